"""Builds the newsprint profiles in this folder: measured data come in, ICC profiles and SHA256SUMS go out.

Run it with ``python layout/builtin/profiles/build.py`` on Debian, where it installs what is missing of ``argyll``
(colprof) and ``icc-profiles-free`` (TR002.ti3, the characterization data of ANSI CGATS/SNAP TR 002-2007, and sRGB.icc,
whose gamut the perceptual tables map from). One profile takes about 75 s. The data are pinned by digest and the
profiles bear no time of their making, so the same version of colprof gives the same bytes again; ``--check``
builds and compares without writing. What the profiles are, and whose, stands in SOURCES.md.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
DATA = Path("/usr/share/color/icc")

#: What Debian 12 has (icc-profiles-free 2.0.1, argyll 2.3.1).
DIGESTS = {
    "TR002.ti3": "bcb14f76be42ebaa53cebdea3ae532af4c7717e7429d279323f7db8ad4a0b9d0",
    "sRGB.icc": "2a92d4bae450b76d8b0aa42193df974d75f62738ecebf74f01c5e75b12a95796",
}

#: Total ink in percent. A picture's ink grows by up to 7 % in the JPEG, and the plants' limits are 220 and 240.
LIMITS = (210, 220, 230)

#: Medium quality; without a copy of the data; as much black as the ink limit allows for, which newsprint wants;
#: perceptual from sRGB's gamut for an average monitor, seen as a print is.
OPTIONS = ("-qm", "-nc", "-kx", "-cmt", "-dpp")

COPYRIGHT = (
    "Free to use, copy and change. Characterization data: ANSI CGATS/SNAP TR 002-2007, Graphic Technology - "
    "Color Characterization Data for Coldset Printing on Newsprint"
)

#: 1 January 2007 in place of the hour of building: year, month, day, hour, minute, second, two bytes each.
CREATED = bytes([0x07, 0xD7, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])


def inputs() -> None:
    """Installs what is missing and compares the data with their digests."""
    missing = [] if shutil.which("colprof") else ["argyll"]
    if not all((DATA / name).exists() for name in DIGESTS):
        missing.append("icc-profiles-free")
    if missing:
        subprocess.run([ROOT / ".ci" / "apt", *missing], check=True)
    for name, expected in DIGESTS.items():
        digest = hashlib.sha256((DATA / name).read_bytes()).hexdigest()
        if digest != expected:
            raise SystemExit(f"{name}: digest {digest} is not the one expected, {expected}")


def profile(limit: int, folder: Path) -> bytes:
    """The profile for a limit of total ink; colprof reads and writes in the folder."""
    shutil.copy(DATA / "TR002.ti3", folder)
    command = ["colprof", *OPTIONS, f"-l{limit}", "-S", str(DATA / "sRGB.icc")]
    command += ["-D", f"Newsprint, CGATS TR 002, ink {limit} %", "-C", COPYRIGHT, "-O", "out.icc", "TR002"]
    subprocess.run(command, cwd=folder, check=True)
    made = (folder / "out.icc").read_bytes()
    return made[:24] + CREATED + made[36:]


def build() -> dict[str, bytes]:
    """All files of this folder that are made, by name."""
    inputs()
    files = {}
    for limit in LIMITS:
        with tempfile.TemporaryDirectory() as folder:
            files[f"newsprint-{limit}.icc"] = profile(limit, Path(folder))
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items())
    return {**files, "SHA256SUMS": sums.encode()}


def main() -> int:
    parser = argparse.ArgumentParser(description="Builds the newsprint profiles of this folder.")
    parser.add_argument("--check", action="store_true", help="compare with what is here, write nothing")
    check = parser.parse_args().check
    differing = []
    for name, data in build().items():
        path = HERE / name
        if not check:
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            differing.append(name)
    if differing:
        sys.stderr.write(f"not as built: {', '.join(differing)}\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
