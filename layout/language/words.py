"""The newspaper's own words by language: a language tag comes in, jump lines, refers and labels go out.

``{page}``, ``{credit}`` and the like are filled in by ``str.format`` where the number is known.
"""

from functools import lru_cache
from typing import Final, NamedTuple

from layout.language.tags import is_right_to_left, lookup


class Words(NamedTuple):
    """What a newspaper prints without a writer having written it."""

    continued_on: str = "→ {page}"
    continued_from: str = "← {page}"
    page: str = "{page}"
    see_page: str = "→ {page}"
    inside: str = "→"
    photograph: str = "{credit}"
    byline: str = "{name}"
    in_brief: str = "•"
    letters: str = "✉"
    opinion: str = "•"
    volume_number: str = "{volume} / {number}"
    number: str = "{number}"
    advertisement: str = "•"
    contents: str = "•"
    free: str = "0"


_WORDS: Final = {
    "en": Words(
        "Continued on page {page}", "From page {page}", "Page {page}", "See page {page}", "Inside",
        "Photograph: {credit}", "By {name}", "In brief", "Letters", "Opinion", "Volume {volume}, number {number}",
        "Number {number}", "Advertisement", "Contents", "Free",
    ),
    "es": Words(
        "Sigue en la página {page}", "Viene de la página {page}", "Página {page}", "Véase la página {page}", "Dentro",
        "Fotografía: {credit}", "Por {name}", "En breve", "Cartas", "Opinión", "Año {volume}, número {number}",
        "Número {number}", "Publicidad", "Sumario", "Gratuito",
    ),
    "fr": Words(
        "Suite page {page}", "Suite de la page {page}", "Page {page}", "Voir page {page}", "À l’intérieur",
        "Photo\u00a0: {credit}", "Par {name}", "En bref", "Courrier", "Opinion", "Volume {volume}, numéro {number}",
        "Numéro {number}", "Publicité", "Sommaire", "Gratuit",
    ),
    "de": Words(
        "Fortsetzung auf Seite {page}", "Fortsetzung von Seite {page}", "Seite {page}", "Siehe Seite {page}", "Innen",
        "Foto: {credit}", "Von {name}", "Kurz gemeldet", "Leserbriefe", "Meinung", "Jahrgang {volume}, Nummer {number}",
        "Nummer {number}", "Anzeige", "Inhalt", "Kostenlos",
    ),
    "it": Words(
        "Continua a pagina {page}", "Segue da pagina {page}", "Pagina {page}", "Vedi pagina {page}", "All’interno",
        "Foto: {credit}", "Di {name}", "In breve", "Lettere", "Opinioni", "Anno {volume}, numero {number}",
        "Numero {number}", "Pubblicità", "Sommario", "Gratuito",
    ),
    "pt": Words(
        "Continua na página {page}", "Continuação da página {page}", "Página {page}", "Ver página {page}",
        "No interior",
        "Fotografia: {credit}", "Por {name}", "Em resumo", "Cartas", "Opinião", "Ano {volume}, número {number}",
        "Número {number}", "Publicidade", "Sumário", "Gratuito",
    ),
    "ca": Words(
        "Continua a la pàgina {page}", "Ve de la pàgina {page}", "Pàgina {page}", "Vegeu la pàgina {page}", "A dins",
        "Fotografia: {credit}", "Per {name}", "En breu", "Cartes", "Opinió", "Any {volume}, número {number}",
        "Número {number}", "Publicitat", "Sumari", "Gratuït",
    ),
    "gl": Words(
        "Continúa na páxina {page}", "Vén da páxina {page}", "Páxina {page}", "Véxase a páxina {page}", "Dentro",
        "Fotografía: {credit}", "Por {name}", "En breve", "Cartas", "Opinión", "Ano {volume}, número {number}",
        "Número {number}", "Publicidade", "Sumario", "De balde",
    ),
    "nl": Words(
        "Vervolg op pagina {page}", "Vervolg van pagina {page}", "Pagina {page}", "Zie pagina {page}", "Binnenin",
        "Foto: {credit}", "Door {name}", "In het kort", "Brieven", "Opinie", "Jaargang {volume}, nummer {number}",
        "Nummer {number}", "Advertentie", "Inhoud", "Gratis",
    ),
    "tl": Words(
        "Sundan sa pahina {page}", "Mula sa pahina {page}", "Pahina {page}", "Tingnan ang pahina {page}", "Sa loob",
        "Larawan: {credit}", "Ni {name}", "Maikling balita", "Mga liham", "Opinyon", "Tomo {volume}, bilang {number}",
        "Bilang {number}", "Patalastas", "Nilalaman", "Libre",
    ),
    "ru": Words(
        "Продолжение на стр. {page}", "Начало на стр. {page}", "Стр. {page}", "См. стр. {page}", "В номере",
        "Фото: {credit}", "{name}", "Коротко", "Письма", "Мнение", "Том {volume}, № {number}", "№ {number}", "Реклама",
        "Содержание", "Бесплатно",
    ),
    "el": Words(
        "Συνέχεια στη σελίδα {page}", "Από τη σελίδα {page}", "Σελίδα {page}", "Βλ. σελίδα {page}", "Μέσα",
        "Φωτογραφία: {credit}", "{name}", "Εν συντομία", "Επιστολές", "Γνώμη", "Τόμος {volume}, αριθμός {number}",
        "Αριθμός {number}", "Διαφήμιση", "Περιεχόμενα", "Δωρεάν",
    ),
    "tr": Words(
        "Devamı {page}. sayfada", "{page}. sayfadan devam", "Sayfa {page}", "Bkz. sayfa {page}", "Bu sayıda",
        "Fotoğraf: {credit}", "{name}", "Kısa kısa", "Mektuplar", "Görüş", "Cilt {volume}, sayı {number}",
        "Sayı {number}", "İlan", "İçindekiler", "Ücretsiz",
    ),
    "sr": Words(
        "Наставак на страни {page}", "Наставак са стране {page}", "Страна {page}", "Види страну {page}",
        "У овом броју", "Фото: {credit}", "{name}", "Укратко", "Писма", "Мишљење", "Година {volume}, број {number}",
        "Број {number}", "Оглас", "Садржај", "Бесплатно",
    ),
    "sr-Latn": Words(
        "Nastavak na strani {page}", "Nastavak sa strane {page}", "Strana {page}", "Vidi stranu {page}",
        "U ovom broju", "Foto: {credit}", "{name}", "Ukratko", "Pisma", "Mišljenje", "Godina {volume}, broj {number}",
        "Broj {number}", "Oglas", "Sadržaj", "Besplatno",
    ),
    "vi": Words(
        "Xem tiếp trang {page}", "Tiếp theo trang {page}", "Trang {page}", "Xem trang {page}", "Trong số này",
        "Ảnh: {credit}", "{name}", "Tin vắn", "Thư bạn đọc", "Ý kiến", "Tập {volume}, số {number}", "Số {number}",
        "Quảng cáo", "Mục lục", "Miễn phí",
    ),
    "ar": Words(
        "التتمة في الصفحة {page}", "تتمة الصفحة {page}", "الصفحة {page}", "انظر الصفحة {page}", "في هذا العدد",
        "تصوير: {credit}", "بقلم {name}", "باختصار", "رسائل القراء", "رأي", "السنة {volume}، العدد {number}",
        "العدد {number}", "إعلان", "المحتويات", "مجانًا",
    ),
    "he": Words(
        "המשך בעמוד {page}", "המשך מעמוד {page}", "עמוד {page}", "ראו עמוד {page}", "בגיליון", "צילום: {credit}",
        "מאת {name}", "בקצרה", "מכתבים", "דעה", "כרך {volume}, גיליון {number}", "גיליון {number}", "פרסומת",
        "תוכן העניינים", "חינם",
    ),
    "hi": Words(
        "शेष पृष्ठ {page} पर", "पृष्ठ {page} का शेष", "पृष्ठ {page}", "देखें पृष्ठ {page}", "इस अंक में", "छायाचित्र: {credit}",
        "{name}", "संक्षेप में", "पत्र", "विचार", "वर्ष {volume}, अंक {number}", "अंक {number}", "विज्ञापन", "विषय-सूची",
        "निःशुल्क",
    ),
    "bn": Words(
        "বাকি অংশ {page} পৃষ্ঠায়", "{page} পৃষ্ঠার পর", "পৃষ্ঠা {page}", "দেখুন পৃষ্ঠা {page}", "ভেতরে", "ছবি: {credit}",
        "{name}", "সংক্ষেপে", "চিঠিপত্র", "মতামত", "বর্ষ {volume}, সংখ্যা {number}", "সংখ্যা {number}", "বিজ্ঞাপন",
        "সূচিপত্র", "বিনামূল্যে",
    ),
    "ta": Words(
        "தொடர்ச்சி பக்கம் {page}", "பக்கம் {page} தொடர்ச்சி", "பக்கம் {page}", "பார்க்க: பக்கம் {page}", "உள்ளே",
        "படம்: {credit}", "{name}", "சுருக்கமாக", "கடிதங்கள்", "கருத்து", "தொகுதி {volume}, இதழ் {number}",
        "இதழ் {number}", "விளம்பரம்", "உள்ளடக்கம்", "இலவசம்",
    ),
    "cs": Words(
        "Pokračování na straně {page}", "Pokračování ze strany {page}", "Strana {page}", "Viz strana {page}",
        "Uvnitř čísla", "Foto: {credit}", "{name}", "Krátce", "Dopisy čtenářů", "Názor",
        "Ročník {volume}, číslo {number}", "Číslo {number}", "Inzerce", "Obsah", "Zdarma",
    ),
    "sk": Words(
        "Pokračovanie na strane {page}", "Pokračovanie zo strany {page}", "Strana {page}", "Pozri stranu {page}",
        "V tomto čísle", "Foto: {credit}", "{name}", "Stručne", "Listy čitateľov", "Názor",
        "Ročník {volume}, číslo {number}", "Číslo {number}", "Inzercia", "Obsah", "Zadarmo",
    ),
    "pl": Words(
        "Ciąg dalszy na stronie {page}", "Ciąg dalszy ze strony {page}", "Strona {page}", "Patrz strona {page}",
        "W numerze", "Fot. {credit}", "{name}", "W skrócie", "Listy do redakcji", "Opinie",
        "Rok {volume}, numer {number}", "Numer {number}", "Ogłoszenie", "Spis treści", "Bezpłatnie",
    ),
    "uk": Words(
        "Продовження на стор. {page}", "Початок на стор. {page}", "Стор. {page}", "Див. стор. {page}", "У номері",
        "Фото: {credit}", "{name}", "Стисло", "Листи", "Думка", "Рік {volume}, № {number}", "№ {number}", "Реклама",
        "Зміст", "Безкоштовно",
    ),
    "hu": Words(
        "Folytatás: {page}. oldal", "Eleje: {page}. oldal", "{page}. oldal", "Lásd: {page}. oldal", "Lapunkban",
        "Fotó: {credit}", "{name}", "Röviden", "Olvasói levelek", "Vélemény", "{volume}. évfolyam, {number}. szám",
        "{number}. szám", "Hirdetés", "Tartalom", "Ingyenes",
    ),
    "hr": Words(
        "Nastavak na stranici {page}", "Nastavak sa stranice {page}", "Stranica {page}", "Vidi stranicu {page}",
        "U ovom broju", "Foto: {credit}", "{name}", "Ukratko", "Pisma čitatelja", "Mišljenje",
        "Godina {volume}, broj {number}", "Broj {number}", "Oglas", "Sadržaj", "Besplatno",
    ),
    "sl": Words(
        "Nadaljevanje na strani {page}", "Nadaljevanje s strani {page}", "Stran {page}", "Glej stran {page}",
        "V tej številki", "Foto: {credit}", "{name}", "Na kratko", "Pisma bralcev", "Mnenje",
        "Leto {volume}, številka {number}", "Številka {number}", "Oglas", "Vsebina", "Brezplačno",
    ),
    "ro": Words(
        "Continuare în pagina {page}", "Urmare din pagina {page}", "Pagina {page}", "Vezi pagina {page}",
        "În acest număr", "Foto: {credit}", "De {name}", "Pe scurt", "Scrisori", "Opinii",
        "Anul {volume}, numărul {number}", "Numărul {number}", "Publicitate", "Cuprins", "Gratuit",
    ),
    "bg": Words(
        "Продължава на стр. {page}", "Продължение от стр. {page}", "Стр. {page}", "Виж стр. {page}", "В броя",
        "Снимка: {credit}", "{name}", "Накратко", "Писма", "Мнение", "Година {volume}, брой {number}",
        "Брой {number}", "Реклама", "Съдържание", "Безплатно",
    ),
    "da": Words(
        "Fortsættes på side {page}", "Fortsat fra side {page}", "Side {page}", "Se side {page}", "Inde i bladet",
        "Foto: {credit}", "Af {name}", "Kort nyt", "Læserbreve", "Synspunkt", "Årgang {volume}, nummer {number}",
        "Nummer {number}", "Annonce", "Indhold", "Gratis",
    ),
    "nb": Words(
        "Fortsetter på side {page}", "Fortsatt fra side {page}", "Side {page}", "Se side {page}", "Inne i bladet",
        "Foto: {credit}", "Av {name}", "Kort nytt", "Leserbrev", "Meninger", "Årgang {volume}, nummer {number}",
        "Nummer {number}", "Annonse", "Innhold", "Gratis",
    ),
    "nn": Words(
        "Held fram på side {page}", "Framhald frå side {page}", "Side {page}", "Sjå side {page}", "Inne i bladet",
        "Foto: {credit}", "Av {name}", "Kort nytt", "Lesarbrev", "Meiningar", "Årgang {volume}, nummer {number}",
        "Nummer {number}", "Annonse", "Innhald", "Gratis",
    ),
    "sv": Words(
        "Fortsättning på sidan {page}", "Fortsättning från sidan {page}", "Sidan {page}", "Se sidan {page}",
        "Inne i tidningen", "Foto: {credit}", "Av {name}", "I korthet", "Insändare", "Åsikt",
        "Årgång {volume}, nummer {number}", "Nummer {number}", "Annons", "Innehåll", "Gratis",
    ),
    "fi": Words(
        "Jatkuu sivulla {page}", "Jatkoa sivulta {page}", "Sivu {page}", "Katso sivu {page}", "Tässä numerossa",
        "Kuva: {credit}", "{name}", "Lyhyesti", "Yleisöltä", "Mielipide", "Vuosikerta {volume}, numero {number}",
        "Numero {number}", "Ilmoitus", "Sisällys", "Ilmainen",
    ),
    "eu": Words(
        "Jarraipena {page}. orrian", "{page}. orritik dator", "{page}. orria", "Ikus {page}. orria", "Barruan",
        "Argazkia: {credit}", "{name}", "Labur", "Gutunak", "Iritzia", "{volume}. urtea, {number}. zenbakia",
        "{number}. zenbakia", "Publizitatea", "Aurkibidea", "Doan",
    ),
    "cy": Words(
        "Parhad ar dudalen {page}", "Parhad o dudalen {page}", "Tudalen {page}", "Gweler tudalen {page}", "Tu mewn",
        "Llun: {credit}", "Gan {name}", "Yn gryno", "Llythyrau", "Barn", "Cyfrol {volume}, rhif {number}",
        "Rhif {number}", "Hysbyseb", "Cynnwys", "Am ddim",
    ),
    "id": Words(
        "Bersambung ke halaman {page}", "Sambungan dari halaman {page}", "Halaman {page}", "Lihat halaman {page}",
        "Di edisi ini", "Foto: {credit}", "Oleh {name}", "Berita singkat", "Surat pembaca", "Opini",
        "Tahun {volume}, nomor {number}", "Nomor {number}", "Iklan", "Daftar isi", "Gratis",
    ),
    "fa": Words(
        "ادامه در صفحه {page}", "ادامه از صفحه {page}", "صفحه {page}", "نگاه کنید به صفحه {page}", "در این شماره",
        "عکس: {credit}", "{name}", "خبرهای کوتاه", "نامه‌ها", "دیدگاه", "سال {volume}، شماره {number}",
        "شماره {number}", "آگهی", "فهرست", "رایگان",
    ),
    "ur": Words(
        "بقیہ صفحہ {page} پر", "بقیہ از صفحہ {page}", "صفحہ {page}", "دیکھیے صفحہ {page}", "اس شمارے میں",
        "تصویر: {credit}", "{name}", "مختصر خبریں", "خطوط", "رائے", "جلد {volume}، شمارہ {number}", "شمارہ {number}",
        "اشتہار", "فہرست", "مفت",
    ),
    "mr": Words(
        "उर्वरित पान {page} वर", "पान {page} वरून", "पान {page}", "पाहा पान {page}", "या अंकात",
        "छायाचित्र: {credit}", "{name}", "थोडक्यात", "पत्रे", "मत", "वर्ष {volume}, अंक {number}", "अंक {number}",
        "जाहिरात", "अनुक्रमणिका", "विनामूल्य",
    ),
}  # fmt: skip

#: For other languages: signs instead of words; arrows point the way that the language is read.
_SIGNS: Final = Words()
_SIGNS_LEFTWARDS: Final = _SIGNS._replace(
    continued_on="← {page}", continued_from="→ {page}", see_page="← {page}", inside="←"
)

_WEAK: Final = {
    "en": """a an the and or but nor so yet if as than that to of in on at by for from with into onto over under
        about after before against between through during without within upon per via is are was were be
        its his her their our your my no not""",
    "es": """el la los las un una unos unas lo al del de a ante bajo con contra desde durante en entre hacia hasta
        para por según sin sobre tras y e o u ni que si como pero sino su sus mi mis tu tus se no más muy es""",
    "fr": """le la les l un une des du de d à au aux en dans par pour sur sous avec sans chez vers entre contre
        depuis pendant et ou où ni mais car que qui si comme son sa ses leur leurs mon ma mes ce cet cette ces se ne
        plus très est""",
    "de": """der die das den dem des ein eine einen einem einer eines und oder aber denn sondern wie als dass ob
        wenn in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur
        zwischen sein ihr nicht kein keine ist""",
    "it": """il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo
        alla ai agli alle dal dalla dai nel nella nei nelle sul sulla sui e ed o ma né che se come suo sua non più è""",
    "pt": """o a os as um uma uns umas de do da dos das a ao aos à às em no na nos nas num numa por pelo pela pelos
        pelas para com sem sob sobre entre até desde e ou mas nem que se como seu sua não mais é""",
    "ca": """el la els les l un una uns unes de del dels d a al als en amb per pel pels contra des entre fins sense
        sobre sota i o ni però que si com el seu la seva no més és""",
    "gl": """o a os as un unha uns unhas de do da dos das a ao aos á ás en no na nos nas por polo pola para con sen
        sobre baixo entre ata desde e ou mais nin que se como seu súa non é""",
    "nl": """de het een en of maar want dus in op aan bij met naar om over te tot uit van voor door tegen tussen
        zonder onder als dat die dan niet zijn haar is""",
    "tl": """ang ng sa mga si ni kay sina nina kina na at o pero para kung nang ay may hindi""",
    "ru": """и а но или да не ни в во на к ко с со у о об от до из за под над по при про без для через между перед
        что как если чтобы это его её их свой мой твой""",
    "el": """ο η το οι τα του της των τον την ένας μια μία ένα και ή ή αλλά σε στο στη στην στον στα στις με από για
        ως προς χωρίς μετά πριν κατά να θα δεν που πως ότι αν""",
    "tr": """ve veya ya ile için bir bu şu o de da ki ne ama fakat hem her çok en gibi kadar sonra önce göre""",
    "sr": """и а али или да у на са с за од до из по о код под над пред без кроз између је се не као што""",
    "sr-Latn": """i a ali ili da u na sa s za od do iz po o kod pod nad pred bez kroz između je se ne kao što""",
    "vi": """và hay hoặc của ở trong trên dưới với cho từ một các những là không đã sẽ khi để bị được về theo""",
    "ar": """في من على إلى عن مع أو ثم أن إن لا ما هذا هذه التي الذي بعد قبل بين حتى كل كما لم لن هو هي و""",
    "he": """של על את עם אל או כי אם לא גם בין עד כל זה זו הוא היא אך רק לפני אחרי ללא תחת מן""",
    "hi": """और या एक यह वह कि पर भी नहीं जो इस उस हर किसी कोई तथा लेकिन मगर बहुत""",
    "bn": """ও এবং বা একটি এই সেই যে কি না কিন্তু অথবা এক কোনো তার আর যদি তবে খুব""",
    "ta": """ஒரு ஓர் இந்த அந்த எந்த மற்றும் அல்லது ஆனால் இது அது என மிக பல சில எல்லா எனவே""",
    "cs": """a i ale nebo ani když že aby jako k ke o od do z ze s se u v ve na po pro při před bez mezi je by jeho její
        """,
    "sk": """a i ale alebo ani keď že aby ako k ku o od do z zo s so u v vo na po pre pri pred bez medzi je by jeho jej
        """,
    "pl": """a i ale lub ani gdy że żeby jak o od do z ze u w we na po dla przy przed bez między pod nad za jest nie się
        jego jej""",
    "uk": """і й та а але або ні не в у на з із зі до від о об за під над по при про без для через між перед що як якщо
        щоб це його її їх""",
    "hu": """a az egy és vagy de ha hogy mint is nem sem csak ez mert meg már még minden s""",
    "hr": """a i ali ili da u na s sa za od do iz po o kod pod nad pred bez kroz između je se ne kao što k""",
    "sl": """a in ali da v na s z za od do iz po o pri pod nad pred brez med je se ne kot k ki pa bi""",
    "ro": """a al ai ale o un una de din la în pe cu fără pentru prin spre sub peste și sau dar ca că să nu se este""",
    "bg": """и а или но да не ни в във на към с със от до из за под над по при без пред между през че как ако е се му
        """,
    "da": """en et den det de og eller men i på af til fra med om over under ved for som at der er har ikke""",
    "nb": """en et ei den det de og eller men i på av til fra med om over under ved for som at er har ikke""",
    "nn": """ein eit ei den det dei og eller men i på av til frå med om over under ved for som at er har ikkje""",
    "sv": """en ett den det de och eller men i på av till från med om över under vid för som att är har inte""",
    "fi": """ja tai eli mutta sekä että kun jos kuin niin ei on oli se ne joka myös vain yli alle ennen""",
    "eu": """eta edo baina ez da du bat ere dira dute den duen baino zen zuen oso hau hori""",
    "cy": """y yr yn a ac i o ar at am gan dros heb neu ond os ei eu fy na nid mae""",
    "id": """dan atau tetapi di ke dari pada untuk dengan oleh yang ini itu tidak akan sebagai dalam para adalah tentang
        """,
    "fa": """و یا اما در به از با بر برای تا که را این آن هر یک بی نه چه اگر است پس""",
    "ur": """اور یا کا کی کے کو سے میں پر نے کہ یہ وہ ایک ہر نہ ہے تک بھی جو""",
    "mr": """आणि व किंवा पण हा ही हे तो ती ते एक की जर तर या त्या न नाही खूप फार""",
}


#: Words of one letter that should not end a line of running text, and how dear it is, in the breaker's demerits: beside
#: them a hyphen costs 90,000. In Polish, Czech and their neighbours it is a rule of the language.
_STRANDED: Final = {
    "en": ("a i", 100_000.0),
    "es": ("a e o u y", 100_000.0),
    "fr": ("à y ô", 100_000.0),
    "it": ("a e i o è", 100_000.0),
    "pt": ("a e o à é", 100_000.0),
    "ca": ("a e i o", 100_000.0),
    "gl": ("a e o á é", 100_000.0),
    "pl": ("a i o u w z", 400_000.0),
    "cs": ("a i k o s u v z", 400_000.0),
    "sk": ("a i k o s u v z", 400_000.0),
    "hr": ("a i k o s u", 200_000.0),
    "sl": ("a i k o s v z", 200_000.0),
    "ru": ("а в и к о с у я", 200_000.0),
    "uk": ("а в з і й о у я", 200_000.0),
}


@lru_cache(maxsize=64)
def stranded_words(language: str) -> dict[str, float]:
    """Words of one letter, small, that should not stand at a line's end: to what it costs the breaker."""
    found, cost = lookup(_STRANDED, language, ("", 0.0))
    return dict.fromkeys(found.split(), cost)


@lru_cache(maxsize=64)
def words(language: str) -> Words:
    """The newspaper's words in a language; arrows and numbers for one that is not known."""
    return lookup(_WORDS, language, _SIGNS_LEFTWARDS if is_right_to_left(language) else _SIGNS)


def has_words(language: str) -> bool:
    """Whether the newspaper's words are known in a language."""
    return words(language) not in (_SIGNS, _SIGNS_LEFTWARDS)


@lru_cache(maxsize=64)
def weak_words(language: str) -> frozenset[str]:
    """Articles, prepositions, conjunctions and the like, in small letters: a headline's line should not end on one."""
    return frozenset(lookup(_WEAK, language, "").split())


#: The languages that have words of their own here.
KNOWN_LANGUAGES: Final = tuple(_WORDS)
