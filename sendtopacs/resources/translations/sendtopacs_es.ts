<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>Qué pasa después con los archivos</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>Una vez probado que el PACS los tiene</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>Los archivos se quedan</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>Después, a la papelera</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>Después, a {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>Otros destinos</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>y a %n más</numerusform>
            <numerusform>y a %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>y a…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>Enviar los mismos archivos también a otros destinos</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>agrupar</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>&amp;Echo</source>
        <translation>&amp;Echo</translation>
    </message>
    <message>
        <source>Ask this AE whether it answers, with what is typed here now</source>
        <translation>Preguntar a este AE si responde, con los datos escritos aquí ahora</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>Comprobar qué acep&amp;ta</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>Preguntar cuáles de los objetos que generamos acepta; no se envía nada</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Preguntando a {peer}…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer} verificado: respondió en {ms} ms.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>Atributos del objeto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n elemento)</numerusform>
            <numerusform>(%n elementos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%n byte, comprimido)</numerusform>
            <numerusform>(%n bytes, comprimidos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n byte)</numerusform>
            <numerusform>(%n bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Enviar mensaje de prue&amp;ba</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>Enviar un mensaje sin datos de pacientes, con los datos escritos aquí ahora</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Preguntando a {peer}…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Take &amp;picture</source>
        <translation>&amp;Tomar imagen</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>{key}, o un pedal que envíe esa tecla, toma una imagen mientras esta ventana esté delante.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>{key}, o un pedal que envíe esa tecla, toma una imagen, sea cual sea la ventana de este programa que esté delante.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>Con tecla o pedal: {key} (véase la configuración)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>&amp;Grabar vídeo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>Cá&amp;mara</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>&amp;Detener tras</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando a la cámara…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Dete&amp;ner grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n imagen añadida a la lista</numerusform>
            <numerusform>%n imágenes añadidas a la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>%n vídeo añadido a la lista</numerusform>
            <numerusform>%n vídeos añadidos a la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>La imagen tal como se enviará</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>Capturar</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>Una imagen, un vídeo o una página que aún no está en ningún archivo ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Cámara…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Escáner…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>Parte de la &amp;pantalla…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Pe&amp;gar del portapapeles</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>Lo que se escribe en los archivos DICOM</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>En los archivos</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values} y {count} más</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>se queda: el formulario no dice nada</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>Copiar qué falla en el campo, sin su contenido</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>{keys} en el campo, o el botón derecho del ratón aquí: copiar un informe</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>Copiar lo ocurrido para quien preste ayuda; no contiene datos de pacientes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>Cortar e&amp;xactamente en estos tiempos</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>Para ello se recodifica el vídeo: tarda más y la imagen pierde un poco</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>Atributos del archivo</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Fijado por el administrador para este equipo.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>No se ha enviado nada: lo empezado en la ventana de delante no puede hacerse tal como está.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>sin PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>En&amp;viar %n archivo</numerusform>
            <numerusform>En&amp;viar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} listos</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>Reenviar fallidos</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>Reenviar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n no se puede enviar</numerusform>
            <numerusform>%n no se pueden enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>Guardar como archivos DICOM…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Progreso de todos los archivos</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>Todo lo que dice la fila elegida</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>Aquí aparece todo lo que dice la fila elegida.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>Cuál de los objetos</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Enviado como</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>Antes del envío, los identificadores (UID) y la fecha y hora actuales son solo ejemplos.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>Calculando… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n atributo difiere del archivo.</numerusform>
            <numerusform>%n atributos difieren del archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file}: editar</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>¿Qué longitud tiene la línea dibujada? Escríbala y pulse Aplicar, o pulse Deshacer.</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>No se ha encontrado nada que parezca texto impreso. Compruébelo usted también.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>se recodifica</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>cuando ya no quede ningún nombre en ella, marque «{box}»</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>Añadir una extensión</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>Clase SOP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>Se&amp;ries de este estudio</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>Recuperar en la &amp;lista</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>Enviar a otro PACS…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>Guardar como archivos &amp;DICOM…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>Cancelar recuperación</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>Objetos recuperados</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Guardar como archivos DICOM en…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>Enviar a otro PACS</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>AE title, tal como lo conoce {name}</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>Recuperando de {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>%n objeto recuperado</numerusform>
            <numerusform>%n objetos recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n objeto está ahora en la lista.</numerusform>
            <numerusform>%n objetos están ahora en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n objeto guardado en {folder}.</numerusform>
            <numerusform>%n objetos guardados en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n objeto enviado a {name}.</numerusform>
            <numerusform>%n objetos enviados a {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, obligatorio</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Guardar como archivos DICOM en…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>Pegar en la lista archivos copiados o una imagen copiada</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>&amp;Inicio aquí</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>&amp;Fin aquí</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>Vídeo &amp;completo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file}: cortar o extraer imágenes</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>Teclas de flecha: una imagen. Teclas de página: un segundo.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>&amp;Tomar esta imagen</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>Este vídeo se recodifica: se corta exactamente en estos tiempos.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>Este vídeo no se recodifica y solo se puede cortar en algunas de sus imágenes: puede empezar antes y acabar después de estos tiempos. Marque «{box}» para dejar fuera todo lo demás.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n imagen añadida a la lista</numerusform>
            <numerusform>%n imágenes añadidas a la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>Escriba para filtrar los resultados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>Todavía se busca texto en la imagen. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>%n zona que parece texto enmascarada. Compruebe si queda alguna.</numerusform>
            <numerusform>%n zonas que parecen texto enmascaradas. Compruebe si queda alguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>%n zona parece texto. Desmarque lo que no lo sea y pulse «{button}»; compruebe si queda alguna.</numerusform>
            <numerusform>%n zonas parecen texto. Desmarque lo que no lo sea y pulse «{button}»; compruebe si queda alguna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>según el tipo de archivo</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>Como el destino: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatorio</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>Zonas que parecen texto</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>Desmarque lo que no deba enmascararse: con la barra espaciadora o con un clic en la imagen.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>Enmascarar lo marcado</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>No enmascarar ninguna</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number}: {size} en {x}, {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>Marque primero una zona.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>Paciente y estudio de los archivos DICOM</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>Lo que dicen los archivos; lo que difiere está marcado</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>Los archivos difieren en lo marcado con {mark}. Elija el paciente y el estudio que deben rellenarse.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>difiere: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID de paciente</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Hora del estudio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>N.º de acceso</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID de estudio</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médico remitente</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID de estudio</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>Aún sin paciente</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>{files} a {destination}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>n.º de acceso {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>Escriba o escanee el ID de cada paciente, cada uno seguido de Intro</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>Escriba o escanee el ID del paciente una vez más</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>Es el correcto.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>Este ya se ha indicado.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>{given} de {wanted} indicados.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>Este ID no es de ninguno de estos pacientes.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>Este no es el ID del paciente.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>¿Abandonar estos envíos?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>Se comunica al RIS que la petición queda interrumpida, salvo que todos sus archivos estén almacenados.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>&amp;Motivo para el RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>Aún no hay ningún PACS configurado: no hay adónde enviar.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Asistente de configuración…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>Asistente de configuración – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>Adónde van sus archivos. Echo pregunta si responde con estos valores; el otro botón pregunta qué aceptaría. Ninguno envía nada. Puede omitir este paso y completarlo más tarde.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>PACS principal</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>De dónde vienen las peticiones, para que nadie tenga que escribir quién es el paciente. Suele ser el RIS. Si no la hay, omita este paso.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>Salir; Ayuda › Asistente de configuración continúa aquí</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Paso {number} de {all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>Antes hay que corregir algo en este paso</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>&amp;Configurar este puesto</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>&amp;Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>Declaración de conformidad DICOM</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Generando la declaración…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>Seguir (cualquier tecla)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>Volver a listarlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>Parece que no hay nadie: la lista y el formulario se vaciarán en %n segundo.</numerusform>
            <numerusform>Parece que no hay nadie: la lista y el formulario se vaciarán en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>Se han vaciado la lista y el formulario: no ha habido nadie durante %n minuto.</numerusform>
            <numerusform>Se han vaciado la lista y el formulario: no ha habido nadie durante %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n archivo no se había enviado; sigue en su ubicación original.</numerusform>
            <numerusform>%n archivos no se habían enviado; siguen en su ubicación original.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>Omitir: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>aún no hay ningún PACS configurado</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>&amp;Todo o nada</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>No enviar nada si no se han podido convertir todos los archivos</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>Escribir este paciente en los archivos DICOM</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>UID de los archivos DICOM</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UID: elegir…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>Conservar sus UID</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>UID nuevos</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>Teclado – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>Además, Alt con la letra subrayada lleva a cada campo y botón. Tab pasa de uno al siguiente; Esc cierra lo que esté abierto junto a la ventana.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Ventana principal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>Ver la fila en grande, o cerrar lo que la muestra</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Ir a la primera o a la última fila</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Mover la fila</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Quitar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>Ir a la fila anterior o siguiente</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Mayús con una tecla de flecha</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>Mover la imagen ampliada</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>Pasar las páginas, o avanzar un segundo en un vídeo</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>Listarlos</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Eliminarlos…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>%n archivo capturado anteriormente no llegó a enviarse.</numerusform>
            <numerusform>%n archivos capturados anteriormente no llegaron a enviarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>&amp;Ver en grande</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Girar a la derec&amp;ha</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Mover al &amp;inicio</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>Seleccionar todo el &amp;grupo</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>&amp;Mostrar solo…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Orden de adición</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>&amp;Agrupar</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>Detener lectura</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>Detalles… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>Lo que se escribe y lo que puede elegirse solo para este archivo</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Juntar</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>Las imágenes del mismo tamaño pasan a ser un solo objeto, en este orden</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>Paciente de archivos DICOM…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>Rellenar el formulario con lo que dicen los archivos DICOM de la lista</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>Editar imagen… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>Girar, recortar, enmascarar, marcar, medir; indicar qué muestra</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>Cortar vídeo…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>Enviar solo una parte del vídeo o extraer imágenes de él</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>Enviar &amp;hasta el daño</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>El vídeo está dañado: enviar lo anterior al daño</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Leyendo… %n archivo hasta ahora</numerusform>
            <numerusform>Leyendo… %n archivos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>Se&amp;parar</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>Elija primero archivos de la lista.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>Elija varias imágenes del mismo tamaño que aún no se hayan enviado.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>Elija un vídeo que aún no se haya enviado.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>Elija una foto o un vídeo que aún no se haya enviado.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>Elija un archivo que se pueda enviar.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>La imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>Contraseña de {file}:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>Información y más graves</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Entradas, las más recientes primero</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>Copiar las entradas elegidas o todas las mostradas</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir carpe&amp;ta</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>Configuración sin contraseñas, versiones y registro en un archivo ZIP, sin datos de pacientes</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>Nada en el registro corresponde a lo elegido arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entrada copiada.</numerusform>
            <numerusform>%n entradas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Conjunto de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>Como se &amp;envía… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>Cada atributo tal como se enviará, y lo que difiere del archivo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>lista de trabajo {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>PACS {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source}, a petición externa</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se ha enviado nada</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>pacientes recientes</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>archivo {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>Buscar pacientes y estudios</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>&amp;Cancelar búsqueda</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>&amp;Estudios de este paciente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>Ad&amp;juntar a este estudio</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>Bu&amp;scar en</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>lista de trabajo {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>PACS {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>lista de trabajo {name}, a fecha de {when}</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>Aún no hay nada configurado donde buscar.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>Escriba lo que se sabe del paciente o de la petición y pulse Buscar (Intro).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Elija primero una línea de la lista.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>Aún no hay nada configurado: añada una entrada en la configuración, en «Listas de trabajo y búsqueda».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>No contiene ni un archivo de este equipo ni una imagen. Copie o arrastre uno desde un gestor de archivos o un visor de imágenes.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>Apellidos, Nombre</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>Más &amp;partes del nombre</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Ape&amp;llidos</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>Ideográfico (Apellidos^Nombre)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>Fonético (Apellidos^Nombre)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>A&amp;pellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>o Apellidos^Nombre</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN de la configuración</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>PIN &amp;nuevo</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Repetir PIN</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>&amp;Definir PIN</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>&amp;Quitar PIN</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>El PIN</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACS ha terminado</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACS requiere su atención</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>Mostrar solo… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>Mostrar solo los archivos que contengan estas palabras</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>Criterio de agrupación de la lista</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>Mostrar solo algunas filas</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>sin agrupar</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>por tipo</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>por hora de captura</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>Se muestran {seen} de {count}; se envían todos</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>Des&amp;bloquear identidad</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>Permitir editar nombre, ID, fecha de nacimiento, sexo y número de acceso; queda anotado</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>Restaurar y &amp;bloquear</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>Deshacer todos los cambios en los datos obtenidos</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>De {source}; bloqueado</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Estaba vacío</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>De {source}; desbloqueado. Antes: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Reenviar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>Enviar a &amp;otro…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Abandonar…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>Guardar como archi&amp;vos…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>Paciente &amp;equivocado…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>Qué ha sido de cada archivo, para imprimir o guardar como PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>Elija lo que falló, espera o se abandonó.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>Elija un envío; tiene que haber otro PACS configurado.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>Elija lo que aún no está almacenado.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Elija primero un envío.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>Elija un envío del que se haya enviado algo.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>Archivos del envío elegido</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>Aquí aparecen los archivos del envío elegido.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>Ningún envío coincide con lo buscado.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>No hay nada en curso, en espera ni fallido. «Todos» muestra lo enviado.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>No ha fallado nada.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Aún no hay nada almacenado.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La bandeja de salida está vacía.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Próximo intento automático: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>No se ha podido guardar %n archivo.</numerusform>
            <numerusform>No se han podido guardar %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n archivo guardado.</numerusform>
            <numerusform>%n archivos guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>Todo lo que contiene la bandeja de salida, también de envíos anteriores. Las páginas, las marcas aparte de la imagen y las copias para otro destino se cuentan una a una.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Bandeja de salida…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>Mostrar lo enviado, lo que espera y lo que ha fallado (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>se continúa con %n archivo de la última vez</numerusform>
            <numerusform>se continúa con %n archivos de la última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>En espera de {peer}; próximo intento automático: {time}.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Próximo intento automático: {time}.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n con advertencia</numerusform>
            <numerusform>%n con advertencia</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>Si se reenvían, van con lo que decía antes el formulario, no con lo que dice ahora; para enviarlos con lo que dice ahora, quítelos de la lista y vuelva a añadirlos.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>Una parte de la pantalla</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>Arrastre un rectángulo con el ratón. Con el teclado: las flechas lo mueven, Mayús y flechas cambian su tamaño, Ctrl da pasos mayores, Intro lo captura. Esc: sin imagen.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>Des&amp;cribir</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>Perfi&amp;l de estos archivos</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>Como en el envío</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>Identidad temporal: después hay que asignar en el PACS la identidad real del paciente.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Apellidos, Nombre</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>Los archivos DICOM se envían tal como están; este formulario no se escribe en ellos.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>&amp;Urgencia</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>Rellenar un nombre y un ID temporales para un paciente sin identificar</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Aún sin paciente</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
</context>
<context>
    <name>PeerPage</name>
    <message>
        <source>Fill in the AE title and the host first.</source>
        <translation>Rellene primero el AE title y el host.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>Aún no hay nada configurado aquí: pulse Añadir.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}, hay algún error</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>La imagen tal como se enviará</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>Quien no lo conozca no puede abrir esta ventana. Valor predeterminado: sin PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Hay un PIN definido.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>Cambiar PI&amp;N…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>Definir PI&amp;N…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Configuración – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN de la configuración</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} de {length}, sin sonido</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(y %n más)</numerusform>
            <numerusform>(y %n más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vídeo</numerusform>
            <numerusform>%n vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DICOM file(s)</source>
        <translation>
            <numerusform>%n archivo DICOM</numerusform>
            <numerusform>%n archivos DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>%n modelo 3D</numerusform>
            <numerusform>%n modelos 3D</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>%n documento CDA</numerusform>
            <numerusform>%n documentos CDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n no se puede enviar</numerusform>
            <numerusform>%n no se pueden enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n en bandeja de salida</numerusform>
            <numerusform>%n en bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n convertido</numerusform>
            <numerusform>%n convertidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n enviándose</numerusform>
            <numerusform>%n enviándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n almacenado</numerusform>
            <numerusform>%n almacenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmado</numerusform>
            <numerusform>%n confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n guardado</numerusform>
            <numerusform>%n guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n archivo no se ha enviado. Sale de la lista, pero se queda donde está.</numerusform>
            <numerusform>%n archivos no se han enviado. Salen de la lista, pero se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n archivo se perderá definitivamente: no hay otra copia.</numerusform>
            <numerusform>%n archivos se perderán definitivamente: no hay otra copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>Lo que no esté almacenado de %n archivo no se enviará, salvo que elija aquí «Reenviar ahora».</numerusform>
            <numerusform>Lo que no esté almacenado de %n archivos no se enviará, salvo que elija aquí «Reenviar ahora».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>La imagen en este momento</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>No se puede mostrar ninguna imagen de este momento.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Choose a profile by its number; 0: none</source>
        <translation>Elegir un perfil por su número; 0: ninguno</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>De qué tipo de envío se trata</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>Volver al valor predeterminado ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>Buscando… %n resultado hasta ahora</numerusform>
            <numerusform>Buscando… %n resultados hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Se ha cancelado la búsqueda.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Escanear</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>E&amp;scáner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>&amp;Puntos por pulgada</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Buscando escáneres…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Escaneando…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>%n página escaneada en la lista…</numerusform>
            <numerusform>%n páginas escaneadas en la lista…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>%n página escaneada en la lista.</numerusform>
            <numerusform>%n páginas escaneadas en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Qué envíos se muestran</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Buscar envíos</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>Paciente, ID, número de acceso, destino, archivo</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>Qué ha &amp;fallado</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count} o más encontrados</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>Acepta&amp;do el día, o desde - hasta</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>Comodines en el nombre</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>Comodines en el ID</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>De ayer a mañana</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID de paciente</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>&amp;Fecha, o desde - hasta</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalidad</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>AE &amp;title de la estación</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>&amp;N.º de acceso</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>ID del procedimiento solicitado</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>M&amp;odelo de información</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>Ni&amp;vel del modelo</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Fijado por el administrador para este equipo.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Configuración – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>Deshacer el último cambio; todos pueden deshacerse hasta que se cierre esta ventana</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>Rellenar con la configuración de un centro desde un archivo; nada cambia hasta que se guarda</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>Escribir lo configurado aquí en un archivo para otros puestos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configuración</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Configuración (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>&amp;Proponer una raíz UID</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>Listas de trabajo y búsqueda</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>Por nombre o explicación; Intro va al siguiente resultado (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Opciones encontradas: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>Ninguna opción contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>&amp;Nada en ella identifica al paciente</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>Se escribe en el objeto: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Parte del cuerpo</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>Lad&amp;o</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Proyecc&amp;ión</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>Blo&amp;ques completos, sin pérdida</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>Recortar un JPEG por los límites de sus bloques, para no recodificarlo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>Enma&amp;scarar zonas de texto…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>Busca líneas de texto y las muestra; lo que deje marcado se vuelve negro</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>Flechas y textos ocultables</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>Marcado: la imagen queda como se tomó; los visores dibujan encima flechas, textos y reglas, o los ocultan (van en un objeto propio, un estado de presentación). Sin marcar: pasan a formar parte de la imagen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>quitar %n archivo</numerusform>
            <numerusform>quitar %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>mover filas</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>describir archivos</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>juntar</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>separar</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Info adicional</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>Qué muestra la imagen, o el título de un documento: haga doble clic o pulse Ctrl+D para escribir</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>Ningún archivo de la lista coincide con lo escrito. Pulse Esc en el campo de arriba para verlos todos.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>Suelte aquí fotos, vídeos, PDF o archivos DICOM, o carpetas enteras.
O pulse Añadir archivos (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>Pacientes, estudios y series de los archivos DICOM</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>Paciente, estudio, serie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Estudio sin descripción</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This workstation: {ae_title}, station {station}</source>
        <translation>Este puesto: {ae_title}, estación {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>Identidad: raíz UID propia</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>Identidad: la de la declaración de conformidad, para pruebas</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS: {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>Lista de trabajo: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>Lo que no ha respondido aún no se puede usar: «Atrás» lleva hasta allí; «Echo» vuelve a preguntar.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún sin configurar</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>Echo sin probar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ha respondido</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>no ha respondido</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Confi&amp;guración</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>Añadir carp&amp;eta…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Lista de trabajo…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>Buscar en PACS…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Pacientes recientes</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Nuevo paciente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Teclado…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>&amp;Asistente de configuración…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>Escanear un ID de paciente</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>Escanear o escribir un ID de paciente</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>Busca el ID en las listas de trabajo y luego en el PACS; una única coincidencia rellena el formulario (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>&amp;Abrir SendToPACS</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>&amp;Pausar y salir</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACS sigue enviando</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>&amp;X</source>
        <translation>&amp;X</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>&amp;Y</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>An&amp;cho</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;lto</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>Hasta X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>Hasta Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>&amp;Grados a la derecha</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>Longitud en &amp;mm</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>Vér&amp;tices</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;exto</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>Activar o desactivar la carpeta vigilada y ver qué archivos esperan (Mayús+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>Carpeta vigilada: inactiva</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>Carpeta vigilada: no se puede vigilar</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>Carpeta vigilada: %n requiere atención</numerusform>
            <numerusform>Carpeta vigilada: %n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>Carpeta vigilada: activa</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>&amp;Vigilar esta carpeta mientras la ventana esté abierta</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Revisar ahora</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>de la única petición de {worklist} a la que lleva el nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>solo lo que dice el nombre</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>No se está vigilando.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n enviado y movido a «done»</numerusform>
            <numerusform>%n enviados y movidos a «done»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en camino</numerusform>
            <numerusform>%n en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>Vigilada: {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>Archivos que requieren atención</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>Nada requiere atención: aquí aparece lo que no se puede enviar por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>Requieren a&amp;tención</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Perfil:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Destino:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>Nombres de archivo:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>Paciente y petición:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>Enviado al paciente equivocado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>El PACS tiene estos objetos y solo su administrador puede moverlos o eliminarlos. Indique de quién son y entregue este informe. Después, vuelva a enviar los archivos al paciente correcto.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>&amp;Nombre correcto</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>&amp;ID de paciente correcto</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Guardar en el lla&amp;vero</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>Contraseña de la clave {whose}</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>Código de acceso de {whose}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>Contraseña de {whose}</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>Secreto de cliente de {whose}</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>Se ha guardado en el llavero.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Ya no se guarda.</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>Abdomen y pelvis</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>Articulación acromioclavicular</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>Articulación del tobillo</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>Vértice pulmonar</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Conducto biliar</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>Vía biliar</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vejiga</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>Hueso del miembro inferior</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>Hueso del miembro superior</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Mama</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>Bronquio</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>Calcáneo</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Columna cervical</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>Columna cervicodorsal</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Tórax</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>Tórax y abdomen</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>Tórax, abdomen y pelvis</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>Clavícula</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>Cóccix</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>Colédoco</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>Duodeno</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Articulación del codo</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>Cuerpo entero</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>Esófago</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>Esófago, estómago y duodeno</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>Extremidad</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Ojo</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>Región ocular</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>Huesos de la cara</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>Fémur</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>Peroné</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Dedo de la mano</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>Vesícula biliar</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>Cabeza y cuello</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>Articulación de la cadera</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>Húmero</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>Íleon</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>Ilion</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>Conducto auditivo interno</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>Región mandibular</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>Yeyuno</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>Intestino grueso</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>Laringe</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>Hígado y vías biliares</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>Miembro inferior</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Columna lumbar</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>Columna lumbosacra</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>Mastoides</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>Maxilar superior</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastino</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>Músculo del miembro inferior</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>Músculo del miembro superior</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>Hueso nasal</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>Cuello y tórax</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>Cuello, tórax y abdomen</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>Cuello, tórax, abdomen y pelvis</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>Conducto óptico</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>Páncreas</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>Conducto pancreático</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>Conductos pancreáticos y biliares</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>Seno paranasal</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>Glándula parótida</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Rótula</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>Pelvis y extremidades inferiores</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Maniquí</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Próstata</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>Costilla</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>Columna sacrococcígea</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>Articulación sacroilíaca</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Sacro</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>Escápula</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>Silla turca</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>Huesos sesamoideos del pie</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Cráneo</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>Intestino delgado</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Columna vertebral</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>Articulación esternoclavicular</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>Esternón</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Estómago</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>Glándula submandibular</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>Articulación del tarso</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>Articulación temporomandibular</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Columna dorsal</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>Columna dorsolumbar</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Pulgar</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Dedo del pie</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>Tráquea</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>Miembro superior</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>Vías urinarias superiores</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>Uréter</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>Uretra</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>Útero y trompas de Falopio</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>Columna vertebral y cráneo</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>Articulación de la muñeca</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>Hueso cigomático</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>acantioparietal</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>anteroposterior</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>anteroposterior oblicua</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>caudocraneal</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>craneocaudal</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>dorsoplantar</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>frontal</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>frontal oblicua</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>frontal oblicua axial</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>lateral oblicua</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>lateromedial</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>lateromedial oblicua</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>oblicua anterior izquierda</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>lateral izquierda</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>oblicua izquierda</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>oblicua posterior izquierda</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>medial oblicua</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>mediolateral</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>mediolateral oblicua</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>oblicua</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>oblicua axial</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>oblicua caudocraneal</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>oblicua craneocaudal</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>Proyección oclusal</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>orbitoparietal</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>parietoorbitaria</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>parietoacantial</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>plantodorsal</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>posteroanterior</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>posteroanterior oblicua</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>oblicua anterior derecha</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>lateral derecha</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>oblicua derecha</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>oblicua posterior derecha</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagital</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>sagital oblicua axial</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>submentovertical</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>tangencial</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>muestra de tejido</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>verticosubmental</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>PACS de demostración (integrado)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>editar una imagen</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>cortar un vídeo</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>extraer una imagen de un vídeo</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>Repertorio predeterminado (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>Alfabeto latino n.º 1 (Europa Occidental)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>Alfabeto latino n.º 2 (Europa Central)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>Alfabeto latino n.º 3 (Europa Meridional)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>Alfabeto latino n.º 4 (báltico)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>Alfabeto latino n.º 5 (turco)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>Japonés (katakana)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>Japonés (kanji)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>Japonés (kanji suplementario)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>flechas y textos ocultables en el visor</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>las marcas anteriores a un enmascaramiento son parte de la imagen</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>impar</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>Arrastre sobre la parte de la imagen que se conserva, o escriba su posición y tamaño. Después pulse Aplicar.</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>Arrastre sobre lo que nadie debe ver. Se vuelve negro al momento.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>Rodee lo que nadie debe ver. Se vuelve negro al momento.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>Escriba cuántos grados se gira la imagen y pulse Aplicar.</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>Arrastre desde donde empieza la flecha hasta lo que señala.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>Haga clic donde deba empezar el texto. Escríbalo y pulse Aplicar.</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>Arrastre de un extremo al otro de lo que se mide.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>Arrastre a lo largo de una longitud conocida, como la de una regla en la imagen. Escríbala y pulse Aplicar.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girada</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>enderezada</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Enmascarar</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>enmascarada</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>Enmascarar a mano</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>enmascarada a mano</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flecha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Longitud conocida</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrada</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>Cuatro breves pasos dejan listo este puesto: sus nombres, qué identificadores usa, el PACS al que envía y la lista de trabajo. Pida a su administrador de PACS los AE title, los hosts y los puertos.

Cada paso se guarda al terminarlo. Puede salir en cualquier momento y continuar más tarde: Ayuda › Asistente de configuración.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>¿Solo quiere echar un vistazo? El PACS integrado funciona en este equipo, tiene una lista de trabajo y archivos de ejemplo, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>Pro&amp;bar con el PACS integrado</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>Un PACS admite a quien conoce por su AE title; lo demás se escribe en lo que usted envía.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>Cada objeto recibe un identificador que nadie más en el mundo puede usar. En un centro sanitario, estos empiezan por una raíz propia; se propone una, que sirve igual que una registrada.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>Uso c&amp;línico: una raíz propia</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>Para pr&amp;uebas: la de la declaración de conformidad</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>&amp;Proponer otra</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>Suelte archivos en la ventana, elija el paciente (F2 abre la lista de trabajo) y pulse Enviar. Todo esto, y más, puede cambiarse en la configuración.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>ID de procedimiento solicitado</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>Procedimiento solicitado</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>ID de paso programado</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>Paso programado</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>Códigos de protocolo</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>Códigos de procedimiento</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>Estudio referenciado</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>Paciente referenciado</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>Alertas médicas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>Estado del paciente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>no embarazada</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>posible embarazo</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>embarazo confirmado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID de paciente</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Emisor del ID de paciente</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Hora del estudio</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>Desc&amp;ripción del estudio</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>N.º de acce&amp;so</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID de estudio</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médico remitente</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>&amp;Modalidad</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descripción de la serie</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID de ingreso</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>El nombre de un documento</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>Un texto aparte de una imagen</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>petición: RIS aún sin avisar</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>petición: en curso</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>petición: completada</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>petición: interrumpida</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>Se eligió una entrada errónea de la lista</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>Se pidió un procedimiento erróneo</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>Se pidió el lado erróneo</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>La petición está duplicada</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Fallo del equipo</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>El paciente se negó</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>El estado del paciente</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>El paciente no acudió</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>El médico la anuló</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>no se puede enviar</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>en bandeja de salida</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertido</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>Modelo 3D</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>Documento CDA</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Según la configuración</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>El documento, tal cual</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Una imagen por página</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Un objeto con imágenes de todas las páginas</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>petición: no se pudo avisar al RIS</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>convirtiendo</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>objeto {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>sin paciente</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nac. {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · marcas</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>encapsulado, {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>convertido, unos {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
</context>
<context>
    <name>logview</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha ocurrido</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID de paciente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>N.º de acceso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalidades</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>Ningún resultado contiene esas palabras: escriba menos abajo, o ninguna.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>Este estudio no tiene series en este PACS.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>Este paciente no tiene estudios en este PACS.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Ninguna petición coincide. Pruebe con menos letras del nombre, o solo con el ID; con otro día, o con cualquier día; con cualquier modalidad; y mire en «Más campos» si se pide una estación. Para alguien sin petición, cierre esta ventana y escriba quién es: Nuevo paciente (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Nadie coincide. Pruebe con menos letras del nombre, o solo con el ID. Para alguien a quien este PACS no conoce, cierre esta ventana y escriba quién es: Nuevo paciente (Ctrl+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ enviado</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title} escucha en {address}, puerto {port}. Deténgalo con Ctrl+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>No se puede escuchar en {place}: {reason}. ¿Usa el puerto otro programa, o la dirección no es de este equipo?</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>Otro PACS en ejecución guarda sus archivos en {folder}. Deténgalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>No se puede usar el archivo de configuración {file}: {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>En el archivo de configuración {file}, sección {section}: {name} falta, es desconocido o no tiene un valor utilizable.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>¿Eliminar {count} objeto de {folder}? Escriba yes para hacerlo.</numerusform>
            <numerusform>¿Eliminar los {count} objetos de {folder}? Escriba yes para hacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>{count} objeto eliminado.</numerusform>
            <numerusform>{count} objetos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>No se puede leer el índice {path} del PACS: {reason}. Muévalo a otro lugar; se reconstruirá a partir de los archivos.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>El índice {path} lo escribió una versión más reciente del programa. Use esa versión u otra carpeta.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>No hay ninguna lista de trabajo en {path}.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>No se puede leer el archivo de lista de trabajo {path}: {reason}. Se omiten sus entradas.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>El registro de auditoría de {path} está tal como se escribió.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>El registro de auditoría ha sido modificado: no se puede leer la línea {line} de {path}.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>El registro de auditoría ha sido modificado: la línea {line} de {path} no es continuación de la anterior. Algo anterior se ha editado, quitado, insertado o movido.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>El registro de auditoría ha sido modificado: el final de {path} no es lo último que se escribió (debía ser la línea {expected}; está la línea {found}).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>El registro de auditoría ha sido modificado: falta el archivo {path}, que indica su última línea.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>No hay ningún servidor de auditoría definido. Indique su host en la configuración, en «Registro de auditoría».</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer} ha recibido todo el registro de auditoría. Mensajes: {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer} ha aceptado un mensaje de prueba por TLS y ha cerrado la conexión correctamente. Si lo conserva, solo pueden decirlo sus propias listas.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>Otra ventana u otro programa lleva mucho tiempo escribiendo el registro de auditoría. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>Esta instalación no incluye la cámara. Quien instale programas aquí puede añadirla: pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>No se pueden usar cámaras: falta una biblioteca del sistema de este equipo o no es compatible. En Debian y Ubuntu, quien instale programas aquí puede añadirla: apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una y enciéndala; aparecerá aquí automáticamente.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>El sistema no permite a este programa usar la cámara. Permítalo en la configuración del sistema, en privacidad, y vuelva a abrir esta ventana.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device} no da imagen: {reason}. ¿La está usando otro programa? Ciérrelo, o desconecte la cámara y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>No se ha podido tomar la imagen: {reason}. Tómela de nuevo.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>La grabación se ha detenido: {reason}. Lo grabado hasta entonces, si se puede leer, está en la lista, o se ofrece encima de ella si ya es de otro paciente.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>No se ha grabado nada: la cámara no ha dado ninguna imagen en ese tiempo. Grabe de nuevo.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>Se ha terminado la grabación: el disco de {folder} está casi lleno. Lo grabado hasta entonces está en la lista, o se ofrece encima de ella si ya es de otro paciente. Libere espacio antes de volver a grabar.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>No se ha podido escribir la imagen como archivo PNG.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>Este escritorio (Wayland) no deja que ningún programa vea la pantalla por su cuenta. Tome la imagen con la herramienta del propio escritorio (a menudo la tecla Impr Pant), cópiela y péguela aquí.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>El sistema no ha dado ninguna imagen de la pantalla. En un Mac, permita a SendToPACS «Grabación de pantalla» en Ajustes del Sistema, Privacidad y seguridad, y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>Desde aquí, los escáneres solo pueden usarse en Linux. Escanee a un archivo con el programa del propio escáner y suéltelo aquí.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>Para escanear se necesita el programa scanimage, que no está instalado. Quien instale programas aquí puede añadirlo: apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>No se ha encontrado ningún escáner. Enciéndalo, compruebe el cable y busque de nuevo.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>Hay varios escáneres. Indique cuál con --device: {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>No hay ningún escáner {device}, o está apagado. Compruébelo y busque de nuevo.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>El escáner está ocupado o lo está usando otro programa. Espere un momento y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>El papel se ha atascado en el alimentador del escáner. Libérelo y escanee las páginas que falten.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>No hay papel en el alimentador del escáner. Coloque las páginas y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>La tapa del escáner está abierta. Ciérrela y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>El escáner ha dejado de responder. Compruebe el cable, apáguelo y enciéndalo, y escanee de nuevo.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>El sistema no le permite usar el escáner. Pida al responsable de este equipo que añada su cuenta al grupo «scanner».</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>El escáner {device} no ha podido escanear: {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>El escáner {device} no ha dado ninguna página. Escanee de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>{count} página escaneada en {folder}.</numerusform>
            <numerusform>{count} páginas escaneadas en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name} debe ser una sola tecla: Space, una letra, una cifra, de F5 a F24 o similar, precedida si se desea de Ctrl+, Alt+ o Shift+.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>En la configuración se ha elegido la clase SOP {uid}. El programa no sabe qué exige: escribe lo que exige Secondary Capture o Encapsulated PDF, y el PACS puede rechazarlo.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>La configuración indica {name} para este archivo. El preajuste «Como la declaración de conformidad» le da el contenido de Secondary Capture, y el PACS puede rechazarlo. Elija el preajuste «Como recomienda el estándar actual» para lo que exige esta clase, u otra clase.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>La configuración indica {name} para este archivo, pero varias imágenes en un objeto son siempre {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>Los objetos {name} son de modalidad {wanted}; este dice {modality}. Algunos PACS lo rechazan.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>Descomprimido de {syntax}, según la configuración o --decompress; no se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer} no acepta {syntax}: el objeto se ha enviado sin comprimir.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer} solo acepta Implicit VR: el objeto se ha reescrito así, con todos los valores como estaban. De los elementos privados ya no indica qué tipo de valor contienen.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>El archivo DICOM está firmado digitalmente: las firmas de lo modificado ya no serían válidas y se han quitado. El propio archivo las conserva.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>El conjunto de datos comprimido tenía un número impar de bytes, lo que DICOM prohíbe: se ha añadido un byte cero al final.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>No se ha descomprimido: {syntax} es vídeo, o una sintaxis de transferencia que el programa no puede decodificar. Se envía tal cual.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>No se han podido descomprimir los píxeles del archivo DICOM ({reason}), así que se quedan como están. Compruébelos en un visor: pueden estar dañados.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>El archivo DICOM usa un juego de caracteres que el programa no conoce, así que no se pueden escribir estos nombres en él. Envíelo tal cual o use nombres con letras simples, sin acentos.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>Un texto del archivo DICOM, o que se va a escribir en él, no cabe en el juego de caracteres {charset}. Elija ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>Las imágenes que deben formar un solo objeto difieren en tamaño, o en ser de grises o en color.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file} y {other} no pueden formar un solo objeto: difieren en tamaño, o en ser de grises o en color.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>Las imágenes que forman un objeto con {file} tienen descripciones, información adicional o perfiles distintos. Deje solo uno de cada.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>Una imagen sacada de {file} no se puede juntar con otras. Envíela por separado.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file} no se puede juntar con otros, porque ya contiene varias imágenes. Envíelo por separado.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>Solo se pueden juntar {count} de los archivos, y --join hace un objeto de varias imágenes: indique dos o más, o no lo use.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>De {file} se envía solo la primera de {count} imágenes, según la configuración.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>Reducida a 256 tonos de cada color: la imagen tiene más.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>La imagen es en color; la clase SOP elegida en la configuración solo admite grises.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>Las páginas de {file} difieren en tamaño o tipo: cada una pasa a ser un objeto propio.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>No se puede usar el perfil de color de la imagen; sus colores pueden verse algo distintos.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>Reducida a 256 tonos de gris, de su valor más oscuro al más claro: la imagen tiene más.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text} no puede ser un tag adicional: no contiene texto.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} no está en el diccionario DICOM ni es privado (de un grupo impar).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>El valor de {name} no tiene la forma de {vr}.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>Un valor supera los {limit} que puede tener en un objeto DICOM. Divida el archivo en partes o acorte el texto.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>El disco de {folder} está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} está en un disco en el que no se puede escribir.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>Este usuario no puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>El disco ha dado un error: {reason}. Revise el disco de {folder} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>No enviado, porque otro archivo del envío no se ha podido convertir y se eligió todo o nada.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>La bandeja de salida la escribió una versión más reciente del programa. Use esa versión o mueva {path} a otro lugar.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>El envío ha tardado más de los {seconds} segundos permitidos para un estudio. Envíe de nuevo el resto.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>No se ha podido escribir la bandeja de salida: {reason}. Libere espacio en su disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>El disco de la bandeja de salida está lleno ({reason}). Libere espacio en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>No se puede leer la bandeja de salida {path}: {reason}. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer} no acepta documentos PDF, así que en su lugar se han creado imágenes de las páginas.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer} no acepta vídeo como {refused}, así que se ha generado como {made}.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer} no acepta esta imagen como {syntax}, así que se ha enviado sin comprimir.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>Los archivos solo se pueden mover tras probar que el PACS los tiene. Defina qué lo prueba para cada destino (configuración o --confirm), o deje los archivos donde están.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source} se ha dejado donde estaba: está en una carpeta de red, que la configuración excluye.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} está almacenado, pero no se ha podido mover: {reason}. Muévalo usted.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>En pausa. Permanece en la bandeja de salida hasta que alguien lo reanude.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer} dijo que había almacenado esto, pero no lo tiene. Se ha enviado dos veces; pregunte a su administrador por qué lo descarta.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>Está almacenado, pero no se ha podido preguntar a {peer} si lo tiene. Se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer} rechaza las solicitudes de compromiso de almacenamiento (estado {status}). Confirme mediante una búsqueda, en la configuración.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>Se ha pedido a {peer} el compromiso sobre esto, pero no ha informado a tiempo. Compruebe que conoce nuestra dirección y el puerto para los informes.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer} informa de que no tiene esto. Pregunte a su administrador por qué lo descarta.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer} no ha podido comprobar si tiene esto. Envíelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer} no tiene espacio para comprometerse con esto. Avise a su administrador y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer} no se compromete con objetos de este tipo. Confirme mediante una búsqueda.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer} tiene con este UID un objeto de otro tipo. Pida a su administrador que lo revise.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer} ha tomado la pregunta por otra ya hecha. Envíela de nuevo.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer} no se compromete con esto (motivo {reason}). Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>No hay espacio para este envío: necesita unos {needed} MB en {folder}, donde hay {free} MB libres. Libere espacio y envíelo.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>Está en la bandeja de salida. Lo entrega la ventana del programa, o «sendtopacs outbox run».</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>No se puede guardar el informe ahí: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>No se ha podido imprimir el informe. Compruebe si la impresora está encendida o guárdelo como PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>No se puede leer el día «{text}». Escriba uno, o el primero y el último, como en 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>Ningún envío de la bandeja de salida coincide con lo buscado.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La bandeja de salida está vacía.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>En la bandeja de salida no hay nada en curso, en espera ni fallido. «outbox list --all» muestra el resto.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>En la bandeja de salida no hay nada pendiente de enviar ahora.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>Envíos quitados de la bandeja de salida: {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>Indique uno o más envíos, tal como los muestra «outbox list», o use --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>La bandeja de salida no tiene ningún envío {job}. «outbox list --all» muestra los que tiene.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>Más de un envío empieza por {job}. Indique más caracteres de su identificador.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>El envío {job} no tiene ningún archivo {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>Un error del propio programa ({reason}). Comuníquelo junto con el archivo de registro; no contiene datos de pacientes.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: la edición «{edit}» no tiene los números que necesita: cuatro para un rectángulo (x,y,ancho,alto) o una línea, uno para un ángulo, tres puntos o más para un área.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: las imágenes se giran 90, 180 o 270 grados.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: las imágenes se enderezan 45 grados como máximo, en cualquier sentido.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: un texto en la imagen tiene de 1 a 200 caracteres.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>Este equipo no tiene ningún tipo de letra con todos los caracteres de un texto de la imagen. Escríbalo con otros caracteres o instale un tipo de letra como DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: los dos extremos de una línea están en el mismo punto. Trácela más larga.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: una longitud conocida es mayor que 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: un rectángulo tiene al menos un píxel de ancho y de alto. Trácelo más grande.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: un rectángulo o un área está fuera de la imagen, que en ese paso tiene {columns} por {rows} píxeles. Elija uno dentro de ella.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>La parte que debe conservarse está fuera de una página, que tiene {columns} por {rows} píxeles. No se pueden recortar juntas páginas de distinto tamaño.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>Una zona que se debe enmascarar queda fuera de una página, que tiene {columns} por {rows} píxeles: allí no se enmascararía nada. Envíe solo la primera página, o cada página en un archivo propio.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: una imagen extraída de este vídeo no está enmascarada como el vídeo. Enmascárela también, o extráigala de nuevo.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: no se encontró nada que parezca texto impreso. Mire también usted.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} no es ni una foto ni un vídeo: no se puede editar su imagen.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} es un vídeo: en él se pueden enmascarar rectángulos y nada más. Extraiga una imagen para editarla.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} no está en la lista de {name}. Escriba un código, como 85562004, o su nombre: Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>No se puede leer un archivo de ediciones: debe ser JSON, como muestra el manual.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} se convierte en un objeto de varias imágenes: lo dibujado en ellas no puede ir aparte. Haga que se grabe en la imagen o envíe las imágenes una a una.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>De las imágenes que forman un objeto con {file} se dice que muestran partes del cuerpo, lados o vistas distintos. Deje solo uno de cada, o envíelas una a una.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>Las imágenes que forman un objeto con {file} no están todas calibradas igual, y un objeto tiene una sola escala: no se escribe ninguna. Calíbrelas todas igual, o envíelas una a una.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file} tiene varias páginas: lo editado se aplica a cada una de ellas.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>La imagen se ha editado y, por tanto, recodificado.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>La imagen se ha editado sin pérdida: solo se han reordenado sus píxeles codificados.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>Partes del vídeo se han puesto en negro de principio a fin; se ha recodificado.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>Los archivos pertenecen a {count} paciente; los de cada paciente van en un envío propio. Quite de la lista lo que no deba enviarse.</numerusform>
            <numerusform>Los archivos pertenecen a {count} pacientes; los de cada paciente van en un envío propio. Quite de la lista lo que no deba enviarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>{file} indica un paciente distinto del señalado, u otros datos de este. Archivos DICOM afectados: {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>La identidad del paciente o el número de acceso se editaron después de llegar de {source} ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>Se cambió de paciente mientras había archivos en la lista. Asegúrese de que son de este paciente.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>Ya se han enviado archivos de este paciente; estos llegaron después. Para otro paciente, pulse primero Nuevo paciente (Ctrl+N).</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} es del {made}, la petición estaba programada para el {scheduled}: hay más de {days} día entre ambos. Archivos afectados: {count}.</numerusform>
            <numerusform>{file} es del {made}, la petición estaba programada para el {scheduled}: hay más de {days} días entre ambos. Archivos afectados: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: el mismo contenido se envió a {destination} para otro paciente ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>Aún no se ha enviado nada: antes hay algo que revisar, encima del destino.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>Escriba o escanee una vez más el ID del paciente para enviar.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>No se ha enviado nada, porque --strict no admite ningún aviso de este tipo. Revíselo o no use --strict.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>Dé a --patient-from un archivo DICOM: el paciente y el estudio se toman de su cabecera.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>Los pacientes recientes no se muestran, salvo que la configuración lo permita (recent_patients, en la sección general).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>Indique en qué nodo buscar, por nombre o AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>No hay ningún envío {text}. Sin envío, el comando muestra los ya enviados.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>Varios envíos empiezan por {text}. Indique más caracteres.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>No se puede llamar a {peer}: falta su título AE, host o URL, o era incorrecto en los ajustes. El responsable de este equipo puede completarlo en Ajustes.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: el host {host} es desconocido. Compruebe su nombre y que este equipo esté en la red.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: {host} rechaza conexiones en el puerto {port}. Compruebe que esté en ejecución allí y que el puerto sea correcto.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: no hay camino por la red hasta {host}. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: {host} no ha respondido en el puerto {port} en {seconds} s. Compruebe la dirección o pregunte por un cortafuegos.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: no hay conexión con {host}, puerto {port}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: algo responde en {host}, puerto {port}, pero no en DICOM. Compruebe el número de puerto.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: se ha aceptado la conexión, pero la solicitud de asociación no ha tenido respuesta en {seconds} s. Compruebe el número de puerto o pregunte si el PACS está sobrecargado.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer} ha cortado al solicitarse una asociación. Su registro dirá por qué; a menudo es que aún no nos conoce.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer} ha rechazado la asociación: no responde al AE title {called}. Corrija el AE title de esta entrada.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer} ha rechazado la asociación: no conoce nuestro AE title {calling}. Pida al administrador del PACS que lo añada, o corrija el nuestro en la configuración.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer} ha rechazado la asociación: está demasiado ocupado ahora mismo. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer} ha rechazado la asociación: ya tiene abiertas todas las que permite. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer} ha rechazado la asociación: no admite el contexto de aplicación DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer} ha rechazado la asociación: no admite esta versión del protocolo DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer} ha rechazado la asociación por ahora, sin dar motivo. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer} ha rechazado la asociación sin dar motivo. Pida a su administrador que mire su registro.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer} se asocia, pero no acepta ninguno de los tipos de objeto o codificaciones que hemos propuesto. Pregunte a su administrador qué acepta.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer} ha cortado la asociación. Lo que no se confirmó debe enviarse de nuevo.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer} ha terminado la asociación antes de tiempo. Lo que no se confirmó debe enviarse de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>Se ha roto la conexión con {peer}. Lo que no se confirmó debe enviarse de nuevo.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer} ha respondido de una forma que DICOM no permite, así que se ha terminado la asociación.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer} no ha acabado dentro del límite de {seconds} s, así que se ha terminado la asociación.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer} responde: verificado en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer} se asocia, pero responde a la verificación con el estado {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer} no acepta {sop_class} codificado como {transfer_syntax}. Pida a su administrador que lo permita.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>No enviado: el objeto indica su tipo o codificación con un identificador no válido, que ningún PACS puede aceptar.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>El archivo preparado no se puede leer o no es el previsto. Envíe de nuevo el original.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>Almacenado, pero el PACS no admite algo opcional que se pedía (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>No almacenado: el PACS no conoce un atributo del objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>No almacenado: el PACS considera no válido un valor del objeto (estado {status}). Compruebe los datos rellenados.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>Almacenado, pero el PACS no ha reconocido algunos atributos (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>No almacenado: el PACS ha fallado al procesar el objeto (estado {status}). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>No almacenado: el PACS ya tiene un objeto con el mismo identificador (estado {status}). Si se envió antes, está allí.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>No almacenado: el PACS responde que no conoce este objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>Almacenado, pero el PACS considera un valor fuera de rango (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>No almacenado: el PACS no acepta el identificador del objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>No almacenado: el PACS no admite este tipo de objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>No almacenado: el PACS conoce este objeto como de otro tipo (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>No almacenado: al PACS le falta un atributo que exige (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>No almacenado: al PACS le falta un valor que exige (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>No almacenado: no tenemos permiso para almacenar allí (estado {status}). Pida el permiso al administrador del PACS.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>No almacenado: el PACS ha tomado la solicitud por una repetida (estado {status}). Envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>No almacenado: el PACS no ofrece almacenar este tipo de objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>No almacenado: el PACS no ha entendido la solicitud (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>No almacenado: el PACS ha alcanzado un límite propio (estado {status}). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>No almacenado: el PACS no tiene espacio o está sobrecargado (estado {status}). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>No almacenado: el PACS considera que el objeto no se ajusta a su tipo (estado {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>Almacenado, pero el PACS ha cambiado algunos valores para evitar un conflicto (estado {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>Almacenado, pero el PACS ha omitido algunos datos del objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Almacenado, aunque el PACS considera que el objeto no se ajusta a su tipo (estado {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>Almacenado, con una advertencia del PACS (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>No almacenado: el PACS no ha podido decodificar el objeto (estado {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>No almacenado: el PACS no ha podido interpretar el objeto (estado {status}). Su registro puede decir más.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>No almacenado: un fallo del propio programa del PACS (estado {status}). Avise a su administrador.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>No almacenado: el PACS ha respondido con el estado {status}, que no está definido para el almacenamiento.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} no es algo con lo que se pueda abrir la ventana. Véase «sendtopacs --help».</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text} necesita un valor.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>La dirección recibida de fuera es demasiado larga.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name} debe ser aquí un único valor, sin *, ? ni barras invertidas.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>Se ha pedido un paciente, pero no hay con ese nombre ninguna lista de trabajo ni PACS donde buscar. Añada una entrada en la configuración.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>No hay exactamente una coincidencia con lo que ha pedido otro programa. Elija la correcta.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>No hay exactamente una coincidencia con el ID escaneado. Elija la correcta.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer} ha cortado antes de acabar, así que este {count} resultado quizá no sea el único.</numerusform>
            <numerusform>{peer} ha cortado antes de acabar, así que estos {count} resultados no son todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} no ha acabado dentro del límite de {seconds} s, así que este {count} resultado quizá no sea el único. Acote la búsqueda o permita más tiempo en la configuración.</numerusform>
            <numerusform>{peer} no ha acabado dentro del límite de {seconds} s, así que estos {count} resultados no son todos. Acote la búsqueda o permita más tiempo en la configuración.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>Hay más resultados que estos {limit}. Acote la búsqueda: un nombre, una fecha, una modalidad.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer} ha enviado {count} resultado que no se puede leer; se omite.</numerusform>
            <numerusform>{peer} ha enviado {count} resultados que no se pueden leer; se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer} no ofrece este tipo de búsqueda (estado {status}). Elija otro modelo.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>No tenemos permiso para buscar en {peer} (estado {status}). Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer} se ha quedado sin recursos y no ha terminado la búsqueda (estado {status}). Acote la búsqueda o inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer} no busca de esta forma (estado {status}). Precise más lo buscado o elija otro nivel o modelo.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer} no ha podido procesar la búsqueda (estado {status}). Inténtelo sin comodines o en otro nivel.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer} ha detenido la búsqueda por sí mismo (estado {status}), así que estos resultados pueden no ser todos.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer} ha terminado la búsqueda con el estado {status}, así que estos resultados pueden no ser todos.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>La fecha no es válida para buscar. Escriba un día, como 2026-03-21, o dos separados por un guion.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name} solo puede buscarse con letras simples, sin acentos.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text} no es una palabra clave DICOM por la que se pueda buscar.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>Lo buscado se indica como KEYWORD=VALUE, con la palabra clave DICOM.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>No se puede usar el archivo de consulta {file}: {reason}. Debe ser un conjunto de datos DICOM.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: no hay coincidencias.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: hay {count} coincidencias y se necesita exactamente una. Precise más con --where.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer} no ha terminado la búsqueda, así que no es seguro que solo haya una coincidencia.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: {count} encontrados.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>Indique --worklist o --study, con al menos un --where, o solo --patient-from.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>Solo una lista de trabajo se puede conservar y consultar después.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer} no responde. Estas son sus peticiones a fecha de {when} (antigüedad: {age}): faltan las más recientes, y algunas pueden estar hechas o canceladas.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>Estas son las peticiones de {peer} a fecha de {when} (antigüedad: {age}). No se le ha preguntado: faltan las más recientes, y algunas pueden estar hechas o canceladas.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>No se conserva nada de {peer}. Consúltelo con --refresh mientras esté disponible.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer} no ha indicado qué series tiene el estudio, así que no se sabe qué número de serie está libre. Inténtelo de nuevo o indique uno usted.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>Indique qué recuperar, por ejemplo -k PatientID=123 o -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>El modelo «{model}» no tiene el nivel {level}. Elija otro modelo u otro nivel.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>Este nivel solo se puede recuperar con {names}. Añádalo, o use --relational si el PACS lo permite.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer} no ofrece {operation} en este modelo. Elija otro modelo, o C-MOVE en lugar de C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer} no ha aceptado {options}: puede rechazar la solicitud o enviar los objetos tal como están.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>Cancelado: hasta entonces había llegado {count} objeto, que se conserva.</numerusform>
            <numerusform>Cancelado: hasta entonces habían llegado {count} objetos, que se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer} ha cortado: hasta entonces había llegado {count} objeto, que se conserva. Inténtelo de nuevo.</numerusform>
            <numerusform>{peer} ha cortado: hasta entonces habían llegado {count} objetos, que se conservan. Inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer} no ha dado señales durante {seconds} s: hasta entonces había llegado {count} objeto, que se conserva. Inténtelo de nuevo o permita más tiempo.</numerusform>
            <numerusform>{peer} no ha dado señales durante {seconds} s: hasta entonces habían llegado {count} objetos, que se conservan. Inténtelo de nuevo o permita más tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} no ha acabado en {seconds} s: hasta entonces había llegado {count} objeto, que se conserva. Recupere menos o permita más tiempo en la configuración.</numerusform>
            <numerusform>{peer} no ha acabado en {seconds} s: hasta entonces habían llegado {count} objetos, que se conservan. Recupere menos o permita más tiempo en la configuración.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer} no ha podido enviar {failed} de los objetos (estado {status}); han llegado {count}.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer} ha enviado {warnings} de los objetos con una advertencia.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer} dice que ha enviado {said} objetos, pero aquí han llegado {count}. ¿Conoce la dirección y el puerto de este equipo como {destination}?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer} ha enviado {count} objeto que nadie había pedido; se ha rechazado.</numerusform>
            <numerusform>{peer} ha enviado {count} objetos que nadie había pedido; se han rechazado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>No queda espacio en {folder} para lo que se recupera, así que se ha rechazado el resto. Libere espacio o permita más en la configuración.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer} no tiene nada que coincida.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer} no conoce el destino {destination} del C-MOVE (estado {status}). Pida que lo den de alta allí con su host y puerto.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer} no ha podido enviar nada (estado {status}): no se puede llegar al destino, este no acepta nada, o el nodo se ha quedado sin recursos.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer} no acepta la solicitud de esta forma (estado {status}). Indique las claves de los niveles superiores o elija otro modelo.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>No tenemos permiso para recuperar de {peer} (estado {status}). Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer} no ofrece este tipo de recuperación (estado {status}). Elija otro modelo.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer} no ha podido procesar la solicitud (estado {status}). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer} ha terminado la recuperación con el estado {status}, así que estos objetos pueden no ser todos.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: {count} objeto recuperado en {folder}.</numerusform>
            <numerusform>{peer}: {count} objetos recuperados en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: {count} objeto recibido y no conservado.</numerusform>
            <numerusform>{peer}: {count} objetos recibidos y no conservados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: {count} objeto enviado a {destination}.</numerusform>
            <numerusform>{peer}: {count} objetos enviados a {destination}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>Indique cómo: --get, --move-to AET para otro PACS, o --store para el receptor de este programa; --get no se combina con otro.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>Indique con --out adónde van los archivos, o --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>No recuperado: {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count} archivo no puede figurar en el DICOMDIR: le faltan identificadores. Está en la carpeta.</numerusform>
            <numerusform>{count} archivos no pueden figurar en el DICOMDIR: les faltan identificadores. Están en la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: su certificado no es de confianza ({reason}). No se ha enviado nada. Indique el certificado de la autoridad que lo firmó en la configuración de esta entrada.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: su certificado ha caducado. No se ha enviado nada. Su administrador debe renovarlo; compruebe también la fecha de este equipo.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: su certificado aún no es válido. No se ha enviado nada. Compruebe la fecha de este equipo.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: su certificado no es para {host} ({reason}). No se ha enviado nada. Corrija el host en esta entrada o pida que el certificado se emita para este nombre.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: lo que responde en {host}, puerto {port}, no habla TLS. No se ha enviado nada. Use su puerto TLS; desactive TLS solo si por esta red pueden circular datos de pacientes sin protección.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host}, puerto {port}, ha terminado la conexión al empezar TLS. No se ha enviado nada. Casi siempre se trata de un puerto sin TLS; use el puerto TLS.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: {host}, puerto {port}, ha terminado la conexión justo después de establecer TLS. Puede que exija un certificado de cliente o que no sea DICOM; su registro dirá cuál de los dos.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host} no ha respondido en el puerto {port} en {seconds} s al empezar TLS. No se ha enviado nada. Casi siempre se trata de un puerto sin TLS; use el puerto TLS.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer} exige un certificado de cliente y no lo ha recibido. Indique el certificado y la clave de este puesto en la configuración de esta entrada.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer} no acepta nuestro certificado de cliente {path} ({reason}). Pregunte a su administrador en qué autoridad confía y si el certificado ha caducado.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer} ha rechazado el establecimiento de TLS. Exige un certificado de cliente, o no conoce ninguno de los cifrados de TLS 1.2 y 1.3 que hoy son seguros.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer} no conoce ninguna de las versiones y cifrados de TLS que hoy son seguros (TLS 1.2 o 1.3, BCP 195). No se ha enviado nada. Su administrador debe actualizar su configuración de TLS.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: TLS ha fallado ({reason}). No se ha enviado nada. Su administrador puede encontrar más en su registro.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: {host}, puerto {port}, exige TLS. Active TLS en la configuración de esta entrada.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer} ha rechazado la asociación sin dar motivo. Puede que no acepte el nombre de usuario, el código de acceso o el token de esta entrada; compruébelos.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer} debe llamar a este programa con TLS, lo que requiere un certificado de este puesto. Defínalo en la entrada de {peer}, o permita conexiones entrantes sin cifrar.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: no se pueden usar los certificados de la autoridad en {path} ({reason}). Elija un archivo en formato PEM.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: no se puede leer el archivo {path}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: no se puede usar nuestro certificado {path} o su clave {key}. Ambos deben estar en formato PEM.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: la clave {key} no corresponde a nuestro certificado {path}. Elija la que corresponda.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: la clave {path} está protegida con una contraseña que aquí no se conoce. Indíquela en la configuración de esta entrada o con «sendtopacs secret».</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: la contraseña guardada para la clave {key} no la abre. Indique la correcta en la configuración de esta entrada o con «sendtopacs secret».</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>Este equipo no tiene un llavero donde guardarlo, o el llavero está bloqueado. Se conoce hasta que se cierre el programa y después habrá que escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} requiere una contraseña o un token que aquí no se conoce. Indíquelo en la configuración de esta entrada o con «sendtopacs secret».</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>Se ha guardado en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Ya no se guarda.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer} no requiere ninguna contraseña ni token de este tipo.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer} no ha aceptado nuestro inicio de sesión (HTTP {status}). Compruebe el nombre de usuario e indique de nuevo la contraseña o el token.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer} nos conoce, pero no nos deja almacenar (HTTP {status}). Pida el permiso a su administrador.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: no hay ningún servicio DICOMweb en esta URL (HTTP {status}). Corríjala en esta entrada.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer} no acepta solicitudes tan grandes como este archivo. Su administrador debe aumentar el límite del servidor o de un proxy anterior a él.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer} no acepta archivos DICOM por STOW-RS (HTTP {status}). Compruebe la URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} está demasiado ocupado o en mantenimiento (HTTP {status}). Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>{peer} ha fallado (HTTP {status}). Se intentará de nuevo más tarde; su registro dirá más.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer} ha rechazado la solicitud (HTTP {status}). Su registro dirá por qué.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer} ha respondido sin decir que este archivo está almacenado. No cuenta como almacenado y se envía de nuevo.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: el servidor de inicio de sesión no ha dado ningún token (HTTP {status}). Compruebe la URL de token, el ID de cliente y el secreto de cliente.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: el proxy de la red de este equipo no nos deja llegar a {host}, puerto {port}. Consulte al administrador de la red.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: el proxy intermedio requiere un inicio de sesión (HTTP {status}). Consulte al administrador de la red.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>El idioma cambia en cuanto no haya en la ventana datos de un paciente y sus otras ventanas estén cerradas.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>No hay comprobación de actualizaciones configurada: general.update_url y general.update_key están vacíos.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>Hay una versión más reciente, {version}. Véanse las novedades en {page}.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>Esta es la versión más reciente; el sitio ofrece la {version}.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>No se ha podido preguntar si hay una versión más reciente ({reason}). Compruebe general.update_url y la red.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>La respuesta sobre una versión más reciente no está firmada con la clave de general.update_key y no se ha dado por buena.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>El manual no tiene ninguna página {text}. «sendtopacs manual» muestra sus páginas.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name} debe ser un {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name} debe ser un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name} debe ser uno de: {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name} debe tener de 1 a 16 letras simples, cifras y signos, sin barra invertida.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: {text} no es la palabra clave DICOM de un atributo que tenga el formulario.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: escriba palabras clave DICOM del formulario entre llaves, cada una una vez, como {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name} puede tener 16 caracteres: letras simples, cifras y signos.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name} puede tener {limit} caracteres, para que quede sitio para lo que sigue.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name} debe ser un código de idioma, como lt o pt_BR.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name} no debe contener «@» ni un salto de línea, ni empezar o acabar con un espacio.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} debe ser un nombre de host, una dirección IPv4 o una dirección IPv6 sin corchetes.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} debe ser una dirección IPv4 o una dirección IPv6 sin corchetes.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name} debe contener direcciones IP o redes, como 10.1.2.0/24, separadas por espacios, o *.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name} debe ser la ruta completa de un archivo, desde la raíz o la unidad.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name} puede tener 64 caracteres y ningún salto de línea.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: el tipo de identidad de usuario elegido requiere un nombre de usuario.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name} debe ser una URL como https://pacs.example/dicom-web, sin datos de inicio de sesión.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>Falta {name}: el protocolo elegido lo requiere.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name} empieza por http: los datos de pacientes y las contraseñas circularían por la red sin protección. Use https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>A {text} se llega por web, así que no se le puede pedir a él esta prueba. Elija C-FIND y el PACS donde buscar, o confíe en su respuesta.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name} puede tener 256 caracteres y ningún salto de línea.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text} en «{name}» no es una extensión de archivo: letras y cifras, sin el punto.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>El nombre {text} se usa dos veces. Dé a cada uno un nombre propio.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: no hay ningún PACS {text} en «Listas de trabajo y búsqueda». Se pregunta al propio destino.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: no hay ningún AE {text} en «Listas de trabajo y búsqueda». No se comunican a nadie los pasos de procedimiento.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: no hay ningún AE de almacenamiento llamado {text}. Añádalo o elija otro.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>No válido, así que se aplican los valores predeterminados: {text}. Corríjalo en la configuración; está en el archivo {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>El archivo de configuración {path} contiene {text}, que esta versión no conoce. Se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>No se puede leer el archivo de configuración {path} ({reason}). Se ha conservado como {aside}; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>No se puede leer el archivo de configuración {path} ({reason}). Se ha dejado como estaba y no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>No se puede abrir el archivo de configuración {path}: {reason}. No se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>El archivo de configuración {path} lo escribió una versión más reciente del programa. Se usa lo que esta versión conoce; para cambiar la configuración, use la versión más reciente.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>El archivo de configuración {path} bloquea {text}, que no existe: con ello no se bloquea nada.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>El archivo de configuración {path} define valores que el administrador ha bloqueado para este equipo. No se tienen en cuenta.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>El archivo {path} no se puede leer como configuración: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>El archivo {path} lo escribió una versión más reciente del programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>El archivo {path} contiene {text}, que esta versión no conoce. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text} se queda como está: el administrador lo ha bloqueado para este equipo.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: el archivo {path} no está en este equipo. Póngalo ahí antes de conectarse.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>El administrador ha bloqueado {text} para este equipo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>La configuración está protegida con un PIN. Escríbalo para continuar.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>Ese no es el PIN de la configuración. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>Ese no es el PIN. Inténtelo de nuevo o pregunte al administrador del PACS.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>Los dos PIN escritos no coinciden. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>A partir de ahora la configuración está protegida con este PIN. Guárdelo bien.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>A partir de ahora la configuración se abre sin PIN.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>Indique el archivo: «sendtopacs settings export FILE» o «import FILE».</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>La configuración está en {path}. Las contraseñas y los tokens, no: escríbalos en cada puesto.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>La configuración de {path} está en vigor para este usuario.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>Se ha rellenado con el archivo. Revíselo y guarde; Deshacer lo anula.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>Lo que se ha cambiado aquí no está guardado. Guárdelo, o cierre esta ventana otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>La configuración de {path} es correcta.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} no es lo que el programa genera a partir de un PIN. Defínalo con «sendtopacs settings pin».</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name} debe tener de {low} a {high} caracteres.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text} es propio del paciente y no puede ser un valor predeterminado.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>La configuración no tiene ningún perfil {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>Otra ventana u otro programa lleva mucho tiempo escribiendo la configuración. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>El archivo ya no está. ¿Se ha extraído la memoria USB o el disco?</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>El archivo está vacío. Cópielo de nuevo de su ubicación original.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>No es un archivo de foto, vídeo, PDF, modelo 3D, CDA o DICOM que el programa conozca. Guárdelo como JPEG, MP4 o PDF en el programa con el que se creó, o no lo incluya.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>No es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>El archivo ha cambiado desde que se añadió. Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>No hay ninguna imagen de él que el programa pueda mostrar. Se envía de todos modos.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>La imagen es demasiado grande para mostrarla aquí. Se envía de todos modos.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>La carpeta no contiene archivos.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} está dos veces en la lista.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file} ya se envió a {destination} ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>La imagen está dañada y no se puede leer. Cópiela de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>La imagen está dañada o codificada de una forma que el programa no conoce. Cópiela de nuevo de la cámara o guárdela como PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>La imagen acaba antes de tiempo: falta una parte del archivo. Cópiela de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>La imagen tiene {columns} por {rows} puntos; DICOM permite {limit} en cada dirección.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>La imagen tiene {columns} por {rows} puntos, más de los {limit} millones que se pueden convertir.</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>La imagen animada tiene {count} fotograma de {columns} por {rows} puntos: en total, más de los {limit} millones que se pueden convertir. Hágala más corta o más pequeña, o guárdela como vídeo.</numerusform>
            <numerusform>La imagen animada tiene {count} fotogramas de {columns} por {rows} puntos: en total, más de los {limit} millones que se pueden convertir. Hágala más corta o más pequeña, o guárdela como vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>La imagen contiene valores medidos (coma flotante), que las imágenes DICOM de este tipo no admiten. Expórtela con 8 o 16 bits.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>La imagen es un JPEG de un tipo poco común (sin pérdida o de más de 8 bits) que no se puede convertir. Guárdela como PNG o TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>El PDF está dañado o le falta una parte. Ábralo en un visor y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>El PDF está cifrado de una forma que el programa no puede deshacer. Ábralo en un visor e imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>El PDF está bloqueado: solo se abre con su contraseña. Escríbala debajo de la lista; en la línea de comandos, use --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>El PDF está bloqueado y ninguna de las contraseñas indicadas lo abre. Añada la suya al archivo de contraseñas, una contraseña por línea.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>Esta no es su contraseña.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>El PDF contiene un programa (JavaScript), que los visores pueden ejecutar. Se envía con él.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>El PDF lleva otros archivos adjuntos. Se envían con él, sin haberse revisado.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>El PDF contiene una orden para iniciar un programa u obtener un archivo. Se envía con él.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>No se puede dibujar la página {page} del PDF. Envíelo como documento.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>La página {page} del PDF es demasiado grande para dibujarla. Elija menos puntos por pulgada en la configuración o envíelo como documento.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>El PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>El modelo 3D está dañado o le falta una parte. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>El documento CDA está dañado o no es XML bien formado. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>El archivo DICOM está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>El archivo DICOM acaba antes de tiempo: le falta una parte. Cópielo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>Este es el índice de un CD (DICOMDIR). Añada la carpeta en la que está.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>El índice (DICOMDIR) menciona este archivo, pero no está. ¿Está completa la copia del CD?</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} no está en el índice (DICOMDIR) de su CD. Asegúrese de que forma parte de él.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file} tiene el mismo SOP Instance UID que {other}, pero otro contenido: un PACS conservaría solo uno. Quite el que no se desee.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} no cumple el estándar ({what}). Se envía tal cual; un PACS puede rechazarlo.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>El archivo DICOM contiene un número impar de bytes, lo que DICOM prohíbe: ningún PACS puede aceptarlo. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>El archivo DICOM tiene {found} bytes de píxeles donde su cabecera indica {expected}: falta una parte. Cópielo de nuevo de su origen.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>El archivo ZIP está dañado o comprimido de una forma que el programa no conoce. Descomprímalo y añada la carpeta.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>El archivo ZIP está cifrado. Descomprímalo con su contraseña y añada la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>El archivo ZIP contiene {count} archivo de {megabytes} MB, más de lo que cabe en el disco. Libere espacio, o descomprímalo en otro lugar y añada la carpeta.</numerusform>
            <numerusform>El archivo ZIP contiene {count} archivos que suman {megabytes} MB, más de lo que cabe en el disco. Libere espacio, o descomprímalo en otro lugar y añada la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>El archivo DICOM no tiene identificadores válidos propios, de su clase o de su estudio: ningún PACS puede aceptarlo.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>El archivo DICOM no indica cómo están comprimidos sus píxeles (falta su File Meta Information).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer} no acepta pasos de procedimiento (MPPS). Pida a su administrador que los permita para este puesto, o desactívelos en la configuración de la lista de trabajo.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer} no ha podido aceptar ahora el paso de procedimiento (estado {status}). Se le comunicará de nuevo.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer} ha rechazado el paso de procedimiento (estado {status}): la petición debe cerrarse allí a mano. No afecta a los archivos.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>Se ha comunicado al RIS que el paso de procedimiento está {status}.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>Un paso de procedimiento pertenece a una petición: --procedure-steps requiere --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>El registro de {path} no tiene esa entrada.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>No hay ningún fallo que comunicar.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>El paquete de soporte está en {path}. No contiene datos de pacientes ni contraseñas.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>Se eligió todo o nada, y {count} de los archivos no se pueden usar. Quítelos o envíe solo el resto.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name} es obligatorio.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name} puede tener {limit} caracteres; este tiene {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name} contiene un salto de línea, un tabulador u otro carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name} no debe contener una barra invertida.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} no es una fecha: año, mes, día, como 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} está en el futuro.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} no es una hora: horas, minutos, segundos, como 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name} debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name} debe ser un número de 16 caracteres como máximo.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name} puede contener mayúsculas, cifras, espacios y guiones bajos, 16 como máximo.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name} debe ser M, F, O o estar vacío.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} no es un identificador único: cifras y puntos, 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name} tiene más de tres grupos separados por «=».</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name} tiene más de cinco partes separadas por «^».</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name} no se puede escribir con el juego de caracteres {charset}. Con estos sí: {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} no es uno de los juegos de caracteres que escribe el programa. ISO_IR 192 (Unicode) admite todos los idiomas; los demás son {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} no es un atributo que se pueda definir.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>La opción --set número {number} no tiene la forma KEYWORD=VALUE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>La opción {option} número {number} no nombra ninguno de los archivos indicados: escriba FILE=VALUE, entre comillas.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>{text} no es algo en lo que se pueda convertir un PDF. Escriba --pdf-as document, instances o multi-frame para todos los PDF, o FILE=WORD para uno.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} no es un PDF: --pdf-as indica en qué se convierte un PDF y nada más.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>Ninguno de los archivos es un PDF: --pdf-as no tiene nada que hacer.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file} no tiene título: solo lo tienen los PDF, los modelos 3D y los documentos CDA. Una foto o un vídeo se describe con --description.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file} no es ni una foto ni un vídeo, así que no tiene descripción. Un documento tiene título: use --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file}: la descripción y la información adicional se escribirían ambas en Image Comments. Borre una de las dos.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file} es un archivo DICOM: conserva su serie y su clase, así que no puede tener un perfil solo para él.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>La configuración no indica ningún tag de información adicional, así que no hay dónde poner lo que dice --info.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} es un archivo DICOM: la información adicional solo va en objetos nuevos.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>No se pueden leer las contraseñas: {reason}. El archivo es texto en UTF-8, con una contraseña por línea.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>El archivo de contraseñas no contiene ninguna. Escriba cada una en una línea.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>Hay un valor de {text} entre los archivos: escriba --set {text}=..., entre comillas.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} no es ni un nombre de la configuración ni AET@HOST:PORT (IPv6 entre corchetes).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>El AE title está vacío.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>El AE title {text} tiene más de 16 caracteres.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>El AE title {text} contiene un carácter no permitido: solo letras simples, cifras y signos.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} no es un tag: una palabra clave DICOM, o gggg,eeee en cifras hexadecimales.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text} no puede ser un tag adicional: lo escribe el propio programa o DICOM lo prohíbe.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>No hay nada que enviar: añada fotos, vídeos, PDF o archivos DICOM.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>El mismo destino se ha indicado dos veces. Indique cada uno una vez.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>Elija adónde enviar.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>Los archivos DICOM pertenecen a {count} paciente. Envíe por separado los archivos de cada paciente.</numerusform>
            <numerusform>Los archivos DICOM pertenecen a {count} pacientes. Envíe por separado los archivos de cada paciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>Los archivos DICOM pertenecen a un paciente distinto del que indica el formulario. Escriba este paciente en ellos o envíelos por separado.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>Los archivos DICOM pertenecen a {count} paciente. Decida estudio por estudio cuáles reciben el nuevo paciente: con --relabel y el Study Instance UID de cada uno, o eligiéndolos en la ventana.</numerusform>
            <numerusform>Los archivos DICOM pertenecen a {count} pacientes. Decida estudio por estudio cuáles reciben el nuevo paciente: con --relabel y el Study Instance UID de cada uno, o eligiéndolos en la ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>Los archivos DICOM pertenecen a {count} estudio, y no se han indicado todos con --relabel. Envíe los demás por separado. Los estudios: {uids}.</numerusform>
            <numerusform>Los archivos DICOM pertenecen a {count} estudios, y no se han indicado todos con --relabel. Envíe los demás por separado. Los estudios: {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>No se indican valores para el estudio de --relabel. Diga de quién es con --set, por ejemplo --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>Ningún archivo DICOM pertenece al estudio {uid} que se debe reasignar.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>No se pueden escribir valores de estudio en {count} estudio a la vez. Omítalos o envíe cada estudio por separado.</numerusform>
            <numerusform>No se pueden escribir valores de estudio en {count} estudios a la vez. Omítalos o envíe cada estudio por separado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>En {count} archivo DICOM se sustituye el nombre o el ID de otro paciente. Las imágenes y los elementos privados no se cambian y pueden seguir mostrándolo.</numerusform>
            <numerusform>En {count} archivos DICOM se sustituye el nombre o el ID de otro paciente. Las imágenes y los elementos privados no se cambian y pueden seguir mostrándolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>Con el paciente anterior desaparecen: {attributes}. Se conservan en la Original Attributes Sequence.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>Escrito en los archivos DICOM: {attributes}. El comando show, con las mismas opciones, muestra los valores anteriores y nuevos.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>Se deja como está en los archivos DICOM, ya que no se ha indicado nada: {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count} de los archivos DICOM está firmado digitalmente. Las firmas de lo que se cambia ya no serían válidas y se quitan.</numerusform>
            <numerusform>{count} de los archivos DICOM están firmados digitalmente. Las firmas de lo que se cambia ya no serían válidas y se quitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>Se va a escribir otro paciente en archivos DICOM: elija si reciben UID nuevos. Deberían, si el PACS ya los tiene.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>Los archivos DICOM conservan sus UID. Si el PACS ya los tiene para el paciente anterior, puede rechazarlos o mezclarlos; unos UID nuevos lo evitan.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>Los archivos DICOM pertenecen a {count} estudio. Para escribir otros datos en ellos, decida sobre cada uno: con --relabel y su Study Instance UID, o eligiendo en la ventana.</numerusform>
            <numerusform>Los archivos DICOM pertenecen a {count} estudios. Para escribir otros datos en ellos, decida sobre cada uno: con --relabel y su Study Instance UID, o eligiendo en la ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>El archivo no contiene vídeo.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>El archivo contiene sonido pero no imágenes. El sonido no se puede enviar solo.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>El vídeo no contiene ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>El vídeo está dañado y no se puede abrir. Cópielo de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>La descripción interna del vídeo está dañada. Cópielo de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>La grabación no llegó a terminarse: falta su índice. Deje que la cámara la repare o grabe de nuevo.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>El vídeo se interrumpe: falta parte del archivo. Cópielo de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>El vídeo está en un formato que el programa no puede decodificar. Guárdelo como MP4 (H.264) y añada ese archivo.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>El vídeo está en Dolby Vision de un tipo (perfil 5) cuyos colores solo muestran los reproductores de su fabricante. Desactive HDR en la cámara, o guárdelo como MP4 (H.264) y añada ese archivo.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>El vídeo dice mostrar {rate} imágenes por segundo. Está dañado o no lo ha hecho ninguna cámara.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>El vídeo dice medir {columns} por {rows} píxeles. Está dañado o no lo ha hecho ninguna cámara.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>El vídeo tiene {gigabytes} GB; un objeto DICOM admite 4,2 GB como máximo. Córtelo en trozos más cortos.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>El vídeo está dañado a partir de {second} segundos, así que no se ha convertido. Cópielo de nuevo de la cámara.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>No queda nada del vídeo entre los tiempos elegidos: dura {seconds} segundos y el principio se fijó en {begin}.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>Escriba tiempos como 83.5 o 1:23.5. El principio es anterior al final, y ambos están dentro de {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file} dura {length}: no hay imagen en {at}. Elija un momento anterior a su final.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>El final del vídeo se fijó en un tiempo que no es posterior al principio.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>La imagen cambia de tamaño dentro del vídeo, así que no se ha convertido. Corte el vídeo donde cambia.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>El vídeo salta más de {hours} horas entre dos imágenes, así que sus tiempos están dañados y no se ha convertido.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>No se ha podido escribir el vídeo: {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>No se ha podido convertir el vídeo: {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>El vídeo convertido no ha superado la comprobación ({reasons}), así que no se ha usado. Comuníquelo al responsable del programa.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>Se encapsulará tal cual, en unos {time}.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>Se convertirá, en unos {time}.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>Se omite el sonido: lo que se dice puede revelar quién es el paciente.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} es demasiado grande para un objeto: pasa a ser {count} de una misma serie.</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} es demasiado grande para un fragmento: pasa a ser un objeto en fragmentos, que muchos PACS rechazan.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} es demasiado grande para un objeto, y según la configuración esos vídeos se rechazan.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>El sonido se conserva tal cual.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>El sonido se conserva; se ha recodificado como pide DICOM.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>Se omite el sonido: no se puede leer o no se puede mantener sincronizado con las imágenes.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>El vídeo se ha cortado sin recodificarlo, donde es posible: del segundo {begin} al segundo {end}.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>El vídeo está dañado; solo se han tomado sus primeros {second} segundos, como se acordó.</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>El vídeo se ha reducido a {columns} por {rows} píxeles, porque su formato DICOM no permite más.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>El vídeo se ha reducido de {before} a {after} imágenes por segundo, porque su formato DICOM no permite más.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>El vídeo se ha ampliado a {columns} por {rows} píxeles, como pide su formato DICOM.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>Se ha añadido negro alrededor de la imagen para que mida {columns} por {rows} píxeles.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>Las imágenes se muestran más de una vez, {after} por segundo en lugar de {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>Las imágenes del vídeo iban a intervalos desiguales; ahora van a intervalos regulares, {after} por segundo.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>El vídeo se grabó en HDR. Su brillo se ha adaptado a lo que puede mostrar cualquier pantalla.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>Cada campo del vídeo entrelazado ha pasado a ser una imagen completa, {after} por segundo.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>Los campos del vídeo entrelazado se han unido en imágenes completas.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>Está codificado como {codec}, no como {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>No se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>Sus imágenes no se suceden a un ritmo constante.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>Sus campos están codificados uno a uno.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>Es entrelazado, y según la configuración se unen sus campos.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>Su cabecera cambia dentro del vídeo.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>Sus tiempos vuelven a empezar dentro del vídeo.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>Empieza con imágenes que no se pueden mostrar por sí solas.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>Se cortaron partes sin recodificarlo, así que aún contiene lo cortado.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>Le falta algo.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>Hay que girarlo a su posición correcta.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>Usa el rango completo de valores de brillo; el vídeo DICOM usa el rango limitado.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>Está en HDR, que las pantallas corrientes no pueden mostrar.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>Su perfil es {profile}, no {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>Su nivel es {level}; se permite {limit}.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>Sus colores no están muestreados en 4:2:0.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>Tiene {bits} bits por muestra; se permiten {wanted}.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>Sus píxeles tienen una forma no permitida.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>No se permite una imagen de {columns} por {rows}.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} imágenes por segundo de este tamaño son más de las que permite el nivel.</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>Hace referencia a {frames} imágenes, más de las que permite el nivel.</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>Tiene {mbit} Mbit/s; se permiten {limit}.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>Pide un búfer de decodificación mayor de lo permitido.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>No se permiten {rate} imágenes por segundo con este tamaño.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>Con este tamaño y ritmo debe codificarse de la otra forma: entrelazado o progresivo.</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>No se permite su contenedor ({container}).</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>No se permite su sonido ({codec}).</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>Tiene sonido, que se omite.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>Contiene más que imágenes y sonido.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>El archivo lleva una descripción, que puede contener nombres y lugares.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>El archivo está en fragmentos.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>No hay ninguna carpeta {folder} que vigilar. Créela, conecte la unidad en la que está o indique otra.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>No se puede leer o escribir en la carpeta vigilada {folder}: {reason}. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} ya está siendo vigilada por otra ventana u otro comando. Detenga antes esa vigilancia o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>Indique la carpeta que se debe vigilar con --profile y --pattern, o defínalos en «Carpeta vigilada» en la configuración.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>Indique un perfil para la carpeta vigilada: dice en qué se convierten los archivos y adónde van.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>La configuración no conoce ninguna lista de trabajo llamada {text} en «Listas de trabajo y búsqueda».</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} no es un patrón para nombres de archivo: palabras clave DICOM del formulario entre llaves, cada una una vez, como {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>El nombre del archivo no sigue {pattern}. Cámbielo y se revisará de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: {count} petición coincide con el nombre del archivo y se necesita exactamente una.</numerusform>
            <numerusform>{peer}: {count} peticiones coinciden con el nombre del archivo y se necesita exactamente una.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>Está almacenado, pero el archivo no se puede mover a «done»: {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>Un archivo requiere atención: {reason} Su nombre está en needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>Un archivo ha entrado en la bandeja de salida.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>Está probado que un archivo está almacenado, y se ha movido a «done».</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when}, en parte según la hora de los archivos</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when}, según la hora de los archivos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>¿Empezar con un nuevo paciente?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Nuevo paciente</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>¿Eliminar lo que no llegó a enviarse?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>Otro programa pide otro paciente. ¿Empezar con ese?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>¿Sustituir al paciente por una identidad temporal?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>Se borra lo que el formulario dice del paciente.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>Aún hay archivos esperando a enviarse.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>Aún se están enviando archivos.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>No se pierde nada: lo pausado continúa cuando se vuelve a iniciar el programa.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>&amp;Finalizar y cerrar</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Seguir en &amp;segundo plano</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Pausar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;No cerrar</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>¿Abandonar estos envíos?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonar</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>¿Abandonar el aviso al RIS?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>Los archivos se quedan como están. El RIS no recibirá más avisos de esta petición desde aquí, salvo que elija «Reenviar ahora»: alguien debe fijar allí su estado a mano.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>Archivos en {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>{files} archivo(s) a cada uno de {destinations} destinos</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>Lo dibujado sobre la imagen; va aparte, como un objeto propio.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Última causa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>Aún se están leyendo archivos.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>Ya se ha entregado todo lo de la lista. Añada archivos o pulse Nuevo paciente.</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>A continuación: Nuevo paciente (Ctrl+N), o añada más archivos de este paciente.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Algo está en curso: espere o deténgalo.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>Corrija primero lo que está marcado.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Elija primero una entrada de la lista.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>Ya está en primer lugar, o no hay nada elegido.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Fijado por el administrador para este equipo.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Escriba primero el PIN.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>Escriba primero el PIN nuevo en ambos campos.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>Elija primero una identidad propia.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>Rellene primero un servidor arriba.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>Ninguna cámara muestra aún una imagen.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Aquí no hay ninguna imagen.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>Aún no se ha encontrado ningún escáner.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>Ningún archivo requiere atención.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>Este archivo no se puede enviar.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>Informe de lo enviado</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>El informe impreso tiene {count} archivos más.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>número de acceso {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – objetos DICOM creados a partir de ellos (páginas, marcas, uno por destino): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>Generado el {when} por SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>«Almacenado»: el PACS respondió que ha almacenado el archivo. «Confirmado»: al preguntarle después, dijo que lo tiene. Todo lo demás no ha llegado, que este equipo sepa.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>Cristal</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>Alimentador</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>Alimentador, anversos</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>Alimentador, reversos</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>Alimentador, ambas caras</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>Servidor de auditoría</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>Host del servidor syslog que recibe por TLS los mensajes de auditoría DICOM; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>Puerto del servidor de auditoría</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>El puerto TCP donde acepta syslog sobre TLS.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>Archivo PEM de quien firma el certificado del servidor; vacío: las autoridades en que confía este equipo.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>Como la declaración de conformidad</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>Como recomienda el estándar actual</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>Un objeto por página</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>Un objeto con todas las páginas</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>Un objeto con todas las imágenes</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>Solo la primera imagen</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>El documento, tal cual</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Una imagen por página</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Un objeto con imágenes de todas las páginas</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>Como JPEG, igual que todas las imágenes</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Sin comprimir</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>Como JPEG 2000, sin pérdida</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>DICOMweb (STOW-RS)</source>
        <translation>DICOMweb (STOW-RS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>Credenciales de cliente OAuth2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se comunica</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>Nombre de usuario y código de acceso</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>Query/Retrieve</source>
        <translation>Query/Retrieve</translation>
    </message>
    <message>
        <source>Patient Root</source>
        <translation>Patient Root</translation>
    </message>
    <message>
        <source>Study Root</source>
        <translation>Study Root</translation>
    </message>
    <message>
        <source>Patient/Study Only</source>
        <translation>Patient/Study Only</translation>
    </message>
    <message>
        <source>Encrypted, its certificate verified</source>
        <translation>Cifrada, con su certificado verificado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrada</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET: por nuestra propia conexión</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE: se conecta a nuestro puerto de recepción</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Según el preajuste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>Su respuesta (según la declaración)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>Se encuentra en una búsqueda (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Compromiso de almacenamiento</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>Conservado si lo permite la sintaxis de transferencia</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>Unidos en imágenes completas</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>Varios objetos de una serie</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>Un objeto en fragmentos, que pocos conocen</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>Nada: se rechaza</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>Como en la configuración general</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>Fotografía con cámara externa</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoscopia</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografía</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>Microscopía general</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>Fotografía oftálmica</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermatoscopia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>Al pie de la letra de la declaración de conformidad, o lo que piden los visores actuales.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>Clase SOP de fotos</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>UID de la clase SOP para fotos; vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>Clase SOP de vídeos</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>UID de la clase SOP para vídeos; vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>Clase SOP de PDF</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>UID de la clase SOP para PDF; vacío: según el preajuste.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>Clase SOP de modelos 3D</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>UID de la clase SOP para STL, OBJ y MTL; vacío: la de cada formato.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>Clase SOP de documentos CDA</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>UID de la clase SOP para documentos CDA; vacío: Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>Clase SOP por extensión</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>UID de la clase SOP para archivos con una extensión, como JPG; prevalece sobre el tipo.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>Sintaxis de transferencia de vídeo</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>Cómo se codifican los vídeos; el que ya cumple se encapsula, los demás se transcodifican.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>Encapsular perfiles más simples</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>Enviar Main y Baseline de H.264, y Main de HEVC, tal cual; DICOM pide el superior.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>Revisar vídeos encapsulados</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>Decodificar también cada imagen de lo que se encapsula, para detectar cualquier daño; tarda más.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>Sonido de los vídeos</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>Lo que se dice revela quién es el paciente; lo conservado se recodifica donde lo pide DICOM.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>Vídeos entrelazados</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>Algunos visores muestran los campos con efecto peine; unirlos recodifica el vídeo.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>Vídeos de más de 4 GB</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>En qué se convierte un vídeo demasiado grande para un objeto.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>Para imágenes que deben codificarse como JPEG; una foto JPEG se conserva tal cual.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>Imágenes de varias páginas</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>En qué se convierte un TIFF o HEIC con varias imágenes del mismo tamaño.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>Imágenes animadas</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>En qué se convierte un GIF, WebP, PNG o AVIF animado.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>En qué se convierte un PDF, para un PACS que no muestra documentos.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>Resolución de páginas PDF</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>De las páginas que se envían como imágenes, en puntos por pulgada.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Seguir intentándolo</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>Cuánto tiempo se reintentan los archivos que un PACS no puede aceptar ahora, antes de darlos por fallidos.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>Recordar envíos</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>Cuánto tiempo muestra la bandeja de salida los envíos terminados y reconoce sus archivos.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>Puerto para informes de compromiso</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>Donde un PACS entrega sus informes a este programa, mientras se espera uno; 0: en ninguno.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>Carpeta para archivos enviados</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>Adónde se pueden mover los archivos tras la prueba, si se elige en un envío; vacío: solo se ofrece la papelera.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>Mover archivos de carpetas de red</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>Si no, los archivos de carpetas de red se quedan, sea cual sea la elección en un envío.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>AE title propio (calling)</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>Cómo se presenta este programa a cada nodo; los nodos deben conocerlo.</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Nombre de la estación</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>Este puesto, tal como se escribe en cada objeto; vacío: su nombre de host.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nombre de la institución</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>El hospital o centro, tal como se escribe en cada objeto; vacío: se omite.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>Modalidad predeterminada</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>Figura en el formulario hasta que alguien o una entrada de la lista de trabajo indique otra.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>Juego de caracteres predeterminado</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>Con qué se escriben los objetos si no lo indican ni el formulario ni el destino.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>Tag de información adicional</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>Adónde va «Info adicional» de la lista: una palabra clave o gggg,eeee; vacío: a ninguno.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Todo o nada</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>No enviar nada de un envío si no se han podido convertir todos sus archivos.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>De la ventana, como código, por ejemplo «en»; vacío: el del sistema. Inglés si no hay traducción.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>Cuánto cuenta el archivo de registro; nunca contiene datos de pacientes.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>Días entre archivos y petición</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>Los archivos más alejados de la fecha programada piden una segunda revisión; 0: nunca.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>Vaciar cuando todo esté almacenado</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>Vaciar juntos la lista y el formulario en cuanto se haya almacenado todo lo de la lista.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Comprobación de actualizaciones</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>Dónde preguntar si hay una versión más reciente; vacío: en ningún sitio. No se instala nada.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>Clave de la comprobación</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>La clave pública (Ed25519, Base64) con la que se firma su respuesta.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>Avisar en el escritorio de que ha terminado un envío largo mientras otra ventana está delante.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>Los menús y listas aparecen al instante y el cursor de texto no parpadea. Donde el sistema lo pide, siempre es así.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Pacientes recientes</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>Ofrecer aquellos para los que se ha enviado algo, a cualquiera que use este puesto.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>AE title de recepción</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>Cómo nos llama un PACS cuando nos envía; vacío: el AE title propio.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>Puerto de recepción</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>El puerto TCP donde se nos envía; el PACS debe conocerlo.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>Dirección de recepción</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>En cuál de las direcciones IP de este equipo pueden contactarnos los PACS; vacío: en todas.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>Espacio para recuperados</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>Lo máximo que una recuperación puede escribir en el disco.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>De quién son los UID y nombres de los objetos: de la declaración de conformidad o propios.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>Raíz UID</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>Con qué empiezan todos los UID creados aquí: registrada para usted o propuesta.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>Implementation Class UID</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>Identifica este programa ante los nodos y en los archivos; vacío: la raíz UID.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Implementation Version Name</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>Identifica la versión de este programa ante los nodos y en los archivos, en 16 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>Se escribe en los objetos como fabricante; vacío: se deja vacío.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>Se escribe en los objetos como modelo del dispositivo de captura.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Cómo se llama el perfil.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>De la serie creada; vacío: la modalidad predeterminada.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descripción de la serie</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>De la serie creada; vacío: el tipo de archivo en palabras.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>De la primera serie creada; vacío: 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined, un código como FOOT; vacío: se omite.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>UID de la clase SOP para fotos; vacío: según la configuración de conversión.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>UID de la clase SOP para vídeos; vacío: según la configuración de conversión.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>UID de la clase SOP para PDF; vacío: según la configuración de conversión.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campos obligatorios</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>Palabras clave DICOM que deben rellenarse además de las siempre obligatorias.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>Qué contiene el formulario al principio, por palabra clave DICOM.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>Nombre del AE de almacenamiento; vacío: el destino predeterminado.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>Cómo se llama en las listas de este programa.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE title</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>El AE title al que responde; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>Su nombre, dirección IPv4 o IPv6 (sin corchetes).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>El puerto TCP en el que escucha, a menudo 104 o 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>Con qué se escribe para él y cómo se leen las respuestas que no indican ninguno.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo de conexión</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>Cuánto esperar a la conexión TCP.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>Tiempo de asociación</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>Cuánto esperar hasta que acepte la asociación.</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>Tiempo de consulta</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>Cuánto puede durar en total una verificación o consulta.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>Tiempo por estudio</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>Cuánto puede durar en total un intento con un estudio.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>PDU máxima enviada</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>Nunca mayor de lo que acepta; 16384 es la de la declaración de conformidad.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>Cifrar las conexiones y verificar el certificado del nodo; nunca se recurre a conexiones sin cifrar.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>Archivo PEM de quien firma el certificado del nodo; vacío: las autoridades en que confía este equipo.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>TLS cuando nos llama</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>Cómo se conecta por TLS para traer lo recuperado o informes; mostramos el certificado de cliente.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>También llama desde</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>Direcciones IP o redes desde las que puede llamarnos además de las de su host, separadas por espacios; *: cualquiera.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>Identidad de usuario</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>Si se comunica al nodo quién usa el programa y con qué prueba.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>Lo que se comunica al nodo; un código de acceso o token se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>Una lista de trabajo con peticiones, o un PACS en el que se busca.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>Modelo de información</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>Con qué modelo se busca en un PACS; la mayoría conoce Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>Nivel del modelo</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>El nivel por el que se pregunta; el habitual es el del modelo, y ninguno en una lista de trabajo.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>Comodines en nombres</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>Si la búsqueda empieza con «*» añadido al nombre.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>Comodines en ID</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>Si la búsqueda empieza con «*» añadido al ID de paciente, como hace el preajuste «statement».</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>AE title programado</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>Pide a una lista de trabajo solo los pasos de esta estación; vacío: los de todas.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>A una lista de trabajo se le pide solo esta modalidad; vacío: todas.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Actualizar cada</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>Conserva aquí la lista de trabajo una semana, para buscar en ella cuando no responda; 0: no se conserva.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>Recuperar por</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>Cómo se recuperan archivos de él; para C-MOVE debe conocerse allí nuestro puerto.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>Comunicar pasos de procedimiento</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>Comunicar al RIS por MPPS que una petición se ha iniciado, completado o interrumpido.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>Quién recibe los pasos de procedimiento</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>Nombre de un AE en «Listas de trabajo y búsqueda»; vacío: este.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>Recuperación relacional</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>Se negocia al recuperar archivos; un PACS puede rechazarla.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Conversión a Enhanced</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>Pedir imágenes de CT, MR y PET convertidas en multi-frame al recuperar archivos.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>Destino predeterminado</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>Nombre del AE de almacenamiento elegido al principio; vacío: el primero.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Descomprimir</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>Enviarle los archivos DICOM sin comprimir, salvo vídeo, aunque los aceptara comprimidos.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>Imágenes sin pérdida</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>Cómo se le envían PNG, TIFF, BMP y otras imágenes sin pérdida.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>Si rechaza JPEG: sin comprimir</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>Las imágenes que no acepta comprimidas se envían sin comprimir.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>Si rechaza PDF: imágenes de páginas</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>Se envía una imagen de cada página en lugar del documento.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>Si rechaza un vídeo: otra clase SOP</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>Se envía con otra clase de vídeo que el PACS acepte.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>Si rechaza un vídeo: otra codificación</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>Se recodifica como H.264 o MPEG-2, según lo que acepte el PACS.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>Predeterminado para modalidades</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>Códigos como XC o ES: se elige al principio para lo que sea de ellas.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>Prueba de almacenamiento</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>Qué hace falta para que un archivo cuente como confirmado.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>A quién se pide la prueba</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>Nombre de un PACS en «Listas de trabajo y búsqueda»; vacío: este.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>Tiempo para la prueba</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>Cuánto puede tardar; la mitad tras haber reenviado los archivos.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>Si los objetos van por el protocolo propio de DICOM o por web.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>Del servicio DICOMweb, sin «/studies» al final.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>Cómo se comunica al servicio quiénes somos.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>Nombre de usuario o ID de cliente</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>Para el inicio de sesión; el secreto correspondiente se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL de token</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>Donde OAuth2 da tokens a este cliente.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito (scope)</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>Lo que se pide a OAuth2; vacío: lo que dé por sí mismo.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Solicitud máxima</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>Cuánto va en una solicitud; un archivo mayor va solo.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Autoridad de confianza</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>Archivo PEM del certificado de este puesto; vacío: no muestra ninguno.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>Archivo PEM de la clave privada del certificado; vacío: está en el archivo del certificado.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Vigilar la carpeta</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>Mientras la ventana esté abierta, se envía lo que se ponga en la carpeta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>Los archivos pasan a «done» dentro de ella cuando se prueba su almacenamiento; vacío: ninguna carpeta.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>Nombre del perfil que dice en qué se convierten los archivos y adónde van.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>Qué forma tienen, sin la extensión: palabras clave DICOM entre llaves; * cualesquiera letras, ? una.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>Nombre de la lista de trabajo cuya única petición coincidente dice de quién es un archivo; vacío: basta su nombre.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>Vaciar cuando no haya nadie</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>Tras este tiempo sin teclado ni ratón, la lista y el formulario se vacían, previo aviso; 0: nunca.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>Usuario del sistema como operador</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>Si nadie escribe un operador, escribir la cuenta que ha iniciado sesión como OperatorsName.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>Tecla del pedal</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>Toma una imagen en la ventana de la cámara; lo que envía el pedal, como F9 o Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN de la configuración</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>Lo que se genera a partir del PIN que abre la ventana de configuración; defínalo allí o con «settings pin».</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>Lo que un PACS envía aquí</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>Registro y actualizaciones</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>Valor predeterminado: {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: sí</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: no</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer} acepta: {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (Comprobado: {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>fotos como VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>imágenes sin comprimir</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>vídeo H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>vídeo H.264 como Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>vídeo MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>modelos 3D</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>documentos CDA</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
</context>
</TS>
