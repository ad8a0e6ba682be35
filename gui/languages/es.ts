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
        <source>Add to this story</source>
        <translation>Añadir a este artículo</translation>
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
        <source>Place {article} in {slot}</source>
        <translation>Colocar {article} en {slot}</translation>
    </message>
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
