<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n error(s) keep the PDF from being written.</source>
        <translation>
            <numerusform>%n error keeps the PDF from being written.</numerusform>
            <numerusform>%n errors keep the PDF from being written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under</source>
        <translation>
            <numerusform>%n line under</numerusform>
            <numerusform>%n lines under</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut about %n word(s), make the slot deeper, or let the story go on elsewhere.</source>
        <translation>
            <numerusform>Cut about %n word, make the slot deeper, or let the story go on elsewhere.</numerusform>
            <numerusform>Cut about %n words, make the slot deeper, or let the story go on elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n word(s) more, or for a shallower slot.</source>
        <translation>
            <numerusform>Room for about %n word more, or for a shallower slot.</numerusform>
            <numerusform>Room for about %n words more, or for a shallower slot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitsPanel</name>
    <message numerus="yes">
        <source>%n article(s) tried</source>
        <translation>
            <numerusform>%n article tried</numerusform>
            <numerusform>%n articles tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) tried</source>
        <translation>
            <numerusform>%n slot tried</numerusform>
            <numerusform>%n slots tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>Not placed, %n article(s)</source>
        <translation>
            <numerusform>Not placed, %n article</numerusform>
            <numerusform>Not placed, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message numerus="yes">
        <source>%n slot(s) changed on this page</source>
        <translation>
            <numerusform>%n slot changed on this page</numerusform>
            <numerusform>%n slots changed on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintProofDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) went to the printer.</source>
        <translation>
            <numerusform>%n sheet went to the printer.</numerusform>
            <numerusform>%n sheets went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s) to mend before the press.</source>
        <translation>
            <numerusform>%n error to mend before the press.</numerusform>
            <numerusform>%n errors to mend before the press.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for the press, with %n warning(s).</source>
        <translation>
            <numerusform>Ready for the press, with %n warning.</numerusform>
            <numerusform>Ready for the press, with %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPreview</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>Layout ended before %n change(s) were saved, the last on {when}:</source>
        <translation>
            <numerusform>Layout ended before %n change was saved, the last on {when}:</numerusform>
            <numerusform>Layout ended before %n changes were saved, the last on {when}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n file(s).</source>
        <translation>
            <numerusform>Saved: %n file.</numerusform>
            <numerusform>Saved: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>%n word too many</numerusform>
            <numerusform>%n words too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set in {points} pt, %n line(s)</source>
        <translation>
            <numerusform>set in {points} pt, %n line</numerusform>
            <numerusform>set in {points} pt, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
