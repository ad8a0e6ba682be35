"""A seed comes in, running newspaper text goes out: sentences of our own with words put in by a seeded draw.

No paragraph stands twice, and the same seed gives the same words on every machine.
"""

import random
from pathlib import Path
from typing import Final

#: One pattern a line; what stands in braces is drawn from WORDS.
SENTENCES: Final = Path(__file__).with_suffix(".txt").read_text("utf-8").splitlines()

WORDS: Final = {
    "body": "council|harbour committee|planning board|parish assembly|transport authority|school board|"
    "neighbourhood association|chamber of commerce|water company|county commission|housing cooperative|"
    "arts foundation|conservation trust|licensing subcommittee|regional government|allotment society",
    "people": "engineers|shopkeepers|residents|fishermen|pensioners|teachers|musicians|commuters|apprentices|"
    "bricklayers|grandparents|electricians|environmentalists|photographers|schoolchildren|restaurant owners|"
    "taxi drivers|beekeepers|gardeners|historians|translators|newcomers|carpenters|nurses|librarians|"
    "market traders|amateur astronomers|conservationists|retired postal workers|boatbuilders|veterinarians",
    "place": "the north pier|Market Street|Lantern Square|the old railway yard|Saint Brendan’s Church|Cooper’s Wharf|"
    "the botanical gardens|Quarry Hill|the community centre|Wellington Bridge|the swimming baths|Orchard Road|"
    "the lighthouse|Thistledown Park|the covered market|Harrington Avenue|the grammar school|Millbrook|"
    "the observatory|Canterbury Terrace|the fire station|the agricultural showground|Copperfield Lane",
    "thing": "clock tower|bandstand|footbridge|weather station|greenhouse|sea wall|playground|drinking fountain|"
    "telephone exchange|bus shelter|lifeboat|windmill|cinema|reservoir|pumping station|war memorial|signal box|"
    "skating rink|printing press|carousel|warehouse|chapel|gymnasium|reading room|slipway|power substation|"
    "recycling depot|amphitheatre|swing bridge|planetarium|conservatory|marketplace",
    "work": "reconstruction|restoration|excavation|resurfacing|dredging|landscaping|refurbishment|inspection|"
    "modernisation|drainage scheme|tree planting|renovation|scaffolding|electrification|flood protection|"
    "archaeological survey|strengthening|insulation programme|rehabilitation|redevelopment",
    "officer": "mayor|treasurer|harbour master|chief executive|head teacher|borough surveyor|town clerk|"
    "commissioner|superintendent|acting director|transport coordinator|environmental health officer|"
    "planning inspector|ombudsman|deputy chairwoman|press secretary",
    "adjective": "long-awaited|independent|controversial|provisional|unexpected|comprehensive|modest|disappointing|"
    "extraordinary|confidential|ambitious|temporary|thoughtful|unanimous|preliminary|remarkable|traditional|"
    "inconclusive|optimistic|experimental|well-attended|complicated|generous|unreasonable|imaginative|"
    "bureaucratic|responsible|seasonal|neighbourly|magnificent|hard-won|inconvenient|democratic|"
    "half-finished|straightforward|unprecedented|sustainable|municipal|melancholy|affordable",
    "adverb": "quickly|repeatedly|thoroughly|reluctantly|severely|carelessly|unexpectedly|cautiously|"
    "enthusiastically|substantially|gradually|privately|considerably|cheerfully|simultaneously|noticeably|"
    "generously|awkwardly|consistently|deliberately|informally|relentlessly|sympathetically",
    "worse": "unsafe|inadequate|unsuitable|insufficient|dangerously weak|hopelessly outdated|unacceptable",
    "material": "timber|copper wire|limestone|sailcloth|stained glass|cast iron|corrugated iron|leather|paper|rope|"
    "porcelain|sandstone|clockwork|upholstery|pewter|linoleum|mahogany",
    "name": "Margaret Okonkwo|Tomasz Wieczorek|Elena Villanueva|Harold Pemberton|Priya Raghunathan|Samuel Fairweather|"
    "Ingrid Sorensen|Joseph Abernathy|Beatriz Monteiro|Duncan MacAllister|Yasmin Haddad|Walter Greenhalgh|"
    "Charlotte Beaumont|Rosalind Achebe|Frederick Lindqvist|Dr. Amelia Hathaway|Nikolaos Papadakis|"
    "Councillor Winifred Drake|Theodora Blackwood|Patrick O’Halloran|Mei-Lin Cheung|Gwendolyn Pryce",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "month": "January|February|March|April|May|June|July|August|September|October|November|December",
    "number": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|seventeen",
    "figure": "",
    "age": "",
}


def draw(kind: str, rng: random.Random) -> str:
    """A word or name of a kind."""
    if kind == "figure":
        return (
            f"{rng.randrange(2, 980)},{rng.randrange(0, 1000):03}"
            if rng.random() < 0.7
            else str(rng.randrange(40, 990))
        )
    if kind == "age":
        return str(rng.randrange(19, 94))
    return rng.choice(_CHOICES[kind])


_CHOICES: Final = {kind: words.split("|") for kind, words in WORDS.items()}


def sentence(pattern: str, rng: random.Random) -> str:
    """A pattern with its places filled."""
    out = []
    for index, part in enumerate(pattern.replace("}", "{").split("{")):
        out.append(part if index % 2 == 0 else draw(part, rng))
    text = "".join(out)
    return text[0].upper() + text[1:]


def paragraphs(words: int, seed: int = 47) -> list[str]:
    """At least so many words of running text, in paragraphs of one to five sentences."""
    rng = random.Random(seed)
    found: list[str] = []
    order: list[str] = []
    count = 0
    while count < words:
        wanted = rng.choice((1, 2, 2, 3, 3, 4, 5))
        if len(order) < wanted:
            order = rng.sample(SENTENCES, len(SENTENCES))
        text = " ".join([sentence(order.pop(), rng) for _ in range(wanted)])
        found.append(text)
        count += text.count(" ") + 1
    return found
