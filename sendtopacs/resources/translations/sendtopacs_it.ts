<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>Che cosa succede poi ai file</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>Quando è provato che il PACS li ha</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>I file restano</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>Poi nel cestino</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>Poi in {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>Altre destinazioni</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>e a un'altra (%n)</numerusform>
            <numerusform>e ad altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>e a…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>Inviare gli stessi file anche ad altre destinazioni</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>ordinamento</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>raggruppamento</translation>
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
        <translation>Chiedere a questa AE se risponde, con i dati inseriti qui in questo momento</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>Verificare cosa acce&amp;tta</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>Chiedere quali degli oggetti che creiamo accetta; non viene inviato nulla</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Si interroga {peer}…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer} è verificato: ha risposto in {ms} ms.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>Attributi dell'oggetto</translation>
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
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(rimosso)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(assente)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n elemento)</numerusform>
            <numerusform>(%n elementi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%n byte, compresso)</numerusform>
            <numerusform>(%n byte, compressi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n byte)</numerusform>
            <numerusform>(%n byte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>&amp;Inviare messaggio di test</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>Inviare un messaggio che non riguarda alcun paziente, con i dati inseriti qui in questo momento</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Si interroga {peer}…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Take &amp;picture</source>
        <translation>Scatta &amp;foto</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>{key}, o un pedale che lo invia, scatta una foto quando questa finestra è in primo piano.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>{key}, o un pedale che lo invia, scatta una foto, qualunque finestra di questo programma sia in primo piano.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>Con tasto o pedale: {key} (vedere le impostazioni)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>&amp;Registra video</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>F&amp;otocamera</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>Ferma &amp;dopo</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>In attesa della fotocamera…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Ferma re&amp;gistrazione</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n immagine aggiunta all'elenco</numerusform>
            <numerusform>%n immagini aggiunte all'elenco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>%n video aggiunto all'elenco</numerusform>
            <numerusform>%n video aggiunti all'elenco</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>L'immagine come verrà inviata</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>Acquisisci</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>Un'immagine, un video o una pagina non ancora in un file ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Fotocamera…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Scanner…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>Parte dello sche&amp;rmo…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Incolla dagli appunti</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>Che cosa viene scritto nei file DICOM</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Nei file</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values} e altri {count}</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(cancellato)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>resta: il modulo non ne dice nulla</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>Copia report</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>Copiare che cosa non va nel campo, senza il suo contenuto</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>{keys} nel campo, o il tasto destro del mouse qui: copiare un report</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>Copiare l'accaduto per chi presta assistenza; non contiene dati del paziente</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia report</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>Taglia e&amp;sattamente a questi tempi</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>Per questo il video viene ricodificato: richiede più tempo e l'immagine perde un po'</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>Attributi del file</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-GG</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>La prima</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Impostato dall'amministratore per questo computer.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>Non è stato inviato nulla: quanto iniziato nella finestra in primo piano non può essere eseguito così com'è.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>nessun PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>In&amp;via %n file</numerusform>
            <numerusform>In&amp;via %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>In&amp;via</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} di {total} completati</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>Reinvia i non riusciti</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>Reinvia ora</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n non può essere inviato</numerusform>
            <numerusform>%n non possono essere inviati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>Salva come &amp;file DICOM…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Avanzamento di tutti i file</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>Tutto ciò che dice la riga selezionata</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>Qui sta tutto ciò che dice la riga scelta.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>Quale degli oggetti</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrizione</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Inviato come</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>Prima dell'invio, gli identificativi (UID) e la data e l'ora attuali sono solo esempi.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>Elaborazione… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> di {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n attributo è diverso da quello del file.</numerusform>
            <numerusform>%n attributi sono diversi da quelli del file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file}: modifica</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>Quanto è lunga la linea tracciata? Digiti la lunghezza e prema Applica, oppure prema «Annulla modifica».</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>Non è stato trovato nulla che sembri testo stampato. Controllare anche di persona.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nessuna modifica</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>senza perdita</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>viene ricodificato</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>quando non vi resta alcun nome, spunti «{box}»</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>Aggiungi estensione</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>Classe SOP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>Serie di &amp;questo studio</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>Recupera ne&amp;ll'elenco</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>Invia a un altro PACS…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>Salva come file &amp;DICOM…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>Annulla re&amp;cupero</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>Oggetti recuperati</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Salva come file DICOM in…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>Invia a un altro PACS</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>AE title, come lo conosce {name}</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>Recupero da {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>%n oggetto recuperato</numerusform>
            <numerusform>%n oggetti recuperati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n oggetto è ora nell'elenco.</numerusform>
            <numerusform>%n oggetti sono ora nell'elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n oggetto salvato in {folder}.</numerusform>
            <numerusform>%n oggetti salvati in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n oggetto inviato a {name}.</numerusform>
            <numerusform>%n oggetti inviati a {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, obbligatorio</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Salva come file DICOM in…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>Incollare nell'elenco file copiati o un'immagine copiata</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>l'inizio</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fine</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>&amp;Inizia qui</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>Fi&amp;nisci qui</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>&amp;Video intero</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file}: taglia o estrai immagini</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Riproduci</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>Tasti freccia: un'immagine. Tasti Pag: un secondo.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>&amp;Estrai questa immagine</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>Questo video viene ricodificato: viene tagliato esattamente a questi tempi.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>Questo video non viene ricodificato e può essere tagliato solo in corrispondenza di alcune sue immagini: può iniziare prima e finire dopo questi tempi. Spuntare «{box}» per escludere tutto ciò che li supera.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n immagine aggiunta all'elenco</numerusform>
            <numerusform>%n immagini aggiunte all'elenco</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>Digitare per filtrare i risultati</translation>
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
        <translation>È ancora in corso la ricerca di testo nell'immagine. Attendere la fine e riprovare.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>Oscurata %n area che sembra testo. Verificare che non ne resti altro.</numerusform>
            <numerusform>Oscurate %n aree che sembrano testo. Verificare che non ne resti altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>%n area sembra testo. Deselezionare ciò che non lo è e premere «{button}»; verificare che non ne resti altro.</numerusform>
            <numerusform>%n aree sembrano testo. Deselezionare ciò che non lo è e premere «{button}»; verificare che non ne resti altro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>per tipo di file</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>Come la destinazione: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obbligatorio</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>Aree che sembrano testo</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>Deselezionare ciò che non va oscurato: con la barra spaziatrice o con un clic nell'immagine.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>Oscura le selezionate</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>Non oscurarne nessuna</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number}: {size} a {x}, {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>Selezionare prima un'area.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>Paziente e studio dei file DICOM</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>Che cosa dicono i file; le differenze sono evidenziate</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Riporta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>I file differiscono in ciò che è contrassegnato con {mark}. Scegliere il paziente e lo studio da inserire.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>diverso: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID paziente</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data studio</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Ora studio</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Accession number</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID studio</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Medico inviante</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID studio</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>Nessun paziente</translation>
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
            <numerusform>%n paziente</numerusform>
            <numerusform>%n pazienti</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nascita {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>accession {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>Digitare o scansionare l'ID di ogni paziente, ciascuno seguito da Invio</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>Digitare o scansionare di nuovo l'ID del paziente</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>L'ID corrisponde.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>Questo è già stato inserito.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>{given} di {wanted} inseriti.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>Questo non è l'ID di nessuno di questi pazienti.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>Questo non è l'ID del paziente.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nessun nome</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>Abbandonare questi?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>Al RIS viene comunicato che la richiesta è interrotta, a meno che tutti i suoi file siano archiviati.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>&amp;Motivo per il RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abbandona</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>Non è ancora configurato alcun PACS: non c'è una destinazione a cui inviare.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Configurazione guidata…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>Configurazione guidata – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>Dove vanno i file. Echo chiede se risponde con questi valori; l'altro pulsante chiede che cosa accetterebbe. Nessuno dei due invia nulla. È possibile saltare questo passaggio e compilarlo più tardi.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>PACS principale</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>Da dove arrivano le richieste, in modo che nessuno debba digitare i dati del paziente. Spesso è il RIS. Se non c'è, saltare questo passaggio.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pi&amp;ù tardi</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>Uscire; Aiuto › Configurazione guidata riprende da qui</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Passaggio {number} di {all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>In questo passaggio c'è prima qualcosa da correggere</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>&amp;Configura questa postazione</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Salta</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>&amp;Cerca nel manuale</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>DICOM Conformance Statement</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Nessuna pagina contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Creazione del documento…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>Resta (un tasto)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Svuota ora</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>Rimetti nell'elenco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>Sembra che non ci sia nessuno: elenco e modulo verranno svuotati tra %n secondo.</numerusform>
            <numerusform>Sembra che non ci sia nessuno: elenco e modulo verranno svuotati tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>Elenco e modulo sono stati svuotati: non c'era nessuno da %n minuto.</numerusform>
            <numerusform>Elenco e modulo sono stati svuotati: non c'era nessuno da %n minuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n file non era stato inviato; si trova ancora nella posizione di origine.</numerusform>
            <numerusform>%n file non erano stati inviati; si trovano ancora nella posizione di origine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>Escludi: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>Invia a</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>nessun PACS configurato</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>Tutto &amp;o niente</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>Non inviare nulla se non è stato possibile convertire tutti i file</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>Scrivi &amp;questo paziente nei file DICOM</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>UID dei file DICOM</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UID: scegliere…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>Mantieni gli UID</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>Nuovi UID</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>Tastiera – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Funzione</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>Inoltre, Alt con la lettera sottolineata porta a ogni campo e pulsante. Tab passa da uno al successivo, Esc chiude ciò che è aperto accanto alla finestra.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Finestra principale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>Visualizza la riga in grande, o chiudi ciò che la mostra</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, Fine</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Vai alla prima o all'ultima riga</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleziona tutte le righe</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Su, Alt+Giù</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Sposta la riga</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Rimuovi le righe selezionate</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>Vai alla riga precedente o successiva</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Maiusc con un tasto freccia</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>Sposta l'immagine ingrandita</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Pag su, Pag giù</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>Sfoglia le pagine, o avanza di un secondo in un video</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>Metti in elenco</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>%n file acquisito in precedenza non è mai stato inviato.</numerusform>
            <numerusform>%n file acquisiti in precedenza non sono mai stati inviati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>&amp;Visualizza in grande</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>Ruota a &amp;sinistra</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Ruota a &amp;destra</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>rotazione</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Sposta s&amp;u</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Sposta all'ini&amp;zio</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Sposta alla &amp;fine</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Se&amp;leziona tutto</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>Seleziona tutto il gru&amp;ppo</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>&amp;Mostra solo…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Come aggiunti</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>R&amp;aggruppa</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>Interrompi lettura</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>Dettagli… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>Che cosa viene scritto e che cosa si può scegliere solo per questo file</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>Le immagini di uguali dimensioni diventano un unico oggetto, in quest'ordine</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>Paziente da file DICOM…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>Compilare il modulo con ciò che dicono i file DICOM dell'elenco</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>Modifica immagine… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>Ruotare, ritagliare, oscurare, annotare, misurare; indicare che cosa mostra</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>Taglia video…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>Inviare solo una parte del video o estrarne immagini</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>Invia fino al danno</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>Il video è danneggiato: inviare ciò che precede il danno</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Lettura… %n file finora</numerusform>
            <numerusform>Lettura… %n file finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>Scelga prima dei file nell’elenco.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>Scelga più immagini della stessa dimensione non ancora inviate.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>Scelga un video non ancora inviato.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>Scelga una foto o un video non ancora inviato.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>Scelga un file che si possa inviare.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>L'immagine della fotocamera</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>S&amp;blocca</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Password del documento</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>Password di {file}:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto di supporto</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>Informazioni e più gravi</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Parole da cercare</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Voci, dalla più recente</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La voce selezionata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>Copiare le voci selezionate, o tutte quelle mostrate</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri c&amp;artella</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Pacchetto di s&amp;upporto…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>Impostazioni senza password, versioni e log in un unico file ZIP, senza dati dei pazienti</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>Nulla nel log corrisponde a quanto scelto sopra.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n voce copiata.</numerusform>
            <numerusform>%n voci copiate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} di {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>S&amp;uccessiva</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Dataset</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>Come &amp;inviato… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>Ogni attributo come verrà inviato, e che cosa è diverso dal file</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Adatta</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>worklist {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archivio {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source}, richiesto dall'esterno</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nessun invio finora</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>pazienti recenti</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>file {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>Cerca pazienti e studi</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Ce&amp;rca</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>&amp;Annulla ricerca</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>Ri&amp;porta</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>&amp;Studi di questo paziente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>Ass&amp;ocia a questo studio</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>C&amp;erca in</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>worklist {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archivio {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>worklist {name} del {when}</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>Non è ancora configurato nulla in cui cercare.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>Digiti ciò che è noto del paziente o della richiesta e prema Cerca (Invio).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Scelga prima una riga dell’elenco.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>Nessuna è ancora configurata: aggiungerne una nelle impostazioni, in «Worklist e ricerca».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>Non c'è né un file di questo computer né un'immagine. Copiarne o trascinarne uno da un gestore di file o da un visualizzatore di immagini.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>Cognome, Nome</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>Altre &amp;parti del nome</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Co&amp;gnome</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffisso</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>Ideografico (Cognome^Nome)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>Fonetico (Cognome^Nome)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>Co&amp;gnome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>o Cognome^Nome</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Nuovo PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Ri&amp;petere il PIN</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>&amp;Imposta PIN</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>&amp;Rimuovi PIN</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>Il PIN</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACS ha terminato</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACS richiede attenzione</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>Mostra solo… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>Mostrare solo i file che contengono queste parole</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>Criterio di raggruppamento dell'elenco</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>Mostrare solo alcune righe</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>per tipo</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>per ora di scatto</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>{seen} di {count} mostrati; vengono inviati tutti</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>S&amp;blocca identità</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>Consentire la modifica di nome, ID, data di nascita, sesso e accession number; viene annotato</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>Ripristina e &amp;blocca</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>Annullare tutte le modifiche ai dati ricercati</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>Da {source}; bloccato</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Era: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Era vuoto</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>Da {source}; sbloccato. Era: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Reinvia ora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>Invia a un al&amp;tro…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Abbandona…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>Salva come &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>Paziente &amp;errato…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Rep&amp;ort…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>Che cosa ne è stato di ogni file, da stampare o salvare come PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>Scelga ciò che non è riuscito, attende o è stato abbandonato.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>Scelga un invio; deve essere configurato un altro PACS.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>Scelga ciò che non è ancora archiviato.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Scelga prima un invio.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>Scelga un invio di cui qualcosa è stato inviato.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Coda di invio</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Invii</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>File dell'invio selezionato</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>Qui compaiono i file dell'invio selezionato.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>Nessun invio corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>Nulla è in corso, in attesa o non riuscito. «Tutti» mostra ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nessun errore.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Non è ancora archiviato nulla.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La coda di invio è vuota.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Prossimo tentativo automatico: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>Non è stato possibile salvare %n file.</numerusform>
            <numerusform>Non è stato possibile salvare %n file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file salvato.</numerusform>
            <numerusform>%n file salvati.</numerusform>
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
        <translation>Tutto ciò che contiene la coda di invio, compresi gli invii precedenti. Le pagine, i segni a parte dall'immagine e le copie per un'altra destinazione sono contati uno per uno.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Coda di invio…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>Mostrare ciò che è stato inviato, è in attesa o non è riuscito (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>si prosegue con %n file della volta precedente</numerusform>
            <numerusform>si prosegue con %n file della volta precedente</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>In attesa di {peer}; prossimo tentativo automatico: {time}.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Prossimo tentativo automatico: {time}.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n con un avviso</numerusform>
            <numerusform>%n con un avviso</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>Se reinviati, partono con ciò che il modulo diceva in precedenza, non con il contenuto attuale; per inviarli con i dati attuali, rimuoverli dall'elenco e aggiungerli di nuovo.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>Una parte dello schermo</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>Trascinare un rettangolo con il mouse. Da tastiera: le frecce lo spostano, Maiusc e le frecce ne cambiano le dimensioni, Ctrl fa passi più ampi, Invio lo acquisisce. Esc: nessuna immagine.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>Des&amp;crivi</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>Prof&amp;ilo di questi file</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>Come per l'invio</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>Identità temporanea: quella reale del paziente deve essere assegnata in seguito nel PACS.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Cognome, Nome</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>I file DICOM vengono inviati così come sono; questo modulo non viene scritto al loro interno.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>&amp;Emergenza</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>Inserire un nome e un ID temporanei per un paziente senza identità</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Nessun paziente</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nascita {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n anno</numerusform>
            <numerusform>%n anni</numerusform>
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
        <translation>Compili prima l'AE title e l'host.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>Qui non è ancora configurato nulla: prema Aggiungi.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;lica</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta s&amp;u</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}, qualcosa non va</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ancora senza nome)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posizione nel video</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>L'immagine come verrà inviata</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>Chi non lo conosce non può aprire questa finestra. Valore predefinito: nessun PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Un PIN è impostato.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Nessun PIN.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>&amp;Cambia PIN…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>Imposta &amp;PIN…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Impostazioni – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;pri</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Riproduci</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Posizione nel video</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;sa</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} di {length}, senza audio</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} di {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(e %n altro)</numerusform>
            <numerusform>(e altri %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n video</numerusform>
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
            <numerusform>%n file DICOM</numerusform>
            <numerusform>%n file DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>%n modello 3D</numerusform>
            <numerusform>%n modelli 3D</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>%n documento CDA</numerusform>
            <numerusform>%n documenti CDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n non inviabile</numerusform>
            <numerusform>%n non inviabili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n nella coda di invio</numerusform>
            <numerusform>%n nella coda di invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n convertito</numerusform>
            <numerusform>%n convertiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n in invio</numerusform>
            <numerusform>%n in invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n archiviato</numerusform>
            <numerusform>%n archiviati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confermato</numerusform>
            <numerusform>%n confermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annullato</numerusform>
            <numerusform>%n annullati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n salvato</numerusform>
            <numerusform>%n salvati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n file non è stato inviato. Esce dall'elenco, ma resta dove si trova.</numerusform>
            <numerusform>%n file non sono stati inviati. Escono dall'elenco, ma restano dove si trovano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n file andrà perso definitivamente: non ne esistono altre copie.</numerusform>
            <numerusform>%n file andranno persi definitivamente: non ne esistono altre copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>Ciò che di %n file non è archiviato non verrà inviato, a meno di scegliere qui «Reinvia ora».</numerusform>
            <numerusform>Ciò che di %n file non è archiviato non verrà inviato, a meno di scegliere qui «Reinvia ora».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>L'immagine in questo istante</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>Nessuna immagine può essere mostrata in questo istante.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Choose a profile by its number; 0: none</source>
        <translation>Scegliere un profilo con il suo numero; 0: nessuno</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Nessun profilo</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>Di che tipo di invio si tratta</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Salva come P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il report</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Inviato alla stampante.</translation>
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
        <translation>Ripristina il valore predefinito ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>Ricerca… %n risultato finora</numerusform>
            <numerusform>Ricerca… %n risultati finora</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La ricerca è stata annullata.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>&amp;Cerca di nuovo</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scansiona</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arres&amp;ta</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>Scanne&amp;r</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>Punti per poll&amp;ice</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olore</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punti per pollice</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Ricerca scanner…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scansione…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>%n pagina scansionata nell'elenco…</numerusform>
            <numerusform>%n pagine scansionate nell'elenco…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>%n pagina scansionata nell'elenco.</numerusform>
            <numerusform>%n pagine scansionate nell'elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>Non completati</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Archiviati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Quali invii vengono mostrati</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Cerca invii</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>Paziente, ID, accession number, destinazione, file</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>Error&amp;i</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>Trovati {count} o più</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Trovati: {count}</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>Accettato il, o &amp;da - a</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>Altri campi</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>&amp;Jolly attorno al nome</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>Joll&amp;y attorno all'ID</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>Da ieri a domani</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>ID pa&amp;ziente</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>Da&amp;ta, o da - a</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalità</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>AE title della stazio&amp;ne</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>Accession n&amp;umber</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>ID procedura ric&amp;hiesta</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>Modello in&amp;formativo</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>Li&amp;vello modello</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Impostato dall'amministratore per questo computer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Impostazioni – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>A&amp;nnulla modifica</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>Annullare l'ultima modifica; tutte sono annullabili fino alla chiusura di questa finestra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Ripetere la modifica annullata</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;orta…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>Caricare da un file la configurazione di una struttura; nulla cambia fino al salvataggio</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>Scrivere in un file per altre postazioni ciò che è impostato qui</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sal&amp;va</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Impostazioni (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>Proponi una ra&amp;dice UID</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversione</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>Worklist e ricerca</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Coda di invio</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella monitorata</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Cerca impostazioni</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>Per nome o spiegazione; Invio passa al risultato successivo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Impostazioni trovate: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>Nessuna impostazione contiene tutte queste parole.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>Che cosa mostra</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>&amp;Nulla identifica il paziente</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>Viene scritto nell'oggetto: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Parte del corpo</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>&amp;Lato</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>Blocchi &amp;interi, senza perdita</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>Ritagliare un JPEG ai confini dei suoi blocchi, in modo che non venga ricodificato</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>O&amp;scura aree di testo…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>Cerca righe di testo e le mostra; ciò che resta selezionato diventa nero</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>Frecce e testi nascon&amp;dibili</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>Spuntato: l’immagine resta come è stata ripresa; i visualizzatori vi disegnano sopra frecce, testi e righelli, oppure li nascondono (vanno in un oggetto proprio, uno stato di presentazione). Non spuntato: diventano parte dell’immagine.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annulla &amp;modifica</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Ripeti</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>rimozione di %n file</numerusform>
            <numerusform>rimozione di %n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>spostamento di righe</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>descrizione di file</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>unione</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>separazione</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Altre informazioni</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>Che cosa mostra l'immagine, o il titolo di un documento: fare doppio clic o premere Ctrl+D per digitare</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>Nessun file dell'elenco corrisponde al testo digitato. Premere Esc nel campo in alto per vederli tutti.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>Trascinare qui foto, video, PDF o file DICOM, oppure intere cartelle.
O premere Aggiungi file (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>Pazienti, studi e serie dei file DICOM</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>Paziente, studio, serie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Studio senza descrizione</translation>
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
        <translation>Questa postazione: {ae_title}, stazione {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>Identità: la propria radice UID</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>Identità: come nel Conformance Statement, per prove</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS: {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>Worklist: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>Ciò che non ha risposto non può ancora essere usato: «Indietro» vi riporta; «Echo» interroga di nuovo.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>Echo non provato</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ha risposto</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>non ha risposto</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>Dove cercare</translation>
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
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Ruota a destra</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Aggiungi file…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>Aggiungi car&amp;tella…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Worklist…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>Cerca nel PACS…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Pazienti recenti</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>Nuovo pa&amp;ziente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastiera…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>&amp;Configurazione guidata…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Log…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Pacchetto di supporto…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>Scansiona un ID paziente</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>Scansionare o digitare un ID paziente</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>Cerca l'ID nelle worklist, poi nel PACS; un'unica corrispondenza compila il modulo (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>&amp;Apri SendToPACS</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>Metti in &amp;pausa e chiudi</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACS continua a inviare</translation>
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
        <translation>Larg&amp;hezza</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>Alt&amp;ezza</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>A X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>A Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>&amp;Gradi in senso orario</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>L&amp;unghezza in mm</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>Ang&amp;oli</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testo</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>Attivare o disattivare la cartella monitorata e vedere quali file sono in attesa (Maiusc+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Cartella monitorata</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>Cartella monitorata: no</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>Cartella monitorata: impossibile monitorarla</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>Cartella monitorata: %n richiede attenzione</numerusform>
            <numerusform>Cartella monitorata: %n richiedono attenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>Cartella monitorata: sì</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Cartella monitorata</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>&amp;Monitora questa cartella finché la finestra è aperta</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>Controlla di n&amp;uovo</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;pri cartella</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>dall'unica richiesta in {worklist} a cui conduce il nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>come dice il solo nome</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>Non è monitorata.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n inviato e spostato in «done»</numerusform>
            <numerusform>%n inviati e spostati in «done»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>Monitorata: {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>File che richiedono attenzione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motivo dell'attesa</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>Nulla richiede attenzione: qui sta ciò che non può essere inviato da sé.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>&amp;Richiedono attenzione</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profilo:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Destinazione:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>Nomi dei file:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>Paziente e richiesta:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>Inviato al paziente errato</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>Il PACS contiene questi oggetti e solo il suo amministratore può spostarli o eliminarli. Indicare a chi appartengono e consegnare questo report. Inviare poi di nuovo i file, al paziente corretto.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>&amp;Nome corretto</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>&amp;ID paziente corretto</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Data di nascita</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>&amp;Conserva nel portachiavi</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>Password della chiave {whose}</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>Codice di accesso di {whose}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>Password di {whose}</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>Segreto client di {whose}</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>È conservato nel portachiavi.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Non è più conservato.</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>Addome</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>Addome e pelvi</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>Articolazione acromioclavicolare</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>Caviglia</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>Apice polmonare</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Dotto biliare</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>Vie biliari</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vescica</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>Osso dell'arto inferiore</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>Osso dell'arto superiore</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Mammella</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>Bronco</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>Calcagno</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Colonna cervicale</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>Colonna cervicotoracica</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Torace</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>Torace e addome</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>Torace, addome e pelvi</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>Clavicola</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>Coccige</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>Coledoco</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>Duodeno</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Gomito</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>Corpo intero</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>Esofago</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>Esofago, stomaco e duodeno</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>Estremità</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Occhio</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>Regione oculare</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>Ossa facciali</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>Femore</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>Perone</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Dito della mano</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Piede</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avambraccio</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>Colecisti</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>Testa e collo</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cuore</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Anca</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>Articolazione dell'anca</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>Omero</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>Ileo (intestino)</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>Ileo (osso iliaco)</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>Condotto uditivo interno</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>Regione mandibolare</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>Digiuno</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Ginocchio</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>Intestino crasso</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>Laringe</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>Fegato e vie biliari</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Gamba</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>Arto inferiore</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Colonna lombare</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>Colonna lombosacrale</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>Mandibola</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>Osso mastoideo</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>Mascella</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastino</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>Muscolo dell'arto inferiore</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>Muscolo dell'arto superiore</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>Osso nasale</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Collo</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>Collo e torace</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>Collo, torace e addome</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>Collo, torace, addome e pelvi</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>Canale ottico</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>Pancreas</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>Dotto pancreatico</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>Dotti pancreatico e biliari</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>Seni paranasali</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>Ghiandola parotide</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Rotula</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvi</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>Pelvi e arti inferiori</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Fantoccio</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Prostata</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Retto</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>Costa</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>Colonna sacrococcigea</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>Articolazione sacroiliaca</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Sacro</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>Scapola</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>Sella turcica</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>Ossa sesamoidi del piede</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Spalla</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Cranio</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>Intestino tenue</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Colonna vertebrale</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>Articolazione sternoclavicolare</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>Sterno</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Stomaco</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>Ghiandola sottomandibolare</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>Articolazione del tarso</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>Articolazione temporomandibolare</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Coscia</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Colonna toracica</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>Colonna toracolombare</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Pollice</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Dito del piede</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>Trachea</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Braccio</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>Arto superiore</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>Vie urinarie superiori</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>Uretere</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>Uretra</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>Utero e tube</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>Colonna vertebrale e cranio</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>Polso</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>Zigomo</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>acantioparietale</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>antero-posteriore</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>antero-posteriore obliqua</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>assiale</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>caudo-craniale</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>cranio-caudale</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>dorso-plantare</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>frontale</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>frontale obliqua</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>assiale frontale obliqua</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>laterale</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>laterale obliqua</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>latero-mediale</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>latero-mediale obliqua</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>obliqua anteriore sinistra</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>laterale sinistra</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>obliqua sinistra</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>obliqua posteriore sinistra</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>mediale obliqua</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>medio-laterale</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>medio-laterale obliqua</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>obliqua</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>assiale obliqua</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>caudo-craniale obliqua</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>cranio-caudale obliqua</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>Proiezione occlusale</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>orbitoparietale</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>parieto-orbitaria</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>parietoacantiale</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>planto-dorsale</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>postero-anteriore</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>postero-anteriore obliqua</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>obliqua anteriore destra</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>laterale destra</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>obliqua destra</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>obliqua posteriore destra</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittale</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>assiale sagittale obliqua</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>submento-vertice</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>tangenziale</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>campione di tessuto</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>vertice-submentoniera</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>PACS demo (integrato)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>modifica di un'immagine</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>taglio di un video</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>estrazione di un'immagine da un video</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>Repertorio predefinito (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>Alfabeto latino n. 1 (Europa occidentale)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>Alfabeto latino n. 2 (Europa centrale)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>Alfabeto latino n. 3 (Europa meridionale)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>Alfabeto latino n. 4 (baltico)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>Alfabeto latino n. 5 (turco)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirillico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ebraico</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>Giapponese (katakana)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>Giapponese (kanji)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>Giapponese (kanji supplementari)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Cinese semplificato</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>frecce e testi nascondibili nel visualizzatore</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>i segni fatti prima di un oscuramento sono parte dell’immagine</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destro</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistro</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>entrambi i lati</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>impari</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>Trascini sulla parte dell’immagine da conservare, o ne digiti posizione e dimensioni. Poi prema Applica.</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>Trascini su ciò che nessuno deve vedere. Diventa subito nero.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>Tracci il contorno di ciò che nessuno deve vedere. Diventa subito nero.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>Digiti di quanti gradi va ruotata l’immagine e prema Applica.</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>Trascini da dove inizia la freccia a ciò che indica.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>Faccia clic dove deve iniziare il testo. Lo digiti e prema Applica.</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>Trascini da un capo all’altro di ciò che si misura.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>Trascini lungo una lunghezza nota, come quella di un righello nell’immagine. La digiti e prema Applica.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Ruota</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>ruotata</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Specchia</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiata</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Raddrizza</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>raddrizzata</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglia</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>ritagliata</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>oscurata</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>Oscura a mano libera</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>oscurata a mano libera</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Freccia</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>freccia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Righello</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>righello</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Lunghezza nota</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrata</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femminile</translation>
    </message>
    <message>
        <source>male</source>
        <translation>maschile</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>Quattro brevi passaggi preparano questa postazione: i suoi nomi, gli identificativi che usa, il PACS a cui invia e la worklist. Chiedere all'amministratore del PACS gli AE title, gli host e le porte.

Ogni passaggio viene salvato quando lo si completa. È possibile uscire in qualsiasi momento e proseguire più tardi: Aiuto › Configurazione guidata.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>Si vuole solo dare un'occhiata? Il PACS integrato funziona su questo computer, ha una worklist e file di esempio, e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>&amp;Prova con il PACS integrato</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>Un PACS accetta chi riconosce dall'AE title; il resto viene scritto in ciò che si invia.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>Ogni oggetto riceve un identificativo che nessun altro al mondo può usare. In una struttura clinica gli identificativi iniziano con una radice propria; ne viene proposta una, che è valida quanto una registrata.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>Per &amp;uso clinico: una radice propria</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>Pe&amp;r una prova: come nel Conformance Statement</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>Proponi un'&amp;altra</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>Trascinare i file nella finestra, scegliere il paziente (F2 apre la worklist), premere Invia. Tutto questo, e altro ancora, si può modificare nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>ID procedura richiesta</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>Procedura richiesta</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>ID step programmato</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>Step programmato</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>Codici di protocollo</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>Codici di procedura</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>Studio referenziato</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>Paziente referenziato</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Peso (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>Allerte mediche</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidanza</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>Stato del paziente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnesi</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>non in gravidanza</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>possibile gravidanza</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>gravidanza accertata</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>Nome del paziente</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>I&amp;D paziente</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Emittente dell'ID paziente</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Data di nas&amp;cita</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;sso</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data studio</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Ora studio</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>Desc&amp;rizione dello studio</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>Accession n&amp;umber</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID studio</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Medico inviante</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>Moda&amp;lità</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Numero della serie</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descrizione della serie</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Set di caratteri</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID ricovero</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>Il nome di un documento</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>Un testo a parte da un’immagine</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>richiesta: RIS non informato</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>richiesta: in corso</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>richiesta: completata</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>richiesta: interrotta</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nessun motivo indicato</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>Scelta la voce di worklist errata</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>Richiesta la procedura errata</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>Richiesto il lato errato</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>La richiesta è presente due volte</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Guasto tecnico</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>Il paziente ha rifiutato</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>Condizioni del paziente</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Il paziente non si è presentato</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>Annullata dal medico</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>non inviabile</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>nella coda di invio</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>convertito</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>in invio</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>archiviato</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>Modello 3D</translation>
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
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Il documento così com'è</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Un'immagine per ogni pagina</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Un oggetto con le immagini di tutte le pagine</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>richiesta: impossibile informare il RIS</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvato</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>in conversione</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>oggetto {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>nessun paziente</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nascita {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · segni</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>troppo grande</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>incapsulato, {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>convertito, circa {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>senza audio</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} rimanenti</translation>
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
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID paziente</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascita</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Accession number</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stazione</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emittente</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sesso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>Nessun risultato contiene queste parole: ne digiti meno qui sotto, o nessuna.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>Questo studio non ha serie in questo archivio.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>Questo paziente non ha studi in questo archivio.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Nessuna richiesta corrisponde. Provi con meno lettere del nome, o con il solo ID; con un altro giorno, o con ogni giorno; con qualsiasi modalità; e controlli in «Altri campi» se è indicata una stazione. Per chi non ha una richiesta, chiuda questa finestra e inserisca i dati del paziente: Nuovo paziente (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Nessuno corrisponde. Provi con meno lettere del nome, o con il solo ID. Per chi è sconosciuto a questo archivio, chiuda questa finestra e inserisca i dati del paziente: Nuovo paziente (Ctrl+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ inviato</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title} è in ascolto su {address}, porta {port}. Arrestarlo con Ctrl+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>Impossibile mettersi in ascolto su {place}: {reason}. Un altro programma usa la porta o l'indirizzo non appartiene a questo computer?</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>Un altro archivio in esecuzione conserva i suoi file in {folder}. Arrestarlo o scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>Il file di configurazione {file} non può essere utilizzato: {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>Nel file di configurazione {file}, sezione {section}: {name} manca, è sconosciuto o non ha un valore utilizzabile.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>Eliminare {count} oggetto in {folder}? Digitare yes per procedere.</numerusform>
            <numerusform>Eliminare tutti i {count} oggetti in {folder}? Digitare yes per procedere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato eliminato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>È stato eliminato {count} oggetto.</numerusform>
            <numerusform>Sono stati eliminati {count} oggetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>L'indice {path} dell'archivio non può essere letto: {reason}. Spostarlo altrove; viene ricostruito dai file.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>L'indice {path} è stato scritto da una versione più recente del programma. Usare quella versione o un'altra cartella.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>In {path} non c'è alcuna worklist.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>Il file di worklist {path} non può essere letto: {reason}. Le sue voci vengono escluse.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>Il registro di audit in {path} è rimasto come è stato scritto.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>Il registro di audit è stato modificato: la riga {line} di {path} non può essere letta.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>Il registro di audit è stato modificato: la riga {line} di {path} non segue quella precedente. Qualcosa che la precede è stato modificato, tolto, inserito o spostato.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>Il registro di audit è stato modificato: la fine di {path} non è ciò che è stato scritto per ultimo (era la riga {expected}; c'è la riga {found}).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>Il registro di audit è stato modificato: manca il file {path}, che ne indica l'ultima riga.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>Non è impostato alcun server di audit. Indicarne l'host nelle impostazioni, in «Registro di audit».</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer} ha ricevuto tutto il registro di audit. Messaggi: {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer} ha accettato un messaggio di test tramite TLS e ha chiuso la connessione regolarmente. Se lo conserva, lo possono dire solo i suoi elenchi.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>Un'altra finestra o un altro programma sta scrivendo il registro di audit da molto tempo. Riprovare.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>Questa installazione non include la fotocamera. Chi installa i programmi qui può aggiungerla: pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>Le fotocamere non possono essere usate: una libreria del sistema di questo computer manca o non è adatta. Su Debian e Ubuntu chi installa i programmi qui può aggiungerla: apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>Non è stata trovata alcuna fotocamera. Collegarne una e accenderla; compare qui da sola.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>Il sistema non consente a questo programma di usare la fotocamera. Consentirlo nelle impostazioni del sistema, in Privacy, poi riaprire questa finestra.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device} non fornisce immagini: {reason}. La sta usando un altro programma? Chiuderlo, oppure scollegare la fotocamera e ricollegarla.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>Impossibile acquisire l'immagine: {reason}. Acquisirla di nuovo.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>La registrazione si è interrotta: {reason}. Quanto registrato fino a quel momento, se leggibile, è nell'elenco, o proposto sopra di esso se ormai è di un altro paziente.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>Non è stato registrato nulla: in quel tempo la fotocamera non ha fornito alcuna immagine. Registrare di nuovo.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>La registrazione è stata terminata: il disco di {folder} è quasi pieno. Quanto registrato fino a quel momento è nell'elenco, o proposto sopra di esso se ormai è di un altro paziente. Liberare spazio prima di registrare di nuovo.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>Impossibile scrivere l'immagine come file PNG.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>Questo desktop (Wayland) non consente ad alcun programma di vedere lo schermo autonomamente. Acquisire l'immagine con lo strumento del desktop (spesso il tasto Stamp), copiarla e incollarla qui.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>Il sistema non ha fornito alcuna immagine dello schermo. Su un Mac, consentire a SendToPACS «Registrazione schermo» in Impostazioni di Sistema, Privacy e sicurezza, poi riavviarlo.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>Da qui gli scanner possono essere usati solo su Linux. Scansionare in un file con il programma dello scanner e trascinarlo qui.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>Per la scansione serve il programma scanimage, che non è installato. Chi installa i programmi qui può aggiungerlo: apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>Non è stato trovato alcuno scanner. Accenderlo, controllarne il cavo e cercare di nuovo.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>Ci sono più scanner. Indicare quale con --device: {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>Lo scanner {device} non esiste o è spento. Controllarlo e cercare di nuovo.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>Lo scanner è occupato o lo sta usando un altro programma. Attendere un momento, poi scansionare di nuovo.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>La carta è inceppata nell'alimentatore dello scanner. Liberarla, poi scansionare le pagine mancanti.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>Non c'è carta nell'alimentatore dello scanner. Inserire le pagine, poi scansionare di nuovo.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>Il coperchio dello scanner è aperto. Chiuderlo, poi scansionare di nuovo.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>Lo scanner non risponde più. Controllarne il cavo, spegnerlo e riaccenderlo, poi scansionare di nuovo.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>Il sistema non consente l'uso dello scanner. Chiedere a chi gestisce questo computer di aggiungere il proprio account al gruppo «scanner».</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>Lo scanner {device} non è riuscito a scansionare: {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>Lo scanner {device} non ha fornito alcuna pagina. Scansionare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>{count} pagina scansionata in {folder}.</numerusform>
            <numerusform>{count} pagine scansionate in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name} deve essere un tasto: Space, una lettera, una cifra, da F5 a F24 o simili, se si vuole preceduto da Ctrl+, Alt+ o Shift+.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>Nelle impostazioni è stata scelta la classe SOP {uid}. Il programma non sa che cosa richieda: scrive ciò che richiedono Secondary Capture o Encapsulated PDF, e l'archivio potrebbe rifiutarlo.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>Le impostazioni indicano {name} per questo file. La preimpostazione «Come nel Conformance Statement» gli dà il contenuto di Secondary Capture, e l'archivio potrebbe rifiutarlo. Scegliere la preimpostazione «Come raccomanda lo standard attuale» per ciò che questa classe richiede, oppure un'altra classe.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>Le impostazioni indicano {name} per questo file, ma più immagini in un unico oggetto sono sempre {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>Gli oggetti {name} sono di modalità {wanted}; questo indica {modality}. Alcuni archivi lo rifiutano.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>Decompresso da {syntax}, come indicato nelle impostazioni o da --decompress; nient'altro è stato modificato.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer} non accetta {syntax}: l'oggetto è stato inviato non compresso.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer} accetta solo Implicit VR: l'oggetto è stato riscritto in tale sintassi, con tutti i valori invariati. Degli elementi privati non indica più quale tipo di valore contengono.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>Il file DICOM è firmato digitalmente: le firme di ciò che è stato modificato non sarebbero più valide e sono state tolte. Il file stesso le contiene ancora.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>Il dataset compresso aveva un numero dispari di byte, vietato da DICOM: alla fine è stato aggiunto un byte zero.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>Non è stato decompresso: {syntax} è video, o una sintassi di trasferimento che il programma non può decodificare. Viene inviato così com'è.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>Impossibile decomprimere i pixel del file DICOM ({reason}), che restano quindi come sono. Controllarli in un visualizzatore: potrebbero essere danneggiati.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>Il file DICOM usa un set di caratteri che il programma non conosce, quindi questi nomi non possono esservi scritti. Inviarlo così com'è, oppure usare nomi in lettere semplici senza accenti.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>Un testo nel file DICOM, o uno da scrivervi, non è rappresentabile nel set di caratteri {charset}. Scegliere ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>Le immagini che devono diventare un unico oggetto hanno dimensioni diverse, oppure alcune sono in scala di grigi e altre a colori.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file} e {other} non possono diventare un unico oggetto: hanno dimensioni diverse, oppure uno è in scala di grigi e l'altro a colori.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>Le immagini che diventano un solo oggetto con {file} hanno descrizioni, informazioni aggiuntive o profili diversi. Lasciarne uno solo per tipo.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>Un'immagine estratta da {file} non può essere unita ad altre. Inviarla da sola.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file} non può essere unito ad altri, perché contiene a sua volta più immagini. Inviarlo da solo.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>Solo {count} dei file possono essere uniti, e --join crea un oggetto da più immagini: indicarne due o più, oppure ometterlo.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>Di {file} viene inviata solo la prima di {count} immagini, come indicato nelle impostazioni.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>Ridotta a 256 sfumature per ogni colore: l'immagine ne ha di più.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>L'immagine è a colori; la classe SOP scelta nelle impostazioni accetta solo grigi.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>Le pagine di {file} hanno dimensioni o tipi diversi: ciascuna diventa un oggetto a sé.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>Il profilo colore dell'immagine non può essere usato; i suoi colori potrebbero apparire un po' diversi.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>Ridotta a 256 livelli di grigio, dal valore più scuro al più chiaro: l'immagine ne ha di più.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text} non può essere un tag aggiuntivo: non contiene testo.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} non è nel dizionario DICOM e non è privato (di un gruppo dispari).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>Il valore di {name} non ha la forma di {vr}.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>Un valore supera i {limit} ammessi in un oggetto DICOM. Dividere il file in parti o abbreviare il testo.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>Il disco di {folder} è pieno. Liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} si trova su un disco su cui non è possibile scrivere.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>Questo utente non può scrivere in {folder}.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>Il disco ha rifiutato: {reason}. Controllare il disco di {folder}, poi riprovare.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>Non inviato, perché un altro file dell'invio non ha potuto essere convertito ed era stato scelto «Tutto o niente».</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>La coda di invio è stata scritta da una versione più recente del programma. Usare quella versione, oppure spostare altrove {path}.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>L'invio ha richiesto più dei {seconds} secondi ammessi per uno studio. Inviare di nuovo il resto.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>Impossibile scrivere la coda di invio: {reason}. Liberare spazio sul suo disco, poi riprovare.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>Il disco della coda di invio è pieno ({reason}). Liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>Impossibile leggere la coda di invio {path}: {reason}. È stata lasciata com'è.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer} non accetta documenti PDF, quindi sono state create invece immagini delle pagine.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer} non accetta video come {refused}, quindi il video è stato creato come {made}.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer} non accetta questa immagine come {syntax}, quindi è stata inviata non compressa.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>I file possono essere spostati solo dopo la prova che il PACS li ha. Impostare che cosa lo prova per ogni destinazione (impostazioni, o --confirm), oppure lasciare i file dove sono.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source} è stato lasciato dov'è: si trova in una cartella di rete, che le impostazioni escludono.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} è archiviato, ma non è stato possibile spostarlo: {reason}. Spostarlo manualmente.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>In pausa. Resta nella coda di invio finché qualcuno non lo riprende.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer} ha comunicato di averlo archiviato, ma non lo ha. È stato inviato due volte; chiedere al suo amministratore perché lo scarta.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>È archiviato, ma non è stato possibile chiedere a {peer} se lo ha. Verrà chiesto di nuovo.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer} rifiuta la richiesta di storage commitment (stato {status}). Confermare invece con una ricerca, nelle impostazioni.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>A {peer} è stato chiesto lo storage commitment, ma non ha risposto in tempo. Verificare che conosca il nostro indirizzo e la porta per i resoconti.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer} comunica di non averlo. Chiedere al suo amministratore perché lo scarta.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer} non ha potuto verificare se lo ha. Inviarlo di nuovo più tardi.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer} non ha spazio per impegnarsi a conservarlo. Informare il suo amministratore, poi inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer} non si impegna a conservare oggetti di questo tipo. Confermare invece con una ricerca.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer} ha un oggetto di altro tipo con questo UID. Chiedere al suo amministratore di esaminarlo.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer} ha scambiato la richiesta per una già ricevuta in precedenza. Inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer} non si impegna a conservarlo (motivo {reason}). Chiedere al suo amministratore.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>Non c'è spazio per questo invio: richiede circa {needed} MB in {folder}, dove sono liberi {free} MB. Liberare spazio, poi inviarlo.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>È nella coda di invio. Lo recapita la finestra del programma, oppure «sendtopacs outbox run».</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>Il report non può essere salvato lì: {reason}. Scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>Impossibile stampare il report. Verificare che la stampante sia accesa, oppure salvarlo come PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>Il giorno «{text}» non è leggibile. Digitarne uno, oppure un primo e un ultimo, come in 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>Nessun invio nella coda corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La coda di invio è vuota.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>Nella coda di invio nulla è in corso, in attesa o non riuscito. «outbox list --all» elenca il resto.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>Nella coda di invio non c'è nulla da elaborare ora.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>Invii rimossi dalla coda: {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>Indicare uno o più invii, come li mostra «outbox list», oppure usare --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>Nella coda di invio non c'è l'invio {job}. «outbox list --all» mostra quelli presenti.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>Più di un invio inizia con {job}. Indicare una parte più lunga del suo ID.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>L'invio {job} non ha un file {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>Un errore del programma stesso ({reason}). Segnalarlo con il file di log; non contiene dati dei pazienti.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: la modifica «{edit}» non ha i numeri necessari: quattro per un rettangolo (x,y,larghezza,altezza) o una linea, uno per un angolo, tre o più punti per un'area.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: le immagini si ruotano di 90, 180 o 270 gradi.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: le immagini si raddrizzano di 45 gradi al massimo, in entrambe le direzioni.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: un testo nell'immagine ha da 1 a 200 caratteri.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>Questo computer non ha un carattere con tutte le lettere di un testo nell'immagine. Scriverlo con altre lettere, oppure installare un carattere come DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: le due estremità di una linea si trovano nello stesso punto. Tracciarla più lunga.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: una lunghezza nota è maggiore di 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: un rettangolo è largo e alto almeno un pixel. Tracciarlo più grande.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: un rettangolo o un'area si trova fuori dall'immagine, che in quel passaggio è di {columns} per {rows} pixel. Sceglierne uno al suo interno.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>La parte da conservare si trova fuori da una pagina, che è di {columns} per {rows} pixel. Pagine di dimensioni diverse non possono essere ritagliate insieme.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>Un’area da oscurare si trova fuori da una pagina, che ha {columns} per {rows} pixel: lì non verrebbe oscurato nulla. Invii solo la prima pagina, o ogni pagina come file a sé.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: un’immagine estratta da questo video non è oscurata come il video. La oscuri anch’essa, o la estragga di nuovo.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: non è stato trovato nulla che sembri testo stampato. Guardi anche di persona.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} non è né una foto né un video: la sua immagine non può essere modificata.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} è un video: vi si possono oscurare rettangoli, e nient'altro. Estrarne un'immagine per modificarla.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} non è nell'elenco di {name}. Scrivere un codice, come 85562004, o il suo nome inglese: Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>Un file di modifiche non può essere letto: deve essere JSON come mostrato nel manuale.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} diventa un oggetto di più immagini: ciò che vi è disegnato non può stare a parte. Lo faccia imprimere nell’immagine, oppure invii le immagini una per una.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>Per le immagini che diventano un solo oggetto con {file} sono indicate parti del corpo, lati o viste diversi. Lasciarne uno solo per tipo, o inviarle una per una.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>Le immagini che diventano un solo oggetto con {file} non sono tutte calibrate allo stesso modo, e un oggetto ha una sola scala: non ne viene scritta nessuna. Calibrarle tutte allo stesso modo, o inviarle una per una.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file} ha più pagine: le modifiche vengono applicate a ciascuna di esse.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>L'immagine è stata modificata e quindi ricodificata.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>L'immagine è stata modificata senza perdita: i suoi pixel codificati sono stati solo riordinati.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>Parti del video sono state oscurate dall'inizio alla fine; è stato ricodificato.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>I file appartengono a {count} paziente; quelli di ciascun paziente partono in un invio proprio. Togliere dall'elenco ciò che non va inviato.</numerusform>
            <numerusform>I file appartengono a {count} pazienti; quelli di ciascun paziente partono in un invio proprio. Togliere dall'elenco ciò che non va inviato.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>{file} indica un paziente diverso da quello fornito, o altri dati dello stesso. File DICOM interessati: {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>L'identità del paziente o l'accession number è stata modificata dopo essere arrivata da {source} ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>Il paziente è stato cambiato mentre nell'elenco c'erano dei file. Assicurarsi che siano di questo paziente.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>Per questo paziente sono già stati inviati dei file; questi sono arrivati dopo. Per un altro paziente, premere prima Nuovo paziente (Ctrl+N).</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} è del {made}, la richiesta era programmata per il {scheduled}: l'intervallo supera {days} giorno. File interessati: {count}.</numerusform>
            <numerusform>{file} è del {made}, la richiesta era programmata per il {scheduled}: l'intervallo supera {days} giorni. File interessati: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: lo stesso contenuto è stato inviato a {destination} per un altro paziente ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>Non è stato ancora inviato nulla: c'è prima qualcosa da verificare, sopra la destinazione.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>Digitare o scansionare di nuovo l'ID del paziente per inviare.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>Non è stato inviato nulla, perché --strict non ammette un simile riscontro. Verificare, oppure omettere --strict.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>Indicare a --patient-from un file DICOM: paziente e studio vengono presi dalla sua intestazione.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>I pazienti recenti non vengono mostrati, salvo che le impostazioni lo consentano (recent_patients, nella sezione general).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>Indicare in quale sistema cercare, con il nome o come AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>Non esiste l'invio {text}. Senza un invio, il comando elenca quelli inviati.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>Più invii iniziano con {text}. Indicare altre lettere.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>Impossibile chiamare {peer}: il suo titolo AE, host o URL manca o era errato nelle impostazioni. Chi gestisce questo computer può completarlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: l'host {host} è sconosciuto. Verificarne il nome e che questo computer sia in rete.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: {host} rifiuta le connessioni sulla porta {port}. Verificare che sia in esecuzione e che la porta sia corretta.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: la rete non ha un percorso verso {host}. Verificare l'indirizzo e la rete.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: {host} non ha risposto sulla porta {port} entro {seconds} s. Verificare l'indirizzo o chiedere se c'è un firewall.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: nessuna connessione a {host}, porta {port}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: su {host}, porta {port}, risponde qualcosa, ma non in DICOM. Verificare il numero di porta.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: la connessione è stata accettata, ma la richiesta di associazione non ha avuto risposta entro {seconds} s. Verificare il numero di porta, o chiedere se il PACS è sovraccarico.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer} ha interrotto la connessione alla richiesta di associazione. Il suo log ne indica il motivo; spesso non ci conosce ancora.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer} ha rifiutato l'associazione: non risponde all'AE title {called}. Correggere l'AE title di questa voce.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer} ha rifiutato l'associazione: non conosce il nostro AE title {calling}. Chiedere all'amministratore del PACS di aggiungerlo, oppure correggere il nostro nelle impostazioni.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer} ha rifiutato l'associazione: al momento è troppo occupato. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer} ha rifiutato l'associazione: ha già aperte tutte quelle che ammette. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer} ha rifiutato l'associazione: non supporta il contesto applicativo DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer} ha rifiutato l'associazione: non supporta questa versione del protocollo DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer} ha rifiutato per il momento l'associazione, senza indicare il motivo. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer} ha rifiutato l'associazione senza indicare il motivo. Chiedere al suo amministratore di controllarne il log.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer} accetta l'associazione, ma nessuno dei tipi di oggetto o di codifica che abbiamo proposto. Chiedere al suo amministratore che cosa accetta.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer} ha interrotto l'associazione. Ciò che non è stato confermato deve essere inviato di nuovo.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer} ha chiuso l'associazione in anticipo. Ciò che non è stato confermato deve essere inviato di nuovo.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>La connessione a {peer} si è interrotta. Ciò che non è stato confermato deve essere inviato di nuovo.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer} ha risposto in un modo non consentito da DICOM, quindi l'associazione è stata chiusa.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer} non ha terminato entro il limite di {seconds} s, quindi l'associazione è stata chiusa.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer} risponde: verificato in {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer} accetta l'associazione, ma risponde alla verifica con lo stato {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer} non accetta {sop_class} codificata come {transfer_syntax}. Chiedere al suo amministratore di consentirlo.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>Non inviato: l'oggetto indica il proprio tipo o la codifica con un identificativo non valido, che nessun PACS può accettare.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>Il file preparato non può essere letto o non è quello previsto. Inviare di nuovo l'originale.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>Archiviato, ma il PACS non supporta qualcosa di facoltativo che è stato richiesto (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>Non archiviato: il PACS non conosce un attributo dell'oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>Non archiviato: il PACS ritiene non valido un valore dell'oggetto (stato {status}). Verificare i dati inseriti.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>Archiviato, ma il PACS non ha riconosciuto alcuni attributi (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>Non archiviato: errore del PACS nell'elaborazione dell'oggetto (stato {status}). Riprovare più tardi.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>Non archiviato: il PACS ha già un oggetto con lo stesso identificativo (stato {status}). Se è stato inviato in precedenza, è lì.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>Non archiviato: il PACS risponde che non conosce questo oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>Archiviato, ma il PACS ritiene un valore fuori intervallo (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>Non archiviato: il PACS non accetta l'identificativo dell'oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>Non archiviato: il PACS non supporta questo tipo di oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>Non archiviato: il PACS conosce questo oggetto come oggetto di altro tipo (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>Non archiviato: al PACS manca un attributo che richiede (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>Non archiviato: al PACS manca un valore che richiede (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>Non archiviato: non siamo autorizzati ad archiviare lì (stato {status}). Chiedere l'autorizzazione all'amministratore del PACS.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>Non archiviato: il PACS ha scambiato la richiesta per una ripetuta (stato {status}). Inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>Non archiviato: il PACS non offre l'archiviazione di questo tipo di oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>Non archiviato: il PACS non ha compreso la richiesta (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>Non archiviato: il PACS ha raggiunto un proprio limite (stato {status}). Riprovare più tardi.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>Non archiviato: il PACS non ha spazio o è sovraccarico (stato {status}). Riprovare più tardi.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Non archiviato: per il PACS l'oggetto non è conforme al suo tipo (stato {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>Archiviato, ma il PACS ha modificato alcuni valori per evitare un conflitto (stato {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>Archiviato, ma il PACS ha escluso alcuni dati dell'oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Archiviato, benché per il PACS l'oggetto non sia conforme al suo tipo (stato {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>Archiviato, con un avviso del PACS (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>Non archiviato: il PACS non ha potuto decodificare l'oggetto (stato {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>Non archiviato: il PACS non ha potuto interpretare l'oggetto (stato {status}). Il suo log può dire di più.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>Non archiviato: un errore nel programma stesso del PACS (stato {status}). Informare il suo amministratore.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>Non archiviato: il PACS ha risposto con lo stato {status}, che non è definito per l'archiviazione.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} non è nulla con cui si possa aprire la finestra. Vedere «sendtopacs --help».</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text} richiede un valore.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>L'indirizzo ricevuto dall'esterno è troppo lungo.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name} qui deve essere un solo valore, senza *, ? e barre rovesciate.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>È stato richiesto un paziente, ma con quel nome non è configurata alcuna worklist né alcun PACS in cui cercare. Aggiungerne uno nelle impostazioni.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>Non c'è esattamente una corrispondenza con quanto richiesto da un altro programma. Scegliere quella giusta.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>Non c'è esattamente una corrispondenza con l'ID scansionato. Scegliere quella giusta.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer} ha interrotto prima di terminare, quindi questo {count} risultato potrebbe non essere tutto.</numerusform>
            <numerusform>{peer} ha interrotto prima di terminare, quindi questi {count} risultati non sono tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} non ha terminato entro il limite di {seconds} s, quindi questo {count} risultato potrebbe non essere tutto. Restringere la ricerca, oppure concedere più tempo nelle impostazioni.</numerusform>
            <numerusform>{peer} non ha terminato entro il limite di {seconds} s, quindi questi {count} risultati non sono tutti. Restringere la ricerca, oppure concedere più tempo nelle impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>Ci sono più di questi {limit} risultati. Restringere la ricerca: un nome, una data, una modalità.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer} ha inviato {count} risultato che non può essere letto; viene escluso.</numerusform>
            <numerusform>{peer} ha inviato {count} risultati che non possono essere letti; vengono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer} non offre questo tipo di ricerca (stato {status}). Scegliere un altro modello.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Non siamo autorizzati a cercare in {peer} (stato {status}). Chiedere l'autorizzazione al suo amministratore.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer} ha esaurito le risorse e non ha terminato la ricerca (stato {status}). Restringere la ricerca, o riprovare più tardi.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer} non cerca in questo modo (stato {status}). Precisare meglio la ricerca, oppure scegliere un altro livello o modello.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer} non ha potuto elaborare la ricerca (stato {status}). Provare senza caratteri jolly, o a un altro livello.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer} ha interrotto la ricerca di propria iniziativa (stato {status}), quindi questi risultati potrebbero non essere tutti.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer} ha terminato la ricerca con lo stato {status}, quindi questi risultati potrebbero non essere tutti.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>Non è possibile cercare questa data. Digitare un giorno, come 2026-03-21, o due separati da un trattino.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name} può essere cercato solo con lettere semplici, senza accenti.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text} non è una parola chiave DICOM che si possa cercare.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>Ciò che si cerca si indica come PAROLACHIAVE=VALORE, con la parola chiave DICOM.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>Il file di query {file} non può essere usato: {reason}. Deve essere un dataset DICOM.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: nessuna corrispondenza.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: {count} corrispondenze, ma ne serve esattamente una. Precisare con --where.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer} non ha terminato la ricerca, quindi non è certo che ci sia una sola corrispondenza.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: {count} trovati.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>Indicare uno tra --worklist e --study, con almeno un --where, oppure solo --patient-from.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>Solo una worklist può essere conservata e consultata in seguito.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer} non risponde. Queste sono le sue richieste al {when} ({age} fa): mancano quelle più recenti, e alcune potrebbero essere completate o annullate.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>Queste sono le richieste di {peer} al {when} ({age} fa). Non è stato interrogato: mancano quelle più recenti, e alcune potrebbero essere completate o annullate.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>Di {peer} non è conservato nulla. Interrogarlo con --refresh finché è disponibile.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer} non ha indicato quali serie ha lo studio, quindi non si conosce un numero di serie libero. Riprovare, oppure indicarne uno.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>Indicare che cosa recuperare, come -k PatientID=123 o -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>Il modello «{model}» non ha il livello {level}. Scegliere un altro modello o livello.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>Questo livello si può recuperare solo con {names}. Aggiungerlo, oppure usare --relational se il PACS lo consente.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer} non offre {operation} in questo modello. Scegliere un altro modello, o C-MOVE invece di C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer} non ha accettato {options}: potrebbe rifiutare la richiesta, o inviare gli oggetti così come sono.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>Annullato: fino ad allora è arrivato {count} oggetto, che viene conservato.</numerusform>
            <numerusform>Annullato: fino ad allora sono arrivati {count} oggetti, che vengono conservati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer} ha interrotto: fino ad allora è arrivato {count} oggetto, che viene conservato. Riprovare.</numerusform>
            <numerusform>{peer} ha interrotto: fino ad allora sono arrivati {count} oggetti, che vengono conservati. Riprovare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer} non ha risposto per {seconds} s: fino ad allora è arrivato {count} oggetto, che viene conservato. Riprovare, o concedere più tempo.</numerusform>
            <numerusform>{peer} non ha risposto per {seconds} s: fino ad allora sono arrivati {count} oggetti, che vengono conservati. Riprovare, o concedere più tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} non ha terminato entro {seconds} s: fino ad allora è arrivato {count} oggetto, che viene conservato. Recuperare meno, o concedere più tempo nelle impostazioni.</numerusform>
            <numerusform>{peer} non ha terminato entro {seconds} s: fino ad allora sono arrivati {count} oggetti, che vengono conservati. Recuperare meno, o concedere più tempo nelle impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer} non ha potuto inviare {failed} degli oggetti (stato {status}); ne sono arrivati {count}.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer} ha inviato {warnings} degli oggetti con un avviso.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer} comunica di aver inviato {said} oggetti, ma qui ne sono arrivati {count}. Conosce l'indirizzo e la porta di questo computer come {destination}?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer} ha inviato {count} oggetto non richiesto; è stato rifiutato.</numerusform>
            <numerusform>{peer} ha inviato {count} oggetti non richiesti; sono stati rifiutati.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>In {folder} non c'è più spazio per ciò che si recupera, quindi il resto è stato rifiutato. Liberare spazio, o consentirne di più nelle impostazioni.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer} non ha nulla che corrisponda.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer} non conosce la destinazione di spostamento {destination} (stato {status}). Farla inserire lì con il suo host e la sua porta.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer} non ha potuto inviare nulla (stato {status}): la destinazione è irraggiungibile o non accetta nulla, o il sistema ha esaurito le risorse.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer} non accetta la richiesta in questa forma (stato {status}). Indicare le chiavi dei livelli superiori, oppure scegliere un altro modello.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Non siamo autorizzati a recuperare da {peer} (stato {status}). Chiedere l'autorizzazione al suo amministratore.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer} non offre questo tipo di recupero (stato {status}). Scegliere un altro modello.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer} non ha potuto elaborare la richiesta (stato {status}). Riprovare più tardi.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer} ha terminato il recupero con lo stato {status}, quindi questi oggetti potrebbero non essere tutti.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: {count} oggetto recuperato in {folder}.</numerusform>
            <numerusform>{peer}: {count} oggetti recuperati in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: {count} oggetto ricevuto e non conservato.</numerusform>
            <numerusform>{peer}: {count} oggetti ricevuti e non conservati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: {count} oggetto inviato a {destination}.</numerusform>
            <numerusform>{peer}: {count} oggetti inviati a {destination}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>Indicare come: --get, --move-to AET per un altro archivio, o --store per il ricevitore proprio di questo programma; non --get con un altro.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>Indicare con --out dove vanno i file, oppure --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>Non recuperato: {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count} file non può essere nel DICOMDIR: gli mancano identificativi. È nella cartella.</numerusform>
            <numerusform>{count} file non possono essere nel DICOMDIR: mancano loro identificativi. Sono nella cartella.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: il suo certificato non è attendibile ({reason}). Non è stato inviato nulla. Indicare il certificato dell'autorità che lo ha firmato nelle impostazioni di questa voce.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: il suo certificato è scaduto. Non è stato inviato nulla. Il suo amministratore deve rinnovarlo; verificare anche la data di questo computer.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: il suo certificato non è ancora valido. Non è stato inviato nulla. Verificare la data di questo computer.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: il suo certificato non è per {host} ({reason}). Non è stato inviato nulla. Correggere l'host in questa voce, o far emettere il certificato per questo nome.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: ciò che risponde su {host}, porta {port}, non usa TLS. Non è stato inviato nulla. Usare la sua porta TLS; disattivare TLS solo se questa rete può trasportare dati dei pazienti senza protezione.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host}, porta {port}, ha chiuso la connessione all'inizio di TLS. Non è stato inviato nulla. Nella maggior parte dei casi è una porta senza TLS; usare la porta TLS.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: {host}, porta {port}, ha chiuso la connessione subito dopo l'attivazione di TLS. Forse richiede un certificato client, o non è DICOM; il suo log indica quale dei due.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host} non ha risposto sulla porta {port} entro {seconds} s all'inizio di TLS. Non è stato inviato nulla. Nella maggior parte dei casi è una porta senza TLS; usare la porta TLS.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer} richiede un certificato client e non ne ha ricevuto alcuno. Indicare il certificato e la chiave di questa postazione nelle impostazioni di questa voce.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer} non accetta il nostro certificato client {path} ({reason}). Chiedere al suo amministratore di quale autorità si fida e se il certificato è scaduto.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer} ha rifiutato l'handshake TLS. Richiede un certificato client, oppure non conosce alcuna delle cifrature di TLS 1.2 e 1.3 oggi sicure.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer} non conosce alcuna delle versioni TLS e delle cifrature oggi sicure (TLS 1.2 o 1.3, BCP 195). Non è stato inviato nulla. Il suo amministratore deve aggiornarne le impostazioni TLS.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: errore TLS ({reason}). Non è stato inviato nulla. Il suo amministratore può trovare altre informazioni nel log.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: {host}, porta {port}, richiede TLS. Attivare TLS nelle impostazioni di questa voce.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer} ha rifiutato l'associazione senza indicare il motivo. Potrebbe non accettare il nome utente, il codice di accesso o il token indicato in questa voce; verificarli.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer} deve connettersi a questo programma con TLS, per cui serve un certificato di questa postazione. Impostarlo nella voce di {peer}, oppure consentire connessioni in entrata non cifrate.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: i certificati dell'autorità in {path} non possono essere usati ({reason}). Scegliere un file in formato PEM.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: il file {path} non può essere letto: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: il nostro certificato {path} o la sua chiave {key} non può essere usato. Entrambi devono essere in formato PEM.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: la chiave {key} non appartiene al nostro certificato {path}. Scegliere quella giusta.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: la chiave {path} è protetta da una password qui sconosciuta. Indicarla nelle impostazioni di questa voce, o con «sendtopacs secret».</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: la password conservata per la chiave {key} non la apre. Indicare quella corretta nelle impostazioni di questa voce, o con «sendtopacs secret».</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>Questo computer non ha un portachiavi in grado di conservarlo, oppure il portachiavi è bloccato. Resta noto fino alla chiusura del programma, poi andrà digitato di nuovo.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} richiede una password o un token qui sconosciuto. Indicarlo nelle impostazioni di questa voce, o con «sendtopacs secret».</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>È conservato nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Non è più conservato.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer} non richiede una password o un token di questo tipo.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer} non ha accettato il nostro accesso (HTTP {status}). Verificare il nome utente e indicare di nuovo la password o il token.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer} ci conosce, ma non ci consente di archiviare (HTTP {status}). Chiedere l'autorizzazione al suo amministratore.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: a questo URL non c'è alcun servizio DICOMweb (HTTP {status}). Correggerlo in questa voce.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer} non accetta richieste grandi come questo file. Il suo amministratore deve aumentare il limite del server o di un proxy a monte.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer} non accetta file DICOM tramite STOW-RS (HTTP {status}). Verificare l'URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} è troppo occupato o in manutenzione (HTTP {status}). Verrà ritentato più tardi.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>Errore di {peer} (HTTP {status}). Verrà ritentato più tardi; il suo log dice di più.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer} ha rifiutato la richiesta (HTTP {status}). Il suo log ne indica il motivo.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer} ha risposto senza indicare che questo file è archiviato. Non è considerato archiviato e viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: il server di accesso non ha fornito alcun token (HTTP {status}). Verificare URL del token, ID client e segreto client.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: il proxy della rete di questo computer non ci lascia raggiungere {host}, porta {port}. Chiedere all'amministratore della rete.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: il proxy sul percorso richiede un accesso (HTTP {status}). Chiedere all'amministratore della rete.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>La lingua cambia non appena nella finestra non c'è più nulla di un paziente e le sue altre finestre sono chiuse.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>Non è configurata alcuna verifica degli aggiornamenti: general.update_url e general.update_key sono vuoti.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>È disponibile una versione più recente, {version}. Per le novità vedere {page}.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>Questa è la versione più recente; il sito offre la {version}.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>Impossibile verificare se esiste una versione più recente ({reason}). Controllare general.update_url e la rete.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>La risposta su una versione più recente non è firmata con la chiave in general.update_key e non è stata ritenuta attendibile.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>Il manuale non ha la pagina {text}. «sendtopacs manual» elenca le sue pagine.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name} deve avere questa forma: {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name} deve essere un numero da {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name} deve essere uno di: {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name} deve avere da 1 a 16 lettere semplici, cifre e segni, senza barra rovesciata.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: {text} non è la parola chiave DICOM di un attributo presente nel modulo.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: scrivere tra parentesi graffe parole chiave DICOM del modulo, ciascuna una sola volta, come {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name} può avere 16 caratteri: lettere semplici, cifre e segni.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name} può avere {limit} caratteri, per lasciare spazio a ciò che segue.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name} deve essere un codice di lingua come lt o pt_BR.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name} non deve contenere «@» o un'interruzione di riga, né iniziare o finire con uno spazio.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} deve essere un nome host, un indirizzo IPv4 o un indirizzo IPv6 senza parentesi.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} deve essere un indirizzo IPv4 o un indirizzo IPv6 senza parentesi.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name} deve contenere indirizzi IP o reti come 10.1.2.0/24, separati da spazi, oppure *.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name} deve essere il percorso completo di un file, a partire dalla radice o dall'unità.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name} può avere 64 caratteri e nessuna interruzione di riga.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: il tipo di identità utente scelto richiede un nome utente.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name} deve essere un URL come https://pacs.example/dicom-web, senza dati di accesso al suo interno.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>{name} manca: il protocollo scelto lo richiede.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name} inizia con http: dati dei pazienti e password passerebbero in rete senza protezione. Usare https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>{text} viene raggiunto via web, quindi non gli si può chiedere direttamente questa prova. Scegliere C-FIND e il PACS in cui cercare, oppure fidarsi della sua risposta.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name} può avere 256 caratteri e nessuna interruzione di riga.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text} in «{name}» non è un'estensione di file: lettere e cifre, senza il punto.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>Il nome {text} è usato due volte. Dare a ciascuno un nome proprio.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: in «Worklist e ricerca» non c'è alcun PACS {text}. Viene interrogata la destinazione stessa.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: in «Worklist e ricerca» non c'è alcuna AE {text}. Nessuno viene informato degli step della procedura.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: non c'è alcuna AE di archiviazione di nome {text}. Aggiungerla o sceglierne un'altra.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>Non valido, quindi si applicano i valori predefiniti: {text}. Correggerlo nelle impostazioni; si trova nel file {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>Il file delle impostazioni {path} contiene {text}, sconosciuto a questa versione. È stato lasciato invariato.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>Il file delle impostazioni {path} non può essere letto ({reason}). È stato conservato come {aside}; vengono usati i valori predefiniti.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>Il file delle impostazioni {path} non può essere letto ({reason}). È stato lasciato com'è e non viene considerato.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>Il file delle impostazioni {path} non può essere aperto: {reason}. Non viene considerato.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>Il file delle impostazioni {path} è stato scritto da una versione più recente del programma. Viene usato ciò che questa versione conosce; per modificare le impostazioni, usare la versione più recente.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>Il file delle impostazioni {path} blocca {text}, che non esiste: non blocca quindi nulla.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>Il file delle impostazioni {path} imposta valori che l'amministratore ha bloccato per questo computer. Non vengono considerati.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>Il file {path} non può essere letto come impostazioni: {reason}. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>Il file {path} è stato scritto da una versione più recente del programma. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>Il file {path} contiene {text}, sconosciuto a questa versione. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text} resta invariato: l'amministratore lo ha bloccato per questo computer.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: il file {path} non è su questo computer. Copiarlo lì prima di connettersi.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>{text} è bloccato dall'amministratore per questo computer. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>Le impostazioni sono protette da un PIN. Digitarlo per proseguire.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>Non è il PIN delle impostazioni. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>Non è il PIN. Riprovare, o chiedere all'amministratore del PACS.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>Il PIN non è stato digitato due volte allo stesso modo. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>D'ora in poi le impostazioni sono protette da questo PIN. Custodirlo con cura.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>D'ora in poi le impostazioni si aprono senza PIN.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>Indicare il file: «sendtopacs settings export FILE», o «import FILE».</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>Le impostazioni sono in {path}. Password e token no: digitarli in ogni postazione.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>Le impostazioni di {path} sono attive per questo utente.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>Il file è stato caricato qui. Controllarlo, poi salvare; «Annulla modifica» lo toglie.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>Quanto modificato qui non è salvato. Salvarlo, o chiudere di nuovo questa finestra per scartarlo.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>Le impostazioni in {path} sono corrette.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} non è ciò che il programma ricava da un PIN. Impostarlo con «sendtopacs settings pin».</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name} deve avere da {low} a {high} caratteri.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text} è proprio del paziente e non può essere un valore predefinito.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>Le impostazioni non hanno un profilo {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>Un'altra finestra o un altro programma sta scrivendo le impostazioni da molto tempo. Non è stato modificato nulla; riprovare.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>Il file non c'è più. La chiavetta o il disco sono stati rimossi?</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Il file non può essere letto: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Il file è vuoto. Copiarlo di nuovo dalla posizione di origine.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>Non è un file foto, video, PDF, modello 3D, CDA o DICOM noto al programma. Salvarlo come JPEG, MP4 o PDF nel programma che lo ha creato, oppure tralasciarlo.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Non è né un file né una cartella.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>Il file è cambiato da quando è stato aggiunto. Aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>Non ne esiste un'immagine che il programma possa mostrare. Viene comunque inviato.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>L'immagine è troppo grande per essere mostrata qui. Viene comunque inviata.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>La cartella non contiene file.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} è nell'elenco due volte.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file} è già stato inviato a {destination} ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>L'immagine è danneggiata e non può essere letta. Copiarla di nuovo dalla fotocamera.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>L'immagine è danneggiata, o codificata in un modo che il programma non conosce. Copiarla di nuovo dalla fotocamera, o salvarla come PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>L'immagine termina prima del previsto: manca una parte del file. Copiarla di nuovo dalla fotocamera.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>L'immagine è di {columns} per {rows} punti; DICOM ne ammette {limit} in ciascuna direzione.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>L'immagine è di {columns} per {rows} punti, più dei {limit} milioni convertibili.</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>L'immagine animata ha {count} fotogramma di {columns} per {rows} punti: più dei {limit} milioni convertibili. Accorciarla o ridurla, oppure salvarla come video.</numerusform>
            <numerusform>L'immagine animata ha {count} fotogrammi di {columns} per {rows} punti: insieme più dei {limit} milioni convertibili. Accorciarla o ridurla, oppure salvarla come video.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>L'immagine contiene valori misurati (virgola mobile), che le immagini DICOM di questo tipo non ammettono. Esportarla a 8 o 16 bit.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>L'immagine è un JPEG di un tipo raro (senza perdita, o con più di 8 bit) che non può essere convertito. Salvarla come PNG o TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>Il PDF è danneggiato o ne manca una parte. Aprirlo in un visualizzatore e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>Il PDF è cifrato in un modo che il programma non può rimuovere. Aprirlo in un visualizzatore e stamparlo in un nuovo PDF.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>Il PDF è bloccato: si apre solo con la sua password. Digitarla sotto l'elenco; dalla riga di comando usare --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>Il PDF è bloccato e nessuna delle password fornite lo apre. Aggiungere la sua al file delle password, una password per riga.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>Non è la sua password.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>Il PDF contiene un programma (JavaScript), che i visualizzatori possono eseguire. Viene inviato insieme al PDF.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>Il PDF ha altri file allegati. Vengono inviati insieme al PDF, senza essere esaminati.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>Il PDF contiene un comando per avviare un programma o recuperare un file. Viene inviato insieme al PDF.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>La pagina {page} del PDF non può essere disegnata. Inviarlo invece come documento.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>La pagina {page} del PDF è troppo grande per essere disegnata. Scegliere meno punti per pollice nelle impostazioni, oppure inviarlo come documento.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Il PDF non ha pagine.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>Il modello 3D è danneggiato, o ne manca una parte. Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>Il documento CDA è danneggiato, o non è XML ben formato. Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>Il file DICOM è danneggiato e non può essere letto.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>Il file DICOM termina prima del previsto: ne manca una parte. Copiarlo di nuovo dall'origine.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>Questo è il sommario di un CD (DICOMDIR). Aggiungere la cartella in cui si trova.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>Il sommario (DICOMDIR) elenca questo file, ma il file non c'è. La copia del CD è completa?</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} non è nel sommario (DICOMDIR) del suo CD. Assicurarsi che vi appartenga.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file} ha lo stesso SOP Instance UID di {other}, ma un contenuto diverso: un archivio ne conserverebbe uno solo. Rimuovere quello non desiderato.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} non rispetta lo standard ({what}). Viene inviato così com'è; un archivio potrebbe rifiutarlo.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>Il file DICOM contiene un numero dispari di byte, vietato da DICOM: nessun archivio può accettarlo. Esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>Il file DICOM ha {found} byte di pixel dove la sua intestazione ne indica {expected}: ne manca una parte. Copiarlo di nuovo dall'origine.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>L'archivio ZIP è danneggiato o compresso in un modo che il programma non conosce. Estrarlo e aggiungere la cartella.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>L'archivio ZIP è cifrato. Estrarlo con la sua password e aggiungere la cartella.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>L'archivio ZIP contiene {count} file di {megabytes} MB, più dello spazio disponibile sul disco. Liberare spazio, oppure estrarlo altrove e aggiungere la cartella.</numerusform>
            <numerusform>L'archivio ZIP contiene {count} file per un totale di {megabytes} MB, più dello spazio disponibile sul disco. Liberare spazio, oppure estrarlo altrove e aggiungere la cartella.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>Il file DICOM non ha identificativi validi per sé, la sua classe o il suo studio: nessun archivio può accettarlo.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>Il file DICOM non indica come sono compressi i suoi pixel (manca la File Meta Information).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer} non accetta MPPS. Chiedere al suo amministratore di consentirli per questa postazione, oppure disattivarli nelle impostazioni della worklist.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer} non ha potuto accettare ora l'MPPS (stato {status}). Verrà comunicato di nuovo.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer} ha rifiutato l'MPPS (stato {status}): la richiesta va chiusa lì manualmente. I file non ne sono interessati.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>Al RIS è stato comunicato che lo step della procedura è {status}.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>Uno step della procedura appartiene a una richiesta: --procedure-steps richiede --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>Il log in {path} non ha una voce simile.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>Non c'è nulla di errato da segnalare.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>Il pacchetto di supporto è in {path}. Non contiene dati dei pazienti né password.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>È stato scelto «Tutto o niente» e {count} dei file non possono essere usati. Rimuoverli, oppure inviare solo gli altri.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name} è obbligatorio.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name} può avere {limit} caratteri; questo ne ha {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name} contiene un'interruzione di riga, una tabulazione o un altro carattere che non può essere inviato.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name} non deve contenere una barra rovesciata.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} non è una data: anno, mese, giorno, come 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} è nel futuro.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} non è un'ora: ore, minuti, secondi, come 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name} deve essere un numero intero da {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name} deve essere un numero di al massimo 16 caratteri.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name} può contenere lettere maiuscole, cifre, spazi e trattini bassi, al massimo 16.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name} deve essere M, F, O o vuoto.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} non è un identificativo univoco: cifre e punti, al massimo 64 caratteri.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name} ha più di tre gruppi separati da «=».</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name} ha più di cinque parti separate da «^».</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name} non può essere scritto nel set di caratteri {charset}. Questi lo consentono: {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} non è uno dei set di caratteri che il programma scrive. ISO_IR 192 (Unicode) comprende tutte le lingue; gli altri sono {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} non è un attributo che si possa impostare.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>L'opzione --set numero {number} non ha la forma PAROLACHIAVE=VALORE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>L'opzione {option} numero {number} non indica alcuno dei file forniti: scrivere FILE=VALORE, tra virgolette.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>{text} non è nulla che un PDF possa diventare. Scrivere --pdf-as document, instances o multi-frame per tutti i PDF, oppure FILE=PAROLA per uno solo.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} non è un PDF: --pdf-as indica che cosa diventa un PDF, e nient'altro.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>Nessuno dei file è un PDF: --pdf-as non ha nulla da fare.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file} non ha un titolo: lo hanno solo i PDF, i modelli 3D e i documenti CDA. Una foto o un video si descrive con --description.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file} non è né una foto né un video, quindi non ha una descrizione. Un documento ha un titolo: usare --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file}: la descrizione e le altre informazioni verrebbero scritte entrambe in Image Comments. Cancellare una delle due.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file} è un file DICOM: mantiene la sua serie e la sua classe, quindi non può avere un profilo solo per sé.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>Le impostazioni non indicano alcun tag per le altre informazioni, quindi non c'è posto per ciò che dice --info.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} è un file DICOM: le altre informazioni vanno solo nei nuovi oggetti.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>Le password non possono essere lette: {reason}. Il file è testo in UTF-8, con una password per riga.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>Il file delle password non contiene alcuna password. Scriverne una per riga.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>Un valore di {text} si trova tra i file: scrivere --set {text}=..., tra virgolette.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} non è né un nome delle impostazioni né AET@HOST:PORT (IPv6 tra parentesi).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>L'AE title è vuoto.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>L'AE title {text} ha più di 16 caratteri.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>L'AE title {text} contiene un carattere non ammesso: solo lettere semplici, cifre e segni.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} non è un tag: una parola chiave DICOM, o gggg,eeee in cifre esadecimali.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text} non può essere un tag aggiuntivo: lo scrive il programma stesso, o DICOM lo vieta.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>Non c'è nulla da inviare: aggiungere foto, video, PDF o file DICOM.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>La stessa destinazione è stata indicata due volte. Indicarla una sola volta.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>Scegliere dove inviare.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>I file DICOM appartengono a {count} paziente. Inviare separatamente i file di ciascun paziente.</numerusform>
            <numerusform>I file DICOM appartengono a {count} pazienti. Inviare separatamente i file di ciascun paziente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>I file DICOM appartengono a un paziente diverso da quello indicato nel modulo. Scrivere questo paziente al loro interno, oppure inviarli separatamente.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>I file DICOM appartengono a {count} paziente. Decidere studio per studio quali ricevono il nuovo paziente: con --relabel e lo Study Instance UID di ciascuno, o selezionandoli nella finestra.</numerusform>
            <numerusform>I file DICOM appartengono a {count} pazienti. Decidere studio per studio quali ricevono il nuovo paziente: con --relabel e lo Study Instance UID di ciascuno, o selezionandoli nella finestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>I file DICOM appartengono a {count} studio, che non è stato indicato con --relabel. Inviare gli altri separatamente. Gli studi: {uids}.</numerusform>
            <numerusform>I file DICOM appartengono a {count} studi, e non tutti sono stati indicati con --relabel. Inviare gli altri separatamente. Gli studi: {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>Non sono stati forniti valori per lo studio indicato da --relabel. Specificare di chi è con --set, come --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>Nessun file DICOM appartiene allo studio {uid} da riassegnare.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>I valori dello studio non possono essere scritti in {count} studio contemporaneamente. Ometterli, oppure inviare ogni studio separatamente.</numerusform>
            <numerusform>I valori dello studio non possono essere scritti in {count} studi contemporaneamente. Ometterli, oppure inviare ogni studio separatamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>Il nome o l'ID di un altro paziente viene sostituito in {count} file DICOM. Immagini ed elementi privati non vengono modificati e potrebbero ancora mostrarlo.</numerusform>
            <numerusform>Il nome o l'ID di un altro paziente viene sostituito in {count} file DICOM. Immagini ed elementi privati non vengono modificati e potrebbero ancora mostrarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>Insieme al vecchio paziente vengono tolti: {attributes}. Sono conservati nella Original Attributes Sequence.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>Scritti nei file DICOM: {attributes}. Il comando show con le stesse opzioni mostra i valori vecchi e nuovi.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>Lasciati come sono nei file DICOM, poiché non è stato fornito nulla: {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count} dei file DICOM è firmato digitalmente. Le firme di ciò che viene modificato non sarebbero più valide e vengono tolte.</numerusform>
            <numerusform>{count} dei file DICOM sono firmati digitalmente. Le firme di ciò che viene modificato non sarebbero più valide e vengono tolte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>Nei file DICOM va scritto un altro paziente: scegliere se ricevono nuovi UID. È consigliato, se l'archivio li possiede già.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>I file DICOM mantengono i loro UID. Se l'archivio li possiede già per il vecchio paziente, potrebbe rifiutarli o mescolarli; nuovi UID lo evitano.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>I file DICOM appartengono a {count} studio. Per scrivervi altri dati, decidere per ciascuno: con --relabel e il suo Study Instance UID, o selezionandolo nella finestra.</numerusform>
            <numerusform>I file DICOM appartengono a {count} studi. Per scrivervi altri dati, decidere per ciascuno: con --relabel e il suo Study Instance UID, o selezionandolo nella finestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Il file non contiene video.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>Il file contiene audio ma nessuna immagine. L'audio da solo non può essere inviato.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>Il video non contiene alcuna immagine che si possa mostrare.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>Il video è danneggiato e non può essere aperto. Copiarlo di nuovo dalla fotocamera.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>La descrizione interna del video è danneggiata. Copiarlo di nuovo dalla fotocamera.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>La registrazione non è mai stata completata: manca il suo indice. Farla riparare dalla fotocamera, o registrare di nuovo.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>Il video si interrompe: manca una parte del file. Copiarlo di nuovo dalla fotocamera.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>Il video è in un formato che il programma non può decodificare. Salvarlo come MP4 (H.264) e aggiungere quello.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>Il video è in un Dolby Vision di un tipo (profilo 5) i cui colori sono mostrati solo dai lettori del produttore. Disattivare HDR nella fotocamera, oppure salvarlo come MP4 (H.264) e aggiungere quello.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>Il video dichiara di mostrare {rate} immagini al secondo. È danneggiato, o non è stato creato da una fotocamera.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>Il video dichiara dimensioni di {columns} per {rows} pixel. È danneggiato, o non è stato creato da una fotocamera.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>Il video è di {gigabytes} GB; un oggetto DICOM contiene al massimo 4,2 GB. Dividerlo in parti più brevi.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>Il video è danneggiato dopo {second} secondi, quindi non è stato convertito. Copiarlo di nuovo dalla fotocamera.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>Tra i tempi scelti non resta nulla del video: dura {seconds} secondi e l'inizio è stato impostato a {begin}.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>Scrivere tempi come 83.5 o 1:23.5. L'inizio precede la fine, ed entrambi sono entro {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file} dura {length}: non c'è un'immagine a {at}. Scegliere un momento prima della fine.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>La fine del video è stata impostata a un tempo non successivo al suo inizio.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>L'immagine cambia dimensioni all'interno del video, quindi il video non è stato convertito. Tagliarlo dove cambiano.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>Il video salta oltre {hours} ore tra due immagini, quindi i suoi tempi sono danneggiati e non è stato convertito.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>Impossibile scrivere il video: {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>Impossibile convertire il video: {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>Il video convertito non ha superato il controllo ({reasons}), quindi non è stato usato. Segnalarlo a chi gestisce il programma.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>Verrà incapsulato così com'è, in circa {time}.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>Verrà convertito, in circa {time}.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>L'audio viene escluso: il parlato può rivelare chi è il paziente.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} è troppo grande per un solo oggetto: diventa {count} oggetti di un'unica serie.</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} è troppo grande per un solo frammento: diventa un oggetto in frammenti, che molti archivi rifiutano.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} è troppo grande per un solo oggetto, e le impostazioni prevedono di rifiutare tali video.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>L'audio viene mantenuto com'è.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>L'audio viene mantenuto; è stato ricodificato come richiesto da DICOM.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>L'audio viene escluso: non può essere letto, o non può essere tenuto in sincronia con le immagini.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>Il video è stato tagliato senza ricodificarlo, dove possibile: dal secondo {begin} al secondo {end}.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>Il video è danneggiato; ne sono stati presi solo i primi {second} secondi, come concordato.</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>Il video è stato ridotto a {columns} per {rows} pixel, perché il suo formato DICOM non ne ammette di più.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>Il video è stato ridotto da {before} a {after} immagini al secondo, perché il suo formato DICOM non ne ammette di più.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>Il video è stato ingrandito a {columns} per {rows} pixel, come richiesto dal suo formato DICOM.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>È stato aggiunto del nero attorno all'immagine per portarla a {columns} per {rows} pixel.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>Le immagini vengono mostrate più volte, {after} al secondo invece di {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>Le immagini del video arrivavano a intervalli irregolari; ora arrivano regolarmente, {after} al secondo.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>Il video è stato ripreso in HDR. La sua luminosità è stata adattata a ciò che ogni schermo può mostrare.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>Ogni semiquadro del video interlacciato è diventato un'immagine intera, {after} al secondo.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>I semiquadri del video interlacciato sono stati uniti in immagini intere.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>È codificato come {codec}, non come {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>La sua intestazione non può essere letta.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>Le sue immagini non si susseguono a una frequenza costante.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>I suoi semiquadri sono codificati uno per uno.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>È interlacciato, e le impostazioni prevedono di unirne i semiquadri.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>La sua intestazione cambia all'interno del video.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>I suoi tempi ricominciano da capo all'interno del video.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>Inizia con immagini che non possono essere mostrate da sole.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>Alcune parti sono state tagliate senza ricodificarlo, quindi contiene ancora ciò che è stato tagliato.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>Ne manca una parte.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>Deve essere raddrizzato.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>Usa l'intera gamma dei valori di luminosità; i video DICOM usano la gamma limitata.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>È in HDR, che gli schermi comuni non possono mostrare.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>Il suo profilo è {profile}, non {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>Il suo livello è {level}; è ammesso {limit}.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>I suoi colori non sono campionati 4:2:0.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>Ha {bits} bit per campione; ne sono ammessi {wanted}.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>I suoi pixel hanno una forma non ammessa.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>Un'immagine di {columns} per {rows} non è ammessa.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} immagini al secondo di queste dimensioni sono più di quelle ammesse dal livello.</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>Fa riferimento a {frames} immagini, più di quelle ammesse dal livello.</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>Ha {mbit} Mbit/s; ne sono ammessi {limit}.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>Richiede un buffer di decodifica più grande di quanto ammesso.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>{rate} immagini al secondo non sono ammesse con queste dimensioni.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>Con queste dimensioni e questa frequenza deve essere codificato nell'altro modo: interlacciato o progressivo.</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>Il suo contenitore ({container}) non è ammesso.</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>Il suo audio ({codec}) non è ammesso.</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>Ha dell'audio, che viene escluso.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>Contiene altro oltre a immagini e audio.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>Il file contiene una descrizione, che può includere nomi e luoghi.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>Il file è in frammenti.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>Non esiste una cartella {folder} da monitorare. Crearla, collegare l'unità su cui si trova o impostarne un'altra.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>Impossibile leggere o scrivere la cartella monitorata {folder}: {reason}. Si riprova.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} è già monitorata, da un'altra finestra o da un altro comando. Arrestarlo prima, o scegliere un'altra cartella.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>Indicare la cartella da monitorare con --profile e --pattern, o impostarli in «Cartella monitorata» nelle impostazioni.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>Indicare un profilo per la cartella monitorata: stabilisce che cosa diventano i file e dove vanno.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>Le impostazioni non hanno una worklist di nome {text}, in «Worklist e ricerca».</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} non è un modello di nomi di file: parole chiave DICOM del modulo tra parentesi graffe, ciascuna una volta, come {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>Il nome del file non è come previsto da {pattern}. Rinominarlo: verrà esaminato di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: {count} richiesta corrisponde al nome del file, mentre ne serve esattamente una.</numerusform>
            <numerusform>{peer}: {count} richieste corrispondono al nome del file, mentre ne serve esattamente una.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>È archiviato, ma il file non può essere spostato in «done»: {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>Un file richiede attenzione: {reason} Il suo nome è in needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>Un file è stato inserito nella coda di invio.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>È provato che un file è archiviato; è stato spostato in «done».</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>Ora sconosciuta</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when}, in parte secondo l'ora dei file</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when}, secondo l'ora dei file</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>da {first} a {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>Iniziare con un nuovo paziente?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Nuovo paziente</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>Eliminare ciò che non è mai stato inviato?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>Un altro programma richiede un altro paziente. Iniziare con quello?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>Sostituire il paziente con un'identità temporanea?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>Ciò che il modulo dice del paziente viene cancellato.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>Alcuni file sono ancora in attesa di essere inviati.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>Alcuni file sono ancora in fase di invio.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>Nulla va perso: ciò che è in pausa prosegue al riavvio del programma.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>&amp;Termina l'invio, poi chiudi</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Prosegui in &amp;background</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Metti in pausa e chiudi</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Resta</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>Abbandonare questi?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abbandona</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>Abbandonare la comunicazione al RIS?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>I file restano come sono. Da qui il RIS non riceve altre notizie di questa richiesta, a meno di scegliere «Reinvia ora»: qualcuno deve impostarne lo stato lì manualmente.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserva</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>File in {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>{files} file a ciascuna di {destinations} destinazioni</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>Ciò che è disegnato sull'immagine; va a parte, come oggetto a sé.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Pross. tentativo</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Ultima causa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>I file sono ancora in lettura.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>Tutto ciò che è nell'elenco è già stato consegnato. Aggiungere file o premere Nuovo paziente.</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>Poi: Nuovo paziente (Ctrl+N), oppure aggiungere altri file di questo paziente.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Qualcosa è in corso: attenda, o lo fermi.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nulla è in corso.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>Corregga prima ciò che è segnato.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Scelga prima una voce dell’elenco.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>È già la prima, o nulla è scelto.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Impostato dall'amministratore per questo computer.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Digiti prima il PIN.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>Digiti prima il nuovo PIN in entrambi i campi.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>Scelga prima un’identità propria.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>Compili prima un server qui sopra.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>Nessuna fotocamera mostra ancora un’immagine.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Qui non c'è alcuna immagine.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>Nessuno scanner è stato ancora trovato.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>Nessun file richiede attenzione.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>Questo file non può essere inviato.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Questo è il primo passo.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>Rapporto su quanto inviato</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>Il report stampato contiene altri {count} file.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paziente</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Inviato a</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Inviato come</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>accession number {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – oggetti DICOM che ne derivano (pagine, segni, uno per ogni destinazione): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>Creato il {when} da SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>«Archiviato»: il PACS ha risposto di aver archiviato il file. «Confermato»: interrogato in seguito, ha dichiarato di averlo. Tutto il resto non è arrivato, per quanto risulta a questo computer.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>Alimentatore</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>Alimentatore, fronte</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>Alimentatore, retro</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>Alimentatore, fronte-retro</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>A colori</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Bianco e nero</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>Server di audit</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>Host del server syslog che riceve i messaggi di audit DICOM, tramite TLS; vuoto: nessuno.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>Porta del server di audit</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>La porta TCP su cui accetta syslog tramite TLS.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>File PEM di chi firma il certificato del server; vuoto: le autorità di cui questo computer si fida.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>Come nel Conformance Statement</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>Come raccomanda lo standard attuale</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>Un oggetto per ogni pagina</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>Un oggetto con tutte le pagine</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>Un oggetto con tutte le immagini</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>Solo la prima immagine</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Il documento così com'è</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Un'immagine per ogni pagina</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Un oggetto con le immagini di tutte le pagine</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>Come JPEG, come tutte le immagini</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Non compresso</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>Come JPEG 2000, senza perdita</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Propria</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
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
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nome utente e password</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>Credenziali client OAuth2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non comunicato</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>Nome utente e codice di accesso</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Worklist</translation>
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
        <translation>Cifrata, certificato verificato</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrata</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non cifrata</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET: tramite la nostra stessa connessione</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE: si connette alla nostra porta di ricezione</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Quello abituale</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pazienti</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Come indica la preimpostazione</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>La sua risposta (secondo lo statement)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>Viene trovato con una ricerca (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Storage commitment</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>Mantenuto se la sintassi di trasferimento lo consente</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>Uniti in immagini intere</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>Più oggetti di un'unica serie</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>Un oggetto in frammenti, noto a pochi</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>Nulla: rifiutato</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>Come nelle impostazioni generali</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>Fotografia con fotocamera esterna</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoscopia</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ecografia</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>Microscopia generale</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>Fotografia oftalmica</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermoscopia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>Alla lettera del Conformance Statement, oppure ciò che vogliono i visualizzatori attuali.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>Classe SOP delle foto</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>UID della classe SOP per le foto; vuoto: come indica la preimpostazione.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>Classe SOP dei video</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>UID della classe SOP per i video; vuoto: come indica la preimpostazione.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>Classe SOP dei PDF</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>UID della classe SOP per i PDF; vuoto: come indica la preimpostazione.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>Classe SOP dei modelli 3D</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>UID della classe SOP per STL, OBJ e MTL; vuoto: quella di ciascun formato.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>Classe SOP dei documenti CDA</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>UID della classe SOP per i documenti CDA; vuoto: Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>Classe SOP per estensione</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>UID della classe SOP per i file con un'estensione come JPG; prevale sul tipo.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>Sintassi di trasferimento video</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>Come vengono codificati i video; uno conforme viene incapsulato, gli altri transcodificati.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>Incapsula profili più semplici</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>Inviare Main e Baseline di H.264, e Main di HEVC, così come sono; DICOM richiede il profilo superiore.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>Controlla i video incapsulati</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>Decodificare ogni immagine anche di ciò che viene incapsulato, per trovare eventuali danni; richiede più tempo.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>Audio dei video</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>Il parlato rivela chi è il paziente; ciò che si mantiene viene ricodificato se DICOM lo richiede.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>Video interlacciati</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>Alcuni visualizzatori mostrano i semiquadri con effetto pettine; unirli comporta la ricodifica del video.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>Video oltre 4 GB</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>Che cosa diventa un video troppo grande per un solo oggetto.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualità JPEG</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>Per le immagini che devono essere codificate come JPEG; una foto JPEG resta com'è.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>Immagini di più pagine</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>Che cosa diventa un TIFF o HEIC con più immagini di uguali dimensioni.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>Immagini animate</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>Che cosa diventa un GIF, WebP, PNG o AVIF animato.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>Che cosa diventa un PDF, per un PACS che non mostra documenti.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>Risoluzione delle pagine PDF</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>Delle pagine inviate come immagini, in punti per pollice.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Durata dei tentativi</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>Per quanto tempo si ritenta con i file che un PACS non può accettare ora, prima che risultino non riusciti.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>Memorizza invii</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>Per quanto tempo la coda di invio elenca gli invii completati e ne riconosce i file.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>Porta per i resoconti di commitment</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>Dove un PACS raggiunge questo programma con i suoi resoconti, mentre ne è atteso uno; 0: in nessun luogo.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>Cartella dei file inviati</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>Dove si possono spostare i file dopo la prova, se scelto per un invio; vuoto: viene offerto solo il cestino.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>Sposta i file dalle cartelle di rete</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>Altrimenti i file nelle cartelle di rete restano, qualunque sia la scelta per un invio.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>AE title chiamante</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>Come questo programma si presenta a ogni sistema remoto, che deve conoscerlo.</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Nome stazione</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>Questa postazione, come viene scritta in ogni oggetto; vuoto: il suo nome host.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nome della struttura</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>L'ospedale o la clinica, come viene scritto in ogni oggetto; vuoto: omesso.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>Modalità predefinita</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>Resta nel modulo finché qualcuno o una voce di worklist non indica altro.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>Set di caratteri predefinito</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>Con quale set vengono scritti gli oggetti se non lo indicano né il modulo né la destinazione.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>Tag altre informazioni</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>Dove vanno le «Altre informazioni» dell'elenco: una parola chiave o gggg,eeee; vuoto: in nessun luogo.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Tutto o niente</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>Non inviare nulla di un invio se non è stato possibile convertirne tutti i file.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>Della finestra, come codice tipo «en»; vuoto: quella del sistema. Inglese se manca la traduzione.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>Quanto dettaglio ha il file di log; non contiene mai dati dei pazienti.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>Giorni tra file e richiesta</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>I file più lontani di così dalla data programmata richiedono un secondo controllo; 0: mai.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>Svuota quando tutto è archiviato</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>Svuotare insieme elenco e modulo quando tutto ciò che è nell'elenco è stato archiviato.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Verifica aggiornamenti</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>Dove chiedere se esiste una versione più recente; vuoto: in nessun luogo. Non viene installato nulla.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>Chiave verifica aggiornamenti</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>La chiave pubblica (Ed25519, Base64) con cui è firmata la sua risposta.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>Segnalare sul desktop che un invio lungo è terminato mentre è in primo piano un'altra finestra.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimento ridotto</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>Menu ed elenchi compaiono subito e il cursore di testo non lampeggia. Se il sistema lo chiede, è sempre così.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Pazienti recenti</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>Offrire quelli per cui è stato inviato qualcosa, a chiunque sia seduto qui.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>AE title di ricezione</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>Come ci chiama un PACS quando ci invia; vuoto: l'AE title chiamante.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>Porta di ricezione</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>La porta TCP a cui ci viene inviato; il PACS deve conoscerla.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>Indirizzo di ricezione</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>A quale indirizzo di questo computer i PACS possono raggiungerci, come IP; vuoto: a tutti.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>Spazio per i file recuperati</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>Quanto al massimo un recupero può scrivere sul disco.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>Di chi sono gli UID e i nomi degli oggetti: del Conformance Statement, o propri.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>Radice UID</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>Come iniziano tutti gli UID creati qui: registrata a proprio nome, o proposta.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>Implementation Class UID</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>Identifica questo programma presso i sistemi remoti e nei file; vuoto: la radice UID.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Implementation Version Name</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>Indica la versione di questo programma ai sistemi remoti e nei file, con al massimo 16 caratteri.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>Scritto negli oggetti come produttore; vuoto: lasciato vuoto.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nome del modello</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>Scritto negli oggetti come modello del dispositivo di acquisizione.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Come si chiama il profilo.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>Della serie creata; vuoto: la modalità predefinita.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Descrizione della serie</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>Della serie creata; vuoto: il tipo di file a parole.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Numero della serie</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>Della prima serie creata; vuoto: 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del corpo</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined, un codice come FOOT; vuoto: omesso.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>UID della classe SOP per le foto; vuoto: come nelle impostazioni di conversione.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>UID della classe SOP per i video; vuoto: come nelle impostazioni di conversione.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>UID della classe SOP per i PDF; vuoto: come nelle impostazioni di conversione.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Campi obbligatori</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>Parole chiave DICOM da compilare oltre a quelle sempre obbligatorie.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valori predefiniti</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>Che cosa contiene il modulo all'inizio, per parola chiave DICOM.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>Nome dell'AE di archiviazione; vuoto: la destinazione predefinita.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>Come si chiama negli elenchi di questo programma.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE title</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>L'AE title a cui risponde; maiuscole e minuscole sono diverse.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>Il suo nome, indirizzo IPv4 o IPv6 (senza parentesi).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>La porta TCP su cui è in ascolto, spesso 104 o 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Set di caratteri</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>Con quale si scrive per esso, e come si leggono le risposte che non ne indicano alcuno.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tempo di connessione</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>Quanto attendere per la connessione TCP.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>Tempo di associazione</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>Quanto attendere finché accetta l'associazione.</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>Tempo per una query</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>Quanto può durare in tutto una verifica o una query.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>Tempo per uno studio</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>Quanto può durare in tutto un tentativo per uno studio.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>PDU più lunga inviata</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>Mai più di quanto accetta; 16384 è quella del Conformance Statement.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>Cifrare le connessioni e verificare il certificato del sistema remoto; non ripiega mai su connessioni non cifrate.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>File PEM di chi firma il certificato del sistema remoto; vuoto: le autorità di cui questo computer si fida.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>TLS quando ci chiama</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>Come si connette con TLS per portare ciò che si recupera, o i resoconti; mostriamo il certificato client.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>Chiama anche da</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>Indirizzi IP o reti da cui può chiamarci oltre al suo host, separati da spazi; *: qualsiasi.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>Identità utente</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>Se al sistema remoto viene comunicato chi usa il programma, e con quale prova.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>Ciò che viene comunicato al sistema remoto; un codice di accesso o token è conservato nel portachiavi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>Una worklist di richieste, o un PACS in cui si cerca.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>Modello informativo</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>In quale modello si cerca in un PACS; la maggior parte conosce Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>Livello modello</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>Il livello richiesto; quello abituale è del modello, e nessuno per una worklist.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>Jolly attorno ai nomi</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>Se la ricerca inizia con «*» aggiunto al nome.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>Jolly attorno agli ID</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>Se la ricerca inizia con «*» aggiunto all'ID paziente, come nella preimpostazione «statement».</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>AE title programmato</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>Chiede a una worklist solo gli step di questa stazione; vuoto: di tutte.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>Una worklist viene interrogata solo per questa modalità; vuoto: per tutte.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Aggiorna ogni</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>Conserva qui la worklist per una settimana, per cercarvi quando non è disponibile; 0: non conservata.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>Recupera con</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>Come si recuperano i file da esso; C-MOVE richiede che conosca la nostra porta.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>Comunica gli step di procedura</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>Comunicare al RIS tramite MPPS che una richiesta è iniziata, completata o interrotta.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>Chi accetta gli step di procedura</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>Nome di un'AE in «Worklist e ricerca»; vuoto: questa.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>Recupero relazionale</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>Negoziato al recupero dei file; un PACS può rifiutarlo.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Conversione enhanced</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>Chiedere immagini CT, MR e PET convertite in multi-frame al recupero dei file.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>Destinazione predefinita</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>Nome dell'AE di archiviazione scelta all'inizio; vuoto: la prima.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Decomprimi</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>Inviargli i file DICOM non compressi, tranne i video, anche se li accetterebbe compressi.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>Immagini senza perdita</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>Come gli vengono inviati PNG, TIFF, BMP e altre immagini senza perdita.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>Se rifiuta JPEG: non compresso</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>Le immagini che non accetta compresse vengono invece inviate non compresse.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>Se rifiuta i PDF: immagini delle pagine</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>Al posto del documento viene inviata un'immagine per ogni pagina.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>Se rifiuta un video: altra classe SOP</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>Viene inviato con un'altra classe di video accettata dal PACS.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>Se rifiuta un video: altra codifica</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>Viene ricodificato in H.264 o MPEG-2, secondo ciò che il PACS accetta.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>Predefinita per le modalità</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>Codici come XC o ES: viene scelta all'inizio per ciò che vi appartiene.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>Prova di archiviazione</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>Che cosa serve perché un file conti come confermato.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>A chi si chiede la prova</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>Nome di un PACS in «Worklist e ricerca»; vuoto: questo.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>Tempo per la prova</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>Quanto può durare; la metà se i file sono stati inviati di nuovo.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>Se gli oggetti passano con il protocollo DICOM o via web.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>Del servizio DICOMweb, senza «/studies» alla fine.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>Come si comunica al servizio chi siamo.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>Nome utente o ID client</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>Per l'accesso; ciò che vi appartiene è conservato nel portachiavi.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL del token</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>Dove OAuth2 fornisce i token a questo client.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>Che cosa si chiede a OAuth2; vuoto: ciò che fornisce da sé.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Richiesta più grande</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>Quanto entra in una richiesta; un file più grande va da solo.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Autorità attendibile</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificato client</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>File PEM del certificato di questa postazione; vuoto: non ne mostra alcuno.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chiave client</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>File PEM della chiave privata del certificato; vuoto: è nel file del certificato.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Monitora la cartella</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>Finché la finestra è aperta, ciò che si mette nella cartella viene inviato.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>I file finiscono in «done» al suo interno quando l'archiviazione è provata; vuoto: nessuna cartella.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>Nome del profilo che indica che cosa diventano i file e dove vanno.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomi dei file</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>Che forma hanno, senza estensione: parole chiave DICOM tra parentesi graffe; * lettere qualsiasi, ? una.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>Nome della worklist la cui unica richiesta corrispondente indica di chi è un file; vuoto: il nome dice tutto.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>Svuota se non c'è nessuno</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>Dopo questo tempo senza tasti o mouse, elenco e modulo vengono svuotati, con un avviso; 0: mai.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>Utente di sistema come operatore</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>Se nessuno inserisce un operatore, scrivere l'account connesso come OperatorsName.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>Tasto del pedale</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>Scatta una foto nella finestra della fotocamera; ciò che il pedale invia, come F9 o Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN delle impostazioni</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>Ciò che si ricava dal PIN che apre la finestra delle impostazioni; impostarlo lì, o con «settings pin».</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Questa postazione</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Che cosa viene inviato</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La finestra</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>Che cosa un PACS invia qui</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>Log e aggiornamenti</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>Valore predefinito: {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: sì</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: no</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer} accetta: {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (Verificato {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>foto come VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>immagini non compresse</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>video H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>video H.264 come Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>video MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>modelli 3D</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>documenti CDA</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Adatta alla finestra</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
</context>
</TS>
