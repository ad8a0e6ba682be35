<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticlesPanel</name>
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
