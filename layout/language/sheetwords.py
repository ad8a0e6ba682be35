"""A language comes in; what a delivery sheet says to the print shop goes out. Names of checks stay as the program has
them: they are looked up in its documentation."""

from typing import Final, NamedTuple

from layout.language.tags import lookup


class SheetWords(NamedTuple):
    """Labels, and phrases with what is filled in."""

    title: str = "Delivery sheet"
    file: str = "File"
    page_count: str = "{count} pages"
    one_page: str = "1 page"
    more_files: str = "and {count} more files, {pages} pages in all"
    standard: str = "Standard"
    claims_none: str = "claims none"
    condition: str = "Printing condition"
    with_profile: str = "profile embedded"
    by_name: str = "by its registered name"
    made_for: str = "Printer profile"
    trim: str = "Trim"
    bleed: str = "Bleed"
    none: str = "none"
    sheets: str = "Sheets"
    single: str = "single pages"
    pairs: str = "pages in pairs, as they lie in print"
    inks: str = "Inks"
    fonts: str = "Fonts"
    all_embedded: str = "{count}, all embedded"
    not_embedded: str = "{count}, not all embedded"
    pictures: str = "Pictures"
    ppi: str = "{count}, {least}–{most} ppi as placed"
    total_ink: str = "Total ink"
    ink: str = "up to {most} % of {limit} %"
    type_size: str = "Smallest type"
    rule_width: str = "Thinnest line"
    overprint: str = "Overprint"
    black_type: str = "black type below {size}"
    all_black_type: str = "black type of any size"
    black_rules: str = "black lines below {size}"
    transparency: str = "Transparency"
    some: str = "yes"
    plates: str = "Plates of each page"
    passed: str = "{passed} of {all} checks passed"
    findings: str = "To be noted"
    again: str = "The finished file was opened again and looked through for these faults; × marks those found."
    questions: str = "Questions"
    groups: tuple[tuple[str, str], ...] = (
        ("claim", "What the file says it is"), ("intents", "Printing condition"), ("boxes", "Page boxes"),
        ("type", "Fonts and type"), ("colour", "Colour"), ("images", "Pictures"), ("ink", "Ink and lines"),
        ("overprint", "Overprint"), ("transparency", "Transparency"), ("interaction", "Nothing but print"),
    )  # fmt: skip


_WORDS: Final = {
    "en": SheetWords(),
    "es": SheetWords(
        "Hoja de entrega", "Archivo", "{count} páginas", "1 página", "y {count} archivos más, {pages} páginas en total",
        "Norma", "no declara ninguna", "Condición de impresión", "perfil incrustado", "por su nombre registrado",
        "Perfil de imprenta", "Corte", "Sangre", "ninguna", "Pliegos", "páginas sueltas",
        "páginas por parejas, como van impresas", "Tintas", "Fuentes", "{count}, todas incrustadas",
        "{count}, no todas incrustadas", "Imágenes", "{count}, {least}–{most} ppp a su tamaño", "Tinta total",
        "hasta {most} % de {limit} %", "Letra menor", "Línea más fina", "Sobreimpresión", "letra negra bajo {size}",
        "letra negra de cualquier cuerpo", "líneas negras bajo {size}", "Transparencia", "sí",
        "Planchas de cada página", "{passed} de {all} comprobaciones superadas", "Conviene saber",
        "El archivo terminado se abrió de nuevo en busca de estos fallos; × señala los encontrados.", "Preguntas",
        (
            ("claim", "Lo que el archivo dice ser"), ("intents", "Condición de impresión"),
            ("boxes", "Cajas de página"), ("type", "Fuentes y letra"), ("colour", "Color"), ("images", "Imágenes"),
            ("ink", "Tinta y líneas"), ("overprint", "Sobreimpresión"), ("transparency", "Transparencia"),
            ("interaction", "Nada más que impreso"),
        ),
    ),
}  # fmt: skip


def sheet_words(language: str) -> SheetWords:
    """The words of a language tag (BCP 47); English for others."""
    return lookup(_WORDS, language, _WORDS["en"])
