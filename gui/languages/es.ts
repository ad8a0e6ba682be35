<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A desk for small newspapers: an issue folder goes in, a newspaper comes out.</source>
        <translation>Una mesa para periódicos pequeños: entra la carpeta de un número, sale un periódico.</translation>
    </message>
    <message>
        <source>About Layout</source>
        <translation>Acerca de Layout</translation>
    </message>
    <message>
        <source>Copy all versions, to send along with a report</source>
        <translation>Copiar todas las versiones, para enviarlas con un informe</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>Letras e iconos</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT licence. Python {python}, Qt {qt}.</source>
        <translation>Licencia MIT. Python {python}, Qt {qt}.</translation>
    </message>
    <message>
        <source>The licence cannot be read: {reason}</source>
        <translation>No se puede leer la licencia: {reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>AdvertSection</name>
    <message>
        <source>Advert</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Llega el</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File is</source>
        <translation>Archivo mide</translation>
    </message>
    <message>
        <source>Not the slot&apos;s shape: {hint}.</source>
        <translation>No tiene la forma del hueco: {hint}.</translation>
    </message>
    <message>
        <source>Slot is</source>
        <translation>Hueco mide</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The advert&apos;s file</source>
        <translation>El archivo del anuncio</translation>
    </message>
    <message>
        <source>The size of the file</source>
        <translation>El tamaño del archivo</translation>
    </message>
    <message>
        <source>The size of the slot</source>
        <translation>El tamaño del hueco</translation>
    </message>
    <message>
        <source>When its file is to arrive</source>
        <translation>Cuándo tiene que llegar su archivo</translation>
    </message>
    <message>
        <source>Whether the advert&apos;s file is there</source>
        <translation>Si el archivo del anuncio ha llegado</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Quién lo paga</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>booked, not arrived</source>
        <translation>reservado, no ha llegado</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>Adverts</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles, pictures and adverts</source>
        <translation>Artículos, fotos y anuncios</translation>
    </message>
    <message>
        <source>Articles, pictures or adverts</source>
        <translation>Artículos, fotos o anuncios</translation>
    </message>
    <message>
        <source>It stands among others in {slot}.</source>
        <translation>Está entre otros en {slot}.</translation>
    </message>
    <message>
        <source>It stands in no slot. Its menu deletes the article itself.</source>
        <translation>No está en ningún hueco. Su menú borra el propio artículo.</translation>
    </message>
    <message>
        <source>No advert yet. Drop PDF files here, or on a slot.</source>
        <translation>Aún ningún anuncio. Suelte archivos PDF aquí, o en un hueco.</translation>
    </message>
    <message>
        <source>No article yet. Write one, or drop text files here.</source>
        <translation>Aún ningún artículo. Escriba uno, o suelte aquí archivos de texto.</translation>
    </message>
    <message>
        <source>No picture yet. Drop photographs here, or on a slot.</source>
        <translation>Aún ninguna foto. Suelte fotografías aquí, o en un hueco.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin colocar</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Over or under</source>
        <translation>Sobra o falta texto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Colocados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search articles, pictures and adverts</source>
        <translation>Buscar artículos, fotos y anuncios</translation>
    </message>
    <message>
        <source>Search headlines, files, bylines and texts</source>
        <translation>Buscar en titulares, archivos, firmas y textos</translation>
    </message>
    <message>
        <source>Which articles are listed</source>
        <translation>Qué artículos aparecen en la lista</translation>
    </message>
    <message>
        <source>Which articles are listed: {which}</source>
        <translation>Qué artículos aparecen en la lista: {which}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Leave the tour; it can be taken again from the Help menu (Esc)</source>
        <translation>Dejar la visita; se puede repetir desde el menú Ayuda (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>The next step (Right, Enter)</source>
        <translation>El paso siguiente (Derecha, Intro)</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>El paso anterior (Izquierda)</translation>
    </message>
    <message>
        <source>{step} of {count}</source>
        <translation>{step} de {count}</translation>
    </message>
</context>
<context>
    <name>ClosedPagesBar</name>
    <message>
        <source>A closed page changed</source>
        <translation>Cambió una página cerrada</translation>
    </message>
    <message>
        <source>Bring the page into sight</source>
        <translation>Llevar la página a la vista</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Reabrir la página</translation>
    </message>
    <message>
        <source>Page {page} is closed (sent to the printer), and it changed.</source>
        <translation>La página {page} está cerrada (enviada a la imprenta), y ha cambiado.</translation>
    </message>
    <message>
        <source>Page {page} is closed (sent to the printer), and it changed: {slots}.</source>
        <translation>La página {page} está cerrada (enviada a la imprenta), y ha cambiado: {slots}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take the last act back (Ctrl+Z)</source>
        <translation>Deshacer el último acto (Ctrl+Z)</translation>
    </message>
    <message>
        <source>The page is not closed any more; its changes stay</source>
        <translation>La página deja de estar cerrada; sus cambios se quedan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ContentsSection</name>
    <message>
        <source>A click goes to the slot</source>
        <translation>Un clic lleva al hueco</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>What stands on this page</source>
        <translation>Lo que hay en esta página</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>goes on: {story}</source>
        <translation>sigue: {story}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>CropPreview</name>
    <message>
        <source>Crop</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>What of the picture is printed; press or drag to move the focus</source>
        <translation>Lo que se imprime de la foto; pulse o arrastre para mover el centro</translation>
    </message>
</context>
<context>
    <name>CropSection</name>
    <message>
        <source>100 %: as much of the picture as the frame takes</source>
        <translation>100 %: tanto de la foto como cabe en el marco</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>Crop on page</source>
        <translation>Encuadrar</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>From top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The point to keep, across</source>
        <translation>El punto que se conserva, a lo ancho</translation>
    </message>
    <message>
        <source>The point to keep, down</source>
        <translation>El punto que se conserva, a lo alto</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
</context>
<context>
    <name>DayBound</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>DecidedSection</name>
    <message>
        <source>Composition</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Nothing had to give.</source>
        <translation>No hizo falta ceder en nada.</translation>
    </message>
    <message>
        <source>What gave so that it fits</source>
        <translation>Qué cedió para que quepa</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Qué se decidió y por qué</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pages of the issue as they are printed</source>
        <translation>Las páginas del número tal como se imprimen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The details say what to send to those who make Layout.</source>
        <translation>Los detalles dicen qué enviar a quienes hacen Layout.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>A page goes between pages, in the list of pages.</source>
        <translation>Una página va entre páginas, en la lista de páginas.</translation>
    </message>
    <message>
        <source>Add to these items</source>
        <translation>Añadir a estos breves</translation>
    </message>
    <message>
        <source>Add to this story</source>
        <translation>Añadir a este artículo</translation>
    </message>
    <message>
        <source>Add {name} to {slot}</source>
        <translation>Añadir {name} a {slot}</translation>
    </message>
    <message>
        <source>Add {picture} to {article}</source>
        <translation>Añadir {picture} a {article}</translation>
    </message>
    <message>
        <source>Goes on here</source>
        <translation>Sigue aquí</translation>
    </message>
    <message>
        <source>It stands here already.</source>
        <translation>Ya está aquí.</translation>
    </message>
    <message>
        <source>Jump from {source} to {slot}</source>
        <translation>Pase de {source} a {slot}</translation>
    </message>
    <message>
        <source>Move {source} to {slot}</source>
        <translation>Mover {source} a {slot}</translation>
    </message>
    <message>
        <source>Only an article alone in its slot can jump.</source>
        <translation>Solo un artículo que está solo en su hueco puede seguir en otro.</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Colocar aquí</translation>
    </message>
    <message>
        <source>Place {name} in {slot}</source>
        <translation>Colocar {name} en {slot}</translation>
    </message>
    <message>
        <source>Replace {name}</source>
        <translation>Sustituir {name}</translation>
    </message>
    <message>
        <source>Swap with {source}</source>
        <translation>Intercambiar con {source}</translation>
    </message>
    <message>
        <source>Swap {source} and {slot}</source>
        <translation>Intercambiar {source} y {slot}</translation>
    </message>
    <message>
        <source>the contents</source>
        <translation>el índice</translation>
    </message>
    <message>
        <source>the items</source>
        <translation>los breves</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <source>the teasers</source>
        <translation>los avances</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>If it is open in another program, close it there; else choose another folder or name.</source>
        <translation>Si está abierto en otro programa, ciérrelo allí; si no, elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Install Layout again.</source>
        <translation>Vuelva a instalar Layout.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. What was there before is as it was.</source>
        <translation>Haga sitio, o elija otra carpeta. Lo que había antes sigue como estaba.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir {file}.</translation>
    </message>
    <message>
        <source>The export broke off. Your copy is safe.</source>
        <translation>La exportación se interrumpió. Su trabajo está a salvo.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there, or is a file.</source>
        <translation>La carpeta de {file} no está, o es un archivo.</translation>
    </message>
    <message>
        <source>The name of {file} is too long for this disk.</source>
        <translation>El nombre de {file} es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>The program that writes the PDF could not be started.</source>
        <translation>No se pudo iniciar el programa que escribe el PDF.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>No se pudo escribir {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <source>{file} lies on a disk that cannot be written.</source>
        <translation>{file} está en un disco en el que no se puede escribir.</translation>
    </message>
    <message>
        <source>{file} may not be written.</source>
        <translation>No está permitido escribir {file}.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;All {count}</source>
        <translation>&amp;Todas ({count})</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Actual</translation>
    </message>
    <message>
        <source>&amp;Current, page {page}</source>
        <translation>La &amp;actual, página {page}</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Press</source>
        <translation>&amp;Imprenta</translation>
    </message>
    <message>
        <source>A PDF to read and correct: overset and problems are shown on its pages</source>
        <translation>Un PDF para leer y corregir: muestra en sus páginas el texto sobrante y los problemas</translation>
    </message>
    <message>
        <source>A page for the print shop beside the PDF: what is in it, and what was checked</source>
        <translation>Una página para la imprenta junto al PDF: qué contiene y qué se comprobó</translation>
    </message>
    <message>
        <source>A small PDF for readers, with bookmarks and live links; nothing is written while there are errors</source>
        <translation>Un PDF pequeño para los lectores, con marcadores y enlaces; no se escribe nada mientras haya errores</translation>
    </message>
    <message>
        <source>All editions, a file each</source>
        <translation>Todas las ediciones, un archivo para cada una</translation>
    </message>
    <message>
        <source>All pages of the issue</source>
        <translation>Todas las páginas del número</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose folder and name of the file</source>
        <translation>Elegir la carpeta y el nombre del archivo</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>P&amp;roof</source>
        <translation>P&amp;rueba</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages and ranges, such as 1, 4-5</source>
        <translation>Páginas e intervalos, como 1, 4-5</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>Scree&amp;n</source>
        <translation>Pa&amp;ntalla</translation>
    </message>
    <message>
        <source>Some pages, counted by their place in the issue</source>
        <translation>Algunas páginas, contadas por su lugar en el número</translation>
    </message>
    <message>
        <source>The PDF for the print shop; nothing is written while there are errors</source>
        <translation>El PDF para la imprenta; no se escribe nada mientras haya errores</translation>
    </message>
    <message>
        <source>The edition, or a file for each</source>
        <translation>La edición, o un archivo para cada una</translation>
    </message>
    <message>
        <source>The file that will be written; one that is there is replaced</source>
        <translation>El archivo que se escribirá; si ya existe, se sustituye</translation>
    </message>
    <message>
        <source>The file wants a name.</source>
        <translation>Falta el nombre del archivo.</translation>
    </message>
    <message>
        <source>The page that is chosen, or else the one on the screen</source>
        <translation>La página elegida o, si no la hay, la que está en pantalla</translation>
    </message>
    <message>
        <source>The print shop&apos;s limits and wishes</source>
        <translation>Los límites y deseos de la imprenta</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>Why nothing can be exported</source>
        <translation>Por qué no se puede exportar nada</translation>
    </message>
    <message>
        <source>With a deli&amp;very sheet</source>
        <translation>Con &amp;hoja de entrega</translation>
    </message>
    <message>
        <source>Write pages such as 1, 4-5; the issue has {count}.</source>
        <translation>Escriba páginas como 1, 4-5; el número tiene {count}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written; choose another one.</source>
        <translation>No se puede escribir en {folder}; elija otra.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{name} (the issue&apos;s)</source>
        <translation>{name} (la del número)</translation>
    </message>
    <message>
        <source>{path} is a folder; add a name for the file.</source>
        <translation>{path} es una carpeta; añada un nombre para el archivo.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n error(s) keep the PDF from being written.</source>
        <translation>
            <numerusform>%n error impide escribir el PDF.</numerusform>
            <numerusform>%n errores impiden escribir el PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show problems</source>
        <translation>&amp;Ver problemas</translation>
    </message>
    <message>
        <source>A click goes to the place</source>
        <translation>Un clic lleva al lugar</translation>
    </message>
    <message>
        <source>A proof is written in spite of errors</source>
        <translation>La prueba se escribe a pesar de los errores</translation>
    </message>
    <message>
        <source>Ca&amp;ncel export</source>
        <translation>&amp;Cancelar la exportación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this dialog; an export goes on (Esc)</source>
        <translation>Cerrar este diálogo; la exportación continúa (Esc)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>Volver a e&amp;xportar</translation>
    </message>
    <message>
        <source>End the export; nothing is written</source>
        <translation>Terminar la exportación; no se escribe nada</translation>
    </message>
    <message>
        <source>Errors keep the PDF from being written; mend them, or export a proof</source>
        <translation>Los errores impiden escribir el PDF; corríjalos, o exporte una prueba</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Export a proof &amp;instead</source>
        <translation>Exportar una prue&amp;ba</translation>
    </message>
    <message>
        <source>Found by preflight: {problems}.</source>
        <translation>La revisión encontró: {problems}.</translation>
    </message>
    <message>
        <source>How the export went</source>
        <translation>Cómo fue la exportación</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Sin problemas.</translation>
    </message>
    <message>
        <source>No problems: ready for the press.</source>
        <translation>Sin problemas: listo para la imprenta.</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Sin exportar</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Nothing was written: {problems}.</source>
        <translation>No se escribió nada: {problems}.</translation>
    </message>
    <message>
        <source>Open P&amp;DF</source>
        <translation>Abrir P&amp;DF</translation>
    </message>
    <message>
        <source>Open the PDF in its program</source>
        <translation>Abrir el PDF en su programa</translation>
    </message>
    <message>
        <source>Page {page} of {count} …</source>
        <translation>Página {page} de {count} …</translation>
    </message>
    <message>
        <source>Problems before the export</source>
        <translation>Problemas antes de exportar</translation>
    </message>
    <message>
        <source>Problems of the export</source>
        <translation>Problemas de la exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>Reading {issue} …</source>
        <translation>Leyendo {issue} …</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Ver en la car&amp;peta</translation>
    </message>
    <message>
        <source>Show the PDF in the file manager</source>
        <translation>Mostrar el PDF en el gestor de archivos</translation>
    </message>
    <message>
        <source>Show the problem list (F8)</source>
        <translation>Mostrar la lista de problemas (F8)</translation>
    </message>
    <message>
        <source>The export goes on; this line will say when the PDF is ready.</source>
        <translation>La exportación continúa; esta línea dirá cuándo está listo el PDF.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>The pages are still being checked.</source>
        <translation>Las páginas aún se están revisando.</translation>
    </message>
    <message>
        <source>This edition or printer is checked while it is exported.</source>
        <translation>Esta edición o este perfil se revisa al exportar.</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>Write the PDF (Enter)</source>
        <translation>Escribir el PDF (Intro)</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Escribiendo el archivo …</translation>
    </message>
    <message>
        <source>Writing the file, and checking it …</source>
        <translation>Escribiendo y comprobando el archivo…</translation>
    </message>
    <message>
        <source>Written, opened again and checked: {files} ({size}, {problems}).</source>
        <translation>Escrito, abierto de nuevo y comprobado: {files} ({size}, {problems}).</translation>
    </message>
    <message>
        <source>Written: {files} ({size}, {problems}).</source>
        <translation>Escrito: {files} ({size}, {problems}).</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>sin problemas</translation>
    </message>
    <message>
        <source>{first} to {last} ({count} files)</source>
        <translation>{first} a {last} ({count} archivos)</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>A PDF is still being exported. Its file will not be written if the window is closed now.</source>
        <translation>Aún se está exportando un PDF. Su archivo no se escribirá si la ventana se cierra ahora.</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Layout made a mistake. Your work is kept; save it now.</source>
        <translation>Layout cometió un error. Su trabajo está a salvo; guárdelo ahora.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo va mal</translation>
    </message>
</context>
<context>
    <name>FileSection</name>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>How the file keeps its colours</source>
        <translation>Cómo guarda el archivo sus colores</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels per inch as printed</source>
        <translation>Píxeles por pulgada al imprimir</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>El archivo de la foto</translation>
    </message>
    <message>
        <source>The size in which it is printed</source>
        <translation>El tamaño con que se imprime</translation>
    </message>
    <message>
        <source>Width and height of the file</source>
        <translation>Ancho y alto del archivo</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>{ppi} ppi</source>
        <translation>{ppi} ppp</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Allow writing in the file&apos;s properties and save again; the desk keeps your changes.</source>
        <translation>Permita escribir en las propiedades del archivo y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Allow writing in the folder&apos;s properties, and save again; the desk keeps your changes.</source>
        <translation>Permita escribir en las propiedades de la carpeta y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Another program holds {file}.</source>
        <translation>Otro programa tiene ocupado {file}.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to change it, and save again; the desk keeps your changes.</source>
        <translation>Pida permiso a su dueño para cambiarlo y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Bring the folder back and save again; the desk keeps your changes.</source>
        <translation>Recupere la carpeta y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Choose a folder that is not there yet, or an empty one, elsewhere.</source>
        <translation>Elija en otro lugar una carpeta que aún no exista, o una vacía.</translation>
    </message>
    <message>
        <source>Close it there and save again; the desk keeps your changes.</source>
        <translation>Ciérrelo allí y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Delete the odd character in that line and save again.</source>
        <translation>Borre el carácter extraño de esa línea y vuelva a guardar.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its drive was taken out. Bring it back and save again; the desk keeps your changes.</source>
        <translation>Se movió o se borró, o se retiró su disco. Recupérela y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Line {line} of {file} holds a character that no file can hold.</source>
        <translation>La línea {line} de {file} tiene un carácter que ningún archivo puede guardar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk and save again; the desk keeps your changes.</source>
        <translation>No se ha cambiado nada. Haga sitio en el disco y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make the text shorter, or ask who runs the disk.</source>
        <translation>No se ha cambiado nada. Acorte el texto, o consulte a quien administra el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save again; the desk keeps your changes.</source>
        <translation>No se ha cambiado nada. Vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>Rename the article, with a shorter name, and save again.</source>
        <translation>Cambie el nombre del artículo por uno más corto y vuelva a guardar.</translation>
    </message>
    <message>
        <source>Save now and then: until the journal works again, a crash would lose what is not saved.</source>
        <translation>Guarde de vez en cuando: mientras no funcione el diario, un fallo perdería lo que no está guardado.</translation>
    </message>
    <message>
        <source>See whether the drive or the network is there, and save again; the desk keeps your changes.</source>
        <translation>Mire si el disco o la red están disponibles y vuelva a guardar; la mesa conserva sus cambios.</translation>
    </message>
    <message>
        <source>The disk is full: {file} could not be saved.</source>
        <translation>El disco está lleno: no se pudo guardar {file}.</translation>
    </message>
    <message>
        <source>The drive with {file} does not answer ({reason}).</source>
        <translation>El disco de {file} no responde ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} is not there any more.</source>
        <translation>La carpeta {folder} ya no está.</translation>
    </message>
    <message>
        <source>The folder {folder} is read-only: {file} could not be saved.</source>
        <translation>La carpeta {folder} es de solo lectura: no se pudo guardar {file}.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({reason}).</source>
        <translation>No se puede escribir el diario ({reason}).</translation>
    </message>
    <message>
        <source>The name of {file} is too long for this disk.</source>
        <translation>El nombre de {file} es demasiado largo para este disco.</translation>
    </message>
    <message>
        <source>You may not write {file}.</source>
        <translation>No tiene permiso para escribir {file}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{file} cannot be written: its folder vanished, or is a file.</source>
        <translation>No se puede escribir {file}: su carpeta desapareció, o es un archivo.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}).</source>
        <translation>No se pudo guardar {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} is larger than this disk or your account allows.</source>
        <translation>{file} es mayor de lo que permiten este disco o su cuenta.</translation>
    </message>
    <message>
        <source>{file} is write-protected.</source>
        <translation>{file} está protegido contra escritura.</translation>
    </message>
    <message>
        <source>{folder} cannot take a copy of the issue.</source>
        <translation>{folder} no puede recibir una copia del número.</translation>
    </message>
    <message>
        <source>{user} on {host} (process {process})</source>
        <translation>{user} en {host} (proceso {process})</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>A regular expression</source>
        <translation>Una expresión regular</translation>
    </message>
    <message>
        <source>Close the line (Escape)</source>
        <translation>Cerrar la línea (Escape)</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Words to find (Ctrl+F); Enter goes to the next place</source>
        <translation>Palabras que buscar (Ctrl+F); Intro va al lugar siguiente</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>&amp;Replace ({count})</source>
        <translation>&amp;Sustituir ({count})</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>A regular expression; \1 stands for its first group</source>
        <translation>Una expresión regular; \1 es su primer grupo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Enter or a double-click opens a place, Space ticks it</source>
        <translation>Intro o doble clic abre un lugar, Espacio lo marca</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Find in all articles and letters</source>
        <translation>Buscar en todos los artículos y cartas</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Replace all places that are ticked, as one act (Ctrl+Enter)</source>
        <translation>Sustituir todos los lugares marcados, en un solo acto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}”</source>
        <translation>Sustituir «{old}» por «{new}»</translation>
    </message>
    <message>
        <source>Replaced in {count} place(s); Undo takes all back.</source>
        <translation>Sustituido en {count} lugares; Deshacer lo anula todo.</translation>
    </message>
    <message>
        <source>Take out “{old}”</source>
        <translation>Quitar «{old}»</translation>
    </message>
    <message>
        <source>Tick every place</source>
        <translation>Marcar todos los lugares</translation>
    </message>
    <message>
        <source>Tick no place</source>
        <translation>No marcar ningún lugar</translation>
    </message>
    <message>
        <source>What is to stand in their place; nothing takes them out</source>
        <translation>Lo que va en su lugar; nada las quita</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>in 1 file</source>
        <translation>en 1 archivo</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>en {count} archivos</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lugares</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>sobra %n línea</numerusform>
            <numerusform>sobran %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under</source>
        <translation>
            <numerusform>falta %n línea</numerusform>
            <numerusform>faltan %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
</context>
<context>
    <name>FitSection</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Best fit…</source>
        <translation>Mejor cabida…</translation>
    </message>
    <message numerus="yes">
        <source>Cut about %n word(s), make the slot deeper, or let the story go on elsewhere.</source>
        <translation>
            <numerusform>Corte cerca de %n palabra, haga más alto el hueco, o deje que el artículo siga en otro.</numerusform>
            <numerusform>Corte unas %n palabras, haga más alto el hueco, o deje que el artículo siga en otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty on purpose: preflight does not mind.</source>
        <translation>Vacío a propósito: la revisión no protesta.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabida</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Dejar vacío</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Colocar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n word(s) more, or for a shallower slot.</source>
        <translation>
            <numerusform>Hay sitio para cerca de %n palabra más, o para un hueco más bajo.</numerusform>
            <numerusform>Hay sitio para unas %n palabras más, o para un hueco más bajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Intercambiar…</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>What may stand in this slot</source>
        <translation>Lo que puede ir en este hueco</translation>
    </message>
</context>
<context>
    <name>FitsPanel</name>
    <message numerus="yes">
        <source>%n article(s) tried</source>
        <translation>
            <numerusform>%n artículo probado</numerusform>
            <numerusform>%n artículos probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) tried</source>
        <translation>
            <numerusform>%n hueco probado</numerusform>
            <numerusform>%n huecos probados</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that fit {slot} best</source>
        <translation>Artículos que mejor caben en {slot}</translation>
    </message>
    <message>
        <source>Choose a slot first.</source>
        <translation>Elija antes un hueco.</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>Elija antes un artículo.</translation>
    </message>
    <message>
        <source>Choose an article to see the slots where it fits best, or a slot to see the articles that fit it best. Each is composed to find out by how many lines.</source>
        <translation>Elija un artículo para ver los huecos donde mejor cabe, o un hueco para ver los artículos que mejor caben en él. Se compone cada uno para saber por cuántas líneas.</translation>
    </message>
    <message>
        <source>Chosen article</source>
        <translation>Artículo elegido</translation>
    </message>
    <message>
        <source>Chosen slot</source>
        <translation>Hueco elegido</translation>
    </message>
    <message>
        <source>It stands here already.</source>
        <translation>Ya está aquí.</translation>
    </message>
    <message>
        <source>No open page has a slot for articles.</source>
        <translation>Ninguna página abierta tiene un hueco para artículos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Slots where “{article}” fits best</source>
        <translation>Huecos donde mejor cabe «{article}»</translation>
    </message>
    <message>
        <source>Suggestions, the best fit first</source>
        <translation>Sugerencias, primero la que mejor cabe</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>There is no article yet.</source>
        <translation>Aún no hay ningún artículo.</translation>
    </message>
    <message>
        <source>This article is not in the issue any more.</source>
        <translation>Este artículo ya no está en el número.</translation>
    </message>
    <message>
        <source>This slot takes no article, or its page is closed.</source>
        <translation>Este hueco no admite artículos, o su página está cerrada.</translation>
    </message>
    <message>
        <source>Tried {done} of {count} …</source>
        <translation>Probados {done} de {count} …</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Lo que mejor cabe</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Everything of the article that is printed</source>
        <translation>Todo lo que se imprime del artículo</translation>
    </message>
    <message>
        <source>How the story fits</source>
        <translation>Cómo cabe el artículo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Not placed on a page</source>
        <translation>Sin colocar en ninguna página</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Where the story stands, and how its text fits each slot, in lines</source>
        <translation>Dónde está el artículo, y cómo cabe en cada hueco, en líneas</translation>
    </message>
    <message>
        <source>goes on page {page} {slot}</source>
        <translation>sigue en la página {page} {slot}</translation>
    </message>
    <message>
        <source>page {page} {slot}</source>
        <translation>página {page} {slot}</translation>
    </message>
    <message>
        <source>page {page} {slot}, among others</source>
        <translation>página {page} {slot}, entre otros</translation>
    </message>
    <message>
        <source>page {page} {slot}, in a package</source>
        <translation>página {page} {slot}, en un paquete</translation>
    </message>
    <message>
        <source>{words} words · {characters} characters</source>
        <translation>{words} palabras · {characters} caracteres</translation>
    </message>
</context>
<context>
    <name>FrontActs</name>
    <message>
        <source>As the style has it</source>
        <translation>Como diga el estilo</translation>
    </message>
    <message>
        <source>Caption in</source>
        <translation>Pie de foto en</translation>
    </message>
    <message>
        <source>Change {key} of</source>
        <translation>Cambiar {key} de</translation>
    </message>
    <message>
        <source>Move a picture of</source>
        <translation>Mover una foto de</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Take a picture out of</source>
        <translation>Quitar una foto de</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Advert</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Empty slot</source>
        <translation>Hueco vacío</translation>
    </message>
    <message>
        <source>Go to what holds it</source>
        <translation>Ir a lo que lo contiene</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Short pieces</source>
        <translation>Breves</translation>
    </message>
    <message>
        <source>Teasers</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo elegido</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>IssueSection</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Cuadernillo</translation>
    </message>
    <message>
        <source>Stands before folio numbers, as A</source>
        <translation>Va antes del número de página, como A</translation>
    </message>
    <message>
        <source>The day of the issue: year-month-day</source>
        <translation>El día del número: año-mes-día</translation>
    </message>
    <message>
        <source>The edition on the screen; texts are written for it</source>
        <translation>La edición en pantalla; los textos se escriben para ella</translation>
    </message>
    <message>
        <source>The first folio&apos;s number</source>
        <translation>El número de la primera página</translation>
    </message>
    <message>
        <source>The issue&apos;s number, as it is printed</source>
        <translation>El número de la publicación, tal como se imprime</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The last day, where the issue is of several</source>
        <translation>El último día, si el número es de varios</translation>
    </message>
    <message>
        <source>The volume or year of the paper, as it is printed</source>
        <translation>El tomo o año del periódico, tal como se imprime</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Tomo</translation>
    </message>
</context>
<context>
    <name>JumpSection</name>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>And then in</source>
        <translation>Y después en</translation>
    </message>
    <message>
        <source>Body lines before the jump</source>
        <translation>Líneas de texto antes del pase</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Sigue en</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Jump to…</source>
        <translation>Seguir en…</translation>
    </message>
    <message>
        <source>Slots in which it goes on without jump lines</source>
        <translation>Huecos en los que sigue sin líneas de pase</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The slots in which the story goes on</source>
        <translation>Los huecos en los que sigue el artículo</translation>
    </message>
    <message>
        <source>its slot alone</source>
        <translation>solo su hueco</translation>
    </message>
    <message>
        <source>the slot is full</source>
        <translation>llenar el hueco</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In the panels</source>
        <translation>En los paneles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Print the keys, to have them at hand</source>
        <translation>Imprimir las teclas, para tenerlas a mano</translation>
    </message>
    <message>
        <source>Printing is not to be had on this system.</source>
        <translation>En este sistema no se puede imprimir.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Words of a command, or keys such as Ctrl+Shift</source>
        <translation>Palabras de una orden, o teclas como Ctrl+Mayús</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>llega a las {time}</translation>
    </message>
    <message>
        <source>in an article not placed</source>
        <translation>en un artículo sin colocar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>no ha llegado</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin colocar</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>{path} is not there</source>
        <translation>{path} no está</translation>
    </message>
</context>
<context>
    <name>MembersSection</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>A sentence below the headline; ♦ parts several</source>
        <translation>Una frase bajo el titular; ♦ separa varias</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Una o dos palabras sobre el titular</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Añadir un artículo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Chosen by priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Sumario</translation>
    </message>
    <message>
        <source>Edit its text</source>
        <translation>Editar su texto</translation>
    </message>
    <message>
        <source>Every article stands on a page.</source>
        <translation>Todos los artículos están en una página.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Cuántos se muestran</translation>
    </message>
    <message>
        <source>In the order in which they are printed</source>
        <translation>En el orden en que se imprimen</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation>Quitar este</translation>
    </message>
    <message>
        <source>The headline over all of them</source>
        <translation>El titular sobre todos ellos</translation>
    </message>
    <message>
        <source>The most important stories of the inside pages, or a list</source>
        <translation>Los artículos más importantes de las páginas interiores, o una lista</translation>
    </message>
    <message>
        <source>There is no story on the other pages yet.</source>
        <translation>Aún no hay ningún artículo en las demás páginas.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source> (%1 for legs that end well)</source>
        <translation> (%1 para que las columnas acaben bien)</translation>
    </message>
    <message>
        <source> (%1 times)</source>
        <translation> (%1 veces)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be found in the text of the article</source>
        <translation>«%1» no se encuentra en el texto del artículo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be that</source>
        <translation>«%1» no puede ser eso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in braces is not KEY=VALUE</source>
        <translation>«%1» entre llaves no es CLAVE=VALOR</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set here</source>
        <translation>«%1» no se pone aquí</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that may give</source>
        <translation>«%1» no es nada que pueda ceder</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the front matter in a way of its own</source>
        <translation>«%1» está en la cabecera del artículo de una manera propia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants its limits from small to large</source>
        <translation>«%1» lleva sus límites de menor a mayor</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, item %2</source>
        <translation>«%1», elemento %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: words of this language are not hyphenated, and jump lines are signs</source>
        <translation>«%1»: las palabras de esta lengua no se dividen, y las líneas de pase son signos</translation>
    </message>
    <message>
        <source>&quot;file_name&quot; is no pattern of a name: %1</source>
        <translation>«file_name» no es un modelo de nombre: %1</translation>
    </message>
    <message>
        <source>&quot;file_name&quot; is no pattern of a name: a brace within braces</source>
        <translation>«file_name» no es un modelo de nombre: una llave dentro de llaves</translation>
    </message>
    <message>
        <source>&quot;file_name&quot; is no pattern of a name: it is a name, not a path</source>
        <translation>«file_name» no es un modelo de nombre: es un nombre, no una ruta</translation>
    </message>
    <message>
        <source>&quot;file_name&quot; is no pattern of a name: {%1} is not known</source>
        <translation>«file_name» no es un modelo de nombre: {%1} no se conoce</translation>
    </message>
    <message>
        <source>&quot;glyph_scale&quot; wants its limits from small to large</source>
        <translation>«glyph_scale» lleva sus límites de menor a mayor</translation>
    </message>
    <message>
        <source>&quot;letter_space&quot; wants its limits from small to large</source>
        <translation>«letter_space» lleva sus límites de menor a mayor</translation>
    </message>
    <message>
        <source>&quot;word_space&quot; wants its limits from small to large</source>
        <translation>«word_space» lleva sus límites de menor a mayor</translation>
    </message>
    <message>
        <source>&quot;{title}-{number}&quot;, &quot;{title}_{date:%Y%m%d}_{section}{page:02d}&quot; ...</source>
        <translation>&quot;{title}-{number}&quot;, &quot;{title}_{date:%Y%m%d}_{section}{page:02d}&quot; ...</translation>
    </message>
    <message>
        <source>%1 (%2 times): %3</source>
        <translation>%1 (%2 veces): %3</translation>
    </message>
    <message>
        <source>%1 (%2) over in %3.%4</source>
        <translation>%1 (%2) de más en %3.%4</translation>
    </message>
    <message>
        <source>%1 (%2) over: %3</source>
        <translation>%1 (%2) de más: %3</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (edición %2)</translation>
    </message>
    <message>
        <source>%1 (on page %2; on %3 too)</source>
        <translation>%1 (en la página %2; también en la %3)</translation>
    </message>
    <message>
        <source>%1 (on page %2; on %3 … too)</source>
        <translation>%1 (en la página %2; también en la %3 …)</translation>
    </message>
    <message>
        <source>%1 and %2 overlap on page %3</source>
        <translation>%1 y %2 se solapan en la página %3</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 artículo</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>%1 articles are called %2</source>
        <translation>%1 artículos se llaman %2</translation>
    </message>
    <message>
        <source>%1 at %2 pixels per inch, at least %3</source>
        <translation>%1 a %2 píxeles por pulgada; al menos, %3</translation>
    </message>
    <message>
        <source>%1 at %2 pixels per inch, better %3</source>
        <translation>%1 a %2 píxeles por pulgada; mejor, %3</translation>
    </message>
    <message>
        <source>%1 bears the press&apos;s ICC profile, and %2 names none for %3</source>
        <translation>%1 lleva el perfil ICC de la imprenta, y %2 no nombra ninguno para %3</translation>
    </message>
    <message>
        <source>%1 cannot be cut down for embedding</source>
        <translation>%1 no se puede reducir para incrustarla</translation>
    </message>
    <message>
        <source>%1 cannot be decoded (%2)</source>
        <translation>%1 no se puede descodificar (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2)</source>
        <translation>%1 no se puede abrir (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a PDF (%2)</source>
        <translation>%1 no se puede leer como PDF (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a file</source>
        <translation>%1 no puede ser el nombre de un archivo</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 columna</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>%1 cuts pages of %2, the issue&apos;s are %3</source>
        <translation>%1 corta páginas de %2; las del número son de %3</translation>
    </message>
    <message>
        <source>%1 does not fit into the memory</source>
        <translation>%1 no cabe en la memoria</translation>
    </message>
    <message>
        <source>%1 does not say what it holds</source>
        <translation>%1 no dice lo que contiene</translation>
    </message>
    <message>
        <source>%1 does not tell its size</source>
        <translation>%1 no dice su tamaño</translation>
    </message>
    <message>
        <source>%1 finds no room in %2.%3</source>
        <translation>%1 no encuentra sitio en %2.%3</translation>
    </message>
    <message>
        <source>%1 finds no room in %2.%3, which has %4</source>
        <translation>%1 no encuentra sitio en %2.%3, que tiene %4</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 goes on from page %2 on page %3, further to the front</source>
        <translation>%1 sigue de la página %2 a la página %3, más adelante</translation>
    </message>
    <message>
        <source>%1 has %2 % of ink (%3), at most %4</source>
        <translation>%1 tiene %2 % de tinta (%3); como mucho, %4</translation>
    </message>
    <message>
        <source>%1 has %2 (%3), which %4 forbids</source>
        <translation>%1 tiene %2 (%3), que %4 prohíbe</translation>
    </message>
    <message>
        <source>%1 has %2 pages; an advert has one</source>
        <translation>%1 tiene %2 páginas; un anuncio tiene una</translation>
    </message>
    <message>
        <source>%1 has %2 twice</source>
        <translation>%1 tiene %2 dos veces</translation>
    </message>
    <message>
        <source>%1 has %2 x %3 pixels, over %4 million</source>
        <translation>%1 tiene %2 x %3 píxeles, más de %4 millones</translation>
    </message>
    <message>
        <source>%1 has %2, which %3 forbids</source>
        <translation>%1 tiene %2, que %3 prohíbe</translation>
    </message>
    <message>
        <source>%1 has %2: above %3 % it prints solid</source>
        <translation>%1 tiene %2: por encima del %3 % se imprime macizo</translation>
    </message>
    <message>
        <source>%1 has %2: below %3 % nothing prints</source>
        <translation>%1 tiene %2: por debajo del %3 % no se imprime nada</translation>
    </message>
    <message>
        <source>%1 has a colour profile that cannot be used: %2</source>
        <translation>%1 tiene un perfil de color que no se puede usar: %2</translation>
    </message>
    <message>
        <source>%1 has a place for a section&apos;s name, and none is given</source>
        <translation>%1 tiene sitio para el nombre de una sección, y no se da ninguno</translation>
    </message>
    <message>
        <source>%1 has colour; page %2 prints in black only</source>
        <translation>%1 tiene color; la página %2 se imprime solo en negro</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot; in the plan</source>
        <translation>%1 no tiene «%2» en el plan</translation>
    </message>
    <message>
        <source>%1 has no caption</source>
        <translation>%1 no tiene pie</translation>
    </message>
    <message>
        <source>%1 has no credit</source>
        <translation>%1 no tiene crédito</translation>
    </message>
    <message>
        <source>%1 has no description (alt)</source>
        <translation>%1 no tiene descripción (alt)</translation>
    </message>
    <message>
        <source>%1 has no pages</source>
        <translation>%1 no tiene páginas</translation>
    </message>
    <message>
        <source>%1 has no such place to move</source>
        <translation>%1 no tiene tal sitio que mover</translation>
    </message>
    <message>
        <source>%1 has pages of different trim sizes: page 1 has %2, page %3 %4</source>
        <translation>%1 tiene páginas de distinto tamaño de corte: la página 1 tiene %2; la %3, %4</translation>
    </message>
    <message>
        <source>%1 has the caption of %2</source>
        <translation>%1 tiene el pie de %2</translation>
    </message>
    <message>
        <source>%1 have a place for a section&apos;s name, and none is given</source>
        <translation>%1 tienen sitio para el nombre de una sección, y no se da ninguno</translation>
    </message>
    <message>
        <source>%1 holds %2, which cannot be printed</source>
        <translation>%1 contiene %2, que no se puede imprimir</translation>
    </message>
    <message>
        <source>%1 holds , which cannot be printed</source>
        <translation>%1 contiene algo que no se puede imprimir</translation>
    </message>
    <message>
        <source>%1 holds a picture that prints</source>
        <translation>%1 contiene una imagen que se imprime</translation>
    </message>
    <message>
        <source>%1 holds no outlines</source>
        <translation>%1 no contiene trazados</translation>
    </message>
    <message>
        <source>%1 holds nothing but zeros</source>
        <translation>%1 no contiene más que ceros</translation>
    </message>
    <message>
        <source>%1 holds too many shapes, or shapes within themselves</source>
        <translation>%1 tiene demasiadas formas, o formas dentro de sí mismas</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 mm</source>
        <translation>%1 en %2 de %3 mm</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 mm, headline %4 pt</source>
        <translation>%1 en %2 de %3 mm, titular de %4 pt</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 mm, headline %4 pt, picture %5 lines high</source>
        <translation>%1 en %2 de %3 mm, titular de %4 pt, foto de %5 líneas de alto</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 mm, picture %4 lines high</source>
        <translation>%1 en %2 de %3 mm, foto de %4 líneas de alto</translation>
    </message>
    <message>
        <source>%1 in %2 overprints</source>
        <translation>%1 en %2 sobreimprime</translation>
    </message>
    <message>
        <source>%1 in %2 stands on %3</source>
        <translation>%1 en %2 está sobre %3</translation>
    </message>
    <message>
        <source>%1 in %2.%3: nothing that may give moves the legs&apos; feet</source>
        <translation>%1 en %2.%3: nada de lo que puede ceder mueve los pies de las columnas</translation>
    </message>
    <message>
        <source>%1 is %2 by %3 mm, and printed at %4 % of that</source>
        <translation>%1 mide %2 por %3 mm, y se imprime al %4 % de eso</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan</source>
        <translation>%1 es %2 en el plan</translation>
    </message>
    <message>
        <source>%1 is %2 thick, at least %3</source>
        <translation>%1 tiene %2 de grueso; al menos, %3</translation>
    </message>
    <message>
        <source>%1 is %2 times as wide as high, its slot %3 times</source>
        <translation>%1 es %2 veces tan ancho como alto; su hueco, %3 veces</translation>
    </message>
    <message>
        <source>%1 is %2: that cannot be placed</source>
        <translation>%1 es %2: eso no se puede colocar</translation>
    </message>
    <message>
        <source>%1 is a JPEG</source>
        <translation>%1 es un JPEG</translation>
    </message>
    <message>
        <source>%1 is a file of briefs: it does not jump</source>
        <translation>%1 es un archivo de breves: no pasa a otro hueco</translation>
    </message>
    <message>
        <source>%1 is a file of briefs: no package prints it</source>
        <translation>%1 es un archivo de breves: ningún paquete lo imprime</translation>
    </message>
    <message>
        <source>%1 is a file of briefs: slot &quot;%2&quot; does not take items</source>
        <translation>%1 es un archivo de breves: el hueco «%2» no admite piezas breves</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>%1 is a large solid of black alone</source>
        <translation>%1 es una masa grande de negro solo</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside the issue and its paper</source>
        <translation>%1 es un enlace a un archivo de fuera del número y de su periódico</translation>
    </message>
    <message>
        <source>%1 is a solid black with more under it than C 40: %2</source>
        <translation>%1 es un negro macizo con más que C 40 debajo: %2</translation>
    </message>
    <message>
        <source>%1 is a tint of %2</source>
        <translation>%1 es una trama de %2</translation>
    </message>
    <message>
        <source>%1 is a web font (WOFF)</source>
        <translation>%1 es una letra para la web (WOFF)</translation>
    </message>
    <message>
        <source>%1 is black with %2 % of ink</source>
        <translation>%1 es negro con %2 % de tinta</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is cut short</source>
        <translation>%1 está dañado: está cortado</translation>
    </message>
    <message>
        <source>%1 is damaged: it names no characters</source>
        <translation>%1 está dañado: no nombra caracteres</translation>
    </message>
    <message>
        <source>%1 is damaged: tables are missing</source>
        <translation>%1 está dañado: faltan tablas</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is encrypted</source>
        <translation>%1 está cifrado</translation>
    </message>
    <message>
        <source>%1 is in RGB, and is converted for the press</source>
        <translation>%1 está en RGB, y se convierte para la imprenta</translation>
    </message>
    <message>
        <source>%1 is line art at %2 pixels per inch, at least %3</source>
        <translation>%1 es dibujo de línea a %2 píxeles por pulgada; al menos, %3</translation>
    </message>
    <message>
        <source>%1 is line art at %2 pixels per inch, better %3</source>
        <translation>%1 es dibujo de línea a %2 píxeles por pulgada; mejor, %3</translation>
    </message>
    <message>
        <source>%1 is locked with a password</source>
        <translation>%1 está cerrado con contraseña</translation>
    </message>
    <message>
        <source>%1 is no filler</source>
        <translation>%1 no es un texto de relleno</translation>
    </message>
    <message>
        <source>%1 is no issue</source>
        <translation>%1 no es un número de periódico</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: it was taken for Windows-1252; see its accents and quotation marks</source>
        <translation>%1 no es UTF-8: se tomó por Windows-1252; mire sus acentos y comillas</translation>
    </message>
    <message>
        <source>%1 is not a TrueType or OpenType font</source>
        <translation>%1 no es una letra TrueType ni OpenType</translation>
    </message>
    <message>
        <source>%1 is not a list</source>
        <translation>%1 no es una lista</translation>
    </message>
    <message>
        <source>%1 is not a mapping of keys</source>
        <translation>%1 no es un conjunto de claves</translation>
    </message>
    <message>
        <source>%1 is not a photograph</source>
        <translation>%1 no es una fotografía</translation>
    </message>
    <message>
        <source>%1 is not a picture of %2</source>
        <translation>%1 no es una foto de %2</translation>
    </message>
    <message>
        <source>%1 is not a profile of a CMYK press (%2)</source>
        <translation>%1 no es el perfil de una imprenta CMYK (%2)</translation>
    </message>
    <message>
        <source>%1 is not a sound SVG (%2)</source>
        <translation>%1 no es un SVG en buen estado (%2)</translation>
    </message>
    <message>
        <source>%1 is not a text file</source>
        <translation>%1 no es un archivo de texto</translation>
    </message>
    <message>
        <source>%1 is not an ICC profile, or is damaged</source>
        <translation>%1 no es un perfil ICC, o está dañado</translation>
    </message>
    <message>
        <source>%1 is not an SVG</source>
        <translation>%1 no es un SVG</translation>
    </message>
    <message>
        <source>%1 is not an article</source>
        <translation>%1 no es un artículo</translation>
    </message>
    <message>
        <source>%1 is not an article of this issue</source>
        <translation>%1 no es un artículo de este número</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no está</translation>
    </message>
    <message>
        <source>%1 is of no kind that can be placed</source>
        <translation>%1 no es de ninguna clase que se pueda colocar</translation>
    </message>
    <message>
        <source>%1 is on the same page</source>
        <translation>%1 está en la misma página</translation>
    </message>
    <message>
        <source>%1 is printed %2 % taller than it is</source>
        <translation>%1 se imprime un %2 % más alto de lo que es</translation>
    </message>
    <message>
        <source>%1 is printed %2 % wider than it is</source>
        <translation>%1 se imprime un %2 % más ancho de lo que es</translation>
    </message>
    <message>
        <source>%1 is said to go on elsewhere, and stands on page %2 only</source>
        <translation>%1 dice que sigue en otro sitio, y solo está en la página %2</translation>
    </message>
    <message>
        <source>%1 is smaller than %2</source>
        <translation>%1 es menor de %2</translation>
    </message>
    <message>
        <source>%1 is spelt %2 on the disk</source>
        <translation>%1 se escribe %2 en el disco</translation>
    </message>
    <message>
        <source>%1 is taken by the jump from %2</source>
        <translation>%1 está ocupado por el pase de %2</translation>
    </message>
    <message>
        <source>%1 is taken: %2 stands there</source>
        <translation>%1 está ocupado: ahí está %2</translation>
    </message>
    <message>
        <source>%1 is taken: something else is placed there</source>
        <translation>%1 está ocupado: ahí hay otra cosa colocada</translation>
    </message>
    <message>
        <source>%1 is teased on page %2, and begins there</source>
        <translation>%1 se anuncia en la página %2, y empieza ahí mismo</translation>
    </message>
    <message>
        <source>%1 is teased, and stands on no page</source>
        <translation>%1 se anuncia, y no está en ninguna página</translation>
    </message>
    <message>
        <source>%1 is the name of a translation</source>
        <translation>%1 es el nombre de una traducción</translation>
    </message>
    <message>
        <source>%1 is there already, or would be a translation</source>
        <translation>%1 ya está, o sería una traducción</translation>
    </message>
    <message>
        <source>%1 is white on %2</source>
        <translation>%1 es blanco sobre %2</translation>
    </message>
    <message>
        <source>%1 is white, and overprints</source>
        <translation>%1 es blanco, y sobreimprime</translation>
    </message>
    <message>
        <source>%1 is white, below %2</source>
        <translation>%1 es blanco, por debajo de %2</translation>
    </message>
    <message>
        <source>%1 item</source>
        <translation>%1 pieza</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 piezas</translation>
    </message>
    <message>
        <source>%1 lacks the table %2</source>
        <translation>a %1 le falta la tabla %2</translation>
    </message>
    <message>
        <source>%1 leaves the page</source>
        <translation>%1 se sale de la página</translation>
    </message>
    <message>
        <source>%1 leg</source>
        <translation>%1 columna</translation>
    </message>
    <message>
        <source>%1 legs</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>%1 line</source>
        <translation>%1 línea</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>%1 lines are empty: %2</source>
        <translation>Quedan %1 líneas vacías: %2</translation>
    </message>
    <message>
        <source>%1 lines in a row begin with “%2”</source>
        <translation>%1 líneas seguidas empiezan con «%2»</translation>
    </message>
    <message>
        <source>%1 lines in a row end in a hyphen, at “%2-”</source>
        <translation>%1 líneas seguidas acaban en guion, en «%2-»</translation>
    </message>
    <message>
        <source>%1 lines in a row end with “%2”</source>
        <translation>%1 líneas seguidas acaban con «%2»</translation>
    </message>
    <message>
        <source>%1 lines of %2 stand in %3.%4</source>
        <translation>%1 líneas de %2 están en %3.%4</translation>
    </message>
    <message>
        <source>%1 lines or more</source>
        <translation>%1 líneas o más</translation>
    </message>
    <message>
        <source>%1 lines or more, a whole number</source>
        <translation>%1 líneas o más, un número entero</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation>%1 tiene que ser %2, no %3</translation>
    </message>
    <message>
        <source>%1 must be above zero, not %2</source>
        <translation>%1 tiene que ser mayor que cero, no %2</translation>
    </message>
    <message>
        <source>%1 must be zero or more, not %2</source>
        <translation>%1 tiene que ser cero o más, no %2</translation>
    </message>
    <message>
        <source>%1 names no client</source>
        <translation>%1 no nombra a ningún cliente</translation>
    </message>
    <message>
        <source>%1 needs the key &quot;%2&quot;</source>
        <translation>a %1 le hace falta la clave «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 is a tint of %3</source>
        <translation>%1 de %2 es una trama de %3</translation>
    </message>
    <message>
        <source>%1 of %2 is white, below %3</source>
        <translation>%1 de %2 es blanco, por debajo de %3</translation>
    </message>
    <message>
        <source>%1 of %2 mm</source>
        <translation>%1 de %2 mm</translation>
    </message>
    <message>
        <source>%1 of %2 prints in %3 inks, below %4</source>
        <translation>%1 de %2 se imprime en %3 tintas, por debajo de %4</translation>
    </message>
    <message>
        <source>%1 of space more at %2 places</source>
        <translation>%1 más de espacio en %2 sitios</translation>
    </message>
    <message>
        <source>%1 of space more at a place</source>
        <translation>%1 más de espacio en un sitio</translation>
    </message>
    <message>
        <source>%1 on page %2 ends at the %3; %4</source>
        <translation>%1 en la página %2 acaba en el %3; %4</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 page</source>
        <translation>%1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>%1 pages: sheets of four make %2 or %3</source>
        <translation>%1 páginas: pliegos de cuatro hacen %2 o %3</translation>
    </message>
    <message>
        <source>%1 paragraphs a line longer</source>
        <translation>%1 párrafos, una línea más largos</translation>
    </message>
    <message>
        <source>%1 paragraphs a line shorter</source>
        <translation>%1 párrafos, una línea más cortos</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 se imprime</translation>
    </message>
    <message>
        <source>%1 prints at %2 pixels per inch, at least %3</source>
        <translation>%1 se imprime a %2 píxeles por pulgada; al menos, %3</translation>
    </message>
    <message>
        <source>%1 prints at %2 pixels per inch, better %3</source>
        <translation>%1 se imprime a %2 píxeles por pulgada; mejor, %3</translation>
    </message>
    <message>
        <source>%1 prints in %2 inks (%3), below %4</source>
        <translation>%1 se imprime en %2 tintas (%3), por debajo de %4</translation>
    </message>
    <message>
        <source>%1 prints in colour (%2), the page in black only</source>
        <translation>%1 se imprime en color (%2); la página, solo en negro</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>%1 says no more than %2</source>
        <translation>%1 no dice más que %2</translation>
    </message>
    <message>
        <source>%1 seems to be damaged in the middle: parts of it may be grey or shifted</source>
        <translation>%1 parece dañado por la mitad: partes de él pueden salir grises o desplazadas</translation>
    </message>
    <message>
        <source>%1 spot inks (%2); the print shop takes %3</source>
        <translation>%1 tintas planas (%2); la imprenta admite %3</translation>
    </message>
    <message>
        <source>%1 stands in %2 already</source>
        <translation>%1 está ya en %2</translation>
    </message>
    <message>
        <source>%1 stands in %2 in the edition %3</source>
        <translation>%1 está en %2 en la edición %3</translation>
    </message>
    <message>
        <source>%1 stands in %2.%3 too</source>
        <translation>%1 está también en %2.%3</translation>
    </message>
    <message>
        <source>%1 stands in %2.%3 twice</source>
        <translation>%1 está dos veces en %2.%3</translation>
    </message>
    <message>
        <source>%1 stands on no page</source>
        <translation>%1 no está en ninguna página</translation>
    </message>
    <message>
        <source>%1 stands on page %2 already</source>
        <translation>%1 está ya en la página %2</translation>
    </message>
    <message>
        <source>%1 takes ICC profiles of version %2, not %3</source>
        <translation>%1 admite perfiles ICC de la versión %2, no %3</translation>
    </message>
    <message>
        <source>%1 teaser</source>
        <translation>%1 avance</translation>
    </message>
    <message>
        <source>%1 teasers</source>
        <translation>%1 avances</translation>
    </message>
    <message>
        <source>%1 under in %2.%3</source>
        <translation>faltan %1 en %2.%3</translation>
    </message>
    <message>
        <source>%1 wants %2</source>
        <translation>%1 lleva %2</translation>
    </message>
    <message>
        <source>%1 wants a length with its unit</source>
        <translation>%1 lleva una longitud con su unidad</translation>
    </message>
    <message>
        <source>%1 wants a number of lines</source>
        <translation>%1 lleva un número de líneas</translation>
    </message>
    <message>
        <source>%1 was UTF-16: it is kept as UTF-8</source>
        <translation>%1 era UTF-16: se guarda como UTF-8</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 palabra</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>%1 words, and no byline</source>
        <translation>%1 palabras, y sin firma</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, at least %2 pt</source>
        <translation>%1, al menos %2 pt</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>%1.%2 is set with %3</source>
        <translation>%1.%2 se compone con %3</translation>
    </message>
    <message>
        <source>%1.%2 is set with %3; otherwise %4</source>
        <translation>%1.%2 se compone con %3; si no, %4</translation>
    </message>
    <message>
        <source>%1.%2 is there already</source>
        <translation>%1.%2 ya está</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no language tag</source>
        <translation>%1: «%2» no es una etiqueta de lengua</translation>
    </message>
    <message>
        <source>%1: %2 is no place on the grid</source>
        <translation>%1: %2 no es un sitio de la retícula</translation>
    </message>
    <message>
        <source>%1: %2 is not a day of the calendar</source>
        <translation>%1: %2 no es un día del calendario</translation>
    </message>
    <message>
        <source>%1: short pieces are set without pictures</source>
        <translation>%1: las piezas breves se componen sin fotos</translation>
    </message>
    <message>
        <source>%1: this is no language tag</source>
        <translation>%1: esto no es una etiqueta de lengua</translation>
    </message>
    <message>
        <source>%1:%2: this is a key, not a text of the article</source>
        <translation>%1:%2: esto es una clave, no un texto del artículo</translation>
    </message>
    <message>
        <source>%1:%2: with these words the front matter could not be read</source>
        <translation>%1:%2: con estas palabras no se podría leer la cabecera del artículo</translation>
    </message>
    <message>
        <source>, a whole number</source>
        <translation>, un número entero</translation>
    </message>
    <message>
        <source>, headline %1 pt</source>
        <translation>, titular de %1 pt</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>, picture %1 lines high</source>
        <translation>, foto de %1 líneas de alto</translation>
    </message>
    <message>
        <source>1 for the page&apos;s first story; by area where no slot has one</source>
        <translation>1 para la primera noticia de la página; por superficie donde ningún hueco lo tenga</translation>
    </message>
    <message>
        <source>1/2 is set as one fraction</source>
        <translation>1/2 se compone como una fracción</translation>
    </message>
    <message>
        <source>1st, 2nd, 1er: the letters are raised</source>
        <translation>1st, 2nd, 1er: las letras se elevan</translation>
    </message>
    <message>
        <source>; set without the hyphen of “%1-”, which no leg ends with</source>
        <translation>; compuesto sin el guion de «%1-», con el que no acaba ninguna columna</translation>
    </message>
    <message>
        <source>; this leaves : nothing that may give moves this foot</source>
        <translation>; esto deja : nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves : the text fills its legs, and nothing that may give moves this foot</source>
        <translation>; esto deja : el texto llena sus columnas, y nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves a head alone: nothing that may give moves this foot</source>
        <translation>; esto deja un ladillo solo: nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves a head alone: the text fills its legs, and nothing that may give moves this foot</source>
        <translation>; esto deja un ladillo solo: el texto llena sus columnas, y nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves a widow: nothing that may give moves this foot</source>
        <translation>; esto deja una viuda: nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves a widow: the text fills its legs, and nothing that may give moves this foot</source>
        <translation>; esto deja una viuda: el texto llena sus columnas, y nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves an orphan: nothing that may give moves this foot</source>
        <translation>; esto deja una huérfana: nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>; this leaves an orphan: the text fills its legs, and nothing that may give moves this foot</source>
        <translation>; esto deja una huérfana: el texto llena sus columnas, y nada de lo que puede ceder mueve este pie</translation>
    </message>
    <message>
        <source>A ::: block is unknown, stray or unclosed.</source>
        <translation>Un bloque ::: es desconocido, anda suelto o no se cierra.</translation>
    </message>
    <message>
        <source>A PDF advert holds RGB, which no plate of the press prints.</source>
        <translation>Un anuncio en PDF contiene RGB, que ninguna plancha de la imprenta imprime.</translation>
    </message>
    <message>
        <source>A PDF advert that does not say where it is cut may show marks or white around it.</source>
        <translation>Un anuncio en PDF que no dice por dónde se corta puede mostrar marcas o blanco alrededor.</translation>
    </message>
    <message>
        <source>A PDF cannot be read.</source>
        <translation>Un PDF no se puede leer.</translation>
    </message>
    <message>
        <source>A black-and-white picture without greys has fewer pixels than the print shop likes.</source>
        <translation>Una imagen en blanco y negro sin grises tiene menos píxeles de los que la imprenta quiere.</translation>
    </message>
    <message>
        <source>A black-and-white picture without greys has so few pixels that its edges are stairs.</source>
        <translation>Una imagen en blanco y negro sin grises tiene tan pocos píxeles que sus bordes son escaleras.</translation>
    </message>
    <message>
        <source>A booked advert has not arrived.</source>
        <translation>Un anuncio reservado no ha llegado.</translation>
    </message>
    <message>
        <source>A bracket is not closed, or was never opened.</source>
        <translation>Un paréntesis no se cierra, o nunca se abrió.</translation>
    </message>
    <message>
        <source>A chapter begins, its head under some white</source>
        <translation>Empieza un capítulo, con blanco sobre su titular</translation>
    </message>
    <message>
        <source>A colour that overprints is mixed with what lies below.</source>
        <translation>Un color que sobreimprime se mezcla con lo que tiene debajo.</translation>
    </message>
    <message>
        <source>A colour&apos;s name</source>
        <translation>El nombre de un color</translation>
    </message>
    <message>
        <source>A colour&apos;s name: lies under the slot, out to the fold and over the sheet&apos;s edges</source>
        <translation>El nombre de un color: va debajo del hueco, hasta el pliegue y más allá de los bordes del pliego</translation>
    </message>
    <message>
        <source>A date is not a day of the calendar.</source>
        <translation>Una fecha no es un día del calendario.</translation>
    </message>
    <message>
        <source>A deck that says the headline again says nothing.</source>
        <translation>Un sumario que repite el titular no dice nada.</translation>
    </message>
    <message>
        <source>A family of styles, as opinion</source>
        <translation>Una familia de estilos, como opinion</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un archivo no se puede leer.</translation>
    </message>
    <message>
        <source>A file for the press holds a program.</source>
        <translation>Un archivo para la imprenta contiene un programa.</translation>
    </message>
    <message>
        <source>A file outside the issue and its paper is not read unless a path names it.</source>
        <translation>Un archivo de fuera del número y de su periódico no se lee si ninguna ruta lo nombra.</translation>
    </message>
    <message>
        <source>A file that the issue names is not there.</source>
        <translation>Un archivo que el número nombra no está.</translation>
    </message>
    <message>
        <source>A file without a title cannot be told from others in the print shop&apos;s queue.</source>
        <translation>Un archivo sin título no se distingue de otros en la cola de la imprenta.</translation>
    </message>
    <message>
        <source>A file without an ID cannot be told from others.</source>
        <translation>Un archivo sin identificador no se distingue de otros.</translation>
    </message>
    <message>
        <source>A file&apos;s name stands where words should be.</source>
        <translation>El nombre de un archivo está donde debería haber palabras.</translation>
    </message>
    <message>
        <source>A file&apos;s two sets of dates (Info, XMP) say different things.</source>
        <translation>Los dos juegos de fechas de un archivo (Info, XMP) dicen cosas distintas.</translation>
    </message>
    <message>
        <source>A font file cannot be read.</source>
        <translation>Un archivo de letra no se puede leer.</translation>
    </message>
    <message>
        <source>A font that is not in the file is replaced by another at the press.</source>
        <translation>Una letra que no está en el archivo se sustituye por otra en la imprenta.</translation>
    </message>
    <message>
        <source>A font that is not in the file is replaced by another.</source>
        <translation>Una letra que no está en el archivo se sustituye por otra.</translation>
    </message>
    <message>
        <source>A headline beside its picture, or text beside it; a second story, a box and an advert</source>
        <translation>Un titular junto a su foto, o texto junto a ella; una segunda noticia, un recuadro y un anuncio</translation>
    </message>
    <message>
        <source>A headline does not fit its lines at the smallest size of its scale.</source>
        <translation>Un titular no cabe en sus líneas con el cuerpo menor de su escala.</translation>
    </message>
    <message>
        <source>A headline is no sentence to be ended.</source>
        <translation>Un titular no es una frase que haya que acabar.</translation>
    </message>
    <message>
        <source>A headline is parted from its text, or a short piece torn below three lines, at a leg&apos;s foot.</source>
        <translation>Un titular queda separado de su texto, o una pieza breve partida por debajo de tres líneas, al pie de una columna.</translation>
    </message>
    <message>
        <source>A headline on colour over half the sheet, its text below, a strip for place and time</source>
        <translation>Un titular sobre color en media hoja, su texto debajo, una franja para lugar y hora</translation>
    </message>
    <message>
        <source>A headline over the sheet, its text beside a column of facts in colour</source>
        <translation>Un titular a lo ancho de la hoja, su texto junto a una columna de datos en color</translation>
    </message>
    <message>
        <source>A headline printed on a wide photograph, its story below; a second story and an advert</source>
        <translation>Un titular impreso sobre una foto ancha, su noticia debajo; una segunda noticia y un anuncio</translation>
    </message>
    <message>
        <source>A headline typed in capitals stays so in teasers, refers and on screens.</source>
        <translation>Un titular escrito en mayúsculas se queda así en avances, llamadas y pantallas.</translation>
    </message>
    <message>
        <source>A headline whose last line is a scrap looks unfinished.</source>
        <translation>Un titular cuya última línea es un resto parece sin terminar.</translation>
    </message>
    <message>
        <source>A headline&apos;s line that ends on an article or a preposition stumbles.</source>
        <translation>La línea de un titular que acaba en un artículo o una preposición tropieza.</translation>
    </message>
    <message>
        <source>A jump line sends readers to a page where the story does not go on.</source>
        <translation>Una línea de pase manda a los lectores a una página donde la noticia no sigue.</translation>
    </message>
    <message>
        <source>A jump&apos;s target is missing, taken, on the same page, or part of a circle.</source>
        <translation>El destino de un pase falta, está ocupado, está en la misma página o forma parte de un círculo.</translation>
    </message>
    <message>
        <source>A key stands twice; only one of the two can be meant.</source>
        <translation>Una clave aparece dos veces; solo una de las dos puede ser la buena.</translation>
    </message>
    <message>
        <source>A key that the program does not know would be ignored in silence.</source>
        <translation>Una clave que el programa no conoce se pasaría por alto en silencio.</translation>
    </message>
    <message>
        <source>A key without which the file means nothing.</source>
        <translation>Una clave sin la que el archivo no significa nada.</translation>
    </message>
    <message>
        <source>A language without hyphenation and words of its own here, or a slip.</source>
        <translation>Una lengua sin división de palabras ni palabras propias aquí, o un descuido.</translation>
    </message>
    <message>
        <source>A large solid of black alone looks grey beside photographs.</source>
        <translation>Una masa grande de negro solo parece gris junto a las fotografías.</translation>
    </message>
    <message>
        <source>A last line of a few letters leaves a hole between two paragraphs.</source>
        <translation>Una última línea de pocas letras deja un agujero entre dos párrafos.</translation>
    </message>
    <message>
        <source>A length needs a unit, and sizes are above zero.</source>
        <translation>Una longitud necesita una unidad, y los tamaños son mayores que cero.</translation>
    </message>
    <message>
        <source>A line is spaced wider than its style allows.</source>
        <translation>Una línea está más espaciada de lo que su estilo permite.</translation>
    </message>
    <message>
        <source>A line thinner than the print shop&apos;s limit breaks up.</source>
        <translation>Una línea más fina que el límite de la imprenta se rompe.</translation>
    </message>
    <message>
        <source>A locked file cannot be imposed.</source>
        <translation>Un archivo bloqueado no se puede imponer.</translation>
    </message>
    <message>
        <source>A main story, a side story or a jump, a box, briefs, a short story and an advert</source>
        <translation>Una noticia principal, otra al lado o un pase, un recuadro, breves, una noticia corta y un anuncio</translation>
    </message>
    <message>
        <source>A note, link or form field on the page may print, or hide what should.</source>
        <translation>Una nota, un enlace o un campo de formulario en la página puede imprimirse, o tapar lo que debería imprimirse.</translation>
    </message>
    <message>
        <source>A page of text under a running head</source>
        <translation>Una página de texto bajo un titulillo</translation>
    </message>
    <message>
        <source>A page on which every slot is left empty on purpose is printed white.</source>
        <translation>Una página en la que todos los huecos quedan vacíos a propósito se imprime en blanco.</translation>
    </message>
    <message>
        <source>A page that is to be turned is turned by some programs only.</source>
        <translation>Una página que hay que girar, solo algunos programas la giran.</translation>
    </message>
    <message>
        <source>A page that is turned by a note in the file may be imposed wrong.</source>
        <translation>Una página girada por una nota del archivo puede imponerse mal.</translation>
    </message>
    <message>
        <source>A page that was sent to the printer is no longer what was sent.</source>
        <translation>Una página que se envió a la imprenta ya no es la que se envió.</translation>
    </message>
    <message>
        <source>A page with another page&apos;s number is bound and looked for in the wrong place.</source>
        <translation>Una página con el número de otra se encuaderna y se busca en el sitio equivocado.</translation>
    </message>
    <message>
        <source>A page with another section&apos;s head was copied and not changed.</source>
        <translation>Una página con la cabecera de otra sección se copió y no se cambió.</translation>
    </message>
    <message>
        <source>A page with nothing on it is printed white.</source>
        <translation>Una página sin nada se imprime en blanco.</translation>
    </message>
    <message>
        <source>A page with transparency does not say in which inks it is mixed.</source>
        <translation>Una página con transparencia no dice en qué tintas se mezcla.</translation>
    </message>
    <message>
        <source>A page without a number cannot be referred to.</source>
        <translation>A una página sin número no se puede remitir.</translation>
    </message>
    <message>
        <source>A paragraph was copied where it should have been moved.</source>
        <translation>Se copió un párrafo que había que mover.</translation>
    </message>
    <message>
        <source>A paragraph&apos;s first line alone at a leg&apos;s foot looks cut off.</source>
        <translation>La primera línea de un párrafo sola al pie de una columna parece cortada.</translation>
    </message>
    <message>
        <source>A paragraph&apos;s last line alone at a leg&apos;s head looks forgotten.</source>
        <translation>La última línea de un párrafo sola al comienzo de una columna parece olvidada.</translation>
    </message>
    <message>
        <source>A part of an advert cannot be read, and would be left out.</source>
        <translation>Una parte de un anuncio no se puede leer, y se perdería.</translation>
    </message>
    <message>
        <source>A path and its file differ in upper and lower case; other computers will not find it.</source>
        <translation>Una ruta y su archivo difieren en mayúsculas y minúsculas; otros ordenadores no lo encontrarán.</translation>
    </message>
    <message>
        <source>A pattern of %1</source>
        <translation>Un modelo de %1</translation>
    </message>
    <message>
        <source>A picture cannot be read.</source>
        <translation>Una imagen no se puede leer.</translation>
    </message>
    <message>
        <source>A picture has an alternate; which one prints is chance.</source>
        <translation>Una imagen tiene una alternativa; cuál se imprime es casualidad.</translation>
    </message>
    <message>
        <source>A picture has more ink than the paper drinks.</source>
        <translation>Una imagen tiene más tinta de la que el papel bebe.</translation>
    </message>
    <message>
        <source>A picture in the file has fewer pixels than the print shop likes.</source>
        <translation>Una imagen del archivo tiene menos píxeles de los que la imprenta quiere.</translation>
    </message>
    <message>
        <source>A picture in the file has so few pixels that they are seen.</source>
        <translation>Una imagen del archivo tiene tan pocos píxeles que se ven.</translation>
    </message>
    <message>
        <source>A picture in the upper half, text below</source>
        <translation>Una foto en la mitad de arriba, texto debajo</translation>
    </message>
    <message>
        <source>A picture is compressed, or as deep, as the kind of PDF/X does not know.</source>
        <translation>Una imagen está comprimida, o es tan profunda, como este PDF/X no conoce.</translation>
    </message>
    <message>
        <source>A picture is cut out with soft edges; this kind of PDF/X forbids it.</source>
        <translation>Una imagen está recortada con bordes suaves; este tipo de PDF/X lo prohíbe.</translation>
    </message>
    <message>
        <source>A picture is larger than the program will open.</source>
        <translation>Una imagen es mayor de lo que el programa abre.</translation>
    </message>
    <message>
        <source>A picture over half the sheet, headline and text below it, a strip for place and time</source>
        <translation>Una foto en media hoja, titular y texto debajo, una franja para lugar y hora</translation>
    </message>
    <message>
        <source>A picture pulled out of shape makes people fat or thin.</source>
        <translation>Una imagen deformada hace a la gente gorda o flaca.</translation>
    </message>
    <message>
        <source>A picture seems to be damaged in the middle; it would print with grey or shifted parts.</source>
        <translation>Una imagen parece dañada por la mitad; se imprimiría con partes grises o desplazadas.</translation>
    </message>
    <message>
        <source>A picture that stands for the name</source>
        <translation>Una imagen que está por el nombre</translation>
    </message>
    <message>
        <source>A picture without a caption leaves readers guessing who and where.</source>
        <translation>Una foto sin pie deja a los lectores adivinando quién y dónde.</translation>
    </message>
    <message>
        <source>A picture without a credit is somebody&apos;s work unnamed, and may not be ours to print.</source>
        <translation>Una foto sin crédito es obra de alguien sin nombre, y quizá no sea nuestra para imprimirla.</translation>
    </message>
    <message>
        <source>A picture&apos;s own colour profile cannot be used; its colours may come out otherwise.</source>
        <translation>El perfil de color de una imagen no se puede usar; sus colores pueden salir distintos.</translation>
    </message>
    <message>
        <source>A picture, pull quote or box found no room in its slot.</source>
        <translation>Una foto, un destacado o un recuadro no encontró sitio en su hueco.</translation>
    </message>
    <message>
        <source>A press file says for which press its colours are made: by an ICC profile or a registered name.</source>
        <translation>Un archivo para la imprenta dice para qué máquina son sus colores: con un perfil ICC o un nombre registrado.</translation>
    </message>
    <message>
        <source>A press file without a title cannot be told from others.</source>
        <translation>Un archivo para la imprenta sin título no se distingue de otros.</translation>
    </message>
    <message>
        <source>A printer profile: a name, or a path</source>
        <translation>Un perfil de imprenta: un nombre, o una ruta</translation>
    </message>
    <message>
        <source>A rail of briefs at the outer edge, a main story with a picture, two stories below it</source>
        <translation>Una tira de breves en el borde de fuera, una noticia principal con foto, dos noticias debajo</translation>
    </message>
    <message>
        <source>A refer names an article that is not in the issue.</source>
        <translation>Una llamada nombra un artículo que no está en el número.</translation>
    </message>
    <message>
        <source>A refer sends readers to the page they are reading.</source>
        <translation>Una llamada manda a los lectores a la página que están leyendo.</translation>
    </message>
    <message>
        <source>A refer to an article that stands on no page prints a question mark.</source>
        <translation>Una llamada a un artículo que no está en ninguna página imprime un signo de interrogación.</translation>
    </message>
    <message>
        <source>A registered printing condition</source>
        <translation>Una condición de impresión registrada</translation>
    </message>
    <message>
        <source>A slot does not take this kind of thing.</source>
        <translation>Un hueco no admite esta clase de cosas.</translation>
    </message>
    <message>
        <source>A slot has empty lines at its foot.</source>
        <translation>Un hueco tiene líneas vacías al pie.</translation>
    </message>
    <message>
        <source>A slot has nothing in it.</source>
        <translation>Un hueco no tiene nada.</translation>
    </message>
    <message>
        <source>A solid black with more under it than C 40 smears and sets off.</source>
        <translation>Un negro macizo con más que C 40 debajo se corre y repinta.</translation>
    </message>
    <message>
        <source>A space before a comma or full stop lets it begin a line.</source>
        <translation>Un espacio antes de una coma o un punto deja que empiecen una línea.</translation>
    </message>
    <message>
        <source>A spot ink&apos;s mixture is not in the inks of the press.</source>
        <translation>La mezcla de una tinta plana no está en las tintas de la máquina.</translation>
    </message>
    <message>
        <source>A story ends before its jump; the slot it jumps to stays empty.</source>
        <translation>Una noticia acaba antes de su pase; el hueco al que pasa queda vacío.</translation>
    </message>
    <message>
        <source>A story is set in another of the ways that its template knows, because it fits better so.</source>
        <translation>Una noticia se compone de otra de las maneras que su plantilla conoce, porque así cabe mejor.</translation>
    </message>
    <message>
        <source>A story with its picture, a rail of listings, a second story and an advert</source>
        <translation>Una noticia con su foto, una tira de agenda, una segunda noticia y un anuncio</translation>
    </message>
    <message>
        <source>A subhead has no text below it.</source>
        <translation>Un ladillo no tiene texto debajo.</translation>
    </message>
    <message>
        <source>A teaser for a story of its own page takes room from it.</source>
        <translation>Un avance de una noticia de su misma página le quita sitio.</translation>
    </message>
    <message>
        <source>A teaser promises a story that is not in the paper.</source>
        <translation>Un avance promete una noticia que no está en el periódico.</translation>
    </message>
    <message>
        <source>A template, slot, style, colour, face, language or printer that is not there.</source>
        <translation>Una plantilla, un hueco, un estilo, un color, una letra, una lengua o una imprenta que no está.</translation>
    </message>
    <message>
        <source>A thin black rule that knocks out shows white edges on a tint.</source>
        <translation>Un filete negro fino que cala deja bordes blancos sobre una trama.</translation>
    </message>
    <message>
        <source>A thin line in several inks becomes several lines.</source>
        <translation>Una línea fina en varias tintas se convierte en varias líneas.</translation>
    </message>
    <message>
        <source>A thin rule in a light tint is a row of dots.</source>
        <translation>Un filete fino en una trama clara es una fila de puntos.</translation>
    </message>
    <message>
        <source>A tint above the print shop&apos;s limit fills in to a solid.</source>
        <translation>Una trama por encima del límite de la imprenta se ciega hasta quedar maciza.</translation>
    </message>
    <message>
        <source>A tint below the print shop&apos;s limit does not print.</source>
        <translation>Una trama por debajo del límite de la imprenta no se imprime.</translation>
    </message>
    <message>
        <source>A transparency group, which this kind of PDF/X forbids.</source>
        <translation>Un grupo de transparencia, que este tipo de PDF/X prohíbe.</translation>
    </message>
    <message>
        <source>A trim box and an art box say the same thing twice; only one may.</source>
        <translation>Una caja de corte y una caja de arte dicen lo mismo dos veces; solo puede haber una.</translation>
    </message>
    <message>
        <source>A value is not of the kind its key wants.</source>
        <translation>Un valor no es de la clase que su clave lleva.</translation>
    </message>
    <message>
        <source>A very long paragraph is a grey column that nobody begins to read.</source>
        <translation>Un párrafo muy largo es una columna gris que nadie empieza a leer.</translation>
    </message>
    <message>
        <source>A wide story above, a second or a jump below it, letters or briefs, two small adverts</source>
        <translation>Una noticia ancha arriba, una segunda o un pase debajo, cartas o breves, dos anuncios pequeños</translation>
    </message>
    <message>
        <source>A wide story, two shorter ones and a quarter-page advert</source>
        <translation>Una noticia ancha, dos más cortas y un anuncio de cuarto de página</translation>
    </message>
    <message>
        <source>A widow, an orphan or a head alone at a leg&apos;s foot could not be avoided.</source>
        <translation>No se pudo evitar una viuda, una huérfana o un ladillo solo al pie de una columna.</translation>
    </message>
    <message>
        <source>A word divided from one leg to the next is read twice.</source>
        <translation>Una palabra dividida de una columna a la siguiente se lee dos veces.</translation>
    </message>
    <message>
        <source>A word in two headlines of one page sounds like one story told twice.</source>
        <translation>Una palabra en dos titulares de una página suena a una noticia contada dos veces.</translation>
    </message>
    <message>
        <source>A word is longer than its line and was broken anywhere.</source>
        <translation>Una palabra es más larga que su línea y se partió por cualquier sitio.</translation>
    </message>
    <message>
        <source>A word stands twice, as after a change in the sentence.</source>
        <translation>Una palabra aparece dos veces, como al cambiar la frase.</translation>
    </message>
    <message>
        <source>An ICC profile of the press; without it newsprint for the ink limit</source>
        <translation>Un perfil ICC de la máquina; sin él, el papel prensa del límite de tinta</translation>
    </message>
    <message>
        <source>An RGB picture is converted by whatever stands at the plant.</source>
        <translation>Una imagen en RGB la convierte lo que haya en la imprenta.</translation>
    </message>
    <message>
        <source>An advert cannot be placed.</source>
        <translation>Un anuncio no se puede colocar.</translation>
    </message>
    <message>
        <source>An advert has fewer pixels than the print shop likes.</source>
        <translation>Un anuncio tiene menos píxeles de los que la imprenta quiere.</translation>
    </message>
    <message>
        <source>An advert has layers: those that are hidden print, too.</source>
        <translation>Un anuncio tiene capas: las ocultas se imprimen también.</translation>
    </message>
    <message>
        <source>An advert has more ink than the paper drinks.</source>
        <translation>Un anuncio tiene más tinta de la que el papel bebe.</translation>
    </message>
    <message>
        <source>An advert has so few pixels that they are seen; its client will not pay for it.</source>
        <translation>Un anuncio tiene tan pocos píxeles que se ven; su cliente no lo pagará.</translation>
    </message>
    <message>
        <source>An advert has transparency, which the printer&apos;s kind of file has not.</source>
        <translation>Un anuncio tiene transparencia, que el tipo de archivo de la imprenta no tiene.</translation>
    </message>
    <message>
        <source>An advert holds scripts, actions or notes; they have no place in print.</source>
        <translation>Un anuncio contiene programas, acciones o notas; no tienen sitio en lo impreso.</translation>
    </message>
    <message>
        <source>An advert holds what the printer&apos;s kind of file may not hold.</source>
        <translation>Un anuncio contiene lo que el tipo de archivo de la imprenta no puede contener.</translation>
    </message>
    <message>
        <source>An advert in colour stands on a page that the press prints in black.</source>
        <translation>Un anuncio en color está en una página que se imprime en negro.</translation>
    </message>
    <message>
        <source>An advert is locked against changes; it is printed all the same.</source>
        <translation>Un anuncio está bloqueado contra cambios; se imprime de todos modos.</translation>
    </message>
    <message>
        <source>An advert is printed smaller or larger than it was made and booked.</source>
        <translation>Un anuncio se imprime más pequeño o más grande de como se hizo y se reservó.</translation>
    </message>
    <message>
        <source>An advert of nobody in particular: no one can be asked, nor sent the bill.</source>
        <translation>Un anuncio de nadie en concreto: a nadie se puede preguntar, ni mandar la factura.</translation>
    </message>
    <message>
        <source>An advert of pixels has more ink than the paper drinks; the program takes some out.</source>
        <translation>Un anuncio de píxeles tiene más tinta de la que el papel bebe; el programa quita algo.</translation>
    </message>
    <message>
        <source>An advert prints in an ink that the press does not have.</source>
        <translation>Un anuncio se imprime en una tinta que la máquina no tiene.</translation>
    </message>
    <message>
        <source>An advert without its fonts is printed in others.</source>
        <translation>Un anuncio sin sus letras se imprime con otras.</translation>
    </message>
    <message>
        <source>An advert&apos;s shape is not its slot&apos;s shape.</source>
        <translation>La forma de un anuncio no es la de su hueco.</translation>
    </message>
    <message>
        <source>An article in the folder stands on no page.</source>
        <translation>Un artículo de la carpeta no está en ninguna página.</translation>
    </message>
    <message>
        <source>An article of one language stands in the edition of another.</source>
        <translation>Un artículo de una lengua está en la edición de otra.</translation>
    </message>
    <message>
        <source>An article set in another language than its own is hyphenated wrongly and read out wrongly.</source>
        <translation>Un artículo compuesto en otra lengua que la suya se divide mal y se lee mal en voz alta.</translation>
    </message>
    <message>
        <source>An article stands in two slots; readers would read it twice.</source>
        <translation>Un artículo está en dos huecos; los lectores lo leerían dos veces.</translation>
    </message>
    <message>
        <source>An article without a headline is not read.</source>
        <translation>Un artículo sin titular no se lee.</translation>
    </message>
    <message>
        <source>An article without a word of body.</source>
        <translation>Un artículo sin una palabra de texto.</translation>
    </message>
    <message>
        <source>An issue ends before it begins, or lasts for months.</source>
        <translation>Un número acaba antes de empezar, o dura meses.</translation>
    </message>
    <message>
        <source>An issue without a number cannot be ordered, quoted or missed.</source>
        <translation>Un ejemplar sin número no se puede pedir, citar ni echar de menos.</translation>
    </message>
    <message>
        <source>Anchors, aliases, merge keys, tags and second documents are not part of our files.</source>
        <translation>Las anclas, los alias, las claves de mezcla, las etiquetas y los segundos documentos no son parte de nuestros archivos.</translation>
    </message>
    <message>
        <source>Another day&apos;s date on a page is last week&apos;s page.</source>
        <translation>La fecha de otro día en una página es la página de la semana pasada.</translation>
    </message>
    <message>
        <source>Another file is enclosed in the file.</source>
        <translation>Otro archivo va dentro del archivo.</translation>
    </message>
    <message>
        <source>Black rules thinner than this overprint</source>
        <translation>Los filetes negros más finos que esto sobreimprimen</translation>
    </message>
    <message>
        <source>Black text smaller than this overprints; 0 pt for any size</source>
        <translation>El texto negro menor que esto sobreimprime; 0 pt para cualquier cuerpo</translation>
    </message>
    <message>
        <source>Black type over other inks fills in and never registers.</source>
        <translation>La letra negra sobre otras tintas se ciega y nunca casa.</translation>
    </message>
    <message>
        <source>Body lines before the jump at least, as 8 lines</source>
        <translation>Líneas de texto antes del pase, como mínimo, como 8 lines</translation>
    </message>
    <message>
        <source>Clear at the foot and the outer edge</source>
        <translation>Libre al pie y en el borde de fuera</translation>
    </message>
    <message>
        <source>Coldset web offset on newsprint, Europe (ISO 12647-3)</source>
        <translation>Offset de bobina en frío sobre papel prensa, Europa (ISO 12647-3)</translation>
    </message>
    <message>
        <source>Coldset web offset on newsprint, United States (SNAP)</source>
        <translation>Offset de bobina en frío sobre papel prensa, Estados Unidos (SNAP)</translation>
    </message>
    <message>
        <source>Colour is wanted on a page where the press has none.</source>
        <translation>Se quiere color en una página donde la máquina no lo tiene.</translation>
    </message>
    <message>
        <source>Colour on a page that prints in black only.</source>
        <translation>Color en una página que se imprime solo en negro.</translation>
    </message>
    <message>
        <source>Colour pages by page count</source>
        <translation>Páginas con color según la cantidad de páginas</translation>
    </message>
    <message>
        <source>Colour that no plate of the press prints: RGB, Lab, or a profile of its own.</source>
        <translation>Color que ninguna plancha imprime: RGB, Lab, o un perfil propio.</translation>
    </message>
    <message>
        <source>Dark type on a dark ground cannot be read.</source>
        <translation>La letra oscura sobre fondo oscuro no se puede leer.</translation>
    </message>
    <message>
        <source>Digitally printed newspaper</source>
        <translation>Periódico de impresión digital</translation>
    </message>
    <message>
        <source>Each spot ink is a plate and an ink more.</source>
        <translation>Cada tinta plana es una plancha y una tinta más.</translation>
    </message>
    <message>
        <source>Every tint is changed once more on the plate.</source>
        <translation>Todas las tramas cambian una vez más en la plancha.</translation>
    </message>
    <message>
        <source>From which leg</source>
        <translation>Desde qué columna</translation>
    </message>
    <message>
        <source>Further editions on the same page plan</source>
        <translation>Otras ediciones sobre el mismo plan de páginas</translation>
    </message>
    <message>
        <source>HTML (%1) is not part of our Markdown</source>
        <translation>HTML (%1) no es parte de nuestro Markdown</translation>
    </message>
    <message>
        <source>Hoja de entrega</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>How far a stroke between Arabic letters is drawn out in a wide line, of the type size</source>
        <translation>Cuánto se alarga el trazo entre letras árabes en una línea ancha, respecto al cuerpo</translation>
    </message>
    <message>
        <source>How far baselines stand apart at least, of the type size, by language or script: {Arab: 128 %}. Where a style&apos;s lines are closer its type is set smaller, a headline&apos;s lines further apart</source>
        <translation>A qué distancia están al menos las líneas base, en cuerpos de letra, por lengua o escritura: {Arab: 128 %}. Donde las líneas de un estilo están más cerca, su letra se compone menor, y las líneas de un titular más separadas</translation>
    </message>
    <message>
        <source>How far from the slot&apos;s foot a sentence may end and be broken after, as 3 lines</source>
        <translation>A qué distancia del pie del hueco puede acabar una frase y cortarse tras ella, como 3 lines</translation>
    </message>
    <message>
        <source>How high</source>
        <translation>De qué altura</translation>
    </message>
    <message>
        <source>How many spot inks the press has</source>
        <translation>Cuántas tintas planas tiene la máquina</translation>
    </message>
    <message>
        <source>How much of the optical margins is used</source>
        <translation>Cuánto se usa de los márgenes ópticos</translation>
    </message>
    <message>
        <source>How photographs are brought into the press&apos;s colours</source>
        <translation>Cómo se llevan las fotografías a los colores de la máquina</translation>
    </message>
    <message>
        <source>Hyphens in a row</source>
        <translation>Guiones seguidos</translation>
    </message>
    <message>
        <source>Hyphens in a row make a ladder down the leg&apos;s edge.</source>
        <translation>Los guiones seguidos hacen una escalera por el borde de la columna.</translation>
    </message>
    <message>
        <source>In drop-cap: so many words after it stand in small caps</source>
        <translation>En drop-cap: cuántas palabras tras ella van en versalitas</translation>
    </message>
    <message>
        <source>Ink numbers say nothing of a colour until press and paper are named.</source>
        <translation>Los números de tinta no dicen nada de un color hasta que se nombran máquina y papel.</translation>
    </message>
    <message>
        <source>Ink numbers under a profile of their own are converted again.</source>
        <translation>Los números de tinta con un perfil propio se convierten otra vez.</translation>
    </message>
    <message>
        <source>Ink runs into a thin white line.</source>
        <translation>La tinta entra en un filete blanco fino.</translation>
    </message>
    <message>
        <source>Ink runs into small white letters.</source>
        <translation>La tinta entra en las letras blancas pequeñas.</translation>
    </message>
    <message>
        <source>Into how many panels the sheet is folded</source>
        <translation>En cuántas caras se pliega la hoja</translation>
    </message>
    <message>
        <source>Lab says how a colour looks, not which inks print it.</source>
        <translation>Lab dice cómo se ve un color, no qué tintas lo imprimen.</translation>
    </message>
    <message>
        <source>Leading of scaled sizes</source>
        <translation>Interlínea de los cuerpos de la escala</translation>
    </message>
    <message>
        <source>Legs of a story end a line or more apart, and the step is seen.</source>
        <translation>Las columnas de una noticia acaban con una línea o más de diferencia, y el escalón se ve.</translation>
    </message>
    <message>
        <source>Letters over three columns, a column of opinion, briefs, two adverts</source>
        <translation>Cartas en tres columnas, una columna de opinión, breves, dos anuncios</translation>
    </message>
    <message>
        <source>Letters smaller than the print shop&apos;s limit fill in.</source>
        <translation>Las letras más pequeñas que el límite de la imprenta se ciegan.</translation>
    </message>
    <message>
        <source>Lines in a row that begin or end alike make readers skip one.</source>
        <translation>Las líneas seguidas que empiezan o acaban igual hacen que el lector se salte una.</translation>
    </message>
    <message>
        <source>Lines of a drop cap</source>
        <translation>Líneas de una capitular</translation>
    </message>
    <message>
        <source>Lines of an advert are so thin that they break up on the plate.</source>
        <translation>Las líneas de un anuncio son tan finas que se rompen en la plancha.</translation>
    </message>
    <message>
        <source>Lines that stand before a jump at least, as 8 lines</source>
        <translation>Líneas que quedan al menos antes de un pase, como 8 lines</translation>
    </message>
    <message>
        <source>Many programs do not know a page&apos;s own unit and place it at the wrong size.</source>
        <translation>Muchos programas no conocen la unidad propia de una página y la colocan a otro tamaño.</translation>
    </message>
    <message>
        <source>May stay empty at its foot without a word</source>
        <translation>Puede quedar vacío al pie sin decir nada</translation>
    </message>
    <message>
        <source>More ink than the paper drinks smears and sets off.</source>
        <translation>Más tinta de la que el papel bebe se corre y repinta.</translation>
    </message>
    <message>
        <source>Narrower than its legs: text runs around it</source>
        <translation>Más estrecha que sus columnas: el texto la rodea</translation>
    </message>
    <message>
        <source>No font has this character.</source>
        <translation>Ninguna letra tiene este carácter.</translation>
    </message>
    <message>
        <source>Nobody turns a page for a few lines.</source>
        <translation>Nadie pasa la página por unas pocas líneas.</translation>
    </message>
    <message>
        <source>Nobody turns a page with half a word in mind.</source>
        <translation>Nadie pasa la página con media palabra en la cabeza.</translation>
    </message>
    <message>
        <source>Of one-bit pictures: %1</source>
        <translation>De las imágenes de un bit: %1</translation>
    </message>
    <message>
        <source>Of two printing conditions only one can be meant.</source>
        <translation>De dos condiciones de impresión solo una puede ser la buena.</translation>
    </message>
    <message>
        <source>On a page that prints in black, an advert has colour that cannot be turned into greys.</source>
        <translation>En una página que se imprime en negro, un anuncio tiene color que no se puede pasar a grises.</translation>
    </message>
    <message>
        <source>One dominant story with a wide picture, a rail of teasers, a second story below</source>
        <translation>Una noticia dominante con una foto ancha, una tira de avances, una segunda noticia debajo</translation>
    </message>
    <message>
        <source>One file, or a file a page</source>
        <translation>Un archivo, o un archivo por página</translation>
    </message>
    <message>
        <source>One long article with its pictures, quotations and boxes over a whole page</source>
        <translation>Un artículo largo con sus fotos, destacados y recuadros en una página entera</translation>
    </message>
    <message>
        <source>One photograph over the whole width, three stories and teasers under it</source>
        <translation>Una foto a todo lo ancho, tres noticias y avances debajo</translation>
    </message>
    <message>
        <source>One text as large as the sheet allows</source>
        <translation>Un texto tan grande como la hoja permite</translation>
    </message>
    <message>
        <source>Only PostScript machines print this.</source>
        <translation>Solo las máquinas PostScript imprimen esto.</translation>
    </message>
    <message>
        <source>Optical margins by face (&quot;all&quot; for every face): {SIGNS: [left, right]} of the sign&apos;s width</source>
        <translation>Márgenes ópticos por letra («all» para todas): {SIGNOS: [izquierda, derecha]} del ancho del signo</translation>
    </message>
    <message>
        <source>Other lists by family of styles: {opinion: [...]}</source>
        <translation>Otras listas por familia de estilos: {opinion: [...]}</translation>
    </message>
    <message>
        <source>Other places for slots, on this page only</source>
        <translation>Otros sitios para huecos, solo en esta página</translation>
    </message>
    <message>
        <source>Other ways to set a story, tried in their order where it does not fit</source>
        <translation>Otras maneras de componer una noticia, probadas por su orden cuando no cabe</translation>
    </message>
    <message>
        <source>Outside the bleed: true for all, or a list</source>
        <translation>Fuera de la sangre: true para todas, o una lista</translation>
    </message>
    <message>
        <source>Over how many legs</source>
        <translation>Sobre cuántas columnas</translation>
    </message>
    <message>
        <source>Over how many legs its headline runs; pictures, else text, stand beside</source>
        <translation>Sobre cuántas columnas corre su titular; al lado van fotos o, si no, texto</translation>
    </message>
    <message>
        <source>PAGE.SLOT, a list of them, or {to: PAGE.SLOT, after: 8 lines}</source>
        <translation>PAGE.SLOT, una lista de ellos, o {to: PAGE.SLOT, after: 8 lines}</translation>
    </message>
    <message>
        <source>PAGE.SLOT, or a list of them</source>
        <translation>PAGE.SLOT, o una lista de ellos</translation>
    </message>
    <message>
        <source>PDF/X forbids LZW compression.</source>
        <translation>PDF/X prohíbe la compresión LZW.</translation>
    </message>
    <message>
        <source>Pages of one file differ in trim size; no press takes them together.</source>
        <translation>Las páginas de un archivo difieren en el tamaño de corte; ninguna máquina las toma juntas.</translation>
    </message>
    <message>
        <source>Pages with colour, counted in the plan</source>
        <translation>Páginas con color, contadas en el plan</translation>
    </message>
    <message>
        <source>Part of a page cannot be read; machines leave it out, or guess.</source>
        <translation>Parte de una página no se puede leer; las máquinas la omiten, o la adivinan.</translation>
    </message>
    <message>
        <source>Part of a page is to be taken from another file.</source>
        <translation>Parte de una página hay que tomarla de otro archivo.</translation>
    </message>
    <message>
        <source>Percent of black</source>
        <translation>Tanto por ciento de negro</translation>
    </message>
    <message>
        <source>Percent of cyan, magenta, yellow, black</source>
        <translation>Tanto por ciento de cian, magenta, amarillo, negro</translation>
    </message>
    <message>
        <source>Pixels an inch that photographs are brought down to</source>
        <translation>Píxeles por pulgada a los que se reducen las fotografías</translation>
    </message>
    <message>
        <source>Plates wander: small type in several inks gets coloured shadows.</source>
        <translation>Las planchas bailan: la letra pequeña en varias tintas lleva sombras de color.</translation>
    </message>
    <message>
        <source>Print a web link&apos;s address</source>
        <translation>Imprimir la dirección de un enlace web</translation>
    </message>
    <message>
        <source>Programs that sort jobs read the XMP packet as plain text.</source>
        <translation>Los programas que ordenan trabajos leen el paquete XMP como texto llano.</translation>
    </message>
    <message>
        <source>RGB with a profile is still converted by others.</source>
        <translation>RGB con un perfil lo convierten otros de todos modos.</translation>
    </message>
    <message>
        <source>Readers look for the rest of a story further back, not further to the front.</source>
        <translation>Los lectores buscan el resto de una noticia más atrás, no más adelante.</translation>
    </message>
    <message>
        <source>Readers want to know who tells them a story of some length.</source>
        <translation>Los lectores quieren saber quién les cuenta una noticia de cierta longitud.</translation>
    </message>
    <message>
        <source>Sent to the printer: any change of the page is an error, once a seal stands here</source>
        <translation>Enviada a la imprenta: todo cambio de la página es un error, una vez que aquí hay un sello</translation>
    </message>
    <message>
        <source>Several decks are parted by ♦</source>
        <translation>Varios sumarios se separan con ♦</translation>
    </message>
    <message>
        <source>Several stories under one headline, letters, a column of opinion and a strip advert</source>
        <translation>Varias noticias bajo un titular, cartas, una columna de opinión y un anuncio de faldón</translation>
    </message>
    <message>
        <source>Sharpen photographs for newsprint</source>
        <translation>Enfocar las fotografías para papel prensa</translation>
    </message>
    <message>
        <source>Sheet-fed offset or digital printing on coated paper</source>
        <translation>Offset de pliegos o impresión digital en papel estucado</translation>
    </message>
    <message>
        <source>Sheets are folded: pages come in fours.</source>
        <translation>Los pliegos se doblan: las páginas van de cuatro en cuatro.</translation>
    </message>
    <message>
        <source>Single pages, or pairs as they lie in print: 8-1, 2-7 ...</source>
        <translation>Páginas sueltas, o parejas como van en la imprenta: 8-1, 2-7 ...</translation>
    </message>
    <message>
        <source>Slots overlap, leave the page, or cover furniture.</source>
        <translation>Los huecos se solapan, se salen de la página o tapan el mobiliario.</translation>
    </message>
    <message>
        <source>Small black type that knocks out shows white edges on a tint.</source>
        <translation>La letra negra pequeña que cala deja bordes blancos sobre una trama.</translation>
    </message>
    <message>
        <source>Small type in a JPEG is fringed; a PDF keeps it sharp.</source>
        <translation>La letra pequeña en un JPEG sale con flecos; un PDF la mantiene nítida.</translation>
    </message>
    <message>
        <source>Small type in a light tint is broken up into the dots of the screen.</source>
        <translation>La letra pequeña en una trama clara se deshace en los puntos de la trama.</translation>
    </message>
    <message>
        <source>Small type of an advert prints in several inks, and gets coloured shadows.</source>
        <translation>La letra pequeña de un anuncio se imprime en varias tintas, y lleva sombras de color.</translation>
    </message>
    <message>
        <source>Something fades away; this kind of PDF/X forbids it.</source>
        <translation>Algo se desvanece; este tipo de PDF/X lo prohíbe.</translation>
    </message>
    <message>
        <source>Something in the copy is not part of our Markdown.</source>
        <translation>Algo en el original no es parte de nuestro Markdown.</translation>
    </message>
    <message>
        <source>Something is coloured on a page that the press prints in black only.</source>
        <translation>Algo está en color en una página que se imprime solo en negro.</translation>
    </message>
    <message>
        <source>Something is mixed with what lies below; this kind of PDF/X forbids it.</source>
        <translation>Algo se mezcla con lo que tiene debajo; este tipo de PDF/X lo prohíbe.</translation>
    </message>
    <message>
        <source>Something is to happen on a click, or when the file is opened.</source>
        <translation>Algo tiene que pasar con un clic, o al abrir el archivo.</translation>
    </message>
    <message>
        <source>Something lets through what lies below; this kind of PDF/X forbids it.</source>
        <translation>Algo deja ver lo que tiene debajo; este tipo de PDF/X lo prohíbe.</translation>
    </message>
    <message>
        <source>Something that the printer&apos;s kind of file may not hold.</source>
        <translation>Algo que el tipo de archivo de la imprenta no puede contener.</translation>
    </message>
    <message>
        <source>Standard adverts: NAME: [width, height]</source>
        <translation>Anuncios corrientes: NOMBRE: [ancho, alto]</translation>
    </message>
    <message>
        <source>Stands before folio numbers, as A</source>
        <translation>Va delante de los números de folio, como A</translation>
    </message>
    <message>
        <source>Stands in the band under the nameplate</source>
        <translation>Va en la franja bajo la cabecera</translation>
    </message>
    <message>
        <source>Stands under the byline</source>
        <translation>Va bajo la firma</translation>
    </message>
    <message>
        <source>Straight quotation marks are the typewriter&apos;s.</source>
        <translation>Las comillas rectas son las de la máquina de escribir.</translation>
    </message>
    <message>
        <source>Text files are UTF-8.</source>
        <translation>Los archivos de texto son UTF-8.</translation>
    </message>
    <message>
        <source>Text found no place in its slot.</source>
        <translation>Un texto no encontró sitio en su hueco.</translation>
    </message>
    <message>
        <source>The XMP packet does not tell this version of the file from others.</source>
        <translation>El paquete XMP no distingue esta versión del archivo de otras.</translation>
    </message>
    <message>
        <source>The advert&apos;s file, ~ while it has not arrived</source>
        <translation>El archivo del anuncio, ~ mientras no haya llegado</translation>
    </message>
    <message>
        <source>The article&apos;s file</source>
        <translation>El archivo del artículo</translation>
    </message>
    <message>
        <source>The articles under one headline</source>
        <translation>Los artículos bajo un mismo titular</translation>
    </message>
    <message>
        <source>The back cover with a few words, a picture and the imprint</source>
        <translation>La contraportada con unas palabras, una foto y el pie editorial</translation>
    </message>
    <message>
        <source>The bleed reaches beyond the media and is cut off.</source>
        <translation>La sangre llega más allá del soporte y se corta.</translation>
    </message>
    <message>
        <source>The colours of an advert in RGB are not those its client has seen.</source>
        <translation>Los colores de un anuncio en RGB no son los que su cliente ha visto.</translation>
    </message>
    <message>
        <source>The corners beside the nameplate: [{label: ..., text: ...}, ...]</source>
        <translation>Las esquinas junto a la cabecera: [{label: ..., text: ...}, ...]</translation>
    </message>
    <message>
        <source>The depth its places are written for; the sheet&apos;s unless given</source>
        <translation>La altura para la que se escriben sus sitios; la del pliego si no se da</translation>
    </message>
    <message>
        <source>The end of a chapter, a panel below</source>
        <translation>El final de un capítulo, con un panel debajo</translation>
    </message>
    <message>
        <source>The file does not say whether it is trapped.</source>
        <translation>El archivo no dice si lleva reventado.</translation>
    </message>
    <message>
        <source>The file does not say which kind of PDF/X it is; nobody knows what it promises.</source>
        <translation>El archivo no dice qué tipo de PDF/X es; nadie sabe lo que promete.</translation>
    </message>
    <message>
        <source>The file is another kind of PDF/X than the print shop takes.</source>
        <translation>El archivo es de otro tipo de PDF/X que el que la imprenta admite.</translation>
    </message>
    <message>
        <source>The file is made for another press and paper than the print shop&apos;s.</source>
        <translation>El archivo está hecho para otra máquina y otro papel que los de la imprenta.</translation>
    </message>
    <message>
        <source>The file is not YAML.</source>
        <translation>El archivo no es YAML.</translation>
    </message>
    <message>
        <source>The file&apos;s version of PDF is later than its kind of PDF/X knows.</source>
        <translation>La versión de PDF del archivo es posterior a la que su tipo de PDF/X conoce.</translation>
    </message>
    <message>
        <source>The first folio&apos;s number</source>
        <translation>El número del primer folio</translation>
    </message>
    <message>
        <source>The front matter of an article cannot be read.</source>
        <translation>La cabecera de un artículo no se puede leer.</translation>
    </message>
    <message>
        <source>The headline or byline was left in the text when copy was brought in.</source>
        <translation>El titular o la firma quedó en el texto al traer el original.</translation>
    </message>
    <message>
        <source>The imprint&apos;s text, or the path of a file with it</source>
        <translation>El texto de la mancheta, o la ruta de un archivo con él</translation>
    </message>
    <message>
        <source>The ink of a picture could not be measured.</source>
        <translation>La tinta de una imagen no se pudo medir.</translation>
    </message>
    <message>
        <source>The inside, folded once: two stories, a panel each</source>
        <translation>El interior, con un pliegue: dos textos, un panel cada uno</translation>
    </message>
    <message>
        <source>The inside, folded twice: one story over the three panels, its headline above them</source>
        <translation>El interior, plegado dos veces: una noticia sobre las tres caras, con su titular encima</translation>
    </message>
    <message>
        <source>The inside, folded twice: one text in nine languages, three on a panel</source>
        <translation>El interior, plegado dos veces: un texto en nueve lenguas, tres por cara</translation>
    </message>
    <message>
        <source>The inside, folded twice: three panels, a story each</source>
        <translation>El interior, plegado dos veces: tres caras, una noticia en cada una</translation>
    </message>
    <message>
        <source>The largest size of its headline</source>
        <translation>El cuerpo mayor de su titular</translation>
    </message>
    <message>
        <source>The last day, for a span of dates</source>
        <translation>El último día, para un periodo de fechas</translation>
    </message>
    <message>
        <source>The name of a page template</source>
        <translation>El nombre de una plantilla de página</translation>
    </message>
    <message>
        <source>The name of a spot ink; cmyk stands in for it</source>
        <translation>El nombre de una tinta plana; cmyk la representa</translation>
    </message>
    <message>
        <source>The newspaper&apos;s name, as the nameplate has it</source>
        <translation>El nombre del periódico, como lo lleva la cabecera</translation>
    </message>
    <message>
        <source>The outside, folded once: the back, the cover in colour</source>
        <translation>El exterior, con un pliegue: el dorso y la portada en color</translation>
    </message>
    <message>
        <source>The outside, folded twice: a panel that is folded in, the back, the cover in colour</source>
        <translation>El exterior, plegado dos veces: una cara que se pliega hacia dentro, el dorso, la cubierta en color</translation>
    </message>
    <message>
        <source>The outside, folded twice: three languages on the panel that is folded in, the back, the cover in colour</source>
        <translation>El exterior, plegado dos veces: tres lenguas en la cara que se pliega hacia dentro, el dorso, la cubierta en color</translation>
    </message>
    <message>
        <source>The page plan</source>
        <translation>El plan de páginas</translation>
    </message>
    <message>
        <source>The panel that is folded in: it is 1.6 mm narrower</source>
        <translation>La cara que se pliega hacia dentro: es 1,6 mm más estrecha</translation>
    </message>
    <message>
        <source>The paper: a mapping, or the path of its folder (..)</source>
        <translation>El periódico: una tabla, o la ruta de su carpeta (..)</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>El archivo de la foto</translation>
    </message>
    <message>
        <source>The pieces&apos; files</source>
        <translation>Los archivos de las piezas</translation>
    </message>
    <message>
        <source>The point to keep, from the top left, 0 to 1</source>
        <translation>El punto que se conserva, desde arriba a la izquierda, de 0 a 1</translation>
    </message>
    <message>
        <source>The press cuts pages of another size than the issue&apos;s.</source>
        <translation>La máquina corta páginas de otro tamaño que las del número.</translation>
    </message>
    <message>
        <source>The press has no RGB: someone else would decide which inks a line prints in.</source>
        <translation>La máquina no tiene RGB: otro decidiría en qué tintas se imprime una línea.</translation>
    </message>
    <message>
        <source>The press has no RGB: someone else would decide which inks a type or area prints in.</source>
        <translation>La máquina no tiene RGB: otro decidiría en qué tintas se imprime una letra o una superficie.</translation>
    </message>
    <message>
        <source>The press prints pages of one size, and this is another.</source>
        <translation>La máquina imprime páginas de un tamaño, y esta es de otro.</translation>
    </message>
    <message>
        <source>The print shop looks a printing condition up by its name.</source>
        <translation>La imprenta busca una condición de impresión por su nombre.</translation>
    </message>
    <message>
        <source>The printer&apos;s ICC profile is missing, damaged or not one of a CMYK press.</source>
        <translation>El perfil ICC de la imprenta falta, está dañado o no es de una máquina CMYK.</translation>
    </message>
    <message>
        <source>The printer&apos;s kind of file allows no transparency.</source>
        <translation>El tipo de archivo de la imprenta no permite transparencia.</translation>
    </message>
    <message>
        <source>The printing condition is known neither by a profile for print in the file nor by a registry.</source>
        <translation>La condición de impresión no la conocen ni un perfil de impresión del archivo ni un registro.</translation>
    </message>
    <message>
        <source>The registration colour prints in full on every plate; on the page it smears.</source>
        <translation>El color de registro se imprime entero en todas las planchas; en la página se corre.</translation>
    </message>
    <message>
        <source>The same advert stands in two places.</source>
        <translation>El mismo anuncio está en dos sitios.</translation>
    </message>
    <message>
        <source>The same picture twice in one issue is seen at once.</source>
        <translation>La misma foto dos veces en un número se ve enseguida.</translation>
    </message>
    <message>
        <source>The same text stands in two articles.</source>
        <translation>El mismo texto está en dos artículos.</translation>
    </message>
    <message>
        <source>The screen is the press&apos;s own affair.</source>
        <translation>La trama es asunto de la imprenta.</translation>
    </message>
    <message>
        <source>The shortest last line of a paragraph, of the type size: 300 % is 3 em</source>
        <translation>La última línea más corta de un párrafo, en cuerpos de letra: 300 % son 3 em</translation>
    </message>
    <message>
        <source>The sizes a headline may take</source>
        <translation>Los cuerpos que puede tomar un titular</translation>
    </message>
    <message>
        <source>The smallest type</source>
        <translation>La letra más pequeña</translation>
    </message>
    <message>
        <source>The smallest type of more than one ink</source>
        <translation>La letra más pequeña de más de una tinta</translation>
    </message>
    <message>
        <source>The smallest white type on ink</source>
        <translation>La letra blanca más pequeña sobre tinta</translation>
    </message>
    <message>
        <source>The standard of the file</source>
        <translation>La norma del archivo</translation>
    </message>
    <message>
        <source>The step of the baseline grid; the leading of body text unless given</source>
        <translation>El paso de la retícula de líneas base; la interlínea del texto si no se da</translation>
    </message>
    <message>
        <source>The table of contents, a note below it</source>
        <translation>El índice, con una nota debajo</translation>
    </message>
    <message>
        <source>The template has a place for a section&apos;s name, and none is given.</source>
        <translation>La plantilla tiene sitio para el nombre de una sección, y no se da ninguno.</translation>
    </message>
    <message>
        <source>The thinnest rule</source>
        <translation>El filete más fino</translation>
    </message>
    <message>
        <source>The thinnest rule of more than one ink, or white</source>
        <translation>El filete más fino de más de una tinta, o blanco</translation>
    </message>
    <message>
        <source>The title over a picture</source>
        <translation>El título sobre una foto</translation>
    </message>
    <message>
        <source>The trim reaches beyond the bleed: the page would be cut through what is not there.</source>
        <translation>El corte llega más allá de la sangre: la página se cortaría por lo que no hay.</translation>
    </message>
    <message>
        <source>The trim reaches beyond the media: part of the page is not there.</source>
        <translation>El corte llega más allá del soporte: falta parte de la página.</translation>
    </message>
    <message>
        <source>The type of two slots runs into each other.</source>
        <translation>La letra de dos huecos se mete una en otra.</translation>
    </message>
    <message>
        <source>There are fewer articles to tease, or less room for them, than asked for.</source>
        <translation>Hay menos artículos que anunciar, o menos sitio para ellos, de lo que se pidió.</translation>
    </message>
    <message>
        <source>Three full stops may be parted at a line&apos;s end; an ellipsis is one character.</source>
        <translation>Tres puntos pueden separarse al final de una línea; los puntos suspensivos son un solo carácter.</translation>
    </message>
    <message>
        <source>Total ink of type with black of 85 % or more</source>
        <translation>Tinta total de la letra con negro del 85 % o más</translation>
    </message>
    <message>
        <source>Total ink, the mean over 15 mm²</source>
        <translation>Tinta total, media sobre 15 mm²</translation>
    </message>
    <message>
        <source>Transparency is mixed in RGB: black type comes out in four inks.</source>
        <translation>La transparencia se mezcla en RGB: la letra negra sale en cuatro tintas.</translation>
    </message>
    <message>
        <source>Trimmed tabloid on newsprint or improved newsprint</source>
        <translation>Tabloide cortado en papel prensa o papel prensa mejorado</translation>
    </message>
    <message>
        <source>Turned for left-hand pages</source>
        <translation>Girada en las páginas izquierdas</translation>
    </message>
    <message>
        <source>Two articles with one headline cannot be told apart.</source>
        <translation>Dos artículos con un mismo titular no se distinguen.</translation>
    </message>
    <message>
        <source>Two headlines side by side are read as one.</source>
        <translation>Dos titulares uno al lado del otro se leen como uno.</translation>
    </message>
    <message>
        <source>Two hyphens stand for a dash that was not typed.</source>
        <translation>Dos guiones están por una raya que no se tecleó.</translation>
    </message>
    <message>
        <source>Two pictures with one caption: it was copied, and not changed.</source>
        <translation>Dos fotos con un mismo pie: se copió, y no se cambió.</translation>
    </message>
    <message>
        <source>Two spaces make a hole in the line.</source>
        <translation>Dos espacios hacen un agujero en la línea.</translation>
    </message>
    <message>
        <source>Two stories over the whole width, a strip advert at the foot</source>
        <translation>Dos noticias a todo lo ancho, un anuncio de faldón al pie</translation>
    </message>
    <message>
        <source>Two stories side by side, a third below them, teasers in the corner</source>
        <translation>Dos noticias una al lado de otra, una tercera debajo, avances en la esquina</translation>
    </message>
    <message>
        <source>Type is set as large as the slot allows</source>
        <translation>La letra se compone tan grande como permite el hueco</translation>
    </message>
    <message>
        <source>Type too near the edge is cut off, or folded under.</source>
        <translation>La letra demasiado cerca del borde se corta, o queda bajo el pliegue.</translation>
    </message>
    <message>
        <source>What a file says twice of itself (Info, XMP) differs.</source>
        <translation>Lo que un archivo dice dos veces de sí mismo (Info, XMP) difiere.</translation>
    </message>
    <message>
        <source>What differs in this edition</source>
        <translation>Lo que difiere en esta edición</translation>
    </message>
    <message>
        <source>What differs, by the page&apos;s place in the plan</source>
        <translation>Lo que difiere, según el sitio de la página en el plan</translation>
    </message>
    <message>
        <source>What ends at the very edge is cut short, or shows a white line beside it.</source>
        <translation>Lo que acaba justo en el borde queda corto, o enseña una línea blanca al lado.</translation>
    </message>
    <message>
        <source>What gave so that copy fits its slot: a picture&apos;s height, a headline&apos;s size, a line here and there.</source>
        <translation>Lo que cedió para que el texto llene su hueco: la altura de una foto, el cuerpo de un titular, una línea aquí y allá.</translation>
    </message>
    <message>
        <source>What has colour in the styles turns grey where the press prints black only.</source>
        <translation>Lo que en los estilos tiene color sale gris donde la máquina imprime solo en negro.</translation>
    </message>
    <message>
        <source>What is printed: whose styles and checks hold; a newspaper unless given</source>
        <translation>Lo que se imprime: qué estilos y revisiones valen; un periódico si no se da</translation>
    </message>
    <message>
        <source>What lies outside a crop box may be thrown away when the page is placed.</source>
        <translation>Lo que queda fuera de una caja de recorte puede perderse al colocar la página.</translation>
    </message>
    <message>
        <source>What may give so that copy fits, in this order: [picture: 6 lines, ...]</source>
        <translation>Lo que puede ceder para que quepa el texto, por este orden: [picture: 6 lines, ...]</translation>
    </message>
    <message>
        <source>What may give so that it fits, instead of what the styles say; none for nothing</source>
        <translation>Lo que puede ceder para que quepa, en vez de lo que digan los estilos; none para nada</translation>
    </message>
    <message>
        <source>What may stand in it</source>
        <translation>Lo que puede ir en él</translation>
    </message>
    <message>
        <source>What stands in the template&apos;s slots</source>
        <translation>Lo que va en los huecos de la plantilla</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Lo que muestra la foto, para quienes no pueden verla</translation>
    </message>
    <message>
        <source>What the text says cannot be searched, copied or corrected.</source>
        <translation>Lo que dice el texto no se puede buscar, copiar ni corregir.</translation>
    </message>
    <message>
        <source>When most of a picture is cut away, it may no longer show what its caption says.</source>
        <translation>Cuando se recorta casi toda una foto, puede que ya no muestre lo que dice su pie.</translation>
    </message>
    <message>
        <source>Where a story is parted for its jump</source>
        <translation>Por dónde se parte una noticia para su pase</translation>
    </message>
    <message>
        <source>Where it goes on without jump lines</source>
        <translation>Dónde sigue sin líneas de pase</translation>
    </message>
    <message>
        <source>Where it goes on, with jump lines</source>
        <translation>Dónde sigue, con líneas de pase</translation>
    </message>
    <message>
        <source>Where the first picture stands, unless the article says it</source>
        <translation>Dónde va la primera foto, si el artículo no lo dice</translation>
    </message>
    <message>
        <source>Which layers print hangs on the program that opens the file.</source>
        <translation>Qué capas se imprimen depende del programa que abra el archivo.</translation>
    </message>
    <message>
        <source>White that overprints vanishes.</source>
        <translation>El blanco que sobreimprime desaparece.</translation>
    </message>
    <message>
        <source>White type on a light ground, or on yellow, cannot be read.</source>
        <translation>La letra blanca sobre fondo claro, o sobre amarillo, no se puede leer.</translation>
    </message>
    <message>
        <source>Who cannot see a picture hears its description; without one, its caption.</source>
        <translation>Quien no puede ver una foto oye su descripción; sin ella, su pie.</translation>
    </message>
    <message>
        <source>Without a seal nobody can say whether a page is still as it was sent to the printer.</source>
        <translation>Sin un sello nadie puede decir si una página sigue como se envió a la imprenta.</translation>
    </message>
    <message>
        <source>Without a space after it, a comma joins two words.</source>
        <translation>Sin un espacio detrás, una coma junta dos palabras.</translation>
    </message>
    <message>
        <source>Without a trim box nobody knows where the page is cut.</source>
        <translation>Sin una caja de corte nadie sabe por dónde se corta la página.</translation>
    </message>
    <message>
        <source>Without dates a corrected file cannot be told from the first.</source>
        <translation>Sin fechas, un archivo corregido no se distingue del primero.</translation>
    </message>
    <message>
        <source>Without enough bleed, cutting leaves a white edge.</source>
        <translation>Sin sangre bastante, el corte deja un borde blanco.</translation>
    </message>
    <message>
        <source>Word spaces as wide as letters make holes that the eye falls into.</source>
        <translation>Los espacios tan anchos como letras hacen agujeros en los que cae el ojo.</translation>
    </message>
    <message>
        <source>Words of capitals, as NATO</source>
        <translation>Palabras en mayúsculas, como OTAN</translation>
    </message>
    <message>
        <source>Words that were to be replaced before anybody read them.</source>
        <translation>Palabras que había que sustituir antes de que nadie las leyera.</translation>
    </message>
    <message>
        <source>[column, line, columns, lines]</source>
        <translation>[columna, línea, columnas, líneas]</translation>
    </message>
    <message>
        <source>[error below, warning below]</source>
        <translation>[error por debajo de, aviso por debajo de]</translation>
    </message>
    <message>
        <source>[head, foot, outer, inner]</source>
        <translation>[cabeza, pie, fuera, dentro]</translation>
    </message>
    <message>
        <source>[least, ideal, most] of the space</source>
        <translation>[mínimo, ideal, máximo] del espacio</translation>
    </message>
    <message>
        <source>[least, most]</source>
        <translation>[mínimo, máximo]</translation>
    </message>
    <message>
        <source>[least, most] of the size, a character</source>
        <translation>[mínimo, máximo] del cuerpo, por carácter</translation>
    </message>
    <message>
        <source>[letters of a word, before, after]</source>
        <translation>[letras de una palabra, antes, después]</translation>
    </message>
    <message>
        <source>[lightest, darkest] that does not print empty or full</source>
        <translation>[la más clara, la más oscura] que no se imprime vacía ni maciza</translation>
    </message>
    <message>
        <source>[lines that stay together at a leg&apos;s foot, at its head]</source>
        <translation>[líneas que van juntas al pie de una columna, a su cabeza]</translation>
    </message>
    <message>
        <source>[width, height] of the cut page</source>
        <translation>[ancho, alto] de la página cortada</translation>
    </message>
    <message>
        <source>[width, height] of the cut page; the issue&apos;s unless given</source>
        <translation>[ancho, alto] de la página cortada; la del número si no se da</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a GIF of %1 x %2 pixels</source>
        <translation>un GIF de %1 x %2 píxeles</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un documento de GIMP</translation>
    </message>
    <message>
        <source>a HEIC picture of a telephone</source>
        <translation>una foto HEIC de teléfono</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>una imagen JPEG XL</translation>
    </message>
    <message>
        <source>a JPEG marker is missing</source>
        <translation>falta una marca de JPEG</translation>
    </message>
    <message>
        <source>a JPEG of %1 x %2 pixels in %3 colours</source>
        <translation>un JPEG de %1 x %2 píxeles en %3 colores</translation>
    </message>
    <message>
        <source>a JPEG segment is too short</source>
        <translation>un segmento de JPEG es demasiado corto</translation>
    </message>
    <message>
        <source>a PNG of %1 x %2 pixels and colour type %3</source>
        <translation>un PNG de %1 x %2 píxeles y tipo de color %3</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un documento de Photoshop</translation>
    </message>
    <message>
        <source>a block within a block uses fewer colons</source>
        <translation>un bloque dentro de otro lleva menos dos puntos</translation>
    </message>
    <message>
        <source>a box cannot stand in a box</source>
        <translation>un recuadro no puede ir dentro de otro</translation>
    </message>
    <message>
        <source>a camera&apos;s raw picture</source>
        <translation>una foto en bruto de cámara</translation>
    </message>
    <message>
        <source>a character that YAML does not allow</source>
        <translation>un carácter que YAML no permite</translation>
    </message>
    <message>
        <source>a character that YAML does not allow stands in the file</source>
        <translation>hay en el archivo un carácter que YAML no permite</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>un cliente</translation>
    </message>
    <message>
        <source>a colour</source>
        <translation>un color</translation>
    </message>
    <message>
        <source>a document of an old word processor</source>
        <translation>un documento de un procesador de textos antiguo</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>un fallo</translation>
    </message>
    <message>
        <source>a file cannot be put in the place of a file</source>
        <translation>un archivo no se puede poner en el sitio de otro</translation>
    </message>
    <message>
        <source>a file of briefs prints no &quot;%1&quot;</source>
        <translation>un archivo de breves no imprime «%1»</translation>
    </message>
    <message>
        <source>a file of briefs prints no notes</source>
        <translation>un archivo de breves no imprime notas</translation>
    </message>
    <message>
        <source>a file of briefs without an item</source>
        <translation>un archivo de breves sin ninguna pieza</translation>
    </message>
    <message>
        <source>a file without a name</source>
        <translation>un archivo sin nombre</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>una película</translation>
    </message>
    <message>
        <source>a font family, or a list</source>
        <translation>una familia de letra, o una lista</translation>
    </message>
    <message>
        <source>a font of this page is not to be had (%1)</source>
        <translation>no se puede conseguir una letra de esta página (%1)</translation>
    </message>
    <message>
        <source>a format</source>
        <translation>un formato</translation>
    </message>
    <message>
        <source>a jump</source>
        <translation>un pase</translation>
    </message>
    <message>
        <source>a jump leads to another page</source>
        <translation>un pase lleva a otra página</translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation>una clave tiene que ser un texto</translation>
    </message>
    <message>
        <source>a key of the file is not a text</source>
        <translation>una clave del archivo no es un texto</translation>
    </message>
    <message>
        <source>a leg ends in it now, and not with half a word</source>
        <translation>ahora una columna acaba en él, y no con media palabra</translation>
    </message>
    <message>
        <source>a line is not YAML (%1), so nothing can be changed around it</source>
        <translation>una línea no es YAML (%1), así que nada se puede cambiar a su alrededor</translation>
    </message>
    <message>
        <source>a line is spaced wide: “%1”</source>
        <translation>una línea está muy espaciada: «%1»</translation>
    </message>
    <message>
        <source>a line of the headline ends on “%1”: %2</source>
        <translation>una línea del titular acaba en «%1»: %2</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of %1 or more values, not %2</source>
        <translation>una lista de %1 valores o más, no %2</translation>
    </message>
    <message>
        <source>a list of %1 values, not %2</source>
        <translation>una lista de %1 valores, no %2</translation>
    </message>
    <message>
        <source>a list of what it takes</source>
        <translation>una lista de lo que admite</translation>
    </message>
    <message>
        <source>a list of what may give</source>
        <translation>una lista de lo que puede ceder</translation>
    </message>
    <message>
        <source>a mapping of codes</source>
        <translation>una tabla de códigos</translation>
    </message>
    <message>
        <source>a mapping of colours</source>
        <translation>una tabla de colores</translation>
    </message>
    <message>
        <source>a mapping of editions</source>
        <translation>una tabla de ediciones</translation>
    </message>
    <message>
        <source>a mapping of faces</source>
        <translation>una tabla de letras</translation>
    </message>
    <message>
        <source>a mapping of families</source>
        <translation>una tabla de familias</translation>
    </message>
    <message>
        <source>a mapping of numbers</source>
        <translation>una tabla de números</translation>
    </message>
    <message>
        <source>a mapping of page counts</source>
        <translation>una tabla de cantidades de páginas</translation>
    </message>
    <message>
        <source>a mapping of page numbers</source>
        <translation>una tabla de números de página</translation>
    </message>
    <message>
        <source>a mapping of scripts</source>
        <translation>una tabla de escrituras</translation>
    </message>
    <message>
        <source>a mapping of signs</source>
        <translation>una tabla de signos</translation>
    </message>
    <message>
        <source>a mapping of sizes</source>
        <translation>una tabla de tamaños</translation>
    </message>
    <message>
        <source>a mapping of slots</source>
        <translation>una tabla de huecos</translation>
    </message>
    <message>
        <source>a mapping of styles</source>
        <translation>una tabla de estilos</translation>
    </message>
    <message>
        <source>a mapping with the keys of %1</source>
        <translation>un conjunto con las claves de %1</translation>
    </message>
    <message>
        <source>a merge key (&lt;&lt;) is not part of our files</source>
        <translation>una clave de mezcla (&lt;&lt;) no es parte de nuestros archivos</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a package</source>
        <translation>un paquete</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>a page and a slot</source>
        <translation>una página y un hueco</translation>
    </message>
    <message>
        <source>a page has no &quot;%1&quot; to set</source>
        <translation>una página no tiene «%1» que poner</translation>
    </message>
    <message>
        <source>a paper</source>
        <translation>un periódico</translation>
    </message>
    <message>
        <source>a paper has no &quot;%1&quot;</source>
        <translation>un periódico no tiene «%1»</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>a paragraph a line longer</source>
        <translation>un párrafo, una línea más largo</translation>
    </message>
    <message>
        <source>a paragraph a line shorter</source>
        <translation>un párrafo, una línea más corto</translation>
    </message>
    <message>
        <source>a paragraph of %1 words: %2</source>
        <translation>un párrafo de %1 palabras: %2</translation>
    </message>
    <message>
        <source>a paragraph stands twice: %1</source>
        <translation>un párrafo está dos veces: %1</translation>
    </message>
    <message>
        <source>a path with /</source>
        <translation>una ruta con /</translation>
    </message>
    <message>
        <source>a path, or {file: ..., caption: ...}</source>
        <translation>una ruta, o {file: ..., caption: ...}</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>un porcentaje</translation>
    </message>
    <message>
        <source>a percentage from %1 to %2 %</source>
        <translation>un porcentaje de %1 a %2 %</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una foto</translation>
    </message>
    <message>
        <source>a picture in the text is not supported</source>
        <translation>una imagen dentro del texto no se admite</translation>
    </message>
    <message>
        <source>a picture inside</source>
        <translation>una imagen dentro</translation>
    </message>
    <message>
        <source>a picture needs its file</source>
        <translation>una foto necesita su archivo</translation>
    </message>
    <message>
        <source>a piece of a file of briefs has its headline in the text</source>
        <translation>una pieza de un archivo de breves lleva su titular en el texto</translation>
    </message>
    <message>
        <source>a piece of furniture</source>
        <translation>una pieza de mobiliario</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>un sitio</translation>
    </message>
    <message>
        <source>a place [column, line, columns, lines]</source>
        <translation>un sitio [columna, línea, columnas, líneas]</translation>
    </message>
    <message>
        <source>a placed article</source>
        <translation>un artículo colocado</translation>
    </message>
    <message>
        <source>a placed picture</source>
        <translation>una foto colocada</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>un texto provisional</translation>
    </message>
    <message>
        <source>a printer profile</source>
        <translation>un perfil de imprenta</translation>
    </message>
    <message>
        <source>a quotation set as a pull quote</source>
        <translation>una cita puesta como destacado</translation>
    </message>
    <message>
        <source>a rule of %1</source>
        <translation>un filete de %1</translation>
    </message>
    <message>
        <source>a rule of page</source>
        <translation>un filete de la página</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>aquí empieza un segundo documento</translation>
    </message>
    <message>
        <source>a second document begins in the file</source>
        <translation>en el archivo empieza un segundo documento</translation>
    </message>
    <message>
        <source>a sentence ends within %1 of it, but the legs would not end level there</source>
        <translation>una frase acaba a menos de %1 de ahí, pero ahí las columnas no acabarían a nivel</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>un hueco</translation>
    </message>
    <message>
        <source>a slot has at least one column and one line</source>
        <translation>un hueco tiene al menos una columna y una línea</translation>
    </message>
    <message>
        <source>a slot of short pieces</source>
        <translation>un hueco de piezas breves</translation>
    </message>
    <message>
        <source>a slot with %1 names its file</source>
        <translation>un hueco con %1 nombra su archivo</translation>
    </message>
    <message>
        <source>a slot&apos;s content</source>
        <translation>el contenido de un hueco</translation>
    </message>
    <message>
        <source>a space before a mark</source>
        <translation>un espacio antes de un signo</translation>
    </message>
    <message>
        <source>a straight quotation mark</source>
        <translation>una comilla recta</translation>
    </message>
    <message>
        <source>a style</source>
        <translation>un estilo</translation>
    </message>
    <message>
        <source>a subhead with no text below it</source>
        <translation>un ladillo sin texto debajo</translation>
    </message>
    <message>
        <source>a table of contents</source>
        <translation>un índice</translation>
    </message>
    <message>
        <source>a tag (%1) is not part of our files</source>
        <translation>una etiqueta (%1) no es parte de nuestros archivos</translation>
    </message>
    <message>
        <source>a template</source>
        <translation>una plantilla</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a variant</source>
        <translation>una variante</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a whole file cannot be cut out of itself</source>
        <translation>un archivo entero no se puede sacar de sí mismo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number of %1 or less</source>
        <translation>un número entero de %1 o menos</translation>
    </message>
    <message>
        <source>a whole number of %1 or more</source>
        <translation>un número entero de %1 o más</translation>
    </message>
    <message>
        <source>a whole sentence</source>
        <translation>una frase entera</translation>
    </message>
    <message>
        <source>a whole sentence, %1 after the one that fills the legs as they are</source>
        <translation>una frase entera, %1 después de la que llena las columnas tal como están</translation>
    </message>
    <message>
        <source>a whole sentence, %1 before the one that fills the legs as they are</source>
        <translation>una frase entera, %1 antes de la que llena las columnas tal como están</translation>
    </message>
    <message>
        <source>a word processor&apos;s document (or another zip file)</source>
        <translation>un documento de procesador de textos (u otro archivo zip)</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>mayor que cero</translation>
    </message>
    <message>
        <source>add C 40 to a large solid of black on a page with colour</source>
        <translation>añada C 40 a una masa grande de negro en una página con color</translation>
    </message>
    <message>
        <source>add a pull quote</source>
        <translation>añada un destacado</translation>
    </message>
    <message>
        <source>add about %1 words, or a pull quote, or let the picture have its own height</source>
        <translation>añada unas %1 palabras, o un destacado, o deje a la foto su propia altura</translation>
    </message>
    <message>
        <source>add an edition to issue.yaml first</source>
        <translation>añada antes una edición a issue.yaml</translation>
    </message>
    <message>
        <source>add or cut a few words in the last pieces</source>
        <translation>añada o corte unas palabras en las últimas piezas</translation>
    </message>
    <message>
        <source>add or cut a few words in this piece, or in one before it</source>
        <translation>añada o quite unas palabras en esta pieza, o en una anterior</translation>
    </message>
    <message>
        <source>add or cut a few words, or let a picture, a subhead or a pull quote give</source>
        <translation>añada o quite unas palabras, o deje ceder una foto, un ladillo o un destacado</translation>
    </message>
    <message>
        <source>add or cut a line before it</source>
        <translation>añada o quite una línea antes</translation>
    </message>
    <message>
        <source>add pages, or take some out</source>
        <translation>añada páginas, o quite algunas</translation>
    </message>
    <message>
        <source>after line %1 of %2</source>
        <translation>tras la línea %1 de %2</translation>
    </message>
    <message>
        <source>all slots are left empty on %1</source>
        <translation>todos los huecos quedan vacíos en %1</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>alternativas</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>an EPS</source>
        <translation>un EPS</translation>
    </message>
    <message>
        <source>an ICC profile cannot be read</source>
        <translation>un perfil ICC no se puede leer</translation>
    </message>
    <message>
        <source>an ICC profile cannot be used (%1)</source>
        <translation>un perfil ICC no se puede usar (%1)</translation>
    </message>
    <message>
        <source>an address apart from its link is not supported</source>
        <translation>una dirección separada de su enlace no se admite</translation>
    </message>
    <message>
        <source>an advert</source>
        <translation>un anuncio</translation>
    </message>
    <message>
        <source>an alias (*%1) stands for nothing here</source>
        <translation>un alias (*%1) aquí no representa nada</translation>
    </message>
    <message>
        <source>an anchor (&amp;%1) is not part of our files</source>
        <translation>un ancla (&amp;%1) no es parte de nuestros archivos</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>una superficie</translation>
    </message>
    <message>
        <source>an area of %1</source>
        <translation>una superficie de %1</translation>
    </message>
    <message>
        <source>an area of page</source>
        <translation>una superficie de la página</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>an article has no key &quot;%1&quot;</source>
        <translation>un artículo no tiene la clave «%1»</translation>
    </message>
    <message>
        <source>an article in a slot of its own can</source>
        <translation>un artículo en un hueco propio sí puede</translation>
    </message>
    <message>
        <source>an article needs a name, within the issue&apos;s folder</source>
        <translation>un artículo necesita un nombre, dentro de la carpeta del número</translation>
    </message>
    <message>
        <source>an ear</source>
        <translation>una oreja</translation>
    </message>
    <message>
        <source>an edition</source>
        <translation>una edición</translation>
    </message>
    <message>
        <source>an edition is called &quot;%1&quot; already</source>
        <translation>una edición se llama ya «%1»</translation>
    </message>
    <message>
        <source>an edition is called &quot;en&quot; already</source>
        <translation>una edición se llama ya «en»</translation>
    </message>
    <message>
        <source>an edition&apos;s page</source>
        <translation>la página de una edición</translation>
    </message>
    <message>
        <source>an edition&apos;s paper</source>
        <translation>el periódico de una edición</translation>
    </message>
    <message>
        <source>an empty %1</source>
        <translation>un %1 vacío</translation>
    </message>
    <message>
        <source>an empty slot</source>
        <translation>un hueco vacío</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>un número de periódico</translation>
    </message>
    <message>
        <source>an issue has a date</source>
        <translation>un número tiene una fecha</translation>
    </message>
    <message>
        <source>an issue has one page at least: change its template instead</source>
        <translation>un número tiene al menos una página: cambie más bien su plantilla</translation>
    </message>
    <message>
        <source>an item without text</source>
        <translation>una pieza sin texto</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un documento de oficina</translation>
    </message>
    <message>
        <source>an office document or an archive</source>
        <translation>un documento de oficina o un archivo comprimido</translation>
    </message>
    <message>
        <source>an override</source>
        <translation>un cambio de sitio</translation>
    </message>
    <message>
        <source>another document inside</source>
        <translation>otro documento dentro</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>as [1, 4, 5, 50] or [1, 55, 3, rest]</source>
        <translation>como [1, 4, 5, 50] o [1, 55, 3, rest]</translation>
    </message>
    <message>
        <source>as [picture: 6 lines, headline: 2 steps]</source>
        <translation>como [picture: 6 lines, headline: 2 steps]</translation>
    </message>
    <message>
        <source>as articles/sea-wall.md</source>
        <translation>como articles/malecon.md</translation>
    </message>
    <message>
        <source>ask for it without a password or any restriction</source>
        <translation>pídalo sin contraseña ni restricción alguna</translation>
    </message>
    <message>
        <source>ask for small type in black alone, or larger</source>
        <translation>pida la letra pequeña solo en negro, o mayor</translation>
    </message>
    <message>
        <source>ask for thicker lines</source>
        <translation>pida líneas más gruesas</translation>
    </message>
    <message>
        <source>ask the advertiser for CMYK, or show a proof</source>
        <translation>pida CMYK al anunciante, o enséñele una prueba</translation>
    </message>
    <message>
        <source>ask the advertiser for a PDF in the process inks</source>
        <translation>pida al anunciante un PDF en las tintas de cuatricromía</translation>
    </message>
    <message>
        <source>ask the advertiser for a PDF made for newsprint</source>
        <translation>pida al anunciante un PDF hecho para papel prensa</translation>
    </message>
    <message>
        <source>ask the advertiser for a PDF of one page without a password (PDF/X is best)</source>
        <translation>pida al anunciante un PDF de una página sin contraseña (lo mejor, PDF/X)</translation>
    </message>
    <message>
        <source>ask the advertiser for a PDF with its fonts, or with outlines</source>
        <translation>pida al anunciante un PDF con sus letras, o con trazados</translation>
    </message>
    <message>
        <source>ask the advertiser for a PDF without scripts, forms and notes</source>
        <translation>pida al anunciante un PDF sin programas, formularios ni notas</translation>
    </message>
    <message>
        <source>ask the advertiser for a PDF; it keeps type sharp</source>
        <translation>pida al anunciante un PDF; mantiene nítida la letra</translation>
    </message>
    <message>
        <source>ask the advertiser for a larger file, or a PDF</source>
        <translation>pida al anunciante un archivo mayor, o un PDF</translation>
    </message>
    <message>
        <source>ask the advertiser for it in black, or move it to a page with colour</source>
        <translation>pídalo en negro al anunciante, o páselo a una página con color</translation>
    </message>
    <message>
        <source>ask the advertiser for one made for newsprint, or show a proof</source>
        <translation>pida al anunciante uno hecho para papel prensa, o enséñele una prueba</translation>
    </message>
    <message>
        <source>ask the advertiser to export it again</source>
        <translation>pida al anunciante que lo exporte otra vez</translation>
    </message>
    <message>
        <source>ask the advertiser to export it as PDF/X-1a or PDF/X-4</source>
        <translation>pida al anunciante que lo exporte como PDF/X-1a o PDF/X-4</translation>
    </message>
    <message>
        <source>ask the advertiser to export it as PDF/X-1a, which flattens it (InDesign: File &gt; Export &gt; Adobe PDF (Print); Illustrator: Save As &gt; PDF; Affinity, Scribus: Export &gt; PDF; Canva: PDF Print, flattened); or ask the print shop whether it takes PDF/X-4, and say kind: X-4; at night, save it at 300 pixels an inch as TIFF or PNG and place it</source>
        <translation>pida al anunciante que lo exporte como PDF/X-1a, que lo acopla (InDesign: Archivo &gt; Exportar &gt; Adobe PDF (impresión); Illustrator: Guardar como &gt; PDF; Affinity, Scribus: Exportar &gt; PDF; Canva: PDF para impresión, acoplado); o pregunte a la imprenta si acepta PDF/X-4, y escriba kind: X-4; de noche, guárdelo a 300 píxeles por pulgada como TIFF o PNG y colóquelo</translation>
    </message>
    <message>
        <source>ask the advertiser to export it as PDF/X-1a, which turns RGB into CMYK (InDesign: File &gt; Export &gt; Adobe PDF (Print); Illustrator: Save As &gt; PDF; Affinity, Scribus: Export &gt; PDF; Canva: PDF Print, CMYK); at night, save it at 300 pixels an inch as TIFF or PNG and place that: the program converts it</source>
        <translation>pida al anunciante que lo exporte como PDF/X-1a, que convierte el RGB en CMYK (InDesign: Archivo &gt; Exportar &gt; Adobe PDF (impresión); Illustrator: Guardar como &gt; PDF; Affinity, Scribus: Exportar &gt; PDF; Canva: PDF para impresión, CMYK); de noche, guárdelo a 300 píxeles por pulgada como TIFF o PNG y coloque eso: el programa lo convierte</translation>
    </message>
    <message>
        <source>ask the advertiser whether black will do, or move it to a page with colour</source>
        <translation>pregunte al anunciante si vale en negro, o páselo a una página con color</translation>
    </message>
    <message>
        <source>ask the print shop for it, put it and a copy of the printer profile into the paper&apos;s printers/ and name it there (profile: FILE.icc); or choose kind: X-1a:2003, for which the registered name is enough</source>
        <translation>pídalo a la imprenta, póngalo con una copia del perfil de imprenta en printers/ del periódico y nómbrelo allí (profile: ARCHIVO.icc); o elija kind: X-1a:2003, al que le basta el nombre registrado</translation>
    </message>
    <message>
        <source>ask the print shop for the profile again; newsprint profiles come with the program</source>
        <translation>pida otra vez el perfil a la imprenta; los de papel prensa vienen con el programa</translation>
    </message>
    <message>
        <source>ask the print shop for the profile in the older version, or choose kind: X-4</source>
        <translation>pida a la imprenta el perfil en la versión anterior, o elija kind: X-4</translation>
    </message>
    <message>
        <source>auto is not an article</source>
        <translation>auto no es un artículo</translation>
    </message>
    <message>
        <source>auto, or a list of articles</source>
        <translation>auto, o una lista de artículos</translation>
    </message>
    <message>
        <source>auto: all that begin on other pages</source>
        <translation>auto: todos los que empiezan en otras páginas</translation>
    </message>
    <message>
        <source>begin every item with ## and its headline</source>
        <translation>empiece cada pieza con ## y su titular</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>book the size that the advert has, or ask for one of this size</source>
        <translation>reserve el tamaño que tiene el anuncio, o pida uno de este tamaño</translation>
    </message>
    <message>
        <source>break it where a new thought begins</source>
        <translation>divídalo donde empieza una idea nueva</translation>
    </message>
    <message>
        <source>briefs: one ## an item; filler: a short piece in stock/, set where a story is under</source>
        <translation>briefs: un ## por pieza; filler: una pieza corta en stock/, que se pone donde una noticia queda corta</translation>
    </message>
    <message>
        <source>byte %1 is not UTF-8</source>
        <translation>el byte %1 no es UTF-8</translation>
    </message>
    <message>
        <source>call for it in the text, or say it there in parentheses</source>
        <translation>llámela en el texto, o dígalo allí entre paréntesis</translation>
    </message>
    <message>
        <source>cannot be read as a whole: %1</source>
        <translation>no se puede leer entero: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>change a word in the paragraph, or allow wider word spaces</source>
        <translation>cambie una palabra del párrafo, o permita espacios más anchos</translation>
    </message>
    <message>
        <source>change a word or two in the paragraph</source>
        <translation>cambie una palabra o dos del párrafo</translation>
    </message>
    <message>
        <source>change a word or two nearby</source>
        <translation>cambie una palabra o dos por ahí cerca</translation>
    </message>
    <message>
        <source>change a word or two nearby, or put a soft hyphen into a long word</source>
        <translation>cambie una palabra o dos por ahí cerca, o ponga un guion discrecional en una palabra larga</translation>
    </message>
    <message>
        <source>change a word so that the line ends elsewhere</source>
        <translation>cambie una palabra para que la línea acabe en otro sitio</translation>
    </message>
    <message>
        <source>change a word, or set a headline of another number of lines</source>
        <translation>cambie una palabra, o ponga un titular de otro número de líneas</translation>
    </message>
    <message>
        <source>change format:, or name another printer</source>
        <translation>cambie format:, o nombre otra imprenta</translation>
    </message>
    <message>
        <source>changed though not edited</source>
        <translation>cambió sin que nadie lo editara</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elija otro nombre</translation>
    </message>
    <message>
        <source>choose one without the language</source>
        <translation>elija uno sin la lengua</translation>
    </message>
    <message>
        <source>close it with a line of %1</source>
        <translation>ciérrelo con una línea de %1</translation>
    </message>
    <message>
        <source>close it with a line of ---</source>
        <translation>ciérrela con una línea de ---</translation>
    </message>
    <message>
        <source>close the block of line %1 with %2</source>
        <translation>cierre el bloque de la línea %1 con %2</translation>
    </message>
    <message>
        <source>close the outer one first</source>
        <translation>cierre antes el de fuera</translation>
    </message>
    <message>
        <source>close the verse first</source>
        <translation>cierre antes el verso</translation>
    </message>
    <message>
        <source>code (%1) is not part of our Markdown</source>
        <translation>el código (%1) no es parte de nuestro Markdown</translation>
    </message>
    <message>
        <source>code is not part of our Markdown</source>
        <translation>el código no es parte de nuestro Markdown</translation>
    </message>
    <message>
        <source>colour &quot;%1&quot; does not say its inks</source>
        <translation>el color «%1» no dice sus tintas</translation>
    </message>
    <message>
        <source>colour is wanted on page %1 of %2</source>
        <translation>se quiere color en la página %1 de %2</translation>
    </message>
    <message>
        <source>colour is wanted on page %1; of %2 pages %3 has it on %4</source>
        <translation>se quiere color en la página %1; de %2 páginas, %3 lo tiene en %4</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>colores</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>columns and lines count from 1, and sizes are above zero</source>
        <translation>columnas y líneas se cuentan desde 1, y los tamaños son mayores que cero</translation>
    </message>
    <message>
        <source>compose the page again; first_page: and part: number the folios</source>
        <translation>componga la página otra vez; first_page: y part: numeran los folios</translation>
    </message>
    <message>
        <source>compose the page again; the issue&apos;s date: is printed</source>
        <translation>componga la página otra vez; se imprime la fecha date: del número</translation>
    </message>
    <message>
        <source>compose the page again; the plan&apos;s section: is printed</source>
        <translation>componga la página otra vez; se imprime la sección section: del plan</translation>
    </message>
    <message>
        <source>copy it again from where it came from</source>
        <translation>cópielo otra vez de donde vino</translation>
    </message>
    <message>
        <source>copy it again from where it came from; opened and saved again as it is, it keeps its stripes</source>
        <translation>cópielo otra vez de donde vino; abierto y guardado tal cual, conserva sus rayas</translation>
    </message>
    <message>
        <source>copy the file into the folder, or name the place where it really is</source>
        <translation>copie el archivo en la carpeta, o nombre el sitio donde está de verdad</translation>
    </message>
    <message>
        <source>covers furniture</source>
        <translation>tapa el mobiliario</translation>
    </message>
    <message>
        <source>crop it to its place instead</source>
        <translation>recórtela para su sitio en vez de eso</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>quite %1</translation>
    </message>
    <message>
        <source>cut about %1 words</source>
        <translation>quite unas %1 palabras</translation>
    </message>
    <message>
        <source>cut about %1, or give the slot %2 more</source>
        <translation>quite unas %1, o dé al hueco %2 más</translation>
    </message>
    <message>
        <source>cut as many, or add copy</source>
        <translation>quite otras tantas, o añada texto</translation>
    </message>
    <message>
        <source>cut or add a few lines, or give the slot another depth</source>
        <translation>quite o añada unas líneas, o dé al hueco otra altura</translation>
    </message>
    <message>
        <source>cut or add a line above, or change a picture&apos;s height by a line</source>
        <translation>quite o añada una línea más arriba, o cambie en una línea la altura de una foto</translation>
    </message>
    <message>
        <source>date, until, number, volume, printer, colour, format ... are</source>
        <translation>fecha, fin, número, volumen, imprenta, color, formato… están</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>sumario</translation>
    </message>
    <message>
        <source>deck left out</source>
        <translation>sin sumario</translation>
    </message>
    <message>
        <source>delete it and type the text again</source>
        <translation>bórrelo y escriba el texto otra vez</translation>
    </message>
    <message>
        <source>delete it first</source>
        <translation>bórrelo antes</translation>
    </message>
    <message>
        <source>delete the line, and the one that closes it</source>
        <translation>borre la línea, y la que lo cierra</translation>
    </message>
    <message>
        <source>delete the line, or open a block above it</source>
        <translation>borre la línea, o abra un bloque más arriba</translation>
    </message>
    <message>
        <source>did you mean</source>
        <translation>quería decir</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>¿quería decir «%1»?</translation>
    </message>
    <message>
        <source>drag its edge further out</source>
        <translation>lleve su borde más hacia fuera</translation>
    </message>
    <message>
        <source>draw it thicker</source>
        <translation>dibújelo más grueso</translation>
    </message>
    <message>
        <source>draw thin rules in one ink, or thicker</source>
        <translation>dibuje los filetes finos en una tinta, o más gruesos</translation>
    </message>
    <message>
        <source>draw thin rules solid, or thicker</source>
        <translation>dibuje los filetes finos macizos, o más gruesos</translation>
    </message>
    <message>
        <source>draw white rules thicker</source>
        <translation>dibuje más gruesos los filetes blancos</translation>
    </message>
    <message>
        <source>edit it by hand</source>
        <translation>corríjalo a mano</translation>
    </message>
    <message>
        <source>edit its front matter by hand</source>
        <translation>corrija a mano su cabecera</translation>
    </message>
    <message>
        <source>edit the front matter by hand</source>
        <translation>corrija a mano la cabecera</translation>
    </message>
    <message>
        <source>edit the line that begins with ##</source>
        <translation>corrija la línea que empieza con ##</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>ediciones</translation>
    </message>
    <message>
        <source>en, es ...; the first edition is called by it</source>
        <translation>en, es ...; la primera edición se llama por ella</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>expórtelo otra vez</translation>
    </message>
    <message>
        <source>export the advert again</source>
        <translation>exporte el anuncio otra vez</translation>
    </message>
    <message>
        <source>export the advert as PDF/X-1a or PDF/X-4 again</source>
        <translation>exporte el anuncio otra vez como PDF/X-1a o PDF/X-4</translation>
    </message>
    <message>
        <source>export the advert as PDF/X-1a, which flattens it, or ask the print shop whether it takes X-4</source>
        <translation>exporte el anuncio como PDF/X-1a, que lo acopla, o pregunte a la imprenta si admite X-4</translation>
    </message>
    <message>
        <source>export the advert in CMYK, as PDF/X-1a, for the printing condition</source>
        <translation>exporte el anuncio en CMYK, como PDF/X-1a, para la condición de impresión</translation>
    </message>
    <message>
        <source>export the advert with all fonts embedded, or with its type as outlines</source>
        <translation>exporte el anuncio con todas las letras incrustadas, o con su letra en trazados</translation>
    </message>
    <message>
        <source>export the drawing again</source>
        <translation>exporte el dibujo otra vez</translation>
    </message>
    <message>
        <source>faces</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>families of styles</source>
        <translation>familias de estilos</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>filler %1, %2</source>
        <translation>relleno %1, %2</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>formatos</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formas</translation>
    </message>
    <message>
        <source>from stock</source>
        <translation>de la reserva</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>mobiliario</translation>
    </message>
    <message>
        <source>furniture &quot;%1&quot; leaves the page: %2</source>
        <translation>el mobiliario «%1» se sale de la página: %2</translation>
    </message>
    <message>
        <source>give it a label of its own</source>
        <translation>dele una etiqueta propia</translation>
    </message>
    <message>
        <source>give it a slot of its own, one that takes items</source>
        <translation>dele un hueco propio, uno que admita piezas breves</translation>
    </message>
    <message>
        <source>give its template a folio</source>
        <translation>dé un folio a su plantilla</translation>
    </message>
    <message>
        <source>give one of the two another size, a box or a picture beside it</source>
        <translation>dé a uno de los dos otro cuerpo, un recuadro o una foto al lado</translation>
    </message>
    <message>
        <source>give the drawing a viewBox</source>
        <translation>dé al dibujo un viewBox</translation>
    </message>
    <message>
        <source>give the key of a value</source>
        <translation>dé la clave de un valor</translation>
    </message>
    <message>
        <source>give the outer block of line %1 more colons, at its end too</source>
        <translation>dé al bloque de fuera, el de la línea %1, más dos puntos, también al final</translation>
    </message>
    <message>
        <source>give the paper its name: in paper.yaml</source>
        <translation>dé su nombre al periódico: en paper.yaml</translation>
    </message>
    <message>
        <source>give the path of an issue.yaml, or of the folder that holds it</source>
        <translation>dé la ruta de un issue.yaml, o de la carpeta que lo contiene</translation>
    </message>
    <message>
        <source>give the path of the paper&apos;s folder, as `..`, or a mapping: {name: ...}</source>
        <translation>dé la ruta de la carpeta del periódico, como `..`, o un conjunto: {name: ...}</translation>
    </message>
    <message>
        <source>give the slot %1 more</source>
        <translation>dé al hueco %1 más</translation>
    </message>
    <message>
        <source>give the slot more lines</source>
        <translation>dé más líneas al hueco</translation>
    </message>
    <message>
        <source>gradients, masks or filters</source>
        <translation>degradados, máscaras o filtros</translation>
    </message>
    <message>
        <source>has %1; PDF/%2 has no transparency</source>
        <translation>tiene %1; PDF/%2 no tiene transparencia</translation>
    </message>
    <message>
        <source>has colour that cannot be made grey (%1); page %2 prints in black</source>
        <translation>tiene color que no se puede pasar a gris (%1); la página %2 se imprime en negro</translation>
    </message>
    <message>
        <source>has colour; page %1 prints in black only</source>
        <translation>tiene color; la página %1 se imprime solo en negro</translation>
    </message>
    <message>
        <source>has layers, all of which print: %1</source>
        <translation>tiene capas, y todas se imprimen: %1</translation>
    </message>
    <message>
        <source>has lines of %1 pt, at least %2</source>
        <translation>tiene líneas de %1 pt; al menos, %2</translation>
    </message>
    <message>
        <source>has no trim box: its whole page of %1 by %2 mm is placed</source>
        <translation>no tiene caja de corte: se coloca su página entera de %1 por %2 mm</translation>
    </message>
    <message>
        <source>has type of %1 in several inks, at least %2</source>
        <translation>tiene letra de %1 en varias tintas; al menos, %2</translation>
    </message>
    <message>
        <source>has up to %1 % of ink, at most %2</source>
        <translation>tiene hasta %1 % de tinta; como mucho, %2</translation>
    </message>
    <message>
        <source>has up to %1 % of ink; it is brought down to %2</source>
        <translation>tiene hasta %1 % de tinta; se baja a %2</translation>
    </message>
    <message>
        <source>head or foot (in that margin), or a place [column, line, columns, lines]</source>
        <translation>head o foot (en ese margen), o un sitio [columna, línea, columnas, líneas]</translation>
    </message>
    <message>
        <source>head, foot, or a place [column, line, columns, lines]</source>
        <translation>head, foot, o un sitio [columna, línea, columnas, líneas]</translation>
    </message>
    <message>
        <source>head: in the head margin; or a place</source>
        <translation>head: en el margen de cabeza; o un sitio</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>headline %1 to %2 pt</source>
        <translation>titular de %1 a %2 pt</translation>
    </message>
    <message>
        <source>headline %1 to %2 pt on %3</source>
        <translation>titular de %1 a %2 pt en %3</translation>
    </message>
    <message>
        <source>holds %1, which PDF/%2 does not</source>
        <translation>contiene %1, que PDF/%2 no tiene</translation>
    </message>
    <message>
        <source>holds %1: they are left out</source>
        <translation>contiene %1: se dejan fuera</translation>
    </message>
    <message>
        <source>holds RGB: %1</source>
        <translation>contiene RGB: %1</translation>
    </message>
    <message>
        <source>hyphens refused</source>
        <translation>guiones rechazados</translation>
    </message>
    <message>
        <source>impose the pages of each size apart; layout render --pages writes some of them</source>
        <translation>imponga por separado las páginas de cada tamaño; layout render --pages escribe algunas</translation>
    </message>
    <message>
        <source>in the drawing program turn text into paths, or hand the advert in as a PDF</source>
        <translation>en el programa de dibujo convierta el texto en trazados, o entregue el anuncio como PDF</translation>
    </message>
    <message>
        <source>indent with spaces, not with tabs</source>
        <translation>sangre con espacios, no con tabuladores</translation>
    </message>
    <message>
        <source>is locked against changes</source>
        <translation>está bloqueado contra cambios</translation>
    </message>
    <message>
        <source>is turned by %1°, as its file says</source>
        <translation>está girado %1°, como dice su archivo</translation>
    </message>
    <message>
        <source>it cannot be decoded (%1)</source>
        <translation>no se puede descodificar (%1)</translation>
    </message>
    <message>
        <source>it cannot be drawn (%1)</source>
        <translation>no se puede dibujar (%1)</translation>
    </message>
    <message>
        <source>it covers columns %1 to %2 of %3</source>
        <translation>ocupa las columnas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>it covers columns %1 to %2, lines %3 to %4; the other one columns %5 to %6, lines %7 to %8</source>
        <translation>ocupa las columnas %1 a %2, líneas %3 a %4; el otro, las columnas %5 a %6, líneas %7 a %8</translation>
    </message>
    <message>
        <source>it covers lines %1 to %2 of %3</source>
        <translation>ocupa las líneas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>it does not begin as a JPEG</source>
        <translation>no empieza como un JPEG</translation>
    </message>
    <message>
        <source>it does not begin as a PNG</source>
        <translation>no empieza como un PNG</translation>
    </message>
    <message>
        <source>it ends before its end</source>
        <translation>acaba antes de su final</translation>
    </message>
    <message>
        <source>it ends in the middle of its data</source>
        <translation>acaba en medio de sus datos</translation>
    </message>
    <message>
        <source>it fits as it is: nothing gave</source>
        <translation>cabe tal como está: nada cedió</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>it is too long for a text</source>
        <translation>es demasiado largo para un texto</translation>
    </message>
    <message>
        <source>it may have been changed meanwhile</source>
        <translation>puede haber cambiado entretanto</translation>
    </message>
    <message>
        <source>it may have been moved or deleted by another program</source>
        <translation>puede que otro programa lo haya movido o borrado</translation>
    </message>
    <message>
        <source>it needs at least date: and pages:</source>
        <translation>necesita al menos date: y pages:</translation>
    </message>
    <message>
        <source>it stands here already</source>
        <translation>está ya aquí</translation>
    </message>
    <message>
        <source>it takes a line less, so that the legs end level</source>
        <translation>ocupa una línea menos, para que las columnas acaben a la par</translation>
    </message>
    <message>
        <source>it takes a line more, so that the legs end level</source>
        <translation>ocupa una línea más, para que las columnas acaben a la par</translation>
    </message>
    <message>
        <source>it takes: %1</source>
        <translation>admite: %1</translation>
    </message>
    <message>
        <source>it was taken for sRGB; save it again with its profile</source>
        <translation>se tomó por sRGB; guárdela otra vez con su perfil</translation>
    </message>
    <message>
        <source>it would cost more than the wider spaces, here or in the lines that follow</source>
        <translation>costaría más que los espacios más anchos, aquí o en las líneas siguientes</translation>
    </message>
    <message>
        <source>item</source>
        <translation>pieza</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>items</source>
        <translation>piezas breves</translation>
    </message>
    <message>
        <source>its data are damaged after byte %1</source>
        <translation>sus datos están dañados tras el byte %1</translation>
    </message>
    <message>
        <source>its data are damaged at byte %1</source>
        <translation>sus datos están dañados en el byte %1</translation>
    </message>
    <message>
        <source>its keys are: %1</source>
        <translation>sus claves son: %1</translation>
    </message>
    <message>
        <source>its lines are of another width: what stands beside it moved, or its legs are others</source>
        <translation>sus líneas tienen otro ancho: lo que está a su lado se movió, o sus columnas son otras</translation>
    </message>
    <message>
        <source>its page cannot be copied (%1: %2)</source>
        <translation>su página no se puede copiar (%1: %2)</translation>
    </message>
    <message>
        <source>its paragraph was asked for a line less, so that the legs end level</source>
        <translation>a su párrafo se le pidió una línea menos, para que las columnas acaben a nivel</translation>
    </message>
    <message>
        <source>its paragraph was asked for a line more, so that the legs end level</source>
        <translation>a su párrafo se le pidió una línea más, para que las columnas acaben a nivel</translation>
    </message>
    <message>
        <source>its slots are: %1</source>
        <translation>sus huecos son: %1</translation>
    </message>
    <message>
        <source>its type or its language is another</source>
        <translation>su letra o su idioma es otro</translation>
    </message>
    <message>
        <source>jump to another page, or use then: for a text that just goes on</source>
        <translation>pase a otra página, o use then: para un texto que simplemente sigue</translation>
    </message>
    <message>
        <source>jump to another slot</source>
        <translation>páselo a otro hueco</translation>
    </message>
    <message>
        <source>keep one document in a file</source>
        <translation>deje un documento por archivo</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>known names</source>
        <translation>nombres conocidos</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>le falta %1</translation>
    </message>
    <message>
        <source>languages with words of their own</source>
        <translation>lenguas con palabras propias</translation>
    </message>
    <message>
        <source>leave one</source>
        <translation>deje uno</translation>
    </message>
    <message>
        <source>leave out &lt; &gt; : &quot; | ? * and \</source>
        <translation>quite &lt; &gt; : &quot; | ? * y \</translation>
    </message>
    <message>
        <source>leave out the deck</source>
        <translation>quite el sumario</translation>
    </message>
    <message>
        <source>leave this place out</source>
        <translation>deje fuera este sitio</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>leg %1 ends</source>
        <translation>la columna %1 acaba</translation>
    </message>
    <message>
        <source>leg %1 ends after line %2 of %3: “… %4”</source>
        <translation>la columna %1 acaba tras la línea %2 de %3: «… %4»</translation>
    </message>
    <message>
        <source>leg %1 ends with the paragraph: “… %2”</source>
        <translation>la columna %1 acaba con el párrafo: «… %2»</translation>
    </message>
    <message>
        <source>leg %1 ends within a paragraph: “… %2”</source>
        <translation>la columna %1 acaba dentro de un párrafo: «… %2»</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>legs end %1 apart in %2.%3</source>
        <translation>las columnas acaban a %1 de distancia en %2.%3</translation>
    </message>
    <message>
        <source>legs end %1 line apart in %2.%3</source>
        <translation>las columnas acaban con %1 línea de diferencia en %2.%3</translation>
    </message>
    <message>
        <source>legs end %1 lines apart in %2.%3</source>
        <translation>las columnas acaban con %1 líneas de diferencia en %2.%3</translation>
    </message>
    <message>
        <source>let coloured type knock out what lies below</source>
        <translation>deje que la letra de color cale lo que tiene debajo</translation>
    </message>
    <message>
        <source>let it go on in another slot</source>
        <translation>deje que siga en otro hueco</translation>
    </message>
    <message>
        <source>let it reach into the bleed, or keep it off the edge</source>
        <translation>déjelo llegar hasta la sangre, o apártelo del borde</translation>
    </message>
    <message>
        <source>let one of them end where it is</source>
        <translation>deje que una de ellas acabe donde está</translation>
    </message>
    <message>
        <source>let the picture be taller</source>
        <translation>deje que la foto sea más alta</translation>
    </message>
    <message>
        <source>let the story go on a line earlier or later</source>
        <translation>deje que la noticia siga una línea antes o después</translation>
    </message>
    <message>
        <source>let the story go on further back in the paper</source>
        <translation>deje que la noticia siga más atrás en el periódico</translation>
    </message>
    <message>
        <source>let white knock out what lies below</source>
        <translation>deje que el blanco cale lo que tiene debajo</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>line %1 has it already</source>
        <translation>la línea %1 la tiene ya</translation>
    </message>
    <message>
        <source>line %1 is not YAML (%2), so nothing can be changed around it</source>
        <translation>la línea %1 no es YAML (%2), así que nada se puede cambiar a su alrededor</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>look at it, and copy it again from where it came from</source>
        <translation>mírela, y cópiela otra vez de donde vino</translation>
    </message>
    <message>
        <source>look whether it shows what it should; ask for a PDF without layers</source>
        <translation>mire si muestra lo que debe; pida un PDF sin capas</translation>
    </message>
    <message>
        <source>look whether it stands upright</source>
        <translation>mire si está derecho</translation>
    </message>
    <message>
        <source>look whether marks or white stand around it; ask for a PDF with a trim box where they do</source>
        <translation>mire si tiene marcas o blanco alrededor; si es así, pida un PDF con caja de corte</translation>
    </message>
    <message>
        <source>lower count</source>
        <translation>cuenta menor</translation>
    </message>
    <message>
        <source>make it %1 by %2 mm</source>
        <translation>hágalo de %1 por %2 mm</translation>
    </message>
    <message>
        <source>make the ground lighter, or the type white</source>
        <translation>aclare el fondo, o ponga la letra en blanco</translation>
    </message>
    <message>
        <source>make the margins and the gutter smaller, or the trim larger</source>
        <translation>haga menores los márgenes y el corondel, o mayor el corte</translation>
    </message>
    <message>
        <source>make the picture %1 shorter</source>
        <translation>acorte la foto en %1</translation>
    </message>
    <message>
        <source>mend that line first: the list of problems leads to it</source>
        <translation>corrija antes esa línea: la lista de problemas lleva a ella</translation>
    </message>
    <message>
        <source>mix it from the process inks, or ask the print shop for the plate</source>
        <translation>mézclelo con las tintas de cuatricromía, o pida la plancha a la imprenta</translation>
    </message>
    <message>
        <source>mix the colour with less ink</source>
        <translation>mezcle el color con menos tinta</translation>
    </message>
    <message>
        <source>more than %1 levels deep</source>
        <translation>más de %1 niveles de profundidad</translation>
    </message>
    <message>
        <source>more than %1 lines in a row would end with one</source>
        <translation>más de %1 líneas seguidas acabarían con uno</translation>
    </message>
    <message>
        <source>move it among the items in the Inspector</source>
        <translation>muévala entre las piezas en el Inspector</translation>
    </message>
    <message>
        <source>move it inwards: make the slot smaller, or the format&apos;s margins wider</source>
        <translation>llévelo hacia dentro: haga menor el hueco, o mayores los márgenes del formato</translation>
    </message>
    <message>
        <source>move one of the two, or make it smaller</source>
        <translation>mueva uno de los dos, o hágalo menor</translation>
    </message>
    <message>
        <source>move the jump, or let the story end on its first page</source>
        <translation>mueva el pase, o deje que la noticia acabe en su primera página</translation>
    </message>
    <message>
        <source>moved: the picture to the first legs, so that the legs end well</source>
        <translation>movida: la foto a las primeras columnas, para que las columnas acaben bien</translation>
    </message>
    <message>
        <source>moved: what may stand in any leg to another than the one with most room, so that the legs end well</source>
        <translation>movido: lo que puede ir en cualquier columna, a otra que no es la que tiene más sitio, para que las columnas acaben bien</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nombre un archivo</translation>
    </message>
    <message>
        <source>name a file in it, as %1/%2</source>
        <translation>nombre un archivo de ella, como %1/%2</translation>
    </message>
    <message>
        <source>name a text here</source>
        <translation>indique aquí un texto</translation>
    </message>
    <message>
        <source>name a text here; a picture stands under pictures: of an article, or in a slot by {picture: ...}</source>
        <translation>indique aquí un texto; una foto va en pictures: de un artículo, o en un hueco con {picture: ...}</translation>
    </message>
    <message>
        <source>name an ICC profile of a printing press in CMYK, as the print shop hands out, or leave the key out: then the newsprint profile for the ink limit is taken</source>
        <translation>nombre un perfil ICC de una máquina en CMYK, como los que da la imprenta, o quite la clave: entonces se toma el perfil de papel prensa para el límite de tinta</translation>
    </message>
    <message>
        <source>name each slot once</source>
        <translation>nombre cada hueco una vez</translation>
    </message>
    <message>
        <source>name it in the front matter, under pictures:</source>
        <translation>nómbrela en la cabecera del artículo, bajo pictures:</translation>
    </message>
    <message>
        <source>name it in the original</source>
        <translation>nómbrela en el original</translation>
    </message>
    <message>
        <source>name it once</source>
        <translation>nómbrelo una vez</translation>
    </message>
    <message>
        <source>name it under pictures: at the head of an article</source>
        <translation>indíquela en pictures: en la cabecera de un artículo</translation>
    </message>
    <message>
        <source>name that one otherwise first</source>
        <translation>póngale antes otro nombre</translation>
    </message>
    <message>
        <source>name the photographer or the source</source>
        <translation>nombre al fotógrafo o la fuente</translation>
    </message>
    <message>
        <source>names are kept whole where that costs little</source>
        <translation>los nombres se mantienen enteros donde cuesta poco</translation>
    </message>
    <message>
        <source>no block can stand in a verse</source>
        <translation>ningún bloque puede ir dentro de un verso</translation>
    </message>
    <message>
        <source>no font has %1</source>
        <translation>ninguna letra tiene %1</translation>
    </message>
    <message>
        <source>no further edition is called by &quot;%1&quot;</source>
        <translation>ninguna otra edición se llama «%1»</translation>
    </message>
    <message>
        <source>no leg ends any more where it was set without a hyphen</source>
        <translation>ya no acaba ninguna columna donde se compuso sin guion</translation>
    </message>
    <message>
        <source>no line is spaced wider than one and a half of its spaces</source>
        <translation>ninguna línea está más espaciada que una vez y media su espacio</translation>
    </message>
    <message>
        <source>no line of space under the byline</source>
        <translation>sin línea de blanco bajo la firma</translation>
    </message>
    <message>
        <source>no more than %1 % of %2 is shown</source>
        <translation>no se muestra más del %1 % de %2</translation>
    </message>
    <message>
        <source>no page can stand at %1</source>
        <translation>no puede haber página en %1</translation>
    </message>
    <message>
        <source>no paragraph but those that were edited</source>
        <translation>ningún párrafo salvo los editados</translation>
    </message>
    <message>
        <source>no room for %1 of %2 in %3.%4</source>
        <translation>no hay sitio para %1 de %2 en %3.%4</translation>
    </message>
    <message>
        <source>no room for %1 of the %2 entries of the contents</source>
        <translation>no hay sitio para %1 de las %2 entradas del índice</translation>
    </message>
    <message>
        <source>no sentence ends within %1 of it</source>
        <translation>ninguna frase acaba a menos de %1 de ahí</translation>
    </message>
    <message>
        <source>no space after a mark</source>
        <translation>ningún espacio tras un signo</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>no es YAML</translation>
    </message>
    <message>
        <source>not a regular expression: %1</source>
        <translation>no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>not a regular expression: %1 at character %2</source>
        <translation>no es una expresión regular: %1 en el carácter %2</translation>
    </message>
    <message>
        <source>not a regular expression: too large</source>
        <translation>no es una expresión regular: demasiado grande</translation>
    </message>
    <message>
        <source>not a regular expression: too large at character %1</source>
        <translation>no es una expresión regular: demasiado grande en el carácter %1</translation>
    </message>
    <message>
        <source>nothing in %1 can jump</source>
        <translation>nada en %1 puede pasar a otro hueco</translation>
    </message>
    <message>
        <source>nothing in our files is nested so deep</source>
        <translation>nada en nuestros archivos está tan anidado</translation>
    </message>
    <message>
        <source>nothing is left for it</source>
        <translation>no queda nada para él</translation>
    </message>
    <message>
        <source>nothing is left of the page for text</source>
        <translation>no queda nada de la página para el texto</translation>
    </message>
    <message>
        <source>nothing is open that this ::: closes</source>
        <translation>no hay nada abierto que este ::: cierre</translation>
    </message>
    <message>
        <source>nothing need be done; the print shop gets it without its lock</source>
        <translation>no hay que hacer nada; la imprenta lo recibe sin su bloqueo</translation>
    </message>
    <message>
        <source>nothing needs to be done</source>
        <translation>no hay que hacer nada</translation>
    </message>
    <message>
        <source>nothing refers to the note [^%1]</source>
        <translation>nada remite a la nota [^%1]</translation>
    </message>
    <message>
        <source>nothing stands in %1</source>
        <translation>no hay nada en %1</translation>
    </message>
    <message>
        <source>nothing stands on %1</source>
        <translation>no hay nada en %1</translation>
    </message>
    <message>
        <source>nothing, if black will do; else move it to a page with colour</source>
        <translation>nada, si vale en negro; si no, páselo a una página con color</translation>
    </message>
    <message>
        <source>of %1 or less</source>
        <translation>de %1 o menos</translation>
    </message>
    <message>
        <source>of %1 or more</source>
        <translation>de %1 o más</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>one of its keys is %1</source>
        <translation>una de sus claves es %1</translation>
    </message>
    <message>
        <source>one thing that may give, as picture: 6 lines</source>
        <translation>una cosa que pueda ceder, como picture: 6 lines</translation>
    </message>
    <message>
        <source>only %1 line of the story stand on page %2</source>
        <translation>solo %1 línea de la noticia está en la página %2</translation>
    </message>
    <message>
        <source>only %1 lines of the story stand on page %2</source>
        <translation>solo %1 líneas de la noticia están en la página %2</translation>
    </message>
    <message>
        <source>open it in a picture program and save it as JPEG, TIFF or PNG</source>
        <translation>ábrala en un programa de imagen y guárdela como JPEG, TIFF o PNG</translation>
    </message>
    <message>
        <source>open it in another program and export it again</source>
        <translation>ábralo en otro programa y expórtelo otra vez</translation>
    </message>
    <message>
        <source>open it in the edition shown</source>
        <translation>ábralo en la edición que se muestra</translation>
    </message>
    <message>
        <source>open or close it</source>
        <translation>ábralo o ciérrelo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>overlaps slot</source>
        <translation>se solapa con el hueco</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>page %1 belongs to “%2 …”, and prints “%3 …”</source>
        <translation>la página %1 es de «%2 …», e imprime «%3 …»</translation>
    </message>
    <message>
        <source>page %1 belongs to “%2 …”, and prints “%3”</source>
        <translation>la página %1 es de «%2 …», e imprime «%3»</translation>
    </message>
    <message>
        <source>page %1 belongs to “%2”, and prints “%3 …”</source>
        <translation>la página %1 es de «%2», e imprime «%3 …»</translation>
    </message>
    <message>
        <source>page %1 belongs to “%2”, and prints “%3”</source>
        <translation>la página %1 es de «%2», e imprime «%3»</translation>
    </message>
    <message>
        <source>page %1 does not print %2</source>
        <translation>la página %1 no imprime %2</translation>
    </message>
    <message>
        <source>page %1 has no slot &quot;%2&quot;</source>
        <translation>la página %1 no tiene el hueco «%2»</translation>
    </message>
    <message>
        <source>page %1 is closed without a seal; as it is now, that is %2</source>
        <translation>la página %1 está cerrada sin sello; tal como está ahora, es %2</translation>
    </message>
    <message>
        <source>page %1 is closed, and is no longer as it was sent</source>
        <translation>la página %1 está cerrada, y ya no es como se envió</translation>
    </message>
    <message>
        <source>page %1 prints in black only: %2 turn grey</source>
        <translation>la página %1 se imprime solo en negro: %2 salen grises</translation>
    </message>
    <message>
        <source>page %1 prints no number</source>
        <translation>la página %1 no imprime ningún número</translation>
    </message>
    <message>
        <source>page %1 should be %2, and prints %3</source>
        <translation>la página %1 debería ser la %2, e imprime %3</translation>
    </message>
    <message>
        <source>pages %1</source>
        <translation>páginas %1</translation>
    </message>
    <message>
        <source>paths are relative to the issue folder; see the name and the folder</source>
        <translation>las rutas parten de la carpeta del número; mire el nombre y la carpeta</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>picture %1 shorter</source>
        <translation>foto, %1 más baja</translation>
    </message>
    <message>
        <source>picture %1 taller</source>
        <translation>foto, %1 más alta</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>place a text there first</source>
        <translation>ponga antes ahí un texto</translation>
    </message>
    <message>
        <source>place another advert, if it was not booked twice</source>
        <translation>coloque otro anuncio, si no se reservó dos veces</translation>
    </message>
    <message>
        <source>place it as a picture of its own, or the piece as an article</source>
        <translation>colóquela como foto propia, o la pieza como artículo</translation>
    </message>
    <message>
        <source>place it elsewhere</source>
        <translation>colóquelo en otro sitio</translation>
    </message>
    <message>
        <source>place it in a slot, or move the file away</source>
        <translation>colóquelo en un hueco, o saque el archivo de la carpeta</translation>
    </message>
    <message>
        <source>place it on a page with colour, or ask for it in black and white</source>
        <translation>colóquelo en una página con color, o pídalo en blanco y negro</translation>
    </message>
    <message>
        <source>place its file, or take the booking out</source>
        <translation>coloque su archivo, o quite la reserva</translation>
    </message>
    <message>
        <source>place something there, or take the pages out</source>
        <translation>ponga algo ahí, o quite las páginas</translation>
    </message>
    <message>
        <source>place something there, or take the pages out before the paper is printed</source>
        <translation>ponga algo ahí, o quite las páginas antes de imprimir el periódico</translation>
    </message>
    <message>
        <source>place something there, or write %1: ~ if it is to stay empty</source>
        <translation>ponga algo ahí, o escriba %1: ~ si ha de quedar vacío</translation>
    </message>
    <message>
        <source>place the article on a page, or take it out</source>
        <translation>coloque el artículo en una página, o quítelo</translation>
    </message>
    <message>
        <source>place the article on a page, or take the link out</source>
        <translation>coloque el artículo en una página, o quite el enlace</translation>
    </message>
    <message>
        <source>place the article, or take the refer out</source>
        <translation>coloque el artículo, o quite la llamada</translation>
    </message>
    <message>
        <source>place the rest, or take the jump out</source>
        <translation>coloque el resto, o quite el pase</translation>
    </message>
    <message>
        <source>place the story, or tease another</source>
        <translation>coloque la noticia, o anuncie otra</translation>
    </message>
    <message>
        <source>print black type in black alone</source>
        <translation>imprima la letra negra solo en negro</translation>
    </message>
    <message>
        <source>print small type in one ink, or set it larger</source>
        <translation>imprima la letra pequeña en una tinta, o compóngala mayor</translation>
    </message>
    <message>
        <source>print small type solid, in one ink</source>
        <translation>imprima maciza la letra pequeña, en una tinta</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>imprentas</translation>
    </message>
    <message>
        <source>prints in %1</source>
        <translation>se imprime en %1</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>pull quote</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>pull quote left out</source>
        <translation>sin destacado</translation>
    </message>
    <message>
        <source>put a soft hyphen where it may break, or set it wider</source>
        <translation>ponga un guion discrecional donde pueda dividirse, o componga más ancho</translation>
    </message>
    <message>
        <source>put a space in</source>
        <translation>ponga un espacio</translation>
    </message>
    <message>
        <source>put a text that begins with [ or - in quotes</source>
        <translation>ponga entre comillas un texto que empiece con [ o -</translation>
    </message>
    <message>
        <source>put a text that begins with this character in quotes, and indent with spaces</source>
        <translation>ponga entre comillas un texto que empiece con este carácter, y sangre con espacios</translation>
    </message>
    <message>
        <source>put a text that holds a colon in quotes</source>
        <translation>ponga entre comillas un texto que contenga dos puntos</translation>
    </message>
    <message>
        <source>put a text that holds { or a colon in quotes</source>
        <translation>ponga entre comillas un texto que contenga { o dos puntos</translation>
    </message>
    <message>
        <source>put it beside this file, or give its path; without the key newsprint for the ink limit is taken</source>
        <translation>póngalo junto a este archivo, o dé su ruta; sin la clave se toma el papel prensa del límite de tinta</translation>
    </message>
    <message>
        <source>put no more than C 40 under a solid black, and no other ink</source>
        <translation>no ponga más que C 40 bajo un negro macizo, y ninguna otra tinta</translation>
    </message>
    <message>
        <source>put the text in quotes</source>
        <translation>ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>put white type on a ground of more than half ink, and not on yellow</source>
        <translation>ponga la letra blanca sobre un fondo de más de media tinta, y no sobre amarillo</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>reinstall the paper&apos;s fonts</source>
        <translation>instale otra vez las letras del periódico</translation>
    </message>
    <message>
        <source>rich text (RTF)</source>
        <translation>texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>save it again under that name, or open another issue</source>
        <translation>guárdelo otra vez con ese nombre, o abra otro número</translation>
    </message>
    <message>
        <source>save it as JPEG; an iPhone sends JPEGs where Settings, Camera, Formats says Most Compatible</source>
        <translation>guárdela como JPEG; un iPhone manda JPEG donde Ajustes, Cámara, Formatos dice Más compatible</translation>
    </message>
    <message>
        <source>save it as PDF with its fonts, or as TIFF</source>
        <translation>guárdelo como PDF con sus letras, o como TIFF</translation>
    </message>
    <message>
        <source>save it as plain text (.txt) or Markdown (.md) in the program that made it</source>
        <translation>guárdelo como texto llano (.txt) o Markdown (.md) en el programa que lo hizo</translation>
    </message>
    <message>
        <source>save it as plain text in UTF-8, or as Markdown</source>
        <translation>guárdelo como texto llano en UTF-8, o como Markdown</translation>
    </message>
    <message>
        <source>save or export the picture again</source>
        <translation>guarde o exporte la imagen otra vez</translation>
    </message>
    <message>
        <source>save or export the picture again, as JPEG or TIFF with 8 bits</source>
        <translation>guarde o exporte la imagen otra vez, como JPEG o TIFF de 8 bits</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8 (it looks like Windows-1252 or Latin-1)</source>
        <translation>guarde el archivo como UTF-8 (parece Windows-1252 o Latin-1)</translation>
    </message>
    <message>
        <source>save the picture itself from the page</source>
        <translation>guarde la imagen misma desde la página</translation>
    </message>
    <message>
        <source>say in the deck what the headline does not</source>
        <translation>diga en el sumario lo que no dice el titular</translation>
    </message>
    <message>
        <source>say it in another word in one of the two</source>
        <translation>dígalo con otra palabra en uno de los dos</translation>
    </message>
    <message>
        <source>say who or what is seen, where and when</source>
        <translation>diga a quién o qué se ve, dónde y cuándo</translation>
    </message>
    <message>
        <source>say “below” or “on this page”, or take the refer out</source>
        <translation>diga «debajo» o «en esta página», o quite la llamada</translation>
    </message>
    <message>
        <source>scale the picture down</source>
        <translation>reduzca la imagen</translation>
    </message>
    <message>
        <source>scale the picture down: a full page needs no more than 10 million pixels</source>
        <translation>reduzca la imagen: a una página entera le bastan 10 millones de píxeles</translation>
    </message>
    <message>
        <source>scan it again at 1200 ppi, or redraw it as SVG</source>
        <translation>escanéela otra vez a 1200 ppp, o redibújela como SVG</translation>
    </message>
    <message>
        <source>screen-%1</source>
        <translation>screen-%1</translation>
    </message>
    <message>
        <source>second picture</source>
        <translation>segunda foto</translation>
    </message>
    <message>
        <source>second picture %1 shorter</source>
        <translation>segunda foto, %1 más baja</translation>
    </message>
    <message>
        <source>second picture %1 taller</source>
        <translation>segunda foto, %1 más alta</translation>
    </message>
    <message>
        <source>section, section_deck and closed can be set</source>
        <translation>se pueden poner section, section_deck y closed</translation>
    </message>
    <message>
        <source>see that every [ and { is closed, with commas between</source>
        <translation>mire que se cierre cada [ y cada {, con comas entre medias</translation>
    </message>
    <message>
        <source>see that every [ and { is closed, with commas between, from line %1 on</source>
        <translation>mire que se cierre cada [ y cada {, con comas entre medias, desde la línea %1</translation>
    </message>
    <message>
        <source>see that the lines of one group begin in the same column</source>
        <translation>mire que las líneas de un grupo empiecen en la misma columna</translation>
    </message>
    <message>
        <source>see that value in the file</source>
        <translation>mire ese valor en el archivo</translation>
    </message>
    <message>
        <source>see the file&apos;s permissions</source>
        <translation>mire los permisos del archivo</translation>
    </message>
    <message>
        <source>see the name and the folder</source>
        <translation>mire el nombre y la carpeta</translation>
    </message>
    <message>
        <source>see the quotes, colons and indents of this line and the one above</source>
        <translation>mire las comillas, los dos puntos y los sangrados de esta línea y de la de arriba</translation>
    </message>
    <message>
        <source>set it larger</source>
        <translation>compóngalo mayor</translation>
    </message>
    <message>
        <source>set white type larger, or black on a light ground</source>
        <translation>componga mayor la letra blanca, o negra sobre fondo claro</translation>
    </message>
    <message>
        <source>set with %1</source>
        <translation>compuesto con %1</translation>
    </message>
    <message>
        <source>shorten it, cut the copy, or give the slot more lines</source>
        <translation>acórtelo, quite texto, o dé más líneas al hueco</translation>
    </message>
    <message>
        <source>shorten it, cut the copy, or let the story go on on another page</source>
        <translation>acórtelo, quite texto, o deje que la noticia siga en otra página</translation>
    </message>
    <message>
        <source>shorten it, or give the slot more headline_lines</source>
        <translation>acórtelo, o dé más headline_lines al hueco</translation>
    </message>
    <message>
        <source>show more of it, or export the part as a picture of its own</source>
        <translation>enseñe más de ella, o exporte esa parte como foto propia</translation>
    </message>
    <message>
        <source>slot &quot;%1&quot; covers furniture &quot;%2&quot;</source>
        <translation>el hueco «%1» tapa el mobiliario «%2»</translation>
    </message>
    <message>
        <source>slot &quot;%1&quot; does not take %2</source>
        <translation>el hueco «%1» no admite %2</translation>
    </message>
    <message>
        <source>slot &quot;%1&quot; does not take a jump</source>
        <translation>el hueco «%1» no admite un pase</translation>
    </message>
    <message>
        <source>slot &quot;%1&quot; holds no items</source>
        <translation>el hueco «%1» no contiene piezas</translation>
    </message>
    <message>
        <source>slot &quot;%1&quot; leaves the page: %2</source>
        <translation>el hueco «%1» se sale de la página: %2</translation>
    </message>
    <message>
        <source>slot &quot;%1&quot; overlaps slot &quot;%2&quot;</source>
        <translation>el hueco «%1» se solapa con el hueco «%2»</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>slots of %1</source>
        <translation>huecos de %1</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>stories jump in a circle: %1 leads back to %2</source>
        <translation>las noticias pasan en círculo: %1 vuelve a %2</translation>
    </message>
    <message>
        <source>styles</source>
        <translation>estilos</translation>
    </message>
    <message>
        <source>tables are not supported yet</source>
        <translation>las tablas aún no se admiten</translation>
    </message>
    <message>
        <source>take %1 from the slot</source>
        <translation>saque %1 del hueco</translation>
    </message>
    <message>
        <source>take a lighter tint, or a solid</source>
        <translation>tome una trama más clara, o un macizo</translation>
    </message>
    <message>
        <source>take a still from it, and save it as JPEG</source>
        <translation>tome de ella una imagen fija, y guárdela como JPEG</translation>
    </message>
    <message>
        <source>take a stronger tint, or none</source>
        <translation>tome una trama más fuerte, o ninguna</translation>
    </message>
    <message>
        <source>take it out (`~`), or jump elsewhere</source>
        <translation>quítelo (`~`), o pase a otro sitio</translation>
    </message>
    <message>
        <source>take it out first</source>
        <translation>quítelo antes</translation>
    </message>
    <message>
        <source>take it out of %1.%2 or %3</source>
        <translation>quítelo de %1.%2 o de %3</translation>
    </message>
    <message>
        <source>take it out, or write it into an item</source>
        <translation>quítelo, o escríbalo en una pieza</translation>
    </message>
    <message>
        <source>take one of the spaces out</source>
        <translation>quite uno de los espacios</translation>
    </message>
    <message>
        <source>take one of the two articles out</source>
        <translation>quite uno de los dos artículos</translation>
    </message>
    <message>
        <source>take one of the two out</source>
        <translation>quite uno de los dos</translation>
    </message>
    <message>
        <source>take out the pull quote</source>
        <translation>quite el destacado</translation>
    </message>
    <message>
        <source>take the backticks out, or write \` for the character</source>
        <translation>quite los acentos graves, o escriba \` para el carácter</translation>
    </message>
    <message>
        <source>take the full stop out</source>
        <translation>quite el punto</translation>
    </message>
    <message>
        <source>take the jump out, and let the items run through this slot&apos;s legs</source>
        <translation>quite el pase, y deje que las piezas corran por las columnas de este hueco</translation>
    </message>
    <message>
        <source>take the jump out, or add copy</source>
        <translation>quite el pase, o añada texto</translation>
    </message>
    <message>
        <source>take the line out of the text</source>
        <translation>quite la línea del texto</translation>
    </message>
    <message>
        <source>take the page out of colour:, or choose another printer profile</source>
        <translation>quite la página de colour:, o elija otro perfil de imprenta</translation>
    </message>
    <message>
        <source>take the picture out instead</source>
        <translation>quite más bien la foto</translation>
    </message>
    <message>
        <source>take the picture out of it, and save it as JPEG, TIFF or PNG</source>
        <translation>saque de él la imagen, y guárdela como JPEG, TIFF o PNG</translation>
    </message>
    <message>
        <source>take the slot out of then:, or add copy</source>
        <translation>quite el hueco de then:, o añada texto</translation>
    </message>
    <message>
        <source>take the slot&apos;s content out instead</source>
        <translation>saque más bien el contenido del hueco</translation>
    </message>
    <message>
        <source>take the space out</source>
        <translation>quite el espacio</translation>
    </message>
    <message>
        <source>tease a story of another page</source>
        <translation>anuncie una noticia de otra página</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>avance</translation>
    </message>
    <message>
        <source>teasers</source>
        <translation>avances</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text that is not outlines</source>
        <translation>texto que no son trazados</translation>
    </message>
    <message>
        <source>text, headline, service ..., as faces: names them</source>
        <translation>text, headline, service ..., como los nombra faces:</translation>
    </message>
    <message>
        <source>texts of an article are in its own file</source>
        <translation>los textos de un artículo están en su propio archivo</translation>
    </message>
    <message>
        <source>the %1 are: %2</source>
        <translation>%1: los que hay son %2</translation>
    </message>
    <message>
        <source>the %1 are: %2 ...</source>
        <translation>%1: los que hay son %2 ...</translation>
    </message>
    <message>
        <source>the JPEG has no frame before its data</source>
        <translation>el JPEG no tiene cuadro antes de sus datos</translation>
    </message>
    <message>
        <source>the JPEG&apos;s frame header is too short</source>
        <translation>la cabecera de cuadro del JPEG es demasiado corta</translation>
    </message>
    <message>
        <source>the PNG ends before its end</source>
        <translation>el PNG acaba antes de su final</translation>
    </message>
    <message>
        <source>the PNG has no header chunk</source>
        <translation>el PNG no tiene bloque de cabecera</translation>
    </message>
    <message>
        <source>the PNG is damaged</source>
        <translation>el PNG está dañado</translation>
    </message>
    <message>
        <source>the advert of %1 has not arrived</source>
        <translation>el anuncio de %1 no ha llegado</translation>
    </message>
    <message>
        <source>the advert&apos;s page has no size</source>
        <translation>la página del anuncio no tiene tamaño</translation>
    </message>
    <message>
        <source>the article has no headline</source>
        <translation>el artículo no tiene titular</translation>
    </message>
    <message>
        <source>the article has no picture %1</source>
        <translation>el artículo no tiene la foto %1</translation>
    </message>
    <message>
        <source>the article has no text</source>
        <translation>el artículo no tiene texto</translation>
    </message>
    <message>
        <source>the article says %1, and reads like %2</source>
        <translation>el artículo dice %1, y se lee como %2</translation>
    </message>
    <message>
        <source>the bleed is %1</source>
        <translation>la sangre es de %1</translation>
    </message>
    <message>
        <source>the block of line %1 closes with %2</source>
        <translation>el bloque de la línea %1 se cierra con %2</translation>
    </message>
    <message>
        <source>the box</source>
        <translation>el recuadro</translation>
    </message>
    <message>
        <source>the braces of a block</source>
        <translation>las llaves de un bloque</translation>
    </message>
    <message>
        <source>the byline</source>
        <translation>la firma</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>el sumario</translation>
    </message>
    <message>
        <source>the deck is the headline again: %1</source>
        <translation>el sumario repite el titular: %1</translation>
    </message>
    <message>
        <source>the file ends in its header</source>
        <translation>el archivo acaba en su cabecera</translation>
    </message>
    <message>
        <source>the file is more than %1 levels deep</source>
        <translation>el archivo tiene más de %1 niveles de profundidad</translation>
    </message>
    <message>
        <source>the first line, “%1 …”, stands alone at a leg&apos;s foot</source>
        <translation>la primera línea, «%1 …», queda sola al pie de una columna</translation>
    </message>
    <message>
        <source>the first one is in line %1: keep one</source>
        <translation>la primera está en la línea %1: deje una</translation>
    </message>
    <message>
        <source>the front matter does not begin with a line of ---, and is set as text</source>
        <translation>la cabecera no empieza con una línea de ---, y se compone como texto</translation>
    </message>
    <message>
        <source>the front matter is not a list of KEY: VALUE</source>
        <translation>la cabecera no es una lista de CLAVE: VALOR</translation>
    </message>
    <message>
        <source>the front matter is not closed</source>
        <translation>la cabecera no se cierra</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the headline %1 stands over %2 too</source>
        <translation>el titular %1 está también sobre %2</translation>
    </message>
    <message>
        <source>the headline ends with a full stop: %1</source>
        <translation>el titular acaba en punto: %1</translation>
    </message>
    <message>
        <source>the headline is typed in capitals: %1</source>
        <translation>el titular está escrito en mayúsculas: %1</translation>
    </message>
    <message>
        <source>the headline takes %1 %2 at %3 pt; its slot has %4</source>
        <translation>el titular ocupa %1 %2 a %3 pt; su hueco tiene %4</translation>
    </message>
    <message>
        <source>the headline takes %1 %2s at %3 pt; its slot has %4</source>
        <translation>el titular ocupa %1 %2s a %3 pt; su hueco tiene %4</translation>
    </message>
    <message>
        <source>the headlines %1 and %2 stand side by side and read as one</source>
        <translation>los titulares %1 y %2 están uno al lado del otro y se leen como uno</translation>
    </message>
    <message>
        <source>the issue ends before it begins: %1 to %2</source>
        <translation>el número acaba antes de empezar: de %1 a %2</translation>
    </message>
    <message>
        <source>the issue has no number</source>
        <translation>el ejemplar no tiene número</translation>
    </message>
    <message>
        <source>the issue has no title</source>
        <translation>el número no tiene título</translation>
    </message>
    <message>
        <source>the issue lasts for %1 days: %2 to %3</source>
        <translation>el número dura %1 días: de %2 a %3</translation>
    </message>
    <message>
        <source>the jump breaks</source>
        <translation>el pase se corta</translation>
    </message>
    <message>
        <source>the jump breaks after line %1 of %2: “… %3”</source>
        <translation>el pase se corta tras la línea %1 de %2: «… %3»</translation>
    </message>
    <message>
        <source>the jump breaks with the paragraph: “… %1”</source>
        <translation>el pase se corta con el párrafo: «… %1»</translation>
    </message>
    <message>
        <source>the jump breaks within a paragraph: “… %1”</source>
        <translation>el pase se corta dentro de un párrafo: «… %1»</translation>
    </message>
    <message>
        <source>the last full line of a paragraph does not end with one where that can be helped</source>
        <translation>la última línea llena de un párrafo no acaba con uno donde se puede evitar</translation>
    </message>
    <message>
        <source>the last leg ends a line short: nothing in the fit list closes it without a widow or a hyphen at a foot</source>
        <translation>la última columna acaba una línea antes: nada de la lista de ajuste la cierra sin una viuda o un guion al pie</translation>
    </message>
    <message>
        <source>the last line holds no more than “%1”</source>
        <translation>la última línea no tiene más que «%1»</translation>
    </message>
    <message>
        <source>the last line of the headline is %1</source>
        <translation>la última línea del titular es %1</translation>
    </message>
    <message>
        <source>the last line, %1, heads a leg</source>
        <translation>la última línea, %1, encabeza una columna</translation>
    </message>
    <message>
        <source>the legs end level now without the line that it took less</source>
        <translation>las columnas acaban ahora a la par sin la línea que ocupaba de menos</translation>
    </message>
    <message>
        <source>the legs end level now without the line that it took more</source>
        <translation>las columnas acaban ahora a la par sin la línea que ocupaba de más</translation>
    </message>
    <message>
        <source>the line %1 has spaces of %2 em</source>
        <translation>la línea %1 tiene espacios de %2 em</translation>
    </message>
    <message>
        <source>the line %1 has spaces of %2 em, and %3 more</source>
        <translation>la línea %1 tiene espacios de %2 em, y %3 más</translation>
    </message>
    <message>
        <source>the line ends within a word already</source>
        <translation>la línea acaba ya dentro de una palabra</translation>
    </message>
    <message>
        <source>the name of a format, or a mapping of trim, margins, columns, gutter</source>
        <translation>el nombre de un formato, o una tabla de corte, márgenes, columnas y corondel</translation>
    </message>
    <message>
        <source>the next word, “%1”, has room, but the lines that follow would be worse for it</source>
        <translation>la palabra siguiente, «%1», cabría, pero las líneas que siguen saldrían peor</translation>
    </message>
    <message>
        <source>the next word, “%1”, is too long for it and cannot be hyphenated</source>
        <translation>la palabra siguiente, «%1», es demasiado larga para ella y no se puede dividir</translation>
    </message>
    <message>
        <source>the note [^%1] cannot stand in a headline, a caption or a title</source>
        <translation>la nota [^%1] no puede ir en un titular, un pie ni un título</translation>
    </message>
    <message>
        <source>the note [^%1] cannot stand in a pull quote</source>
        <translation>la nota [^%1] no puede ir en un destacado</translation>
    </message>
    <message>
        <source>the note [^%1] has no text</source>
        <translation>la nota [^%1] no tiene texto</translation>
    </message>
    <message>
        <source>the page is of another size than the first</source>
        <translation>la página es de otro tamaño que la primera</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>la ruta de un archivo</translation>
    </message>
    <message>
        <source>the path of an article, or a mapping that says what it holds</source>
        <translation>la ruta de un artículo, o una tabla que diga lo que contiene</translation>
    </message>
    <message>
        <source>the path of the paper&apos;s folder, or a mapping</source>
        <translation>la ruta de la carpeta del periódico, o una tabla</translation>
    </message>
    <message>
        <source>the pictures of this article cannot be found in its text</source>
        <translation>las fotos de este artículo no se encuentran en su texto</translation>
    </message>
    <message>
        <source>the plan has %1</source>
        <translation>el plan tiene %1</translation>
    </message>
    <message>
        <source>the plan has %1, counted from 1</source>
        <translation>el plan tiene %1, contadas desde 1</translation>
    </message>
    <message>
        <source>the profile %1 cannot be read: %2</source>
        <translation>el perfil %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>the profile says that black ink prints nothing</source>
        <translation>el perfil dice que la tinta negra no imprime nada</translation>
    </message>
    <message>
        <source>the pull quote</source>
        <translation>el destacado</translation>
    </message>
    <message>
        <source>the refer to %1 finds it on no page of edition %2</source>
        <translation>la llamada a %1 no lo encuentra en ninguna página de la edición %2</translation>
    </message>
    <message>
        <source>the refer to %1 leads to its own page, %2</source>
        <translation>la llamada a %1 lleva a su propia página, %2</translation>
    </message>
    <message>
        <source>the rest of note %1</source>
        <translation>el resto de la nota %1</translation>
    </message>
    <message>
        <source>the rule for jumps</source>
        <translation>la regla de los pases</translation>
    </message>
    <message>
        <source>the story ends before %1.%2, which stays empty</source>
        <translation>la noticia acaba antes de %1.%2, que queda vacío</translation>
    </message>
    <message>
        <source>the story ends before its jump to %1.%2, which stays empty</source>
        <translation>la noticia acaba antes de su pase a %1.%2, que queda vacío</translation>
    </message>
    <message>
        <source>the story jumps in a circle: it stands in %1 already</source>
        <translation>la noticia pasa en círculo: está ya en %1</translation>
    </message>
    <message>
        <source>the story stands in %1 already</source>
        <translation>la noticia está ya en %1</translation>
    </message>
    <message>
        <source>the text begins with the %1 again</source>
        <translation>el texto empieza otra vez con %1</translation>
    </message>
    <message>
        <source>the text goes on</source>
        <translation>el texto sigue</translation>
    </message>
    <message>
        <source>the text goes on after line %1 of %2: “… %3”</source>
        <translation>el texto sigue tras la línea %1 de %2: «… %3»</translation>
    </message>
    <message>
        <source>the text goes on with the paragraph: “… %1”</source>
        <translation>el texto sigue con el párrafo: «… %1»</translation>
    </message>
    <message>
        <source>the text goes on within a paragraph: “… %1”</source>
        <translation>el texto sigue dentro de un párrafo: «… %1»</translation>
    </message>
    <message>
        <source>the text is that of %1</source>
        <translation>el texto es el de %1</translation>
    </message>
    <message>
        <source>the type of %1 and %2 on page %3 overlaps by %4</source>
        <translation>la letra de %1 y la de %2 en la página %3 se solapan %4</translation>
    </message>
    <message>
        <source>the whole file would be written anew</source>
        <translation>el archivo entero se escribiría de nuevo</translation>
    </message>
    <message>
        <source>there are no %1 here</source>
        <translation>aquí no hay %1</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>hay: %1</translation>
    </message>
    <message>
        <source>there is a note [^%1] already</source>
        <translation>hay ya una nota [^%1]</translation>
    </message>
    <message>
        <source>there is no %1 in the file</source>
        <translation>no hay %1 en el archivo</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>no hay archivo %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no hay carpeta %1</translation>
    </message>
    <message>
        <source>there is no note [^%1]</source>
        <translation>no hay nota [^%1]</translation>
    </message>
    <message>
        <source>there is no page %1</source>
        <translation>no hay página %1</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;</source>
        <translation>no hay plantilla «%1»</translation>
    </message>
    <message>
        <source>there is nothing to move</source>
        <translation>no hay nada que mover</translation>
    </message>
    <message>
        <source>things that may give</source>
        <translation>cosas que pueden ceder</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>this ::: block is never closed</source>
        <translation>este bloque ::: no se cierra</translation>
    </message>
    <message>
        <source>this article stands on no page</source>
        <translation>este artículo no está en ninguna página</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>este archivo</translation>
    </message>
    <message>
        <source>this is %1, not a text in UTF-8</source>
        <translation>esto es %1, no un texto en UTF-8</translation>
    </message>
    <message>
        <source>this is not an issue</source>
        <translation>esto no es un número de periódico</translation>
    </message>
    <message>
        <source>this is the only page</source>
        <translation>esta es la única página</translation>
    </message>
    <message>
        <source>this link did not parse</source>
        <translation>este enlace no se entiende</translation>
    </message>
    <message>
        <source>this link has no words</source>
        <translation>este enlace no tiene palabras</translation>
    </message>
    <message>
        <source>this link leads nowhere</source>
        <translation>este enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>this page has %1 and %2; the template&apos;s other slots are scaled to them</source>
        <translation>esta página tiene %1 y %2; los demás huecos de la plantilla se ajustan a ellas</translation>
    </message>
    <message>
        <source>this press prints no bleed</source>
        <translation>esta máquina no imprime sangre</translation>
    </message>
    <message>
        <source>three full stops</source>
        <translation>tres puntos</translation>
    </message>
    <message>
        <source>too many blocks within each other</source>
        <translation>demasiados bloques uno dentro de otro</translation>
    </message>
    <message>
        <source>translations are for: %1</source>
        <translation>hay traducciones para: %1</translation>
    </message>
    <message>
        <source>true (all), false, or a list of %1</source>
        <translation>true (todos), false, o una lista de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>turn them round</source>
        <translation>déles la vuelta</translation>
    </message>
    <message>
        <source>two hyphens</source>
        <translation>dos guiones</translation>
    </message>
    <message>
        <source>two lines in a row would end with one</source>
        <translation>dos líneas seguidas acabarían con uno</translation>
    </message>
    <message>
        <source>two spaces</source>
        <translation>dos espacios</translation>
    </message>
    <message>
        <source>type</source>
        <translation>letra</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>letra de %1</translation>
    </message>
    <message>
        <source>type of %1 on page %2 stands %3 from the %4</source>
        <translation>letra de %1 en la página %2 está a %3 del %4</translation>
    </message>
    <message>
        <source>type of page</source>
        <translation>letra de la página</translation>
    </message>
    <message>
        <source>type – or —</source>
        <translation>teclee – o —</translation>
    </message>
    <message>
        <source>type “ ” and ’, or « », as the language has them</source>
        <translation>teclee “ ” y ’, o « », como los lleve la lengua</translation>
    </message>
    <message>
        <source>type … (one character)</source>
        <translation>teclee … (un solo carácter)</translation>
    </message>
    <message>
        <source>undo the change, or open the page (take closed: out) and send it again</source>
        <translation>deshaga el cambio, o abra la página (quite closed:) y envíela otra vez</translation>
    </message>
    <message>
        <source>unknown block &quot;::: %1&quot;</source>
        <translation>bloque desconocido «::: %1»</translation>
    </message>
    <message>
        <source>unknown code &quot;%1&quot;</source>
        <translation>código desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown colour &quot;%1&quot;</source>
        <translation>color desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown edition &quot;%1&quot;</source>
        <translation>edición desconocida «%1»</translation>
    </message>
    <message>
        <source>unknown face &quot;%1&quot;</source>
        <translation>letra desconocida «%1»</translation>
    </message>
    <message>
        <source>unknown format &quot;%1&quot;</source>
        <translation>formato desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; in %2</source>
        <translation>clave desconocida «%1» en %2</translation>
    </message>
    <message>
        <source>unknown printer &quot;%1&quot;</source>
        <translation>imprenta desconocida «%1»</translation>
    </message>
    <message>
        <source>unknown slot &quot;%1&quot;</source>
        <translation>hueco desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown slot &quot;%1&quot;; </source>
        <translation>hueco desconocido «%1»; </translation>
    </message>
    <message>
        <source>unknown slot &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>hueco desconocido «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>unknown slot &quot;%1&quot;; the %2 are: %3</source>
        <translation>hueco desconocido «%1»; los %2 son: %3</translation>
    </message>
    <message>
        <source>unknown slot &quot;%1&quot;; there are no %2 here</source>
        <translation>hueco desconocido «%1»; aquí no hay %2</translation>
    </message>
    <message>
        <source>unknown style &quot;%1&quot;</source>
        <translation>estilo desconocido «%1»</translation>
    </message>
    <message>
        <source>unknown template &quot;%1&quot;</source>
        <translation>plantilla desconocida «%1»</translation>
    </message>
    <message>
        <source>until %1 is not after %2</source>
        <translation>hasta %1 no es después de %2</translation>
    </message>
    <message>
        <source>use *emphasis*, **strong** and [words](address), or write \&lt; for the character itself</source>
        <translation>use *cursiva*, **negrita** y [palabras](dirección), o escriba \&lt; para el carácter mismo</translation>
    </message>
    <message>
        <source>use JPEG, PNG, TIFF, WebP or GIF; for adverts PDF and SVG, too</source>
        <translation>use JPEG, PNG, TIFF, WebP o GIF; para anuncios, también PDF y SVG</translation>
    </message>
    <message>
        <source>use a .ttf or .otf file that opens elsewhere, or take this one out of fonts/</source>
        <translation>use un archivo .ttf u .otf que se abra en otro sitio, o quite este de fonts/</translation>
    </message>
    <message>
        <source>use a larger file, or a smaller place</source>
        <translation>use un archivo mayor, o un sitio menor</translation>
    </message>
    <message>
        <source>use another copy of the font</source>
        <translation>use otra copia de la letra</translation>
    </message>
    <message>
        <source>use another picture in one of the places</source>
        <translation>use otra foto en uno de los sitios</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>whole sentences are not looked for</source>
        <translation>no se buscan frases enteras</translation>
    </message>
    <message>
        <source>with a point for decimals: 0.5</source>
        <translation>con punto para los decimales: 0.5</translation>
    </message>
    <message>
        <source>with the paragraph</source>
        <translation>con el párrafo</translation>
    </message>
    <message>
        <source>within %1 of it</source>
        <translation>a menos de %1 de ahí</translation>
    </message>
    <message>
        <source>within a paragraph</source>
        <translation>dentro de un párrafo</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>write &quot;%1&quot;</source>
        <translation>escriba «%1»</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escriba %1</translation>
    </message>
    <message>
        <source>write %1 %</source>
        <translation>escriba %1 %</translation>
    </message>
    <message>
        <source>write %1 lines</source>
        <translation>escriba %1 lines</translation>
    </message>
    <message>
        <source>write %1 mm or %2 pt</source>
        <translation>escriba %1 mm o %2 pt</translation>
    </message>
    <message>
        <source>write %1: ...</source>
        <translation>escriba %1: ...</translation>
    </message>
    <message>
        <source>write %1: {%2: %3}</source>
        <translation>escriba %1: {%2: %3}</translation>
    </message>
    <message>
        <source>write %1: {%2: auto}</source>
        <translation>escriba %1: {%2: auto}</translation>
    </message>
    <message>
        <source>write %1: {advert: %2}</source>
        <translation>escriba %1: {advert: %2}</translation>
    </message>
    <message>
        <source>write %1: {contents: %2}</source>
        <translation>escriba %1: {contents: %2}</translation>
    </message>
    <message>
        <source>write %1: {contents: auto}</source>
        <translation>escriba %1: {contents: auto}</translation>
    </message>
    <message>
        <source>write %1: {teasers: %2}</source>
        <translation>escriba %1: {teasers: %2}</translation>
    </message>
    <message>
        <source>write %1: {teasers: auto}</source>
        <translation>escriba %1: {teasers: auto}</translation>
    </message>
    <message>
        <source>write --- above it, and below</source>
        <translation>escriba --- encima y debajo</translation>
    </message>
    <message>
        <source>write 3 mm, 9 pt or 2 in</source>
        <translation>escriba 3 mm, 9 pt o 2 in</translation>
    </message>
    <message>
        <source>write 6 lines</source>
        <translation>escriba 6 lines</translation>
    </message>
    <message>
        <source>write ARTICLE.LANGUAGE.md beside it, or leave it as it is</source>
        <translation>escriba al lado ARTICULO.LENGUA.md, o déjelo como está</translation>
    </message>
    <message>
        <source>write KEY: VALUE</source>
        <translation>escriba CLAVE: VALOR</translation>
    </message>
    <message>
        <source>write PAGE.SLOT, as 2.foot</source>
        <translation>escriba PAGE.SLOT, como 2.foot</translation>
    </message>
    <message>
        <source>write [^%1] where the note belongs, or take it out</source>
        <translation>escriba [^%1] donde va la nota, o quítela</translation>
    </message>
    <message>
        <source>write [a, b] or one - a line</source>
        <translation>escriba [a, b], o un - por línea</translation>
    </message>
    <message>
        <source>write [words, page {page}](name-of-the-article.md)</source>
        <translation>escriba [palabras, página {page}](nombre-del-articulo.md)</translation>
    </message>
    <message>
        <source>write [words](address)</source>
        <translation>escriba [palabras](dirección)</translation>
    </message>
    <message>
        <source>write [words](address), closed, without spaces in the address</source>
        <translation>escriba [palabras](dirección), cerrado, sin espacios en la dirección</translation>
    </message>
    <message>
        <source>write [words](name-of-the-article.md) or [words](address)</source>
        <translation>escriba [palabras](nombre-del-articulo.md) o [palabras](dirección)</translation>
    </message>
    <message>
        <source>write \ before a sign that is meant as it is</source>
        <translation>escriba \ antes de un signo que valga por sí mismo</translation>
    </message>
    <message>
        <source>write `rest` for a size that runs to the edge</source>
        <translation>escriba `rest` para un tamaño que llegue hasta el borde</translation>
    </message>
    <message>
        <source>write a caption; a camera&apos;s file name says nothing</source>
        <translation>escriba un pie; el nombre de archivo de una cámara no dice nada</translation>
    </message>
    <message>
        <source>write a list, or lines between ::: verse and :::</source>
        <translation>escriba una lista, o líneas entre ::: verse y :::</translation>
    </message>
    <message>
        <source>write a number with %, as 80 %</source>
        <translation>escriba un número con %, como 80 %</translation>
    </message>
    <message>
        <source>write a paragraph between them, or take one out</source>
        <translation>escriba un párrafo entre ellos, o quite uno</translation>
    </message>
    <message>
        <source>write about %1 more</source>
        <translation>escriba unas %1 más</translation>
    </message>
    <message>
        <source>write alt: what is seen, for those who cannot see it</source>
        <translation>escriba alt: lo que se ve, para quienes no pueden verlo</translation>
    </message>
    <message>
        <source>write another headline for one of the two</source>
        <translation>escriba otro titular para uno de los dos</translation>
    </message>
    <message>
        <source>write another value</source>
        <translation>escriba otro valor</translation>
    </message>
    <message>
        <source>write byline: in the article, or source: for an agency&apos;s</source>
        <translation>escriba byline: en el artículo, o source: para una agencia</translation>
    </message>
    <message>
        <source>write client: beside the advert</source>
        <translation>escriba client: junto al anuncio</translation>
    </message>
    <message>
        <source>write closed: and the seal, so that a later change of the page is told</source>
        <translation>escriba closed: y el sello, para que se avise de un cambio posterior de la página</translation>
    </message>
    <message>
        <source>write date:, paper: and pages:</source>
        <translation>escriba date:, paper: y pages:</translation>
    </message>
    <message>
        <source>write each picture its own caption</source>
        <translation>escriba a cada foto su propio pie</translation>
    </message>
    <message>
        <source>write headline: ..., byline: ...</source>
        <translation>escriba headline: ..., byline: ...</translation>
    </message>
    <message>
        <source>write headline: in the article</source>
        <translation>escriba headline: en el artículo</translation>
    </message>
    <message>
        <source>write it another way, or add a font that has it to fonts/</source>
        <translation>escríbalo de otra manera, o añada a fonts/ una letra que lo tenga</translation>
    </message>
    <message>
        <source>write it as [a, b], or one - a line</source>
        <translation>escríbalo como [a, b], o un - por línea</translation>
    </message>
    <message>
        <source>write it behind [^%1]:</source>
        <translation>escríbala detrás de [^%1]:</translation>
    </message>
    <message>
        <source>write it below its ##</source>
        <translation>escríbalo debajo de su ##</translation>
    </message>
    <message>
        <source>write it in small letters; the style sets capitals</source>
        <translation>escríbalo en minúsculas; el estilo pone las mayúsculas</translation>
    </message>
    <message>
        <source>write its body below the front matter</source>
        <translation>escriba su texto debajo de la cabecera</translation>
    </message>
    <message>
        <source>write its tag, as en, es or es-MX</source>
        <translation>escriba su etiqueta, como en, es o es-MX</translation>
    </message>
    <message>
        <source>write its words between the ::: lines, or delete them</source>
        <translation>escriba sus palabras entre las líneas :::, o bórrelas</translation>
    </message>
    <message>
        <source>write kind: filler, or move the file out of stock/</source>
        <translation>escriba kind: filler, o saque el archivo de stock/</translation>
    </message>
    <message>
        <source>write language: in the article, so that it is hyphenated rightly</source>
        <translation>escriba language: en el artículo, para que se divida bien</translation>
    </message>
    <message>
        <source>write number: in the plan</source>
        <translation>escriba number: en el plan</translation>
    </message>
    <message>
        <source>write section: for the page</source>
        <translation>escriba section: para la página</translation>
    </message>
    <message>
        <source>write the last day</source>
        <translation>escriba el último día</translation>
    </message>
    <message>
        <source>write the note in a paragraph of its own: [^%1]: …</source>
        <translation>escriba la nota en un párrafo propio: [^%1]: …</translation>
    </message>
    <message>
        <source>write the value out</source>
        <translation>escriba el valor entero</translation>
    </message>
    <message>
        <source>write the values out</source>
        <translation>escriba los valores enteros</translation>
    </message>
    <message>
        <source>write until: with a later day, or take it out</source>
        <translation>escriba until: con un día posterior, o quítelo</translation>
    </message>
    <message>
        <source>write what belongs there, or take it out</source>
        <translation>escriba lo que va ahí, o quítelo</translation>
    </message>
    <message>
        <source>write year-month-day, as 2026-11-20</source>
        <translation>escriba año-mes-día, como 2026-11-20</translation>
    </message>
    <message>
        <source>write {cmyk: [0, 80, 90, 0]}, {grey: 70} or {spot: NAME, cmyk: [...]}</source>
        <translation>escriba {cmyk: [0, 80, 90, 0]}, {grey: 70} o {spot: NOMBRE, cmyk: [...]}</translation>
    </message>
    <message>
        <source>write {place=foot legs=2}</source>
        <translation>escriba {place=foot legs=2}</translation>
    </message>
    <message>
        <source>year-month-day, as 2026-11-20</source>
        <translation>año-mes-día, como 2026-11-20</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>cero o más</translation>
    </message>
    <message>
        <source>{page} stands in no link to an article</source>
        <translation>{page} no está en ningún enlace a un artículo</translation>
    </message>
    <message>
        <source>“%1 …” has spaces of %2: %3</source>
        <translation>«%1 …» tiene espacios de %2: %3</translation>
    </message>
    <message>
        <source>“%1-%2” after “%3”</source>
        <translation>«%1-%2» tras «%3»</translation>
    </message>
    <message>
        <source>“%1-%2” after “%3”: %4</source>
        <translation>«%1-%2» tras «%3»: %4</translation>
    </message>
    <message>
        <source>“%1-” is divided between two legs</source>
        <translation>«%1-» queda dividido entre dos columnas</translation>
    </message>
    <message>
        <source>“%1-” is divided between two pages</source>
        <translation>«%1-» queda dividido entre dos páginas</translation>
    </message>
    <message>
        <source>“%1” is longer than its line and was broken</source>
        <translation>«%1» es más largo que su línea y se partió</translation>
    </message>
    <message>
        <source>“%1” is parted from what belongs to it at the foot of a leg in %2.%3</source>
        <translation>«%1» queda separado de lo suyo al pie de una columna en %2.%3</translation>
    </message>
    <message>
        <source>“%1” stands alone: %2</source>
        <translation>«%1» está solo: %2</translation>
    </message>
    <message>
        <source>“%1” stands in two headlines of page %2, %3 and %4</source>
        <translation>«%1» está en dos titulares de la página %2, %3 y %4</translation>
    </message>
    <message>
        <source>“%1” stands twice: %2</source>
        <translation>«%1» aparece dos veces: %2</translation>
    </message>
    <message>
        <source>“%1” was taken for the byline</source>
        <translation>se tomó «%1» por la firma</translation>
    </message>
    <message>
        <source>“%1” would go in only with a hyphen, and %2</source>
        <translation>«%1» entraría solo con un guion, y %2</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>How full the slot is</source>
        <translation>Cuánto llena el hueco</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>The page as its template divides it</source>
        <translation>La página tal como la divide su plantilla</translation>
    </message>
</context>
<context>
    <name>NewIssue</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>&amp;Name of the paper</source>
        <translation>&amp;Nombre del periódico</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>A press folds sheets of four pages: 4, 8, 12, 16 …</source>
        <translation>La imprenta pliega hojas de cuatro páginas: 4, 8, 12, 16 …</translation>
    </message>
    <message>
        <source>Berliner</source>
        <translation>Berlinés</translation>
    </message>
    <message>
        <source>Choose the folder in which the issue&apos;s own will be made</source>
        <translation>Elegir la carpeta donde se creará la del número</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Create issue</source>
        <translation>Crear número</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Flyer, A4</source>
        <translation>Hoja volante, A4</translation>
    </message>
    <message>
        <source>Flyer, letter</source>
        <translation>Hoja volante, carta</translation>
    </message>
    <message>
        <source>Half Berliner</source>
        <translation>Medio berlinés</translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Media carta</translation>
    </message>
    <message>
        <source>How many pages; a press folds sheets of four</source>
        <translation>Cuántas páginas; la imprenta pliega hojas de cuatro</translation>
    </message>
    <message>
        <source>Leaflet, A4, three panels</source>
        <translation>Tríptico, A4</translation>
    </message>
    <message>
        <source>Leaflet, A4, two panels</source>
        <translation>Díptico, A4</translation>
    </message>
    <message>
        <source>Leaflet, letter, three panels</source>
        <translation>Tríptico, carta</translation>
    </message>
    <message>
        <source>Leaflet, letter, two panels</source>
        <translation>Díptico, carta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Make the folder and open the issue (Enter)</source>
        <translation>Crear la carpeta y abrir el número (Intro)</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nuevo número</translation>
    </message>
    <message>
        <source>Pamphlet, A5</source>
        <translation>Cuadernillo, A5</translation>
    </message>
    <message>
        <source>Pamphlet, half letter</source>
        <translation>Cuadernillo, media carta</translation>
    </message>
    <message>
        <source>Poster, A3</source>
        <translation>Cartel, A3</translation>
    </message>
    <message>
        <source>Poster, tabloid</source>
        <translation>Cartel, tabloide</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloide</translation>
    </message>
    <message>
        <source>Tabloid (UK)</source>
        <translation>Tabloide británico</translation>
    </message>
    <message>
        <source>The Harbour Lantern</source>
        <translation>El Farol del Puerto</translation>
    </message>
    <message>
        <source>The folder that will be made for the issue</source>
        <translation>La carpeta que se creará para el número</translation>
    </message>
    <message>
        <source>The language of the copy: quotes, dates and hyphens go by it</source>
        <translation>La lengua del texto: de ella dependen comillas, fechas y guiones</translation>
    </message>
    <message>
        <source>The size of a page, and how many columns it has</source>
        <translation>El tamaño de una página, y cuántas columnas tiene</translation>
    </message>
    <message>
        <source>What the nameplate of page 1 says</source>
        <translation>Lo que dice la cabecera de la página 1</translation>
    </message>
    <message>
        <source>Where to make the issue&apos;s folder</source>
        <translation>Dónde crear la carpeta del número</translation>
    </message>
    <message>
        <source>Why the issue cannot be made</source>
        <translation>Por qué no se puede crear el número</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} columnas</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} is a file. Give the name of a new folder.</source>
        <translation>{folder} es un archivo. Dé el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Give the name of a new folder.</source>
        <translation>{folder} no está vacía. Dé el nombre de una carpeta nueva.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Not placed</source>
        <translation>Sin colocar</translation>
    </message>
    <message numerus="yes">
        <source>Not placed, %n article(s)</source>
        <translation>
            <numerusform>Sin colocar, %n artículo</numerusform>
            <numerusform>Sin colocar, %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed, no article</source>
        <translation>Sin colocar, ningún artículo</translation>
    </message>
    <message>
        <source>Page {folio}</source>
        <translation>Página {folio}</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>Foto {name}</translation>
    </message>
    <message>
        <source>Slot {name}</source>
        <translation>Hueco {name}</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>empty on purpose</source>
        <translation>vacío a propósito</translation>
    </message>
    <message>
        <source>items “{headline}”</source>
        <translation>breves «{headline}»</translation>
    </message>
    <message>
        <source>package “{headline}”</source>
        <translation>paquete «{headline}»</translation>
    </message>
    <message>
        <source>takes {kinds}</source>
        <translation>admite {kinds}</translation>
    </message>
    <message>
        <source>teasers</source>
        <translation>avances</translation>
    </message>
    <message>
        <source>template {name}</source>
        <translation>plantilla {name}</translation>
    </message>
    <message>
        <source>{client}, not arrived</source>
        <translation>{client}, no ha llegado</translation>
    </message>
    <message>
        <source>“{article}” goes on</source>
        <translation>sigue «{article}»</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>A page goes to the place of another page.</source>
        <translation>Una página va al lugar de otra página.</translation>
    </message>
    <message>
        <source>Choose a slot of this page.</source>
        <translation>Elija un hueco de esta página.</translation>
    </message>
    <message>
        <source>It stands in no slot. Its menu deletes the article itself.</source>
        <translation>No está en ningún hueco. Su menú borra el propio artículo.</translation>
    </message>
    <message>
        <source>Nothing is picked up: Ctrl+X does.</source>
        <translation>No hay nada tomado: Ctrl+X lo toma.</translation>
    </message>
    <message>
        <source>Nothing stands here that could be removed.</source>
        <translation>Aquí no hay nada que se pueda quitar.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline of pages, slots and articles</source>
        <translation>Esquema de páginas, huecos y artículos</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Put down again.</source>
        <translation>Dejado donde estaba.</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Poner aquí</translation>
    </message>
    <message>
        <source>Return opens, Delete removes from the slot, Ctrl+X picks up, Ctrl+V puts where the line stands.</source>
        <translation>Intro abre, Supr quita del hueco, Ctrl+X toma, Ctrl+V pone donde está la línea.</translation>
    </message>
    <message>
        <source>There is nothing here to pick up.</source>
        <translation>Aquí no hay nada que tomar.</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>a slot</source>
        <translation>un hueco</translation>
    </message>
    <message>
        <source>{what} is picked up. Choose {where} and press Ctrl+V; Escape puts it down.</source>
        <translation>Ha tomado {what}. Elija {where} y pulse Ctrl+V; Escape lo deja.</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message numerus="yes">
        <source>%n slot(s) changed on this page</source>
        <translation>
            <numerusform>%n hueco cambiado en esta página</numerusform>
            <numerusform>%n huecos cambiados en esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>A line beside the section&apos;s name</source>
        <translation>Una línea junto al nombre de la sección</translation>
    </message>
    <message>
        <source>At least one page carries colour, or all.</source>
        <translation>Al menos una página lleva color, o todas.</translation>
    </message>
    <message>
        <source>Carries colour</source>
        <translation>Lleva color</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Cambiar la plantilla</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section deck</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>Sent to the printer: from then on any change is told</source>
        <translation>Enviada a la imprenta: desde entonces se avisa de cualquier cambio</translation>
    </message>
    <message>
        <source>Stands at the head of the page</source>
        <translation>Va a la cabeza de la página</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Whether the press prints this page in colour</source>
        <translation>Si la imprenta imprime en color esta página</translation>
    </message>
</context>
<context>
    <name>PagesPanel</name>
    <message>
        <source>Arrows go from page to page, Return fits it, Alt+Page Up and Alt+Page Down move it.</source>
        <translation>Las flechas van de página en página, Intro la muestra entera, Alt+Re Pág y Alt+Av Pág la mueven.</translation>
    </message>
    <message>
        <source>Page {folio}</source>
        <translation>Página {folio}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Miniaturas de las páginas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>tiene errores</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>tiene avisos</translation>
    </message>
    <message>
        <source>template {name}</source>
        <translation>plantilla {name}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a page or an article</source>
        <translation>Una orden, una página o un artículo</translation>
    </message>
    <message>
        <source>Choose a page first</source>
        <translation>Elija antes una página</translation>
    </message>
    <message>
        <source>Choose a slot first</source>
        <translation>Elija antes un hueco</translation>
    </message>
    <message>
        <source>Choose a slot with something in it first</source>
        <translation>Elija antes un hueco con algo dentro</translation>
    </message>
    <message>
        <source>Choose an article first</source>
        <translation>Elija antes un artículo</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to page {page}</source>
        <translation>Ir a la página {page}</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Open an issue first</source>
        <translation>Abra antes un número</translation>
    </message>
    <message>
        <source>Search commands, pages and articles</source>
        <translation>Buscar órdenes, páginas y artículos</translation>
    </message>
    <message>
        <source>Some letters of it are enough; Enter runs the chosen one</source>
        <translation>Bastan unas letras; Intro ejecuta la elegida</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin colocar</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>A paper has a name.</source>
        <translation>Un periódico tiene nombre.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Periódico</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stands in the band under the nameplate</source>
        <translation>Va en la franja bajo la cabecera</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>The newspaper&apos;s name, as the nameplate has it</source>
        <translation>El nombre del periódico, como en la cabecera</translation>
    </message>
    <message>
        <source>What the issue costs, as it is printed</source>
        <translation>Lo que cuesta el número, tal como se imprime</translation>
    </message>
    <message>
        <source>Where the paper appears</source>
        <translation>Dónde aparece el periódico</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Caption of picture {number}</source>
        <translation>Pie de la foto {number}</translation>
    </message>
    <message>
        <source>Choose picture {file}</source>
        <translation>Elegir la foto {file}</translation>
    </message>
    <message>
        <source>Earlier in the story</source>
        <translation>Antes en el artículo</translation>
    </message>
    <message>
        <source>Later in the story</source>
        <translation>Después en el artículo</translation>
    </message>
    <message>
        <source>Take the picture out of the story; its file stays</source>
        <translation>Quitar la foto del artículo; su archivo se queda</translation>
    </message>
    <message>
        <source>What stands below the picture; *emphasis* works</source>
        <translation>Lo que va bajo la foto; admite *énfasis*</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>{file}: choose it, so that the Inspector shows it</source>
        <translation>{file}: elíjala para verla en el Inspector</translation>
    </message>
</context>
<context>
    <name>PictureSection</name>
    <message>
        <source>Alternative text</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Move earlier in the story</source>
        <translation>Mover antes en el artículo</translation>
    </message>
    <message>
        <source>Move later in the story</source>
        <translation>Mover después en el artículo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Say what it shows: not all readers see.</source>
        <translation>Diga qué muestra: no todos los lectores ven.</translation>
    </message>
    <message>
        <source>Stands above the caption</source>
        <translation>Va sobre el pie de foto</translation>
    </message>
    <message>
        <source>Take out of the story</source>
        <translation>Quitar del artículo</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Lo que muestra, para quienes no pueden verlo</translation>
    </message>
    <message>
        <source>What the picture shows and why; *emphasis* works</source>
        <translation>Qué muestra la foto y por qué; admite *énfasis*</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>Quién la hizo</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>A click chooses the picture</source>
        <translation>Un clic elige la foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pictures of the story</source>
        <translation>Fotos del artículo</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation>sin pie</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>As the template {name} has it.</source>
        <translation>Como en la plantilla {name}.</translation>
    </message>
    <message>
        <source>Changed on this page.</source>
        <translation>Cambiado en esta página.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns wide</source>
        <translation>Columnas de ancho</translation>
    </message>
    <message>
        <source>How many columns it takes (Ctrl+Alt+Left and Right)</source>
        <translation>Cuántas columnas ocupa (Ctrl+Alt+Izquierda y Derecha)</translation>
    </message>
    <message>
        <source>How many lines it takes (Ctrl+Alt+Up and Down)</source>
        <translation>Cuántas líneas ocupa (Ctrl+Alt+Arriba y Abajo)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Lines deep</source>
        <translation>Líneas de alto</translation>
    </message>
    <message>
        <source>Place on the page</source>
        <translation>Lugar en la página</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The first column, counted from the left</source>
        <translation>La primera columna, contada desde la izquierda</translation>
    </message>
    <message>
        <source>The first line, counted from the head</source>
        <translation>La primera línea, contada desde la cabeza</translation>
    </message>
    <message>
        <source>The slot would leave the page: it has {columns} columns and {lines} lines.</source>
        <translation>El hueco se saldría de la página: tiene {columns} columnas y {lines} líneas.</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>The page plan of the new issue</source>
        <translation>El plan de páginas del nuevo número</translation>
    </message>
    <message>
        <source>… and {count} more pages</source>
        <translation>… y {count} páginas más</translation>
    </message>
</context>
<context>
    <name>PressSection</name>
    <message>
        <source>As the paper: {name}</source>
        <translation>Como el periódico: {name}</translation>
    </message>
    <message>
        <source>Colour pages</source>
        <translation>Páginas en color</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format and press</source>
        <translation>Formato e imprenta</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Pages that carry colour, as 1, 4-5, 8; none: all do</source>
        <translation>Páginas que llevan color, como 1, 4-5, 8; ninguna: todas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprenta</translation>
    </message>
    <message>
        <source>The print shop&apos;s limits and wishes</source>
        <translation>Los límites y deseos de la imprenta</translation>
    </message>
    <message>
        <source>The size and columns of the page</source>
        <translation>El tamaño y las columnas de la página</translation>
    </message>
    <message>
        <source>There is no page {page}; the plan has {count}.</source>
        <translation>No hay página {page}; el plan tiene {count}.</translation>
    </message>
    <message>
        <source>Write page numbers, as 1, 4-5, 8.</source>
        <translation>Escriba números de página, como 1, 4-5, 8.</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>todas las páginas</translation>
    </message>
    <message>
        <source>{width} × {height} mm · {columns} columns · {lines} lines</source>
        <translation>{width} × {height} mm · {columns} columnas · {lines} líneas</translation>
    </message>
</context>
<context>
    <name>PrintProofDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) went to the printer.</source>
        <translation>
            <numerusform>%n hoja fue a la impresora.</numerusform>
            <numerusform>%n hojas fueron a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All {count}</source>
        <translation>&amp;Todas ({count})</translation>
    </message>
    <message>
        <source>&amp;Current, page {page}</source>
        <translation>La &amp;actual, página {page}</translation>
    </message>
    <message>
        <source>&amp;Only</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <source>Choose the printer (Enter)</source>
        <translation>Elegir la impresora (Intro)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this dialog; what prints is given up (Esc)</source>
        <translation>Cerrar este diálogo; se renuncia a lo que se imprime (Esc)</translation>
    </message>
    <message>
        <source>Full size, in tiles to be glued</source>
        <translation>Tamaño real, en hojas para pegar</translation>
    </message>
    <message>
        <source>How pages come on paper; they are never enlarged</source>
        <translation>Cómo van las páginas en el papel; nunca se amplían</translation>
    </message>
    <message>
        <source>Marks as in a proof PDF; without them the pages are as for the press</source>
        <translation>Marcas como en un PDF de prueba; sin ellas las páginas van como a la imprenta</translation>
    </message>
    <message>
        <source>One page on a sheet, fitted</source>
        <translation>Una página por hoja, ajustada</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages and ranges, such as 1, 4-5</source>
        <translation>Páginas e intervalos, como 1, 4-5</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>Print proofs</source>
        <translation>Imprimir pruebas</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Se canceló la impresión.</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Avance de la impresión</translation>
    </message>
    <message>
        <source>See the sheets before they print</source>
        <translation>Ver las hojas antes de imprimirlas</translation>
    </message>
    <message>
        <source>Show &amp;overset, problems and slots</source>
        <translation>&amp;Mostrar texto sobrante, problemas y huecos</translation>
    </message>
    <message>
        <source>The paper in the printer</source>
        <translation>El papel de la impresora</translation>
    </message>
    <message>
        <source>Two facing pages on a sheet, fitted</source>
        <translation>Dos páginas enfrentadas por hoja, ajustadas</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>Why nothing can be printed</source>
        <translation>Por qué no se puede imprimir nada</translation>
    </message>
    <message>
        <source>Write pages such as 1, 4-5; the issue has {count}.</source>
        <translation>Escriba páginas como 1, 4-5; el número tiene {count}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Se canceló la impresión.</translation>
    </message>
    <message>
        <source>The printer cannot be used; see whether it is there, or choose another one.</source>
        <translation>No se puede usar la impresora; mire si está disponible, o elija otra.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>ProblemTree</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Go to its place</source>
        <translation>&amp;Ir a su lugar</translation>
    </message>
    <message>
        <source>&amp;Why is this a problem?</source>
        <translation>¿&amp;Por qué es un problema?</translation>
    </message>
    <message>
        <source>A click sorts by page, by file, or (Problem) the worst first</source>
        <translation>Un clic ordena por página, por archivo, o (Problema) primero el más grave</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Line of file</source>
        <translation>Línea del archivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem list</source>
        <translation>Lista de problemas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s) to mend before the press.</source>
        <translation>
            <numerusform>%n error por corregir.</numerusform>
            <numerusform>%n errores por corregir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Errors keep the press PDF from being written</source>
        <translation>Los errores impiden escribir el PDF de imprenta</translation>
    </message>
    <message>
        <source>How many problems there are</source>
        <translation>Cuántos problemas hay</translation>
    </message>
    <message>
        <source>List only problems with these words, in this slot or in this file</source>
        <translation>Mostrar solo los problemas con estas palabras, en este hueco o en este archivo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>No problem answers to this search.</source>
        <translation>Ningún problema responde a esta búsqueda.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes tell of lines and details that could be better</source>
        <translation>Las notas hablan de líneas y detalles mejorables</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the press, with %n warning(s).</source>
        <translation>
            <numerusform>Listo para la imprenta, con %n aviso.</numerusform>
            <numerusform>Listo para la imprenta, con %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the press.</source>
        <translation>Listo para la imprenta.</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Warnings are worth a look before the press</source>
        <translation>Los avisos merecen una mirada antes de la imprenta</translation>
    </message>
    <message>
        <source>Why no problem is listed</source>
        <translation>Por qué no aparece ningún problema</translation>
    </message>
    <message>
        <source>{problems} not shown.</source>
        <translation>No se muestran: {problems}.</translation>
    </message>
</context>
<context>
    <name>ProofPreview</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Back to the choices (Esc)</source>
        <translation>Volver a las opciones (Esc)</translation>
    </message>
    <message>
        <source>Choose the printer (Enter)</source>
        <translation>Elegir la impresora (Intro)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Proofs as they will print</source>
        <translation>Las pruebas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Sheet {number}: {words}</source>
        <translation>Hoja {number}: {words}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Show all of these, or the first one</source>
        <translation>Mostrar todas o solo la primera</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Another program keeps changing the files.</source>
        <translation>Otro programa no deja de cambiar los archivos.</translation>
    </message>
    <message>
        <source>Both, as they changed other lines</source>
        <translation>Ambos, pues cambiaron otras líneas</translation>
    </message>
    <message>
        <source>Changed by others since: {files}</source>
        <translation>Cambiados por otros desde entonces: {files}</translation>
    </message>
    <message>
        <source>Changed outside: {files}</source>
        <translation>Cambiados fuera: {files}</translation>
    </message>
    <message>
        <source>Changed twice</source>
        <translation>Cambiado dos veces</translation>
    </message>
    <message>
        <source>Deleted outside: {files}. Saving writes them again.</source>
        <translation>Borrados fuera: {files}. Al guardar se vuelven a escribir.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Layout ended before %n change(s) were saved, the last on {when}:</source>
        <translation>
            <numerusform>Layout terminó sin guardar %n cambio, el {when}:</numerusform>
            <numerusform>Layout terminó sin guardar %n cambios, el último el {when}:</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Abierto en otro lugar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Recuperar los cambios sin guardar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy in an empty folder</source>
        <translation>Guardar una copia en una carpeta vacía</translation>
    </message>
    <message>
        <source>Saved a copy: {folder}</source>
        <translation>Copia guardada: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n file(s).</source>
        <translation>
            <numerusform>Guardado: %n archivo.</numerusform>
            <numerusform>Guardados: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Your work is safe in the journal. Close the other program and save again.</source>
        <translation>Su trabajo está a salvo en el diario. Cierre el otro programa y vuelva a guardar.</translation>
    </message>
    <message>
        <source>{file} was changed here and by another program. Which text is to stay?</source>
        <translation>{file} se cambió aquí y en otro programa. ¿Qué texto se queda?</translation>
    </message>
    <message>
        <source>{folder} cannot be written.</source>
        <translation>No se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>{folder} is not there any more.</source>
        <translation>{folder} ya no está.</translation>
    </message>
    <message>
        <source>{folder} is not there any more. Your work is kept; save a copy elsewhere, or bring it back.</source>
        <translation>{folder} ya no está. Su trabajo se conserva; guarde una copia en otro lugar, o recupérela.</translation>
    </message>
    <message>
        <source>{folder} is there again.</source>
        <translation>{folder} vuelve a estar.</translation>
    </message>
    <message>
        <source>{name} is open elsewhere: {holder}. Two windows would overwrite each other&apos;s work.</source>
        <translation>{name} está abierto en otro lugar: {holder}. Dos ventanas se pisarían el trabajo.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show or fold this group</source>
        <translation>Mostrar o plegar este grupo</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This page could not be composed. Your copy is safe; undo the last act.</source>
        <translation>No se pudo componer esta página. Su texto está a salvo; deshaga el último acto.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>&amp;Restablecer los paneles</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Checked in every language that has a dictionary.</source>
        <translation>Se revisa en cada lengua que tiene diccionario.</translation>
    </message>
    <message>
        <source>Checked: {languages}.</source>
        <translation>Se revisa: {languages}.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Every change is kept in a journal at once, and offered after a crash. Save writes the files.</source>
        <translation>Cada cambio se anota al momento en un diario, y se ofrece tras un fallo. Guardar escribe los archivos.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Lengua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>No dictionary: {languages}. Install the system&apos;s (hunspell).</source>
        <translation>Sin diccionario: {languages}. Instale el del sistema (hunspell).</translation>
    </message>
    <message>
        <source>Not checked: python -m pip install newslayout[spell] adds it.</source>
        <translation>No se revisa: python -m pip install newslayout[spell] lo añade.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>Poner todos los paneles donde estaban al principio</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>The colours of the window; pages are always as printed</source>
        <translation>Los colores de la ventana; las páginas se ven siempre como impresas</translation>
    </message>
    <message>
        <source>The language changes when Layout is started again.</source>
        <translation>La lengua cambia al volver a iniciar Layout.</translation>
    </message>
    <message>
        <source>The language of menus and messages</source>
        <translation>La lengua de menús y mensajes</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>No program of this system opens it. It is here: {file}</source>
        <translation>Ningún programa de este sistema lo abre. Está aquí: {file}</translation>
    </message>
    <message>
        <source>{file} is not there any more.</source>
        <translation>{file} ya no está.</translation>
    </message>
</context>
<context>
    <name>SpellCheck</name>
    <message>
        <source>&amp;Add “{word}” to the paper&apos;s words</source>
        <translation>&amp;Añadir «{word}» a las palabras del periódico</translation>
    </message>
    <message>
        <source>No suggestion for “{word}”</source>
        <translation>Ninguna sugerencia para «{word}»</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>This issue has no page yet. Insert one with Page, Insert page (Ctrl+Shift+P).</source>
        <translation>Este número aún no tiene páginas. Inserte una con Página, Insertar página (Ctrl+Mayús+P).</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>items</source>
        <translation>breves</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>pase</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>teasers</source>
        <translation>avances</translation>
    </message>
</context>
<context>
    <name>StandsSection</name>
    <message>
        <source>A picture is at least two lines high.</source>
        <translation>Una foto tiene al menos dos líneas de alto.</translation>
    </message>
    <message>
        <source>Above the headline</source>
        <translation>Sobre el titular</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Según quepa</translation>
    </message>
    <message>
        <source>At the foot</source>
        <translation>Al pie</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Behind the headline</source>
        <translation>Detrás del titular</translation>
    </message>
    <message>
        <source>Beside the headline</source>
        <translation>Junto al titular</translation>
    </message>
    <message>
        <source>From leg</source>
        <translation>Desde columna</translation>
    </message>
    <message>
        <source>How high it is</source>
        <translation>Qué altura tiene</translation>
    </message>
    <message>
        <source>In the story</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>Inside the text</source>
        <translation>Dentro del texto</translation>
    </message>
    <message>
        <source>Legs wide</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Lines high</source>
        <translation>Líneas de alto</translation>
    </message>
    <message>
        <source>Millimetres wide</source>
        <translation>Milímetros de ancho</translation>
    </message>
    <message>
        <source>Narrower than its legs: text runs around it</source>
        <translation>Más estrecha que sus columnas: el texto la rodea</translation>
    </message>
    <message>
        <source>Over how many legs</source>
        <translation>Sobre cuántas columnas del texto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Small, a portrait</source>
        <translation>Pequeña, un retrato</translation>
    </message>
    <message>
        <source>The first leg it takes</source>
        <translation>La primera columna del texto que ocupa</translation>
    </message>
    <message>
        <source>Where in the story the picture stands</source>
        <translation>En qué parte del artículo está la foto</translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation>según quepa</translation>
    </message>
    <message>
        <source>as its legs</source>
        <translation>como sus columnas</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;New issue</source>
        <translation>&amp;Nuevo número</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Sample issue</source>
        <translation>Número de &amp;muestra</translation>
    </message>
    <message>
        <source>An issue.yaml, or its folder, can also be dropped here.</source>
        <translation>También se puede soltar aquí un issue.yaml, o su carpeta.</translation>
    </message>
    <message>
        <source>Begin an issue in a new folder</source>
        <translation>Empezar un número en una carpeta nueva</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>Elija otra carpeta, una en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Copy the sample newspaper to a folder of yours, and open it</source>
        <translation>Copiar el periódico de muestra a una carpeta suya, y abrirlo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Issues (issue.yaml *.yaml)</source>
        <translation>Números (issue.yaml *.yaml)</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nuevo número</translation>
    </message>
    <message>
        <source>No issue was opened yet.</source>
        <translation>Aún no se ha abierto ningún número.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open an issue</source>
        <translation>Abrir un número</translation>
    </message>
    <message>
        <source>Open the chosen issue (Enter)</source>
        <translation>Abrir el número elegido (Intro)</translation>
    </message>
    <message>
        <source>Open the issue.yaml of an issue&apos;s folder</source>
        <translation>Abrir el issue.yaml de la carpeta de un número</translation>
    </message>
    <message>
        <source>Recent issues</source>
        <translation>Números recientes</translation>
    </message>
    <message>
        <source>Sample issue</source>
        <translation>Número de muestra</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Take the chosen issue off this list; its files stay (Delete)</source>
        <translation>Quitar de esta lista el número elegido; sus archivos se quedan (Supr)</translation>
    </message>
    <message>
        <source>The issues opened last</source>
        <translation>Los últimos números abiertos</translation>
    </message>
    <message>
        <source>The newspaper desk</source>
        <translation>La mesa del periódico</translation>
    </message>
    <message>
        <source>The sample cannot be copied to {folder}: {reason}.</source>
        <translation>No se puede copiar la muestra a {folder}: {reason}.</translation>
    </message>
    <message>
        <source>This installation came without the sample issue</source>
        <translation>Esta instalación vino sin el número de muestra</translation>
    </message>
    <message>
        <source>Where to put a copy of the sample issue</source>
        <translation>Dónde poner una copia del número de muestra</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} ya no está.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabida</translation>
    </message>
    <message>
        <source>How the text of the chosen slot fits, in lines</source>
        <translation>Cómo cabe el texto del hueco elegido, en líneas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {pages} of {count}</source>
        <translation>Página {pages} de {count}</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>The edition on the screen</source>
        <translation>La edición en pantalla</translation>
    </message>
    <message>
        <source>The page on the screen</source>
        <translation>La página en pantalla</translation>
    </message>
    <message>
        <source>The size of the page on the screen</source>
        <translation>El tamaño de la página en pantalla</translation>
    </message>
    <message>
        <source>Where the pointer is on the page</source>
        <translation>Dónde está el puntero en la página</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>StoryEditor</name>
    <message>
        <source>Text of the story</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Double-click an article, or choose one and press Ctrl+Y, to edit its text.</source>
        <translation>Haga doble clic en un artículo, o elija uno y pulse Ctrl+Y, para editar su texto.</translation>
    </message>
    <message>
        <source>No word of this story is misspelt.</source>
        <translation>Ninguna palabra de este artículo tiene faltas.</translation>
    </message>
    <message>
        <source>Story editor</source>
        <translation>Editor de textos</translation>
    </message>
    <message>
        <source>The edition {edition} prints the original, in {language}.</source>
        <translation>La edición {edition} imprime el original, en {language}.</translation>
    </message>
    <message>
        <source>“{word}” cannot be kept with the issue</source>
        <translation>«{word}» no se puede conservar con el número</translation>
    </message>
    <message>
        <source>“{word}” is one of the paper&apos;s words now.</source>
        <translation>«{word}» es ahora una palabra del periódico.</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>&amp;Make the translation</source>
        <translation>&amp;Crear la traducción</translation>
    </message>
    <message>
        <source>A file of its own for this edition, with the text to translate</source>
        <translation>Un archivo propio para esta edición, con el texto que traducir</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find in the story</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find in the story (Ctrl+F)</source>
        <translation>Buscar en el artículo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Install the system&apos;s package hunspell-{tag}, or put .dic and .aff into a folder that DICPATH names</source>
        <translation>Instale el paquete hunspell-{tag} del sistema, o ponga .dic y .aff en una carpeta que nombre DICPATH</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link or refer</source>
        <translation>Enlace o llamada</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Show all of the front matter, or the usual</source>
        <translation>Mostrar toda la ficha, o lo usual</translation>
    </message>
    <message>
        <source>Show or hide the front matter</source>
        <translation>Mostrar u ocultar la ficha</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spelling: no dictionary for {language}</source>
        <translation>Ortografía: no hay diccionario de {language}</translation>
    </message>
    <message>
        <source>Spelling: not installed – pip install newslayout[spell]</source>
        <translation>Ortografía: no instalada – pip install newslayout[spell]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>The language of the article: its quotes, hyphens and spelling</source>
        <translation>La lengua del artículo: sus comillas, guiones y ortografía</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Underline what is misspelt (F7: the next such word)</source>
        <translation>Subrayar las faltas (F7: la palabra siguiente con falta)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
</context>
<context>
    <name>StyleSection</name>
    <message>
        <source>A large first letter</source>
        <translation>Una primera letra grande</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Un artículo</translation>
    </message>
    <message>
        <source>As the edition</source>
        <translation>Como la edición</translation>
    </message>
    <message>
        <source>As the style has it</source>
        <translation>Como diga el estilo</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Capitular</translation>
    </message>
    <message>
        <source>Higher numbers come first among the teasers</source>
        <translation>Los números más altos van antes entre los avances</translation>
    </message>
    <message>
        <source>Jump headline</source>
        <translation>Titular del pase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>One story, or a file of short pieces</source>
        <translation>Un artículo, o un archivo de breves</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Quotes, dashes and hyphens follow it</source>
        <translation>De ella dependen comillas, rayas y guiones</translation>
    </message>
    <message>
        <source>Short pieces</source>
        <translation>Breves</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style and use</source>
        <translation>Estilo y uso</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>The family of styles in which it is set</source>
        <translation>La familia de estilos en que se compone</translation>
    </message>
    <message>
        <source>The headline where the story goes on</source>
        <translation>El titular donde sigue el artículo</translation>
    </message>
    <message>
        <source>What the front page says of the story</source>
        <translation>Lo que dice la portada del artículo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) too many</source>
        <translation>
            <numerusform>sobra %n palabra</numerusform>
            <numerusform>sobran %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}, {slot}</source>
        <translation>Página {page}, {slot}</translation>
    </message>
    <message>
        <source>a story goes on here</source>
        <translation>aquí sigue un artículo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>instead of “{article}”</source>
        <translation>en lugar de «{article}»</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin colocar</translation>
    </message>
    <message>
        <source>on page {page}, {slot}</source>
        <translation>en la página {page}, {slot}</translation>
    </message>
    <message>
        <source>stands here now</source>
        <translation>está aquí ahora</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Use template</source>
        <translation>Usar plantilla</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence below the headline; ♦ parts several</source>
        <translation>Una frase bajo el titular; ♦ separa varias</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Una o dos palabras sobre el titular</translation>
    </message>
    <message>
        <source>An agency, a translator</source>
        <translation>Una agencia, un traductor</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Best fit…</source>
        <translation>Mejor cabida…</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Sumario</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Not translated: what you write here stands in all editions.</source>
        <translation>Sin traducir: lo que escriba aquí va en todas las ediciones.</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Colocar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Stands under the byline</source>
        <translation>Va bajo la firma</translation>
    </message>
    <message>
        <source>The headline; *emphasis* works</source>
        <translation>El titular; admite *énfasis*</translation>
    </message>
    <message>
        <source>The place at the head of the text</source>
        <translation>El lugar al comienzo del texto</translation>
    </message>
    <message>
        <source>The size is chosen to fill the slot&apos;s width, within the template&apos;s limits</source>
        <translation>El cuerpo se elige para llenar el ancho del hueco, dentro de los límites de la plantilla</translation>
    </message>
    <message>
        <source>Translate…</source>
        <translation>Traducir…</translation>
    </message>
    <message>
        <source>Where the article stands, and how long it is</source>
        <translation>Dónde está el artículo, y cuánto mide</translation>
    </message>
    <message>
        <source>Who wrote it, as it is printed</source>
        <translation>Quién lo escribió, tal como se imprime</translation>
    </message>
    <message>
        <source>not on a page</source>
        <translation>en ninguna página</translation>
    </message>
    <message numerus="yes">
        <source>set in {points} pt, %n line(s)</source>
        <translation>
            <numerusform>compuesto a {points} pt, %n línea</numerusform>
            <numerusform>compuesto a {points} pt, %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>All copy of the issue’s folder. Drag an article to a slot of a page; the list tells what is placed, and what is over or under by lines.</source>
        <translation>Todo el texto de la carpeta del número. Arrastre un artículo a un hueco de una página; la lista dice qué está colocado, y cuántas líneas sobran o faltan.</translation>
    </message>
    <message>
        <source>Pages as they will be printed. While you drag, a slot shows how the article would fit. Drag a slot’s edge to resize it, or the mark of what is over to another slot to let the story jump.</source>
        <translation>Las páginas como se imprimirán. Mientras arrastra, un hueco muestra cómo cabría el artículo. Arrastre el borde de un hueco para cambiar su tamaño, o la marca de lo que sobra a otro hueco para que el artículo siga allí.</translation>
    </message>
    <message>
        <source>The articles</source>
        <translation>Los artículos</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>El inspector</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>The problems</source>
        <translation>Los problemas</translation>
    </message>
    <message>
        <source>To the printer</source>
        <translation>A la imprenta</translation>
    </message>
    <message>
        <source>What would go wrong in print is listed here while you work. A click goes to its place.</source>
        <translation>Lo que saldría mal en la imprenta aparece aquí mientras trabaja. Un clic lleva a su lugar.</translation>
    </message>
    <message>
        <source>Whatever is chosen can be changed here: headline, picture, slot, page, issue. Everything can be undone.</source>
        <translation>Lo que está elegido se puede cambiar aquí: titular, foto, hueco, página, número. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>When no error is left, export the PDF for the press. Every command can be found by its name in the command palette.</source>
        <translation>Cuando no queden errores, exporte el PDF para la imprenta. Cada orden se encuentra por su nombre en la paleta de órdenes.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>Add {picture} to {article}</source>
        <translation>Añadir {picture} a {article}</translation>
    </message>
    <message>
        <source>Advert {file}</source>
        <translation>Anuncio {file}</translation>
    </message>
    <message>
        <source>Adverts ({kinds})</source>
        <translation>Anuncios ({kinds})</translation>
    </message>
    <message>
        <source>An issue has at least one page.</source>
        <translation>Un número tiene al menos una página.</translation>
    </message>
    <message>
        <source>Another file for the picture</source>
        <translation>Otro archivo para la foto</translation>
    </message>
    <message>
        <source>Back in the list, for want of a slot of that name: {names}</source>
        <translation>De vuelta en la lista, por falta de un hueco de ese nombre: {names}</translation>
    </message>
    <message>
        <source>Back in the list: {names}</source>
        <translation>De vuelta en la lista: {names}</translation>
    </message>
    <message>
        <source>Cannot copy {file}</source>
        <translation>No se puede copiar {file}</translation>
    </message>
    <message>
        <source>Cannot open</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>Cannot read {file}</source>
        <translation>No se puede leer {file}</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Cambiar la plantilla</translation>
    </message>
    <message>
        <source>Change template of page {page}</source>
        <translation>Cambiar la plantilla de la página {page}</translation>
    </message>
    <message>
        <source>Change {key}</source>
        <translation>Cambiar {key}</translation>
    </message>
    <message>
        <source>Change {key} of page {page}</source>
        <translation>Cambiar {key} de la página {page}</translation>
    </message>
    <message>
        <source>Change {key} of the picture</source>
        <translation>Cambiar {key} de la foto</translation>
    </message>
    <message>
        <source>Change {key} of {path}</source>
        <translation>Cambiar {key} de {path}</translation>
    </message>
    <message>
        <source>Change {key} of {slot}</source>
        <translation>Cambiar {key} de {slot}</translation>
    </message>
    <message>
        <source>Close page {page}</source>
        <translation>Cerrar la página {page}</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Encuadrar la foto</translation>
    </message>
    <message>
        <source>Delete page {page}</source>
        <translation>Borrar la página {page}</translation>
    </message>
    <message>
        <source>Delete {path}</source>
        <translation>Borrar {path}</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <source>Drag to move the picture, wheel to zoom, Return to keep, Escape to give up.</source>
        <translation>Arrastre para mover la foto, rueda para ampliar, Intro para conservar, Escape para dejarlo.</translation>
    </message>
    <message>
        <source>Duplicate page {page}</source>
        <translation>Duplicar la página {page}</translation>
    </message>
    <message>
        <source>Duplicate {path}</source>
        <translation>Duplicar {path}</translation>
    </message>
    <message>
        <source>Every article stands on a page. Make a new one, or drag one from another slot.</source>
        <translation>Todos los artículos están en una página. Cree uno nuevo, o arrastre uno de otro hueco.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>File of the advert</source>
        <translation>Archivo del anuncio</translation>
    </message>
    <message>
        <source>Fill {slot} with contents</source>
        <translation>Llenar {slot} con el índice</translation>
    </message>
    <message>
        <source>Fill {slot} with teasers</source>
        <translation>Llenar {slot} con avances</translation>
    </message>
    <message>
        <source>Give up what is not saved? Undo brings it back.</source>
        <translation>¿Renunciar a lo que no está guardado? Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Import adverts</source>
        <translation>Importar anuncios</translation>
    </message>
    <message>
        <source>Import pictures</source>
        <translation>Importar fotos</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Importar texto</translation>
    </message>
    <message>
        <source>Import the advert and place it here</source>
        <translation>Importar el anuncio y colocarlo aquí</translation>
    </message>
    <message>
        <source>Import the picture and place it here</source>
        <translation>Importar la foto y colocarla aquí</translation>
    </message>
    <message>
        <source>Import the text and place it here</source>
        <translation>Importar el texto y colocarlo aquí</translation>
    </message>
    <message>
        <source>Import {path}</source>
        <translation>Importar {path}</translation>
    </message>
    <message>
        <source>Insert page</source>
        <translation>Insertar página</translation>
    </message>
    <message>
        <source>Issues (*.yaml);;All files (*)</source>
        <translation>Números (*.yaml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Jump from {slot} to {to}</source>
        <translation>Pase de {slot} a {to}</translation>
    </message>
    <message>
        <source>Jump of {slot}</source>
        <translation>Pase de {slot}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Layout does not read this kind of file</source>
        <translation>Layout no lee esta clase de archivo</translation>
    </message>
    <message>
        <source>Leave {slot} empty</source>
        <translation>Dejar {slot} vacío</translation>
    </message>
    <message>
        <source>Make translation</source>
        <translation>Crear traducción</translation>
    </message>
    <message>
        <source>Move a picture of {article}</source>
        <translation>Mover una foto de {article}</translation>
    </message>
    <message>
        <source>Move page {page} to {to}</source>
        <translation>Mover la página {page} a {to}</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nuevo artículo</translation>
    </message>
    <message>
        <source>New article {path}</source>
        <translation>Nuevo artículo {path}</translation>
    </message>
    <message>
        <source>No issue yet</source>
        <translation>Aún ningún número</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Nothing jumps from {slot}.</source>
        <translation>Ningún artículo pasa de {slot} a otro hueco.</translation>
    </message>
    <message>
        <source>Only an article can jump.</source>
        <translation>Solo un artículo puede seguir en otro hueco.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation>Abrir número</translation>
    </message>
    <message>
        <source>Open page {page} again</source>
        <translation>Volver a abrir la página {page}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Picture {picture}</source>
        <translation>Foto {picture}</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Fotos ({kinds})</translation>
    </message>
    <message>
        <source>Place advert in {slot}</source>
        <translation>Colocar un anuncio en {slot}</translation>
    </message>
    <message>
        <source>Place an article in the slot first.</source>
        <translation>Coloque antes un artículo en el hueco.</translation>
    </message>
    <message>
        <source>Place in {slot}</source>
        <translation>Colocar en {slot}</translation>
    </message>
    <message>
        <source>Place picture in {slot}</source>
        <translation>Colocar una foto en {slot}</translation>
    </message>
    <message>
        <source>Place {article} in</source>
        <translation>Colocar {article} en</translation>
    </message>
    <message>
        <source>Print proofs</source>
        <translation>Imprimir pruebas</translation>
    </message>
    <message>
        <source>Printing is not to be had on this system.</source>
        <translation>En este sistema no se puede imprimir.</translation>
    </message>
    <message>
        <source>Remove a picture from {article}</source>
        <translation>Quitar una foto de {article}</translation>
    </message>
    <message>
        <source>Remove from {slot}</source>
        <translation>Quitar de {slot}</translation>
    </message>
    <message>
        <source>Rename article</source>
        <translation>Cambiar el nombre del artículo</translation>
    </message>
    <message>
        <source>Rename {path} to {to}</source>
        <translation>Cambiar el nombre de {path} a {to}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Reset {slot}</source>
        <translation>Restablecer {slot}</translation>
    </message>
    <message>
        <source>Resize {slot}</source>
        <translation>Cambiar el tamaño de {slot}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save words as plain text (.txt), a picture as JPEG, PNG or TIFF, an advert as PDF.</source>
        <translation>Guarde los textos como texto sin formato (.txt), las fotos como JPEG, PNG o TIFF y los anuncios como PDF.</translation>
    </message>
    <message>
        <source>Section of page {page}</source>
        <translation>Sección de la página {page}</translation>
    </message>
    <message>
        <source>See that the issue&apos;s folder can be written and the disk has room.</source>
        <translation>Mire que se pueda escribir en la carpeta del número y que haya sitio en el disco.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo va mal</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Swap {slot} and {other}</source>
        <translation>Intercambiar {slot} y {other}</translation>
    </message>
    <message>
        <source>Swap {slot} with</source>
        <translation>Intercambiar {slot} con</translation>
    </message>
    <message>
        <source>Take back the jump of {slot}</source>
        <translation>Anular el pase de {slot}</translation>
    </message>
    <message>
        <source>Take in {count} files</source>
        <translation>Incorporar {count} archivos</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <source>Text (*.md *.txt);;All files (*)</source>
        <translation>Texto (*.md *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The problem list shows none.</source>
        <translation>La lista de problemas no muestra ninguno.</translation>
    </message>
    <message>
        <source>The slot cannot be smaller, or leave the page.</source>
        <translation>El hueco no puede ser menor, ni salirse de la página.</translation>
    </message>
    <message>
        <source>There is nothing yet that this slot takes. Import it with the File menu.</source>
        <translation>Aún no hay nada que este hueco admita. Impórtelo con el menú Archivo.</translation>
    </message>
    <message>
        <source>This folder cannot be written: look and try, and save a copy elsewhere.</source>
        <translation>En esta carpeta no se puede escribir: mire y pruebe, y guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>This slot takes no advert</source>
        <translation>Este hueco no admite anuncios</translation>
    </message>
    <message>
        <source>This slot takes no picture</source>
        <translation>Este hueco no admite fotos</translation>
    </message>
    <message>
        <source>This slot takes no text</source>
        <translation>Este hueco no admite texto</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Translate {path}</source>
        <translation>Traducir {path}</translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation>Escribir en {file}</translation>
    </message>
    <message>
        <source>goes on in …</source>
        <translation>sigue en …</translation>
    </message>
    <message>
        <source>{columns} columns × {lines} lines</source>
        <translation>{columns} columnas × {lines} líneas</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved.</source>
        <translation>{name} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>{path} is deleted; Undo brings it back.</source>
        <translation>{path} está borrado; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{slot} goes on in</source>
        <translation>{slot} sigue en</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Typing in {file}</source>
        <translation>Escribir en {file}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Layout</source>
        <translation>&amp;Acerca de Layout</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>&amp;Baselines</source>
        <translation>Líneas &amp;base</translation>
    </message>
    <message>
        <source>&amp;Close issue</source>
        <translation>&amp;Cerrar el número</translation>
    </message>
    <message>
        <source>&amp;Closed (sent to the printer)</source>
        <translation>&amp;Cerrada (enviada a la imprenta)</translation>
    </message>
    <message>
        <source>&amp;Crop picture</source>
        <translation>&amp;Encuadrar la foto</translation>
    </message>
    <message>
        <source>&amp;Delete page</source>
        <translation>&amp;Borrar la página</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Editar el texto</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exportar PDF…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;First page</source>
        <translation>Pri&amp;mera página</translation>
    </message>
    <message>
        <source>&amp;Fit page</source>
        <translation>Página &amp;entera</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>&amp;Ir a la página…</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;Importar texto…</translation>
    </message>
    <message>
        <source>&amp;Insert page…</source>
        <translation>&amp;Insertar página…</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>Se&amp;guir en…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;New article…</source>
        <translation>&amp;Nuevo artículo…</translation>
    </message>
    <message>
        <source>&amp;New issue…</source>
        <translation>&amp;Nuevo número…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>&amp;Place in slot…</source>
        <translation>&amp;Colocar en un hueco…</translation>
    </message>
    <message>
        <source>&amp;Place…</source>
        <translation>&amp;Colocar…</translation>
    </message>
    <message>
        <source>&amp;Press preview</source>
        <translation>Vista de im&amp;prenta</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Print proofs…</source>
        <translation>Imprimir prue&amp;bas…</translation>
    </message>
    <message>
        <source>&amp;Problem marks</source>
        <translation>&amp;Marcas de problemas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reader spreads</source>
        <translation>Páginas en&amp;frentadas</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remove from slot</source>
        <translation>&amp;Quitar del hueco</translation>
    </message>
    <message>
        <source>&amp;Remove picture from story</source>
        <translation>&amp;Quitar la foto del artículo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar el n&amp;ombre…</translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>&amp;Restablecer los paneles</translation>
    </message>
    <message>
        <source>&amp;Revert to saved…</source>
        <translation>&amp;Volver a lo guardado…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Slots and fit</source>
        <translation>&amp;Huecos y cabida</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>A copy of the article, placed nowhere</source>
        <translation>Una copia del artículo, sin colocar</translation>
    </message>
    <message>
        <source>A copy of the issue that comes with Layout</source>
        <translation>Una copia del número que viene con Layout</translation>
    </message>
    <message>
        <source>A file for this article in another language</source>
        <translation>Un archivo para este artículo en otra lengua</translation>
    </message>
    <message>
        <source>A key of a page</source>
        <translation>Una clave de una página</translation>
    </message>
    <message>
        <source>A key of a picture</source>
        <translation>Una clave de una foto</translation>
    </message>
    <message>
        <source>A key of an article&apos;s front matter</source>
        <translation>Una clave de la ficha de un artículo</translation>
    </message>
    <message>
        <source>A key of the issue</source>
        <translation>Una clave del número</translation>
    </message>
    <message>
        <source>A key of what stands in a slot</source>
        <translation>Una clave de lo que hay en un hueco</translation>
    </message>
    <message>
        <source>A new page after this one</source>
        <translation>Una página nueva después de esta</translation>
    </message>
    <message>
        <source>A table of contents: every article that begins on another page, with its page number</source>
        <translation>Un índice: todos los artículos que empiezan en otra página, cada uno con su número</translation>
    </message>
    <message>
        <source>All commands and their keys</source>
        <translation>Todas las órdenes y sus teclas</translation>
    </message>
    <message>
        <source>All that preflight found</source>
        <translation>Todo lo que encontró la revisión</translation>
    </message>
    <message>
        <source>An empty page with the same template and section behind this one</source>
        <translation>Una página vacía con la misma plantilla y sección después de esta</translation>
    </message>
    <message>
        <source>Another &amp;file for the picture…</source>
        <translation>Otro arc&amp;hivo para la foto…</translation>
    </message>
    <message>
        <source>Articles stay in slots of the same name; the others go back to the list</source>
        <translation>Los artículos siguen en los huecos del mismo nombre; los demás vuelven a la lista</translation>
    </message>
    <message>
        <source>Articles that &amp;fit best</source>
        <translation>Artículos que mejor ca&amp;ben</translation>
    </message>
    <message>
        <source>Back to the start page; asks about what is not saved</source>
        <translation>Volver a la página de inicio; pregunta por lo que no está guardado</translation>
    </message>
    <message>
        <source>Begin an issue from a template</source>
        <translation>Empezar un número a partir de una plantilla</translation>
    </message>
    <message>
        <source>Blee&amp;d</source>
        <translation>San&amp;grado</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Caption and crop stay</source>
        <translation>El pie y el encuadre se quedan</translation>
    </message>
    <message>
        <source>Change &amp;template…</source>
        <translation>Cambiar la &amp;plantilla…</translation>
    </message>
    <message>
        <source>Choose &amp;nothing</source>
        <translation>No elegir &amp;nada</translation>
    </message>
    <message>
        <source>Choose a slot for this article</source>
        <translation>Elegir un hueco para este artículo</translation>
    </message>
    <message>
        <source>Choose an article, picture or advert for this slot</source>
        <translation>Elegir un artículo, foto o anuncio para este hueco</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Close the window; asks about what is not saved</source>
        <translation>Cerrar la ventana; pregunta por lo que no está guardado</translation>
    </message>
    <message>
        <source>Column &amp;grid</source>
        <translation>&amp;Retícula de columnas</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de órdenes…</translation>
    </message>
    <message>
        <source>Compose every article in this slot, the best fit first</source>
        <translation>Componer cada artículo en este hueco, primero el que mejor cabe</translation>
    </message>
    <message>
        <source>Compose the article in every slot, the best fit first</source>
        <translation>Componer el artículo en cada hueco, primero donde mejor cabe</translation>
    </message>
    <message>
        <source>Copy adverts into the issue</source>
        <translation>Copiar anuncios al número</translation>
    </message>
    <message>
        <source>Copy photographs into the issue</source>
        <translation>Copiar fotografías al número</translation>
    </message>
    <message>
        <source>Copy text files into the issue</source>
        <translation>Copiar archivos de texto al número</translation>
    </message>
    <message>
        <source>D&amp;uplicate page</source>
        <translation>D&amp;uplicar la página</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Bo&amp;rrar</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Drop on a slot</source>
        <translation>Soltar en un hueco</translation>
    </message>
    <message>
        <source>Exchange what stands in two slots</source>
        <translation>Intercambiar lo que hay en dos huecos</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>File of the ad&amp;vert…</source>
        <translation>Archivo del anun&amp;cio…</translation>
    </message>
    <message>
        <source>Fill with c&amp;ontents</source>
        <translation>Llenar con el í&amp;ndice</translation>
    </message>
    <message>
        <source>Fill with teas&amp;ers</source>
        <translation>Llenar con a&amp;vances</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Buscar y s&amp;ustituir…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Encontrar cualquier orden por su nombre</translation>
    </message>
    <message>
        <source>Find in the story that is open, or in all articles</source>
        <translation>Buscar en el artículo abierto, o en todos los artículos</translation>
    </message>
    <message>
        <source>Find words in all articles and letters, and put others in their place</source>
        <translation>Buscar palabras en todos los artículos y cartas, y poner otras en su lugar</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Ancho de página</translation>
    </message>
    <message>
        <source>Five steps through the desk</source>
        <translation>Cinco pasos por la mesa</translation>
    </message>
    <message>
        <source>Focus and zoom of a picture</source>
        <translation>Centro y ampliación de una foto</translation>
    </message>
    <message>
        <source>From then on any change of the page is told</source>
        <translation>Desde entonces se avisa de cualquier cambio de la página</translation>
    </message>
    <message>
        <source>Give the whole screen to the desk</source>
        <translation>Dar toda la pantalla a la mesa</translation>
    </message>
    <message>
        <source>Give up what is not saved; Undo brings it back</source>
        <translation>Renunciar a lo que no está guardado; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Go to a problem</source>
        <translation>Ir a un problema</translation>
    </message>
    <message>
        <source>Go to the next misspelt word; F7 in the story&apos;s editor</source>
        <translation>Ir a la falta siguiente; F7 en el editor de textos</translation>
    </message>
    <message>
        <source>Go to the next problem of the list</source>
        <translation>Ir al problema siguiente de la lista</translation>
    </message>
    <message>
        <source>Go to the problem before in the list</source>
        <translation>Ir al problema anterior de la lista</translation>
    </message>
    <message>
        <source>Import &amp;adverts…</source>
        <translation>Importar an&amp;uncios…</translation>
    </message>
    <message>
        <source>Import &amp;pictures…</source>
        <translation>Importar &amp;fotos…</translation>
    </message>
    <message>
        <source>It goes back to the list</source>
        <translation>Vuelve a la lista</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Its articles go back to the list</source>
        <translation>Sus artículos vuelven a la lista</translation>
    </message>
    <message>
        <source>L&amp;ast page</source>
        <translation>Ú&amp;ltima página</translation>
    </message>
    <message>
        <source>Lead to another article or a web page; Ctrl+K in the story&apos;s editor</source>
        <translation>Llevar a otro artículo o a una página web; Ctrl+K en el editor de textos</translation>
    </message>
    <message>
        <source>Leave &amp;empty on purpose</source>
        <translation>Dejar &amp;vacío a propósito</translation>
    </message>
    <message>
        <source>Let the story go on in another slot, with jump lines</source>
        <translation>Dejar que el artículo siga en otro hueco, con líneas de pase</translation>
    </message>
    <message>
        <source>Lift words out of the story; Ctrl+Shift+Y in its editor</source>
        <translation>Destacar palabras del artículo; Ctrl+Mayús+Y en el editor de textos</translation>
    </message>
    <message>
        <source>Lines before a jump</source>
        <translation>Líneas antes de un pase</translation>
    </message>
    <message>
        <source>Link or refer…</source>
        <translation>Enlace o llamada…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look, language, habits</source>
        <translation>Aspecto, lengua, costumbres</translation>
    </message>
    <message>
        <source>Make &amp;translation…</source>
        <translation>Crear &amp;traducción…</translation>
    </message>
    <message>
        <source>Make a PDF for the press, or a proof</source>
        <translation>Hacer un PDF para la imprenta, o una prueba</translation>
    </message>
    <message>
        <source>Make a line of the story a subhead; Ctrl+2 in its editor</source>
        <translation>Convertir una línea del artículo en ladillo; Ctrl+2 en el editor de textos</translation>
    </message>
    <message>
        <source>Make lines of the story a list; Ctrl+Shift+L in its editor</source>
        <translation>Convertir líneas del artículo en lista; Ctrl+Mayús+L en el editor de textos</translation>
    </message>
    <message>
        <source>Make lines of the story a quotation; Ctrl+Shift+E in its editor</source>
        <translation>Convertir líneas del artículo en cita; Ctrl+Mayús+E en el editor de textos</translation>
    </message>
    <message>
        <source>Make words of the story bold; Ctrl+B in its editor</source>
        <translation>Poner en negrita palabras del artículo; Ctrl+B en el editor de textos</translation>
    </message>
    <message>
        <source>Mark problems where they are on the page</source>
        <translation>Marcar los problemas en su lugar de la página</translation>
    </message>
    <message>
        <source>Move page</source>
        <translation>Mover la página</translation>
    </message>
    <message>
        <source>Move page &amp;earlier</source>
        <translation>Mover la página &amp;antes</translation>
    </message>
    <message>
        <source>Move page &amp;later</source>
        <translation>Mover la página &amp;después</translation>
    </message>
    <message>
        <source>Move the chosen slot a column to the left</source>
        <translation>Mover el hueco elegido una columna a la izquierda</translation>
    </message>
    <message>
        <source>Move the chosen slot a column to the right</source>
        <translation>Mover el hueco elegido una columna a la derecha</translation>
    </message>
    <message>
        <source>Move the chosen slot down by a line</source>
        <translation>Bajar una línea el hueco elegido</translation>
    </message>
    <message>
        <source>Move the chosen slot up by a line</source>
        <translation>Subir una línea el hueco elegido</translation>
    </message>
    <message>
        <source>Move the picture&apos;s focus and zoom within its frame</source>
        <translation>Mover el centro y la ampliación de la foto en su marco</translation>
    </message>
    <message>
        <source>Next &amp;edition</source>
        <translation>&amp;Edición siguiente</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>Falta siguiente</translation>
    </message>
    <message>
        <source>One column &amp;narrower</source>
        <translation>Una columna más &amp;estrecho</translation>
    </message>
    <message>
        <source>One column &amp;right</source>
        <translation>Una columna a la &amp;derecha</translation>
    </message>
    <message>
        <source>One column le&amp;ft</source>
        <translation>Una columna a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>One column wi&amp;der</source>
        <translation>Una columna más an&amp;cho</translation>
    </message>
    <message>
        <source>One line &amp;shorter</source>
        <translation>Una línea más &amp;bajo</translation>
    </message>
    <message>
        <source>One line &amp;taller</source>
        <translation>Una línea más &amp;alto</translation>
    </message>
    <message>
        <source>One line &amp;up</source>
        <translation>Una línea hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>One line d&amp;own</source>
        <translation>Una línea hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Open an issue.yaml</source>
        <translation>Abrir un issue.yaml</translation>
    </message>
    <message>
        <source>Open the &amp;sample issue</source>
        <translation>Abrir el número de &amp;muestra</translation>
    </message>
    <message>
        <source>Open the story editor</source>
        <translation>Abrir el editor de textos</translation>
    </message>
    <message>
        <source>Outline the slots and say how their text fits</source>
        <translation>Contornear los huecos y decir cómo cabe su texto</translation>
    </message>
    <message>
        <source>Pages, slots and articles as a tree, for work by keyboard</source>
        <translation>Páginas, huecos y artículos en un árbol, para trabajar con el teclado</translation>
    </message>
    <message>
        <source>Picture &amp;earlier in its story</source>
        <translation>Foto &amp;antes en su artículo</translation>
    </message>
    <message>
        <source>Picture &amp;later in its story</source>
        <translation>Foto &amp;después en su artículo</translation>
    </message>
    <message>
        <source>Place a picture in a story</source>
        <translation>Colocar una foto en un artículo</translation>
    </message>
    <message>
        <source>Place in slot</source>
        <translation>Colocar en un hueco</translation>
    </message>
    <message>
        <source>Place of a slot</source>
        <translation>Lugar de un hueco</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema an&amp;terior</translation>
    </message>
    <message>
        <source>Print pages on office paper, scaled, in pairs or in tiles</source>
        <translation>Imprimir páginas en papel de oficina, a escala, en parejas o por trozos</translation>
    </message>
    <message>
        <source>Problem &amp;list</source>
        <translation>&amp;Lista de problemas</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Put all panels where they were at first</source>
        <translation>Poner todos los paneles donde estaban al principio</translation>
    </message>
    <message>
        <source>Put paragraphs of the story into a box; Ctrl+Shift+X in its editor</source>
        <translation>Poner párrafos del artículo en un recuadro; Ctrl+Mayús+X en el editor de textos</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Rename the file; refers, plan and translations follow</source>
        <translation>Cambiar el nombre del archivo; llamadas, plan y traducciones lo siguen</translation>
    </message>
    <message>
        <source>Reset c&amp;rop</source>
        <translation>Restablecer el e&amp;ncuadre</translation>
    </message>
    <message>
        <source>Reset to the template&apos;s p&amp;lace</source>
        <translation>Volver al &amp;lugar de la plantilla</translation>
    </message>
    <message>
        <source>S&amp;wap with…</source>
        <translation>&amp;Intercambiar con…</translation>
    </message>
    <message>
        <source>Sa&amp;fe area</source>
        <translation>&amp;Zona de seguridad</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Section of a page</source>
        <translation>Sección de una página</translation>
    </message>
    <message>
        <source>Sho&amp;w exported PDF in its folder</source>
        <translation>Ver en su carpeta el &amp;PDF exportado</translation>
    </message>
    <message>
        <source>Show a page by its number</source>
        <translation>Mostrar una página por su número</translation>
    </message>
    <message>
        <source>Show facing pages beside each other</source>
        <translation>Mostrar juntas las páginas enfrentadas</translation>
    </message>
    <message>
        <source>Show how near to the trim type may stand</source>
        <translation>Mostrar cuánto puede acercarse el texto al corte</translation>
    </message>
    <message>
        <source>Show pages as they are printed: no overlays, black-only pages in grey</source>
        <translation>Mostrar las páginas como se imprimen: sin marcas, las de solo negro en gris</translation>
    </message>
    <message>
        <source>Show pages at 100 %</source>
        <translation>Mostrar las páginas al 100 %</translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation>Mostrar panel</translation>
    </message>
    <message>
        <source>Show the PDF that was exported last in the file manager</source>
        <translation>Mostrar en el gestor de archivos el último PDF exportado</translation>
    </message>
    <message>
        <source>Show the baseline grid</source>
        <translation>Mostrar la rejilla de líneas base</translation>
    </message>
    <message>
        <source>Show the bleed around the page</source>
        <translation>Mostrar el sangrado alrededor de la página</translation>
    </message>
    <message>
        <source>Show the columns of the page</source>
        <translation>Mostrar las columnas de la página</translation>
    </message>
    <message>
        <source>Show the first page</source>
        <translation>Mostrar la primera página</translation>
    </message>
    <message>
        <source>Show the full width</source>
        <translation>Mostrar todo el ancho</translation>
    </message>
    <message>
        <source>Show the last page</source>
        <translation>Mostrar la última página</translation>
    </message>
    <message>
        <source>Show the next edition of the issue</source>
        <translation>Mostrar la edición siguiente del número</translation>
    </message>
    <message>
        <source>Show the next page</source>
        <translation>Mostrar la página siguiente</translation>
    </message>
    <message>
        <source>Show the page before</source>
        <translation>Mostrar la página anterior</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostrar la página más grande</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostrar la página más pequeña</translation>
    </message>
    <message>
        <source>Show the whole spread</source>
        <translation>Mostrar la doble página entera</translation>
    </message>
    <message>
        <source>Slant words of the story; Ctrl+I in its editor</source>
        <translation>Poner en cursiva palabras del artículo; Ctrl+I en el editor de textos</translation>
    </message>
    <message>
        <source>Slots where it &amp;fits best</source>
        <translation>Huecos donde mejor ca&amp;be</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>Ladillo</translation>
    </message>
    <message>
        <source>Take back what was moved or sized on this page</source>
        <translation>Anular lo que se movió o cambió de tamaño en esta página</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Recoger archivos</translation>
    </message>
    <message>
        <source>Take the jump &amp;back</source>
        <translation>Anular el pa&amp;se</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Deshacer el último acto</translation>
    </message>
    <message>
        <source>Text of an article&apos;s file</source>
        <translation>Texto del archivo de un artículo</translation>
    </message>
    <message>
        <source>The advert has arrived</source>
        <translation>El anuncio ha llegado</translation>
    </message>
    <message>
        <source>The chosen slot ends a line sooner</source>
        <translation>El hueco elegido acaba una línea antes</translation>
    </message>
    <message>
        <source>The chosen slot reaches a line further down</source>
        <translation>El hueco elegido llega una línea más abajo</translation>
    </message>
    <message>
        <source>The chosen slot takes a column less</source>
        <translation>El hueco elegido ocupa una columna menos</translation>
    </message>
    <message>
        <source>The chosen slot takes a column more</source>
        <translation>El hueco elegido ocupa una columna más</translation>
    </message>
    <message>
        <source>The file goes to the trash when the issue is saved</source>
        <translation>El archivo va a la papelera al guardar el número</translation>
    </message>
    <message>
        <source>The file stays in its folder</source>
        <translation>El archivo se queda en su carpeta</translation>
    </message>
    <message>
        <source>The most important stories of the other pages, each with its page number</source>
        <translation>Los textos más importantes de las otras páginas, cada uno con su número</translation>
    </message>
    <message>
        <source>The page changes places with the one after; jumps and refers follow</source>
        <translation>La página cambia de lugar con la siguiente; pases y llamadas la siguen</translation>
    </message>
    <message>
        <source>The page changes places with the one before; jumps and refers follow</source>
        <translation>La página cambia de lugar con la anterior; pases y llamadas la siguen</translation>
    </message>
    <message>
        <source>The picture comes after the one that was after it</source>
        <translation>La foto pasa detrás de la que la seguía</translation>
    </message>
    <message>
        <source>The picture comes before the one that was before it</source>
        <translation>La foto pasa delante de la que la precedía</translation>
    </message>
    <message>
        <source>The slot stays empty, and preflight does not mind</source>
        <translation>El hueco queda vacío, y la revisión no protesta</translation>
    </message>
    <message>
        <source>The story stays in its slot</source>
        <translation>El artículo se queda en su hueco</translation>
    </message>
    <message>
        <source>The whole picture, its middle kept</source>
        <translation>La foto entera, con su centro</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>Write a new article</source>
        <translation>Escribir un artículo nuevo</translation>
    </message>
    <message>
        <source>Write plan and articles together</source>
        <translation>Escribir juntos el plan y los artículos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Redu&amp;cir</translation>
    </message>
</context>
<context>
    <name>docks</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Best fits</source>
        <translation>Mejor cabida</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y sustituir</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>front</name>
    <message>
        <source>A family of styles, as opinion</source>
        <translation>Una familia de estilos, como opinion</translation>
    </message>
    <message>
        <source>A large first letter</source>
        <translation>Una primera letra grande</translation>
    </message>
    <message>
        <source>A sentence below the headline; ♦ parts several</source>
        <translation>Una frase bajo el titular; ♦ separa varias</translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation>Una o dos palabras sobre el titular</translation>
    </message>
    <message>
        <source>An agency, a translator</source>
        <translation>Una agencia, un traductor</translation>
    </message>
    <message>
        <source>As the edition: {language}</source>
        <translation>Como la edición: {language}</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Sumario</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Capitular</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Higher numbers come first among the teasers</source>
        <translation>Los números más altos van antes entre los avances</translation>
    </message>
    <message>
        <source>How to reach the writer</source>
        <translation>Cómo dirigirse al autor</translation>
    </message>
    <message>
        <source>Jump headline</source>
        <translation>Titular del pase</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>Antetítulo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Quotes, dashes and hyphens follow it</source>
        <translation>De ella dependen comillas, rayas y guiones</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Stands under the byline</source>
        <translation>Va bajo la firma</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>The headline where the story goes on</source>
        <translation>El titular donde sigue el artículo</translation>
    </message>
    <message>
        <source>The headline; *emphasis* works</source>
        <translation>El titular; admite *énfasis*</translation>
    </message>
    <message>
        <source>The name at the end of a letter</source>
        <translation>El nombre al final de una carta</translation>
    </message>
    <message>
        <source>The place at the head of the text</source>
        <translation>El lugar al comienzo del texto</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El usual</translation>
    </message>
    <message>
        <source>What the front page says of the story</source>
        <translation>Lo que dice la portada del artículo</translation>
    </message>
    <message>
        <source>Where the copy comes from</source>
        <translation>De dónde viene el texto</translation>
    </message>
    <message>
        <source>Who wrote it, as it is printed</source>
        <translation>Quién lo escribió, tal como se imprime</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filipino</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>&amp;Hueco</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>A web address…</source>
        <translation>Una dirección web…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Link or refer</source>
        <translation>Enlace o llamada</translation>
    </message>
</context>
</TS>
