"""A seed comes in, running newspaper text goes out: sentences of our own with words put in by a seeded draw.

No paragraph stands twice, and the same seed gives the same words on every machine.
"""

import random
from typing import Final

SENTENCES: Final = """
The {body} met on {day} evening to consider the {adjective} report on {place}, which {people} have described as {worse} for anything above a moderate swell.
Members voted {number} to {number} to close it to vehicles—including deliveries—until the spring, and asked the {officer} to return with a {adjective} plan by {month}.
“We have heard from {people} on both sides, and nobody wants to see {place} lost,” said {name}, who has led the {body} since {month}.
{name}, the {officer}, said residents’ patience was understandable but finite.
The cost of the {work}, first put at ${figure}, has since risen to more than ${figure}, according to figures released by the {body} this week.
It was a {adjective} season for the {people} of {place}, where {adjective} rain in {month} delayed the {work} by nearly {number} weeks.
“I have never known the water to come up so {adverb},” said {name}, {age}, whose family has kept a shop near {place} for {number} generations.
Neighbours brought sandbags, blankets and soup; by midnight the hall held {figure} people, a great many of them {people}.
The {body} hopes to have the {work} finished before {month}, though its own engineers consider that schedule {adjective}.
Not everyone is persuaded.
“There is a difference between being consulted and being informed,” said {name}, who spoke for the {people}. “What we were given was information.”
Records show that the {body} discussed the matter {adverb} on at least {number} occasions before it was announced.
A spokesman for the {body} declined to comment on individual contracts, but said that every tender had been examined {adverb} and without prejudice.
At {place} the doors opened at seven, and by eight the queue reached past the {thing} and around the corner to the {thing}.
Children from the {adjective} school painted the {thing} in {month}, with help from {number} volunteers and a good deal of donated paint.
{name} remembers when the {thing} was the only {adjective} building on that side of the river.
Rehearsals for the {adjective} concert begin on {day}, and the organisers are still looking for {people}, particularly those with experience of {work}.
Last year’s event raised ${figure} towards the {thing}; this year the committee has promised to be more ambitious.
The {officer} will hold an open meeting at {place} on {day}, when drawings of the {adjective} {thing} can be inspected.
An earlier proposal, which would have moved the {thing} to {place}, was withdrawn after {people} objected.
According to {name}, the {adjective} arrangement has worked surprisingly well.
“You learn to recognise everyone,” she said, “and after a while everyone recognises you.”
The figures, which cover the twelve months to {month}, show that the number of passengers fell {adverb} on {day}s and rose on every other day of the week.
Nobody was injured, though the {thing} was {adverb} damaged and will have to be replaced.
The fire started shortly before dawn in a workshop behind {place}, where {people} had been storing {material} and old newspapers.
Firefighters from {number} stations fought the blaze {adverb} for six hours, and a helicopter was brought in to drop water on the {material} heaps.
Police are appealing for witnesses, and would like to hear from anybody who noticed anything {adjective} between {place} and the {thing}.
With {number} days remaining, the campaign for the {thing} has collected {figure} signatures, most of them from {people}.
The {work} was designed by {name}, an architect known for {adjective} public buildings in brick and {material}.
Visitors are asked to leave their cars at {place} and to walk the remaining half mile along the river.
In the afternoon the weather turned, the flags came down, and the crowd moved {adverb} indoors.
A {adjective} decision is expected in {month}; until then the {body} recommends that {people} make other arrangements.
The museum’s new exhibition follows the history of {material} from the workshops of the eighteenth century to the {adjective} industry of today.
“It is not the money,” {name} told the meeting, “it is the principle, and also the money.”
The {officer} acknowledged that the notices had been {adverb} worded and apologised for any misunderstanding.
Half of the {people} questioned said that they would use the {thing} at least once a month if the opening hours were extended.
The remaining half were divided between those who considered it {adjective} and those who had not heard of it.
For {name} the answer is straightforward: plant more trees, mend the {thing}, and listen.
Volunteers have restored the {thing} over {number} winters, working by lamplight with borrowed tools and {material} saved from a demolished {thing}.
The union representing the {people} welcomed the announcement but warned that {adjective} questions about pensions remained unanswered.
The {adjective} inquiry will examine why the {thing} failed, who had been responsible for its maintenance, and whether the warnings of {people} were ignored.
Copies of the report are available from the library, from {place}, and at www.example.org/reports/{month}.
On {day} the ferry will leave at {number} o’clock instead of noon, a change that the {body} calls temporary and the {people} call predictable.
As the {work} continues, traffic will be diverted through {place}, and the {officer} has urged drivers to be considerate.
The old {thing}, which had stood empty for a generation, will reopen as a workshop where {people} can repair {material}, furniture and bicycles.
“Everything that could be said has been said,” {name} concluded, “but not yet by everyone.”
It took {number} attempts, a borrowed crane and the {adverb} given advice of {people} to lift the {thing} from the mud.
In her {adjective} memoir, {name} describes growing up above a bakery, between {place} and the sea, in a household of {people}.
Supporters of the scheme point out that similar {work} elsewhere has paid for itself within a decade.
Critics answer that elsewhere has neither the tides nor the {people}.
""".strip().splitlines()

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
