"""A language comes in; the words that only those who make a paper read go out: what a proof says of itself."""

from typing import Final, NamedTuple

from layout.language.tags import lookup


class ProofWords(NamedTuple):
    """``more``: how many problems there is no room for."""

    proof: str
    more: str
    no_problems: str


_WORDS: Final = {
    "en": ProofWords("Proof", "{count} more", "No problems on this page"),
    "es": ProofWords("Prueba", "{count} más", "Ningún problema en esta página"),
    "fr": ProofWords("Épreuve", "encore {count}", "Aucun problème sur cette page"),
    "de": ProofWords("Korrekturabzug", "{count} weitere", "Keine Probleme auf dieser Seite"),
    "it": ProofWords("Bozza", "altri {count}", "Nessun problema in questa pagina"),
    "pt": ProofWords("Prova", "mais {count}", "Nenhum problema nesta página"),
    "ca": ProofWords("Prova", "{count} més", "Cap problema en aquesta pàgina"),
    "gl": ProofWords("Proba", "{count} máis", "Ningún problema nesta páxina"),
    "nl": ProofWords("Drukproef", "nog {count}", "Geen problemen op deze pagina"),
    "tl": ProofWords("Pruweba", "{count} pa", "Walang problema sa pahinang ito"),
}


def proof_words(language: str) -> ProofWords:
    """The words of a language tag (BCP 47); English for others."""
    return lookup(_WORDS, language, _WORDS["en"])
