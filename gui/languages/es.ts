<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import the advert and place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the picture and place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the text and place it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout does not read this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} columns × {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desk for small newspapers: an issue folder goes in, a newspaper comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all versions, to send along with a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Python {python}, Qt {qt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No advert yet. Put PDF files into the folder adverts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article yet. Make one, or drop a text file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet. Drop photographs on a slot, or import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over or under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles, pictures and adverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour; it can be taken again from the Help menu (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (Right, Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the issue as they are printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what to send to those who make Layout.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A page goes between pages, in the list of pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {picture} to {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump from {source} to {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {source} to {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an article alone in its slot can jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {name} in {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap {source} and {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the teasers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Allow writing in the file&apos;s properties and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing in the folder&apos;s properties, and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the right to change it, and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the folder back and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is not there yet, or an empty one, elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the odd character in that line and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved or deleted, or its drive was taken out. Bring it back and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a character that no file can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make the text shorter, or ask who runs the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the article, with a shorter name, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now and then: until the journal works again, a crash would lose what is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the drive or the network is there, and save again; the desk keeps your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with {file} does not answer ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is read-only: {file} could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of {file} is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: its folder vanished, or is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than this disk or your account allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot take a copy of the issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {host} (process {process})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>A regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the line (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find (Ctrl+F); Enter goes to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; \1 stands for its first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double-click opens a place, Space ticks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all articles and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all places that are ticked, as one act (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced in {count} place(s); Undo takes all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to stand in their place; nothing takes them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>1 line over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of the article that is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the story fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the story stands, and how its text fits each slot, in lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on page {page} {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} {slot}, among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} {slot}, in a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words · {characters} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewIssue</name>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press folds sheets of four pages: 4, 8, 12, 16 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berliner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the issue&apos;s own will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half Berliner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pages; a press folds sheets of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder and open the issue (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabloid (UK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Harbour Lantern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that will be made for the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the copy: quotes, dates and hyphens go by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of a page, and how many columns it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the nameplate of page 1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to make the issue&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the issue cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file. Give the name of a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Give the name of a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewIssueDialog</name>
    <message>
        <source>New issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose picture {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture out of the story; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below the picture; *emphasis* works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: choose it, so that the Inspector shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>The page plan of the new issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s) to mend before the press.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors keep the press PDF from being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many problems there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes tell of lines and details that could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready for the press, with %n warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings are worth a look before the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Both, where they differ in other lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by others since: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed outside: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder to a place of your own, or ask for the right to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Layout ended before %n change(s) were saved, the last on {when}:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settle {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed here and by another program. Which text is to stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is open elsewhere: {holder}. Two windows would overwrite each other&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Place {article} in {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page could not be composed. Your copy is safe; undo the last act.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window; pages are always as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Layout is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of menus and messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>&amp;Add “{word}” to the paper&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion for “{word}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teasers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue.yaml, or its folder, can also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an issue in a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sample newspaper to a folder of yours, and open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues (issue.yaml *.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue was opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen issue (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the issue.yaml of an issue&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen issue off this list; its files stay (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issues opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newspaper desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample cannot be copied to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation came without the sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put a copy of the sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text of the chosen slot fits, in lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {pages} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the page on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pointer is on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryEditor</name>
    <message>
        <source>Text of the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>A web address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {key} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click an article, or choose one and press Ctrl+Y, to edit its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the system&apos;s package hunspell-{tag}, or put .dic and .aff into a folder that DICPATH names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a picture of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling: no dictionary for {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling: not installed – pip install newslayout[spell]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a picture out of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition {edition} prints the original, in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” cannot be kept with the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is one of the paper&apos;s words now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>&amp;Make the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of its own for this edition, with the text to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the story (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the front matter, or the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline what is misspelt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>All copy of the issue’s folder. Drag an article to a slot of a page; the list tells what is placed, and what is over or under by lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will be printed. While you drag, a slot shows how the article would fit. Drag a slot’s edge to resize it, or the mark of what is over to another slot to let the story jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would go wrong in print is listed here while you work. A click goes to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is chosen can be changed here: headline, picture, slot, page, issue. Everything can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no error is left, export the PDF for the press. Every command can be found by its name in the command palette.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {picture} to {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issue has at least one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the list, for want of a slot of that name: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot copy {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change template of page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {key} of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {key} of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the picture, wheel to zoom, Return to keep, Escape to give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article stands on a page. Make a new one, or drag one from another slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is not saved? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues (*.yaml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump from {slot} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {slot} empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move page {page} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an article can jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page {page} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place advert in {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place an article in the slot first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place picture in {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {article} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {path} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the issue&apos;s folder can be written and the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap {slot} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap {slot} with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the jump of {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.md *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot cannot be smaller, or leave the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is deleted; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} goes on in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed (sent to the printer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Crop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place in slot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Press preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problem marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader spreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert to saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slots and fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the issue that comes with Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for this article in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of an article&apos;s front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new page after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that preflight found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty page with the same template and section behind this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles stay in slots of the same name; the others go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that &amp;fit best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an issue from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blee&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a slot for this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article, picture or advert for this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose every article in this slot, the best fit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose the article in every slot, the best fit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy photographs into the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text files into the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange what stands in two slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the story that is open, or in all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in all articles and letters, and put others in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five steps through the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus and zoom of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on any change of the page is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is not saved; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its articles go back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ast page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;empty on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the story go on in another slot, with jump lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, language, habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark problems where they are on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move page &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move page &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture&apos;s focus and zoom within its frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column &amp;narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column le&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column wi&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line &amp;shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line &amp;taller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an issue.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline the slots and say how their text fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, slots and articles as a tree, for work by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a picture in a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file; refers, plan and translations follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset c&amp;rop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the template&apos;s p&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;fe area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show facing pages beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how near to the trim type may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pages as they are printed: no overlays, black-only pages in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pages at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the baseline grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bleed around the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the columns of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots where it &amp;fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the jump &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of an article&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes to the trash when the issue is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot stays empty, and preflight does not mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story stays in its slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture, its middle kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plan and articles together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docks</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>front</name>
    <message>
        <source>A family of styles, as opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence below the headline; ♦ parts several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency, a translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the edition: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher numbers come first among the teasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes, dashes and hyphens follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under the byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline where the story goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline; *emphasis* works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name at the end of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place at the head of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the front page says of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it, as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
