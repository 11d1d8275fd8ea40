<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>Was danach aus den Dateien wird</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>Sobald bewiesen ist, dass das PACS sie hat</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>Dateien bleiben</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>Danach in den Papierkorb</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>Danach nach {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>Weitere Ziele</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>und an %n weiteres</numerusform>
            <numerusform>und an %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>und an …</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>Dieselben Dateien auch an weitere Ziele senden</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>Gruppieren</translation>
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
        <translation>Diese AE fragen, ob sie antwortet, mit dem, was hier gerade eingetragen ist</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>&amp;Prüfen, was es annimmt</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>Fragen, welche unserer Objekte es annimmt; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>{peer} wird gefragt …</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer} ist geprüft: Antwort nach {ms} ms.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>Attribute des Objekts</translation>
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
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n Eintrag)</numerusform>
            <numerusform>(%n Einträge)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%n Byte, komprimiert)</numerusform>
            <numerusform>(%n Bytes, komprimiert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n Byte)</numerusform>
            <numerusform>(%n Bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>&amp;Testnachricht senden</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>Eine Nachricht ohne Patientendaten senden, mit den Angaben, die jetzt hier stehen</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>{peer} wird gefragt …</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take &amp;picture</source>
        <translation>&amp;Bild aufnehmen</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>{key} oder ein Fußpedal, das diese Taste sendet, nimmt ein Bild auf, solange dieses Fenster vorn ist.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>{key} oder ein Fußpedal, das diese Taste sendet, nimmt ein Bild auf, gleich welches Fenster dieses Programms vorn ist.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>Mit Taste oder Fußpedal: {key} (siehe Einstellungen)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>&amp;Video aufnehmen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>&amp;Stopp nach</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Warten auf die Kamera …</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Aufnahme &amp;stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n Bild in die Liste aufgenommen</numerusform>
            <numerusform>%n Bilder in die Liste aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>%n Video in die Liste aufgenommen</numerusform>
            <numerusform>%n Videos in die Liste aufgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>Das Bild, wie es gesendet wird</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>Ein Bild, Video oder eine Seite, die noch in keiner Datei ist ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Kamera …</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Scanner …</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>Bildschirm&amp;ausschnitt …</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Aus der Zwischenablage &amp;einfügen</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>Was in die DICOM-Dateien geschrieben wird</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values} und {count} weitere</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(geleert)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>bleibt: das Formular sagt nichts dazu</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>Kopieren, was an dem Feld falsch ist, ohne was darin steht</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>{keys} im Feld oder die rechte Maustaste hier: einen Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>Kopieren, was geschehen ist, für die Person, die hilft; enthält keine Patientendaten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>Gen&amp;au bei diesen Zeiten schneiden</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>Das Video wird dafür neu kodiert: Das dauert länger, und das Bild verliert ein wenig</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>Attribute der Datei</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Vom Administrator für diesen Computer festgelegt.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>Nichts wurde gesendet: Was im vorderen Fenster begonnen wurde, geht so nicht.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>kein PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>%n Datei sen&amp;den</numerusform>
            <numerusform>%n Dateien sen&amp;den</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>&amp;Jetzt erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n kann nicht gesendet werden</numerusform>
            <numerusform>%n können nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>Als DICOM-Dateien speichern …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Fortschritt aller Dateien</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>Alles, was die gewählte Zeile sagt</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>Hier steht alles, was die gewählte Zeile sagt.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>Welches der Objekte</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Gesendet als</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>Vor dem Senden sind Kennungen (UIDs) sowie Datum und Uhrzeit von jetzt nur Beispiele.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>Wird ermittelt … {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n Attribut weicht von der Datei ab.</numerusform>
            <numerusform>%n Attribute weichen von der Datei ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file}: bearbeiten</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>Wie lang ist die gezeichnete Linie? Tippen Sie ihre Länge ein, und drücken Sie „Anwenden“, oder drücken Sie „Rückgängig“.</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>Nichts gefunden, was wie gedruckter Text aussieht. Sehen Sie auch selbst nach.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>ohne Verlust</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>wird neu kodiert</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>wenn kein Name mehr darin steht, „{box}“ ankreuzen</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>Endung hinzufügen</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Endung</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>SOP-Klasse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>&amp;Serien dieser Studie</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>In die &amp;Liste holen</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>An ein anderes PACS senden …</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>Als &amp;DICOM-Dateien speichern …</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>Holen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>Geholte Objekte</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Als DICOM-Dateien speichern in …</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>An ein anderes PACS senden</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>AE-Titel, wie {name} ihn kennt</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>Holen von {name} …</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>%n Objekt geholt</numerusform>
            <numerusform>%n Objekte geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n Objekt ist jetzt in der Liste.</numerusform>
            <numerusform>%n Objekte sind jetzt in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n Objekt in {folder} gespeichert.</numerusform>
            <numerusform>%n Objekte in {folder} gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n Objekt an {name} gesendet.</numerusform>
            <numerusform>%n Objekte an {name} gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, erforderlich</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Als DICOM-Dateien speichern in …</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>Kopierte Dateien oder ein kopiertes Bild in die Liste einfügen</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>&amp;Hier beginnen</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>Hier &amp;enden</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>&amp;Ganzes Video</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Bi&amp;s</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file}: schneiden oder Bilder entnehmen</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>Pfeiltasten: ein Bild. Bildtasten: eine Sekunde.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>Dieses &amp;Bild nehmen</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>Dieses Video wird neu kodiert: Es wird genau zu diesen Zeiten geschnitten.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>Dieses Video wird nicht neu kodiert und kann nur bei manchen seiner Bilder geschnitten werden: Es kann früher beginnen und später enden, als hier angegeben ist. Kreuzen Sie „{box}“ an, um alles darüber hinaus wegzulassen.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n Bild in die Liste aufgenommen</numerusform>
            <numerusform>%n Bilder in die Liste aufgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>Tippen, um die Ergebnisse zu filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>Im Bild wird noch nach Text gesucht. Warten Sie, bis er gefunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>%n Bereich, der wie Text aussieht, geschwärzt. Prüfen Sie, ob noch etwas übrig ist.</numerusform>
            <numerusform>%n Bereiche, die wie Text aussehen, geschwärzt. Prüfen Sie, ob noch etwas übrig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>%n Bereich sieht wie Text aus. Nehmen Sie das Häkchen weg, wo keiner ist, und drücken Sie „{button}“; prüfen Sie, ob noch etwas übrig ist.</numerusform>
            <numerusform>%n Bereiche sehen wie Text aus. Nehmen Sie das Häkchen weg, wo keiner ist, und drücken Sie „{button}“; prüfen Sie, ob noch etwas übrig ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>nach Art der Datei</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>Wie das Ziel: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* erforderlich</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>Bereiche, die wie Text aussehen</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>Nehmen Sie das Häkchen weg, wo nicht geschwärzt werden soll: mit der Leertaste oder durch einen Klick ins Bild.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>Angekreuzte schwärzen</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>Keine schwärzen</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number}: {size} bei {x}, {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>Kreuzen Sie zuerst einen Bereich an.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>Patient und Studie der DICOM-Dateien</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>Was die Dateien sagen; Abweichendes ist markiert</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>Die Dateien weichen in dem ab, was mit {mark} markiert ist. Wählen Sie Patient und Studie zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>abweichend: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Vergabestelle</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Studienzeit</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Accession-Nummer</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>Studien-ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Überweisender Arzt</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>Studien-UID</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>Noch kein Patient</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>{files} an {destination}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>Accession {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>Tippen oder scannen Sie die ID jedes Patienten, jeweils gefolgt von der Eingabetaste</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>Tippen oder scannen Sie die ID des Patienten noch einmal</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>Das ist sie.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>Diese wurde schon eingegeben.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>{given} von {wanted} eingegeben.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>Das ist die ID von keinem dieser Patienten.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>Das ist nicht die ID des Patienten.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>Diese aufgeben?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>Dem RIS wird gesagt, dass der Auftrag abgebrochen ist, es sei denn, alle seine Dateien sind gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>&amp;Grund für das RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>Es ist noch kein PACS eingerichtet: Es gibt kein Ziel zum Senden.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Geführte Einrichtung …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>Geführte Einrichtung – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>Wohin Ihre Dateien gehen. Echo fragt, ob es mit diesen Angaben antwortet; die andere Schaltfläche fragt, was es annehmen würde. Dabei wird nichts gesendet. Sie können dies überspringen und später ausfüllen.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>Haupt-PACS</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>Woher die Aufträge kommen, damit niemand die Patientendaten eintippen muss. Oft ist es das RIS. Ohne Arbeitsliste überspringen Sie dies.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Spä&amp;ter</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>Verlassen; Hilfe › Geführte Einrichtung macht hier weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Schritt {number} von {all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>In diesem Schritt ist zuerst etwas zu berichtigen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>Diesen Arbeitsplatz &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>&amp;Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>DICOM Conformance Statement</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Die Erklärung wird erstellt …</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>Bleiben (beliebige Taste)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>Wieder auflisten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>Anscheinend ist niemand da: Liste und Formular werden in %n Sekunde geleert.</numerusform>
            <numerusform>Anscheinend ist niemand da: Liste und Formular werden in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>Liste und Formular wurden geleert: %n Minute lang war niemand da.</numerusform>
            <numerusform>Liste und Formular wurden geleert: %n Minuten lang war niemand da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n Datei war nicht gesendet; sie ist noch da, wo sie herkam.</numerusform>
            <numerusform>%n Dateien waren nicht gesendet; sie sind noch da, wo sie herkamen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>Weglassen: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>Z&amp;iel</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>noch kein PACS eingerichtet</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>Nichts senden, wenn nicht jede Datei umgewandelt werden konnte</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>Diesen Patienten a&amp;uch in die DICOM-Dateien schreiben</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>UIDs der DICOM-Dateien</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UIDs: wählen …</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>Ihre UIDs behalten</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>Neue UIDs</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>Tastatur – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>Außerdem führt Alt mit dem unterstrichenen Buchstaben zu jedem Feld und jeder Schaltfläche. Tab geht von einem zum nächsten, Escape schließt, was neben dem Fenster offen ist.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Hauptfenster</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>Die Zeile groß ansehen, oder schließen, was sie zeigt</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Zur ersten oder letzten Zeile gehen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Die Zeile verschieben</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Die ausgewählten Zeilen entfernen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>Zur Zeile davor oder danach gehen</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Umschalt mit einer Pfeiltaste</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>Das vergrößerte Bild verschieben</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>Blättern oder in einem Video eine Sekunde weitergehen</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>%n aufgenommene Datei von früher wurde nie gesendet.</numerusform>
            <numerusform>%n aufgenommene Dateien von früher wurden nie gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>&amp;Groß ansehen</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>An den &amp;Anfang</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Ans &amp;Ende</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>Die ganze Gru&amp;ppe auswählen</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>&amp;Nur zeigen …</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gruppi&amp;eren</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>Details … F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>Was geschrieben wird, und was für diese Datei allein gewählt werden kann</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>Bilder einer Größe werden ein Objekt, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>Patient aus DICOM-Dateien …</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>Das Formular mit dem ausfüllen, was die DICOM-Dateien der Liste sagen</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>Bild bearbeiten … Strg+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>Drehen, zuschneiden, schwärzen, markieren, messen; sagen, was es zeigt</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>Video &amp;schneiden …</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>Nur einen Teil des Videos senden, oder Bilder daraus entnehmen</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>Bis &amp;zum Schaden senden</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>Das Video ist beschädigt: das senden, was vor dem Schaden liegt</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Lesen … %n Datei bisher</numerusform>
            <numerusform>Lesen … %n Dateien bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>Wählen Sie zuerst Dateien in der Liste.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>Wählen Sie mehrere Bilder gleicher Größe, die noch nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>Wählen Sie ein Video, das noch nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>Wählen Sie ein Foto oder Video, das noch nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>Wählen Sie eine Datei, die gesendet werden kann.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>Das Bild der Kamera</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>Passwort von {file}:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>Informationen und Ernsteres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Einträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>Die gewählten Einträge kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support-&amp;Paket …</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>Einstellungen ohne Passwörter, Versionen und das Protokoll in einer ZIP-Datei, ohne Patientendaten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>Nichts im Protokoll passt zu dem, was oben gewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>Wie &amp;gesendet … F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>Jedes Attribut, wie es gesendet wird, und was von der Datei abweicht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>Arbeitsliste {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>Archiv {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source}, von außen abgefragt</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>letzte Patienten</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>Datei {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>Patienten und Studien suchen</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>Suche &amp;abbrechen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>St&amp;udien dieses Patienten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>An diese Studie an&amp;hängen</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>Suchen &amp;in</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>Arbeitsliste {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>Archiv {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>Arbeitsliste {name}, Stand {when}</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>Noch ist nichts eingerichtet, das durchsucht werden kann.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>Geben Sie ein, was vom Patienten oder Auftrag bekannt ist, und drücken Sie Suchen (Eingabetaste).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Wählen Sie zuerst eine Zeile der Liste.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>Noch keine eingerichtet: Fügen Sie eine in den Einstellungen hinzu, unter „Arbeitslisten und Suche“.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>Darin ist weder eine Datei dieses Computers noch ein Bild. Kopieren oder ziehen Sie eines aus einem Dateimanager oder Bildbetrachter.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>Nachname, Vorname</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>Weitere Namensteile</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>Vo&amp;rname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Weiterer Vorname</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>Ideographisch (Nachname^Vorname)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>Phonetisch (Nachname^Vorname)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Weiterer Vorname</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>oder Nachname^Vorname</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Neue PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dieselbe noch&amp;mals</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>PIN &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>PIN &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>Die PIN</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACS ist fertig</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACS braucht Ihre Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>Nur zeigen … (Strg+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>Nur Dateien zeigen, in denen diese Wörter stehen</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>Wonach die Liste gruppiert ist</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>Nur einen Teil der Zeilen zeigen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>nach Art</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>nach Aufnahmezeit</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>{seen} von {count} gezeigt; alle werden gesendet</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>Identität &amp;ändern</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>Name, ID, Geburtsdatum, Geschlecht und Accession-Nummer zum Bearbeiten freigeben; das wird vermerkt</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>Z&amp;urück und sperren</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>Alle Änderungen am Nachgeschlagenen zurücknehmen</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>Aus {source}; gesperrt</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>War: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>War leer</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>Aus {source}; entsperrt. Es war: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Jetzt erneut senden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>An ein an&amp;deres senden …</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>A&amp;ufgeben …</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>Als Dateien &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>&amp;Falscher Patient …</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>Was aus jeder Datei wurde, zum Drucken oder als PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>Wählen Sie, was fehlgeschlagen ist, wartet oder aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>Wählen Sie einen Sendeauftrag; ein weiteres PACS muss eingerichtet sein.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>Wählen Sie, was noch nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Wählen Sie zuerst einen Sendeauftrag.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>Wählen Sie einen Sendeauftrag, von dem etwas gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Sendeaufträge</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>Dateien des gewählten Sendeauftrags</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>Hier stehen die Dateien des gewählten Sendeauftrags.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>Kein Sendeauftrag passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>Nichts ist unterwegs, wartet oder ist misslungen. „Alle“ zeigt, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nichts misslang.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Der Ausgang ist leer.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Nächster Versuch {time}, von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gespeichert werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n Datei gespeichert.</numerusform>
            <numerusform>%n Dateien gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>Alles, was der Ausgang enthält, auch von früheren Sendeaufträgen. Seiten, Markierungen neben einem Bild und Kopien für ein weiteres Ziel werden einzeln gezählt.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Ausgang …</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>Zeigen, was gesendet wurde, was wartet und was fehlschlug (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>weiter mit %n Datei vom letzten Mal</numerusform>
            <numerusform>weiter mit %n Dateien vom letzten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>Warten auf {peer}; nächster Versuch {time}, von selbst.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Nächster Versuch {time}, von selbst.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n mit einer Warnung</numerusform>
            <numerusform>%n mit einer Warnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>Erneut gesendet, gehen sie mit dem, was das Formular vorher sagte, nicht mit dem jetzigen; um sie mit dem jetzigen zu senden, entfernen Sie sie aus der Liste und fügen Sie sie wieder hinzu.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>Ein Teil des Bildschirms</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>Ziehen Sie mit der Maus ein Rechteck auf. Mit der Tastatur: Pfeile verschieben es, Umschalt und Pfeile ändern seine Größe, Strg macht größere Schritte, die Eingabetaste nimmt es auf. Esc: kein Bild.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>&amp;Beschreiben</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>Profil &amp;dieser Dateien</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>Wie für den Sendeauftrag</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>Vorläufige Identität: Die echte des Patienten muss später im PACS zugeordnet werden.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nachname, Vorname</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>DICOM-Dateien werden gesendet, wie sie sind; dieses Formular wird nicht in sie geschrieben.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>Notfall-&amp;Kennung</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>Vorläufigen Namen und vorläufige ID eintragen, für einen Patienten ohne Identität</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Noch kein Patient</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n Jahr alt</numerusform>
            <numerusform>%n Jahre alt</numerusform>
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
        <translation>Füllen Sie zuerst AE-Titel und Host aus.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>Hier ist noch nichts eingerichtet: Drücken Sie Hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}, etwas stimmt nicht</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(noch kein Name)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>Das Bild, wie es gesendet wird</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>Wer sie nicht kennt, kann dieses Fenster nicht öffnen. Vorgabe: keine PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Eine PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>PIN ändern …</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>PIN setzen …</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Einstellungen – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position im Video</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} von {length}, ohne Ton</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(und %n weiterer)</numerusform>
            <numerusform>(und %n weitere)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n Video</numerusform>
            <numerusform>%n Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DICOM file(s)</source>
        <translation>
            <numerusform>%n DICOM-Datei</numerusform>
            <numerusform>%n DICOM-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>%n 3D-Modell</numerusform>
            <numerusform>%n 3D-Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>%n CDA-Dokument</numerusform>
            <numerusform>%n CDA-Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n kann nicht gesendet werden</numerusform>
            <numerusform>%n können nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n im Ausgang</numerusform>
            <numerusform>%n im Ausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n umgewandelt</numerusform>
            <numerusform>%n umgewandelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n gespeichert</numerusform>
            <numerusform>%n gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n gesichert</numerusform>
            <numerusform>%n gesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n Datei wurde nicht gesendet. Sie verlässt die Liste, bleibt aber, wo sie ist.</numerusform>
            <numerusform>%n Dateien wurden nicht gesendet. Sie verlassen die Liste, bleiben aber, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n Datei wird endgültig gelöscht: Es gibt keine andere Kopie.</numerusform>
            <numerusform>%n Dateien werden endgültig gelöscht: Es gibt keine andere Kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>Was von %n Datei nicht gespeichert ist, wird nicht gesendet, außer Sie wählen hier „Jetzt erneut senden“.</numerusform>
            <numerusform>Was von %n Dateien nicht gespeichert ist, wird nicht gesendet, außer Sie wählen hier „Jetzt erneut senden“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>Das Bild zu dieser Zeit</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>Zu dieser Zeit kann kein Bild gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Choose a profile by its number; 0: none</source>
        <translation>Ein Profil nach seiner Nummer wählen; 0: keines</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>Was für eine Art Auftrag das ist</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gesichert als {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>Zurück zur Vorgabe ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>Suche läuft … %n Ergebnis bisher</numerusform>
            <numerusform>Suche läuft … %n Ergebnisse bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
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
        <translation>Erneut su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scannen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>Scanne&amp;r</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>&amp;Punkte pro Zoll</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkte pro Zoll</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Scanner werden gesucht …</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Scannen …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>%n Seite in die Liste gescannt …</numerusform>
            <numerusform>%n Seiten in die Liste gescannt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>%n Seite in die Liste gescannt.</numerusform>
            <numerusform>%n Seiten in die Liste gescannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Welche Aufträge gezeigt werden</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>Patient, ID, Accession-Nummer, Ziel, Datei</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>Was &amp;misslang</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count} oder mehr gefunden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>Suchen na&amp;ch</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>Angenommen am, oder &amp;von - bis</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>Platzhalter um den Namen</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>Platzhalter um di&amp;e ID</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>Gestern bis morgen</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;Patienten-ID</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>Da&amp;tum, oder von - bis</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalität</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>AE-Titel der Statio&amp;n</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>A&amp;ccession-Nummer</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>An&amp;geforderte Prozedur-ID</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>In&amp;formationsmodell</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>Modellebene</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Vom Administrator für diesen Computer festgelegt.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Einstellungen – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>Die letzte Änderung zurücknehmen; alle können zurückgenommen werden, bis dies geschlossen wird</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>Die Einrichtung eines Hauses aus einer Datei eintragen; nichts ändert sich vor dem Speichern</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>Was hier eingestellt ist, für andere Arbeitsplätze in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Einstellungen (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>UID-Wurzel &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>Arbeitslisten und Suche</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>Nach Name oder Erklärung; Eingabe geht zum nächsten Fund (Strg+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Gefundene Einstellungen: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>Keine Einstellung enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>Nichts &amp;darin nennt den Patienten</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>Wird ins Objekt geschrieben: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Körperteil</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>Ganze &amp;Blöcke, ohne Verlust</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>Ein JPEG an den Grenzen seiner Blöcke zuschneiden, sodass es nicht neu kodiert wird</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>&amp;Textbereiche schwärzen…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>Sucht Textzeilen und zeigt sie; was angekreuzt bleibt, wird schwarz</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>&amp;Pfeile und Texte ausblendbar</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>Angekreuzt: Das Bild bleibt, wie es aufgenommen wurde; Betrachtungsprogramme zeichnen Pfeile, Texte und Maßstäbe darüber oder blenden sie aus (sie kommen in ein eigenes Objekt, einen Präsentationszustand). Nicht angekreuzt: Sie werden Teil des Bildes.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>Entfernen von %n Datei</numerusform>
            <numerusform>Entfernen von %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>Verschieben von Zeilen</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>Beschreiben von Dateien</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Zusatzinfo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>Was das Bild zeigt, oder der Titel eines Dokuments: zum Eintippen doppelklicken oder Strg+D drücken</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>Keine Datei der Liste passt zu Ihrer Eingabe. Drücken Sie Esc im Feld darüber, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>Ziehen Sie Fotos, Videos, PDFs oder DICOM-Dateien hierher, oder ganze Ordner.
Oder klicken Sie auf „Dateien hinzufügen“ (Strg+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>Patienten, Studien und Serien der DICOM-Dateien</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>Patient, Studie, Serie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Studie ohne Beschreibung</translation>
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
        <translation>Dieser Arbeitsplatz: {ae_title}, Station {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>Identität: Ihre eigene UID-Wurzel</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>Identität: wie im Conformance Statement, zum Ausprobieren</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS: {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>Arbeitsliste: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>Was nicht geantwortet hat, kann noch nicht benutzt werden: „Zurück“ führt dorthin; „Echo“ fragt noch einmal.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>Echo wurde nicht versucht</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>hat geantwortet</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>hat nicht geantwortet</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
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
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Arbeitsliste …</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>PACS durchsuchen …</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Letzte Patienten</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Neuer Patient</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur …</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>Geführte &amp;Einrichtung …</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support-&amp;Paket …</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>Eine Patienten-ID scannen</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>Patienten-ID scannen oder tippen</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>Sucht die ID in den Arbeitslisten, dann im PACS; ein Treffer füllt das Formular (Strg+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>SendToPACS &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>&amp;Anhalten und beenden</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACS sendet weiter</translation>
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
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>Nach X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>Nach Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>&amp;Grad im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>&amp;Länge in mm</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>E&amp;cken</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>Den überwachten Ordner ein- oder ausschalten und sehen, welche Dateien warten (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>Überwachter Ordner: aus</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>Überwachter Ordner: kann nicht überwacht werden</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>Überwachter Ordner: %n braucht Aufmerksamkeit</numerusform>
            <numerusform>Überwachter Ordner: %n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>Überwachter Ordner: ein</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>Diesen Ordner ü&amp;berwachen, solange das Fenster offen ist</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Jetzt erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>aus dem einen Auftrag in {worklist}, zu dem der Name führt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>wie der Name allein sagt</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>Er wird nicht überwacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n gesendet und nach „done“ verschoben</numerusform>
            <numerusform>%n gesendet und nach „done“ verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>Wird überwacht: {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>Dateien, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum sie wartet</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>Nichts braucht Aufmerksamkeit: Hier steht, was nicht von selbst gesendet werden kann.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>Braucht &amp;Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profil:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Ziel:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>Dateinamen:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>Patient und Auftrag:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>An den falschen Patienten gesendet</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>Das PACS hat diese Objekte, und nur sein Administrator kann sie verschieben oder löschen. Sagen Sie, wem sie gehören, und übergeben Sie diesen Bericht. Senden Sie die Dateien dann erneut, für den richtigen Patienten.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>Richtiger &amp;Name</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>Richtige &amp;Patienten-ID</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Im Schlüsselbund be&amp;halten</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>Passwort des Schlüssels {whose}</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>Kenncode von {whose}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>Passwort von {whose}</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>Client-Geheimnis von {whose}</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>Es ist im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Es wird nicht mehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>Bauch und Becken</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>Akromioklavikulargelenk</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>Anus</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>Lungenspitze</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Gallengang</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>Gallenwege</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Harnblase</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>Knochen der unteren Extremität</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>Knochen der oberen Extremität</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Brust (Mamma)</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>Bronchus</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Halswirbelsäule</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>Zervikothorakale Wirbelsäule</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>Brustkorb und Bauch</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>Brustkorb, Bauch und Becken</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>Schlüsselbein</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>Steißbein</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Kolon</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>Ductus choledochus</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>Duodenum</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Ellenbogengelenk</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>Speiseröhre</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>Speiseröhre, Magen und Duodenum</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>Extremität</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Auge</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>Augenregion</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>Gesichtsknochen</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>Oberschenkelknochen</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>Wadenbein</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>Gallenblase</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>Kopf und Hals</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>Hüftgelenk</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>Oberarmknochen</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>Ileum</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>Darmbein</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>Innerer Gehörgang</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>Kieferregion</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>Jejunum</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>Dickdarm</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>Kehlkopf</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>Leber und Gallenwege</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>Untere Extremität</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>Lumbosakrale Wirbelsäule</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>Unterkiefer</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>Mastoid</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>Oberkiefer</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Mediastinum</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>Muskel der unteren Extremität</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>Muskel der oberen Extremität</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>Nasenbein</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>Hals und Brustkorb</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>Hals, Brustkorb und Bauch</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>Hals, Brustkorb, Bauch und Becken</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>Canalis opticus</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>Pankreas</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>Pankreasgang</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>Pankreas- und Gallengangsystem</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>Nasennebenhöhle</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>Ohrspeicheldrüse</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>Becken und untere Extremitäten</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Phantom</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Prostata</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Rektum</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>Rippe</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>Sakrokokzygeale Wirbelsäule</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>Iliosakralgelenk</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>Sella turcica</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>Sesambeine des Fußes</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Schädel</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>Dünndarm</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>Sternoklavikulargelenk</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>Brustbein</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Magen</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>Unterkieferspeicheldrüse</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>Fußwurzelgelenk</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>Kiefergelenk</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Brustwirbelsäule</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>Thorakolumbale Wirbelsäule</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Zehe</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>Luftröhre</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>Obere Extremität</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>Oberer Harntrakt</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>Harnleiter</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>Harnröhre</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>Uterus und Eileiter</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>Wirbelsäule und Schädel</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>Jochbein</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>akanthioparietal</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>anterior-posterior</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>anterior-posterior schräg</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>axial</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>kaudokranial</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>kraniokaudal</translation>
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
        <translation>frontal schräg</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>frontal-schräg axial</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>lateral</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>lateral schräg</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>lateral-medial</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>lateromedial schräg</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>links anterior schräg</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>links lateral</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>links schräg</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>links posterior schräg</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>medial schräg</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>medial-lateral</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>mediolateral schräg</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>schräg</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>schräg axial</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>schräg kaudokranial</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>schräg kraniokaudal</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>Okklusalprojektion</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>orbitoparietal</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>parieto-orbital</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>parietoakanthial</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>plantodorsal</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>posterior-anterior</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>posterior-anterior schräg</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>rechts anterior schräg</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>rechts lateral</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>rechts schräg</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>rechts posterior schräg</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>sagittal</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>sagittal-schräg axial</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>submentovertikal</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>tangential</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>Gewebeprobe</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>vertikosubmental</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>Demo-PACS (eingebaut)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>Bearbeiten eines Bildes</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>Schneiden eines Videos</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>Entnehmen eines Bildes aus einem Video</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>Standardrepertoire (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>Lateinisches Alphabet Nr. 1 (westeuropäisch)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>Lateinisches Alphabet Nr. 2 (mitteleuropäisch)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>Lateinisches Alphabet Nr. 3 (südeuropäisch)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>Lateinisches Alphabet Nr. 4 (baltisch)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>Lateinisches Alphabet Nr. 5 (türkisch)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>Japanisch (Katakana)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>Japanisch (Kanji)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>Japanisch (ergänzende Kanji)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Vereinfachtes Chinesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>Pfeile und Texte sind im Betrachtungsprogramm ausblendbar</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>vor einer Schwärzung gezeichnete Markierungen sind Teil des Bildes</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>unpaarig</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>Ziehen Sie über den Teil des Bildes, der bleibt, oder geben Sie Ort und Größe ein. Dann „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>Ziehen Sie über das, was niemand sehen darf. Es wird sofort schwarz.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>Umfahren Sie, was niemand sehen darf. Es wird sofort schwarz.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>Geben Sie ein, um wie viel Grad das Bild gedreht wird, und drücken Sie „Anwenden“.</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>Ziehen Sie vom Anfang des Pfeils zu dem, worauf er zeigt.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>Klicken Sie, wo der Text beginnen soll. Geben Sie ihn ein und drücken Sie „Anwenden“.</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>Ziehen Sie von einem Ende des Gemessenen zum anderen.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>Ziehen Sie eine bekannte Länge entlang, etwa die eines Lineals im Bild. Geben Sie sie ein und drücken Sie „Anwenden“.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>gedreht</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>begradigt</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>Freihand schwärzen</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>freihand geschwärzt</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Bekannte Länge</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>Vier kurze Schritte machen diesen Arbeitsplatz bereit: seine Namen, wessen Kennungen er verwendet, das PACS, an das er sendet, und die Arbeitsliste. Fragen Sie Ihren PACS-Administrator nach AE-Titeln, Rechnernamen und Ports.

Jeder Schritt wird gespeichert, sobald Sie ihn abschließen. Sie können jederzeit aufhören und später weitermachen: Hilfe › Geführte Einrichtung.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>Möchten Sie sich nur umsehen? Das eingebaute PACS läuft auf diesem Computer, hat eine Arbeitsliste und Beispieldateien, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>Mit dem eingebauten PACS &amp;ausprobieren</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>Ein PACS lässt ein, wen es am AE-Titel erkennt; das Übrige wird in das geschrieben, was Sie senden.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>Jedes Objekt erhält eine Kennung, die niemand sonst auf der Welt verwenden darf. In einer Klinik beginnen diese mit einer eigenen Wurzel; eine wird vorgeschlagen, und sie taugt ebenso gut wie eine registrierte.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>Für den &amp;klinischen Einsatz: eine eigene Wurzel</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>Zum &amp;Ausprobieren: wie im Conformance Statement</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>Eine andere &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>Ziehen Sie Dateien ins Fenster, wählen Sie den Patienten (F2 öffnet die Arbeitsliste), drücken Sie Senden. All dies und mehr lässt sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>Angeforderte Prozedur-ID</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>Angeforderte Prozedur</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>ID des geplanten Schritts</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>Geplanter Schritt</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>Protokollcodes</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>Prozedurcodes</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>Referenzierte Studie</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>Referenzierter Patient</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Gewicht (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>Medizinische Warnhinweise</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>Zustand des Patienten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>nicht schwanger</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>möglicherweise schwanger</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>sicher schwanger</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>Patientenname</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;Patienten-ID</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Vergabestelle der Patienten-ID</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Geschlecht</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Studiendatum</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Studienzeit</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>Studienbeschreibung</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>A&amp;ccession-Nummer</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>Studien-ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Überweisender Arzt</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>&amp;Modalität</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Serienbeschreibung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bedienperson</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>Aufnahme-ID</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>Der Name eines Dokuments</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>Ein Text neben einem Bild</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>Auftrag: RIS noch nicht informiert</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>Auftrag: in Arbeit</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>Auftrag: abgeschlossen</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>Auftrag: abgebrochen</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>Falscher Eintrag der Arbeitsliste gewählt</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>Falsche Prozedur angefordert</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>Falsche Seite angefordert</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>Der Auftrag ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Gerät ausgefallen</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>Der Patient lehnte ab</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>Der Zustand des Patienten</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Der Patient kam nicht</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>Der Arzt sagte ab</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>im Ausgang</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
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
        <translation>3D-Modell</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>CDA-Dokument</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Wie die Einstellungen sagen</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Das Dokument, wie es ist</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Ein Bild jeder Seite</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Ein Objekt mit Bildern aller Seiten</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>Auftrag: RIS konnte nicht informiert werden</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>wird umgewandelt</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>Objekt {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>kein Patient</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · Markierungen</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>eingebettet, {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>umgewandelt, etwa {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
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
        <translation>Detail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Accession-Nummer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Vergabestelle</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalitäten</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>Kein Ergebnis enthält diese Wörter: Geben Sie unten weniger davon ein oder keine.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>Diese Studie hat dort keine Serien.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>Dieser Patient hat dort keine Studien.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Kein Auftrag passt. Versuchen Sie es mit weniger Buchstaben des Namens, oder nur mit der ID; mit einem anderen Tag, oder jedem; mit jeder Modalität; und sehen Sie unter „Weitere Felder“ nach, ob nach einer Station gefragt wird. Für jemanden ohne Auftrag schließen Sie dieses Fenster und geben Sie ein, wer es ist: „Neuer Patient“ (Strg+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Niemand passt. Versuchen Sie es mit weniger Buchstaben des Namens, oder nur mit der ID. Für jemanden, den dieses Archiv nicht kennt, schließen Sie dieses Fenster und geben Sie ein, wer es ist: „Neuer Patient“ (Strg+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ gesendet</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title} lauscht auf {address}, Port {port}. Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>Auf {place} kann nicht gelauscht werden: {reason}. Benutzt ein anderes Programm den Port, oder gehört die Adresse nicht diesem Computer?</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>Ein anderes laufendes Archiv bewahrt seine Dateien in {folder} auf. Beenden Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>Die Konfigurationsdatei {file} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>In der Konfigurationsdatei {file}, Abschnitt {section}: {name} fehlt, ist unbekannt oder hat keinen brauchbaren Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>{count} Objekt in {folder} löschen? Geben Sie yes ein, um es zu tun.</numerusform>
            <numerusform>Alle {count} Objekte in {folder} löschen? Geben Sie yes ein, um es zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>{count} Objekt wurde gelöscht.</numerusform>
            <numerusform>{count} Objekte wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>Der Index {path} des Archivs kann nicht gelesen werden: {reason}. Verschieben Sie ihn; er wird aus den Dateien neu aufgebaut.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>Der Index {path} wurde von einer neueren Version des Programms geschrieben. Benutzen Sie diese Version oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>Unter {path} gibt es keine Arbeitsliste.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>Die Arbeitslistendatei {path} kann nicht gelesen werden: {reason}. Ihre Einträge fehlen.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>Das Audit-Protokoll in {path} ist so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>Das Audit-Protokoll wurde verändert: Zeile {line} von {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>Das Audit-Protokoll wurde verändert: Zeile {line} von {path} folgt nicht auf die vorige. Etwas davor wurde bearbeitet, entfernt, eingefügt oder verschoben.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>Das Audit-Protokoll wurde verändert: Das Ende von {path} ist nicht, was zuletzt geschrieben wurde (das war Zeile {expected}; da ist Zeile {found}).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>Das Audit-Protokoll wurde verändert: Die Datei {path}, die seine letzte Zeile nennt, fehlt.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>Kein Audit-Server ist festgelegt. Nennen Sie seinen Host in den Einstellungen, unter „Audit-Protokoll“.</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer} hat das ganze Audit-Protokoll. Nachrichten: {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer} hat eine Testnachricht über TLS angenommen und die Verbindung ordentlich geschlossen. Ob er sie aufbewahrt, zeigen nur seine eigenen Listen.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>Ein anderes Fenster oder Programm schreibt seit langem am Audit-Protokoll. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>Diese Installation kommt ohne die Kamera. Wer hier Programme installiert, kann sie hinzufügen: pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>Kameras können nicht verwendet werden: Eine Bibliothek des Systems dieses Computers fehlt oder passt nicht. Unter Debian und Ubuntu kann sie ergänzen, wer hier Programme installiert: apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>Keine Kamera gefunden. Schließen Sie eine an und schalten Sie sie ein; sie erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>Das System lässt dieses Programm die Kamera nicht benutzen. Erlauben Sie es in den Systemeinstellungen unter Datenschutz, und öffnen Sie dieses Fenster erneut.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device} liefert kein Bild: {reason}. Benutzt ein anderes Programm sie? Schließen Sie es, oder stecken Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>Das Bild konnte nicht aufgenommen werden: {reason}. Nehmen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>Die Aufnahme brach ab: {reason}. Was bis dahin aufgenommen wurde, ist, sofern es lesbar ist, in der Liste oder wird über ihr angeboten, wenn sie inzwischen einem anderen Patienten gehört.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>Nichts wurde aufgenommen: Die Kamera gab in dieser Zeit kein Bild. Nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>Die Aufnahme wurde beendet: Die Platte von {folder} ist fast voll. Was bis dahin aufgenommen wurde, ist in der Liste oder wird über ihr angeboten, wenn sie inzwischen einem anderen Patienten gehört. Schaffen Sie Platz, bevor Sie wieder aufnehmen.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>Das Bild konnte nicht als PNG-Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>Dieser Desktop (Wayland) lässt kein Programm von sich aus auf den Bildschirm sehen. Nehmen Sie das Bild mit dem Werkzeug des Desktops auf (oft die Taste Druck), kopieren Sie es, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>Das System gab kein Bild des Bildschirms her. Erlauben Sie SendToPACS auf einem Mac die „Bildschirmaufnahme“ in den Systemeinstellungen, Datenschutz &amp; Sicherheit, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>Scanner können von hier aus nur unter Linux benutzt werden. Scannen Sie mit dem Programm des Scanners in eine Datei, und ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>Zum Scannen ist das Programm scanimage nötig, das nicht installiert ist. Wer hier Programme installiert, kann es hinzufügen: apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>Kein Scanner gefunden. Schalten Sie ihn ein, prüfen Sie sein Kabel, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>Es gibt mehrere Scanner. Nennen Sie einen mit --device: {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>Es gibt keinen Scanner {device}, oder er ist ausgeschaltet. Prüfen Sie ihn, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>Der Scanner ist beschäftigt, oder ein anderes Programm benutzt ihn. Warten Sie einen Moment, und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>Im Einzug des Scanners staut sich das Papier. Lösen Sie es, und scannen Sie die fehlenden Seiten.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>Im Einzug des Scanners ist kein Papier. Legen Sie die Seiten ein, und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>Der Deckel des Scanners ist offen. Schließen Sie ihn, und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>Der Scanner antwortet nicht mehr. Prüfen Sie sein Kabel, schalten Sie ihn aus und ein, und scannen Sie erneut.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>Das System lässt Sie den Scanner nicht benutzen. Bitten Sie, wer diesen Computer betreut, Ihr Konto in die Gruppe „scanner“ aufzunehmen.</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>Der Scanner {device} konnte nicht scannen: {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>Der Scanner {device} lieferte keine Seite. Scannen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>{count} Seite nach {folder} gescannt.</numerusform>
            <numerusform>{count} Seiten nach {folder} gescannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name} muss eine Taste sein: Space, ein Buchstabe, eine Ziffer, F5 bis F24 oder Ähnliches, auf Wunsch mit Ctrl+, Alt+ oder Shift+ davor.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>In den Einstellungen wurde die SOP-Klasse {uid} gewählt. Das Programm weiß nicht, was sie verlangt: Es schreibt, was Secondary Capture oder Encapsulated PDF verlangt, und das Archiv kann das ablehnen.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>Die Einstellungen nennen {name} für diese Datei. Die Voreinstellung „Wie das Conformance Statement“ gibt ihr den Inhalt von Secondary Capture, und das Archiv kann sie ablehnen. Wählen Sie die Voreinstellung „Wie der heutige Standard empfiehlt“ für das, was diese Klasse verlangt, oder eine andere Klasse.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>Die Einstellungen nennen {name} für diese Datei, aber mehrere Bilder in einem Objekt sind immer {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>Objekte der Klasse {name} haben die Modalität {wanted}; dieses sagt {modality}. Manche Archive lehnen das ab.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>Aus {syntax} dekomprimiert, wie die Einstellungen oder --decompress sagen; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer} nimmt {syntax} nicht an: Das Objekt wurde unkomprimiert gesendet.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer} nimmt nur Implicit VR an: Das Objekt wurde darin neu geschrieben, alle Werte, wie sie waren. Von privaten Elementen sagt es nicht mehr, welche Art Wert sie enthalten.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>Die DICOM-Datei ist digital signiert: Signaturen dessen, was geändert wurde, wären nicht mehr gültig und wurden entfernt. Die Datei selbst hat sie noch.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>Der komprimierte Datensatz hatte eine ungerade Zahl von Bytes, was DICOM verbietet: An sein Ende wurde ein Nullbyte gesetzt.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>Es wurde nicht dekomprimiert: {syntax} ist Video oder eine Transfersyntax, die das Programm nicht dekodieren kann. Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>Die Pixel der DICOM-Datei konnten nicht dekomprimiert werden ({reason}) und bleiben daher, wie sie sind. Sehen Sie sie in einem Betrachter an: Sie könnten beschädigt sein.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>Die DICOM-Datei benutzt einen Zeichensatz, den das Programm nicht kennt; deshalb können diese Namen nicht hineingeschrieben werden. Senden Sie sie, wie sie ist, oder benutzen Sie Namen in einfachen Buchstaben ohne Akzente.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>Ein Text in der DICOM-Datei, oder einer, der hineingeschrieben werden soll, passt nicht in den Zeichensatz {charset}. Wählen Sie ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>Die Bilder, die ein Objekt werden sollen, sind verschieden groß, oder nur einige sind farbig.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file} und {other} können nicht ein Objekt werden: Sie sind verschieden groß, oder nur eines ist farbig.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>Die Bilder, die mit {file} ein Objekt werden, haben verschiedene Beschreibungen, Zusatzangaben oder Profile. Lassen Sie von jedem nur eines.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>Ein Bild, das aus {file} genommen wurde, kann nicht mit anderen verbunden werden. Senden Sie es allein.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file} kann nicht mit anderen verbunden werden, da es selbst mehrere Bilder enthält. Senden Sie es allein.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>Nur {count} der Dateien können verbunden werden, und --join macht aus mehreren Bildern ein Objekt: Nennen Sie zwei oder mehr, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>Von {file} wird nur das erste von {count} Bildern gesendet, wie die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>Auf 256 Stufen jeder Farbe verringert: Das Bild hat mehr.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>Das Bild ist farbig; die in den Einstellungen gewählte SOP-Klasse fasst nur Graustufen.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>Die Seiten von {file} sind verschieden groß oder verschiedener Art: Jede wird ein eigenes Objekt.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>Das Farbprofil des Bildes kann nicht benutzt werden; seine Farben können etwas anders aussehen.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>Auf 256 Graustufen verringert, von seinem dunkelsten bis zu seinem hellsten Wert: Das Bild hat mehr.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text} kann kein zusätzlicher Tag sein: Er enthält keinen Text.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} steht nicht im DICOM-Verzeichnis und ist nicht privat (aus einer ungeraden Gruppe).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>Der Wert von {name} hat nicht die Form von {vr}.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>Ein Wert ist größer als die {limit}, die er in einem DICOM-Objekt haben darf. Teilen Sie die Datei, oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>Die Platte von {folder} ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} ist auf einer Platte, die nicht beschrieben werden kann.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>Dieser Benutzer darf nicht in {folder} schreiben.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>Die Platte hat abgelehnt: {reason}. Sehen Sie nach der Platte von {folder}, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>Nicht gesendet, weil eine andere Datei des Auftrags nicht umgewandelt werden konnte und „Alles oder nichts“ gewählt war.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>Der Ausgang wurde von einer neueren Version des Programms geschrieben. Benutzen Sie diese Version, oder verschieben Sie {path}.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>Das Senden dauerte länger als die {seconds} Sekunden, die für eine Studie erlaubt sind. Senden Sie den Rest erneut.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>Der Ausgang konnte nicht geschrieben werden: {reason}. Schaffen Sie Platz auf seiner Platte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>Die Platte des Ausgangs ist voll ({reason}). Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>Der Ausgang {path} kann nicht gelesen werden: {reason}. Er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer} nimmt keine PDF-Dokumente an; stattdessen wurden Bilder der Seiten erzeugt.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer} nimmt Video nicht als {refused} an; es wurde stattdessen als {made} erzeugt.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer} nimmt dieses Bild nicht als {syntax} an; es wurde unkomprimiert gesendet.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>Dateien können erst nach dem Beweis verschoben werden, dass das PACS sie hat. Legen Sie für jedes Ziel fest, was das beweist (Einstellungen oder --confirm), oder lassen Sie die Dateien, wo sie sind.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source} blieb, wo es war: Es ist in einem Netzwerkordner, den die Einstellungen ausnehmen.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} ist gespeichert, konnte aber nicht verschoben werden: {reason}. Verschieben Sie es selbst.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>Angehalten. Es bleibt im Ausgang, bis jemand es fortsetzt.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer} sagte, dass es dies gespeichert hat, hat es aber nicht. Es wurde zweimal gesendet; fragen Sie den Administrator, warum es verworfen wird.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>Es ist gespeichert, aber {peer} konnte nicht gefragt werden, ob es noch da ist. Es wird wieder gefragt.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer} lässt sich nicht um Storage Commitment bitten (Status {status}). Bestätigen Sie stattdessen durch eine Suche, in den Einstellungen.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>{peer} wurde um Storage Commitment gebeten, hat aber nicht rechtzeitig berichtet. Prüfen Sie, ob es unsere Adresse und den Port für Berichte kennt.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer} berichtet, dass es dies nicht hat. Fragen Sie den Administrator, warum es verworfen wird.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer} konnte nicht prüfen, ob es dies hat. Senden Sie es später erneut.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer} hat keinen Platz, um sich hierzu zu verpflichten. Sagen Sie es dem Administrator, und senden Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer} verpflichtet sich nicht zu Objekten dieser Art. Bestätigen Sie stattdessen durch eine Suche.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer} hat unter dieser UID ein Objekt anderer Art. Bitten Sie den Administrator, es anzusehen.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer} hielt die Frage für eine schon gestellte. Senden Sie es erneut.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer} verpflichtet sich hierzu nicht (Grund {reason}). Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>Für diesen Auftrag ist kein Platz: Er braucht etwa {needed} MB in {folder}, wo {free} MB frei sind. Schaffen Sie Platz, und senden Sie ihn dann.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>Der Ausgang hat es. Das Fenster des Programms oder „sendtopacs outbox run“ liefert es aus.</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>Der Bericht kann dort nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>Der Bericht konnte nicht gedruckt werden. Sehen Sie nach, ob der Drucker eingeschaltet ist, oder speichern Sie ihn als PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>Der Tag „{text}“ ist nicht zu lesen. Geben Sie einen ein, oder einen ersten und einen letzten, wie 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>Kein Sendeauftrag im Ausgang passt zur Suche.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Der Ausgang ist leer.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>Nichts im Ausgang ist unterwegs, wartet oder schlug fehl. „outbox list --all“ listet den Rest.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>Im Ausgang ist nichts fällig.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>Aus dem Ausgang entfernte Aufträge: {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>Nennen Sie einen oder mehrere Aufträge, wie „outbox list“ sie zeigt, oder sagen Sie --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>Der Ausgang hat keinen Auftrag {job}. „outbox list --all“ zeigt, welche er hat.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>Mehr als ein Auftrag beginnt mit {job}. Geben Sie mehr von seiner ID an.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>Auftrag {job} hat keine Datei {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>Ein Fehler des Programms selbst ({reason}). Bitte melden Sie ihn mit der Protokolldatei; sie enthält keine Patientendaten.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: Der Bearbeitung „{edit}“ fehlen die nötigen Zahlen: vier für ein Rechteck (x,y,Breite,Höhe) oder eine Linie, eine für einen Winkel, drei Punkte oder mehr für eine Fläche.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: Bilder werden um 90, 180 oder 270 Grad gedreht.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: Bilder werden um höchstens 45 Grad begradigt, nach beiden Seiten.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: Ein Text im Bild hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>Dieser Computer hat keine Schrift mit allen Buchstaben eines Textes im Bild. Schreiben Sie ihn mit anderen Buchstaben, oder installieren Sie eine Schrift wie DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: Die beiden Enden einer Linie liegen an derselben Stelle. Zeichnen Sie sie länger.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: Eine bekannte Länge ist größer als 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: Ein Rechteck ist mindestens ein Pixel breit und hoch. Zeichnen Sie es größer.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: Ein Rechteck oder eine Fläche liegt außerhalb des Bildes, das bei diesem Schritt {columns} mal {rows} Pixel hat. Wählen Sie etwas darin.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>Der zu behaltende Teil liegt außerhalb einer Seite, die {columns} mal {rows} Pixel hat. Seiten verschiedener Größe können nicht gemeinsam zugeschnitten werden.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>Ein zu schwärzender Bereich liegt außerhalb einer Seite, die {columns} mal {rows} Pixel hat: Dort würde nichts geschwärzt. Senden Sie nur die erste Seite oder jede Seite als eigene Datei.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: Ein aus diesem Video entnommenes Bild ist nicht so geschwärzt wie das Video. Schwärzen Sie es ebenfalls, oder entnehmen Sie es neu.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: Nichts gefunden, was wie gedruckter Text aussieht. Sehen Sie auch selbst nach.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} ist weder ein Foto noch ein Video: Sein Bild kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} ist ein Video: Darin können Rechtecke geschwärzt werden, sonst nichts. Entnehmen Sie ihm ein Bild, um das zu bearbeiten.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} steht nicht in der Liste von {name}. Schreiben Sie einen Code wie 85562004, oder seinen englischen Namen: Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>Eine Datei mit Bearbeitungen kann nicht gelesen werden: Sie muss JSON sein, wie das Handbuch es zeigt.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} wird ein Objekt mit mehreren Bildern: Was darauf gezeichnet ist, kann nicht neben ihnen stehen. Lassen Sie es einbrennen, oder senden Sie die Bilder einzeln.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>Die Bilder, die mit {file} ein Objekt werden, sollen verschiedene Körperteile, Seiten oder Ansichten zeigen. Lassen Sie von jedem nur eines, oder senden Sie sie einzeln.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>Die Bilder, die mit {file} ein Objekt werden, sind nicht alle gleich kalibriert, und ein Objekt hat einen Maßstab: Es wird keiner geschrieben. Kalibrieren Sie alle gleich, oder senden Sie sie einzeln.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file} hat mehrere Seiten: Was bearbeitet wurde, geschieht mit jeder davon.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>Das Bild wurde bearbeitet und deshalb neu kodiert.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>Das Bild wurde ohne Verlust bearbeitet: Seine kodierten Pixel wurden nur umgeordnet.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>Teile des Videos wurden von seinem Anfang bis zu seinem Ende geschwärzt; es wurde neu kodiert.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>Die Dateien gehören {count} Patienten; die von jedem gehen in einem eigenen Auftrag. Nehmen Sie aus der Liste, was nicht gesendet werden soll.</numerusform>
            <numerusform>Die Dateien gehören {count} Patienten; die von jedem gehen in einem eigenen Auftrag. Nehmen Sie aus der Liste, was nicht gesendet werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>{file} nennt einen anderen Patienten als den angegebenen, oder andere Daten von ihm. Betroffene DICOM-Dateien: {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>Die Identität des Patienten oder die Accession-Nummer wurde geändert, nachdem sie aus {source} kam ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>Der Patient wurde geändert, während Dateien in der Liste waren. Vergewissern Sie sich, dass sie zu diesem Patienten gehören.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>Für diesen Patienten wurden schon Dateien gesendet; diese kamen später dazu. Für einen anderen Patienten drücken Sie zuerst „Neuer Patient“ (Strg+N).</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} ist vom {made}, der Auftrag war für den {scheduled} geplant: Dazwischen liegt mehr als {days} Tag. Betroffene Dateien: {count}.</numerusform>
            <numerusform>{file} ist vom {made}, der Auftrag war für den {scheduled} geplant: Dazwischen liegen mehr als {days} Tage. Betroffene Dateien: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: Derselbe Inhalt wurde für einen anderen Patienten an {destination} gesendet ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>Noch wurde nichts gesendet: Über dem Ziel steht etwas, das Sie zuerst ansehen sollen.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>Tippen oder scannen Sie zum Senden die ID des Patienten noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>Nichts wurde gesendet, da --strict keinen solchen Befund erlaubt. Prüfen Sie, oder lassen Sie --strict weg.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>Geben Sie mit --patient-from eine DICOM-Datei an: Patient und Studie kommen aus ihrem Kopf.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>Letzte Patienten werden nicht gezeigt, außer die Einstellungen erlauben es (recent_patients, im Abschnitt general).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>Sagen Sie, welche Gegenstelle durchsucht werden soll, mit Namen oder als AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>Es gibt keinen Auftrag {text}. Ohne Auftrag listet der Befehl die gesendeten auf.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>Mehrere Aufträge beginnen mit {text}. Geben Sie mehr Buchstaben an.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>{peer} kann nicht gerufen werden: AE-Titel, Host oder URL fehlt oder war in den Einstellungen falsch. Wer diesen Computer betreut, kann es unter Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: Der Host {host} ist unbekannt. Prüfen Sie seinen Namen, und dass dieser Computer am Netz ist.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: {host} lehnt Verbindungen an Port {port} ab. Prüfen Sie, ob es dort läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: Durch das Netz führt kein Weg zu {host}. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: {host} antwortete an Port {port} nicht innerhalb von {seconds} s. Prüfen Sie die Adresse, oder fragen Sie nach einer Firewall.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: keine Verbindung zu {host}, Port {port}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: Auf {host}, Port {port}, antwortet etwas, aber nicht in DICOM. Prüfen Sie die Portnummer.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: Die Verbindung wurde angenommen, aber die Bitte um eine Assoziation nicht innerhalb von {seconds} s beantwortet. Prüfen Sie die Portnummer, oder fragen Sie, ob das PACS überlastet ist.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer} brach ab, als um eine Assoziation gebeten wurde. Sein Protokoll sagt, warum; oft kennt es uns noch nicht.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer} lehnte die Assoziation ab: Es hört nicht auf den AE-Titel {called}. Berichtigen Sie den AE-Titel dieses Eintrags.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer} lehnte die Assoziation ab: Es kennt unseren AE-Titel {calling} nicht. Lassen Sie ihn vom PACS-Administrator eintragen, oder berichtigen Sie unseren in den Einstellungen.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer} lehnte die Assoziation ab: Es ist gerade zu beschäftigt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer} lehnte die Assoziation ab: So viele, wie es erlaubt, sind offen. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer} lehnte die Assoziation ab: Es unterstützt den DICOM-Anwendungskontext nicht.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer} lehnte die Assoziation ab: Es unterstützt diese Version des DICOM-Protokolls nicht.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer} lehnte die Assoziation vorläufig ab, ohne Grund. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer} lehnte die Assoziation ohne Grund ab. Bitten Sie den Administrator, in das Protokoll zu sehen.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer} assoziiert sich, nimmt aber keine der vorgeschlagenen Objektarten oder Kodierungen an. Fragen Sie den Administrator, was es annimmt.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer} brach die Assoziation ab. Was nicht bestätigt wurde, muss erneut gesendet werden.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer} beendete die Assoziation vorzeitig. Was nicht bestätigt wurde, muss erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>Die Verbindung zu {peer} riss ab. Was nicht bestätigt wurde, muss erneut gesendet werden.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer} antwortete so, wie DICOM es nicht erlaubt; deshalb wurde die Assoziation beendet.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer} war nicht innerhalb der Frist von {seconds} s fertig; deshalb wurde die Assoziation beendet.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer} antwortet: geprüft in {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer} assoziiert sich, beantwortet die Prüfung aber mit Status {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer} nimmt {sop_class}, kodiert als {transfer_syntax}, nicht an. Bitten Sie den Administrator, es zu erlauben.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>Nicht gesendet: Das Objekt nennt seine Art oder Kodierung mit einer ungültigen Kennung, die kein PACS annehmen kann.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>Die vorbereitete Datei kann nicht gelesen werden oder ist nicht die geplante. Senden Sie die Quelle erneut.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>Gespeichert, aber das PACS unterstützt etwas Freiwilliges nicht, um das gebeten wurde (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS kennt ein Attribut des Objekts nicht (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>Nicht gespeichert: Das PACS hält einen Wert des Objekts für ungültig (Status {status}). Prüfen Sie, was eingetragen wurde.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>Gespeichert, aber das PACS erkannte einige Attribute nicht (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>Nicht gespeichert: Das PACS scheiterte beim Verarbeiten des Objekts (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>Nicht gespeichert: Das PACS hat schon ein Objekt mit derselben Kennung (Status {status}). Wenn es schon gesendet wurde, ist es dort.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS antwortet, dass es dieses Objekt nicht kennt (Status {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>Gespeichert, aber das PACS hält einen Wert für außerhalb des Bereichs (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS nimmt die Kennung des Objekts nicht an (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS unterstützt diese Art Objekt nicht (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS kennt dieses Objekt als eines anderer Art (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>Nicht gespeichert: Dem PACS fehlt ein Attribut, das es verlangt (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>Nicht gespeichert: Dem PACS fehlt ein Wert, den es verlangt (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>Nicht gespeichert: Wir dürfen dort nicht speichern (Status {status}). Bitten Sie den PACS-Administrator um das Recht dazu.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>Nicht gespeichert: Das PACS hielt die Anfrage für eine wiederholte (Status {status}). Senden Sie es erneut.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS bietet nicht an, diese Art Objekt zu speichern (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS verstand die Anfrage nicht (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>Nicht gespeichert: Das PACS hat eine eigene Grenze erreicht (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>Nicht gespeichert: Das PACS hat keinen Platz oder ist überlastet (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS findet, dass das Objekt nicht zu seiner Art passt (Status {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>Gespeichert, aber das PACS änderte einige Werte, um einen Konflikt zu vermeiden (Status {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>Gespeichert, aber das PACS ließ einige Daten des Objekts weg (Status {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Gespeichert, obwohl das PACS findet, dass das Objekt nicht zu seiner Art passt (Status {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>Gespeichert, mit einer Warnung des PACS (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>Nicht gespeichert: Das PACS konnte das Objekt nicht dekodieren (Status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>Nicht gespeichert: Das PACS konnte mit dem Objekt nichts anfangen (Status {status}). Sein Protokoll sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>Nicht gespeichert: ein Fehler im Programm des PACS (Status {status}). Sagen Sie es dem Administrator.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>Nicht gespeichert: Das PACS antwortete mit Status {status}, der für das Speichern nicht definiert ist.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} ist nichts, womit das Fenster geöffnet werden kann. Siehe „sendtopacs --help“.</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text} braucht einen Wert.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>Die Adresse von außen ist zu lang.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name} muss hier ein einzelner Wert sein, ohne *, ? und umgekehrte Schrägstriche.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>Ein Patient wurde verlangt, aber unter diesem Namen ist weder Arbeitsliste noch PACS zum Nachsehen eingerichtet. Fügen Sie eine in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>Nicht genau einer passt zu dem, was ein anderes Programm verlangte. Wählen Sie den richtigen.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>Nicht genau einer passt zur gescannten ID. Wählen Sie den richtigen.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer} brach ab, bevor es fertig war; dieses {count} Ergebnis ist also vielleicht nicht alles.</numerusform>
            <numerusform>{peer} brach ab, bevor es fertig war; diese {count} Ergebnisse sind also nicht alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} war nicht innerhalb der Frist von {seconds} s fertig; dieses {count} Ergebnis ist also vielleicht nicht alles. Suchen Sie nach weniger, oder erlauben Sie in den Einstellungen mehr Zeit.</numerusform>
            <numerusform>{peer} war nicht innerhalb der Frist von {seconds} s fertig; diese {count} Ergebnisse sind also nicht alle. Suchen Sie nach weniger, oder erlauben Sie in den Einstellungen mehr Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>Es gibt mehr als diese {limit} Ergebnisse. Suchen Sie nach weniger: ein Name, ein Datum, eine Modalität.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer} sandte {count} Ergebnis, das nicht gelesen werden kann; es ist weggelassen.</numerusform>
            <numerusform>{peer} sandte {count} Ergebnisse, die nicht gelesen werden können; sie sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer} bietet diese Art Suche nicht an (Status {status}). Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Wir dürfen {peer} nicht durchsuchen (Status {status}). Bitten Sie den Administrator um das Recht dazu.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer} hat keine Mittel mehr und beendete die Suche nicht (Status {status}). Suchen Sie nach weniger, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer} sucht so nicht (Status {status}). Sagen Sie mehr von dem, was gesucht wird, oder wählen Sie eine andere Ebene oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer} konnte die Suche nicht verarbeiten (Status {status}). Versuchen Sie es ohne Platzhalter oder auf einer anderen Ebene.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer} beendete die Suche von sich aus (Status {status}); diese Ergebnisse sind also vielleicht nicht alle.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer} beendete die Suche mit Status {status}; diese Ergebnisse sind also vielleicht nicht alle.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>Nach diesem Datum kann nicht gesucht werden. Tippen Sie einen Tag wie 2026-03-21, oder zwei mit einem Bindestrich dazwischen.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name} kann nur in einfachen Buchstaben gesucht werden, ohne Akzente.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text} ist kein DICOM-Schlüsselwort, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>Wonach gesucht wird, wird als SCHLÜSSELWORT=WERT angegeben, mit DICOM-Schlüsselwort.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>Die Abfragedatei {file} kann nicht benutzt werden: {reason}. Sie muss ein DICOM-Datensatz sein.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: Nichts passt.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: {count} passen, wo genau eines gebraucht wird. Sagen Sie mit --where mehr.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer} beendete die Suche nicht; es ist also nicht sicher, dass nur eines passt.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: {count} gefunden.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>Geben Sie eines von --worklist und --study an, mit mindestens einem --where, oder --patient-from allein.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>Nur eine Arbeitsliste kann behalten und später durchsucht werden.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer} antwortet nicht. Dies sind seine Aufträge vom Stand {when} ({age} alt): Neuere fehlen, und einige können erledigt oder abgesagt sein.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>Dies sind die Aufträge von {peer} vom Stand {when} ({age} alt). Es wurde nicht gefragt: Neuere fehlen, und einige können erledigt oder abgesagt sein.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>Von {peer} ist nichts behalten. Fragen Sie es mit --refresh, solange es da ist.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer} sagte nicht, welche Serien die Studie hat; es ist also keine freie Seriennummer bekannt. Versuchen Sie es noch einmal, oder geben Sie selbst eine an.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>Sagen Sie, was geholt werden soll, etwa -k PatientID=123 oder -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>Das Modell „{model}“ hat keine Ebene {level}. Wählen Sie ein anderes Modell oder eine andere Ebene.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>Diese Ebene kann nur mit {names} geholt werden. Fügen Sie das hinzu, oder benutzen Sie --relational, wo das PACS es erlaubt.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer} bietet {operation} in diesem Modell nicht an. Wählen Sie ein anderes Modell, oder C-MOVE statt C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer} stimmte {options} nicht zu: Es kann die Anfrage ablehnen, oder Objekte senden, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>Abgebrochen: {count} Objekt war bis dahin angekommen und ist behalten.</numerusform>
            <numerusform>Abgebrochen: {count} Objekte waren bis dahin angekommen und sind behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer} brach ab: {count} Objekt war bis dahin angekommen und ist behalten. Versuchen Sie es noch einmal.</numerusform>
            <numerusform>{peer} brach ab: {count} Objekte waren bis dahin angekommen und sind behalten. Versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer} schwieg {seconds} s lang: {count} Objekt war bis dahin angekommen und ist behalten. Versuchen Sie es noch einmal, oder erlauben Sie mehr Zeit.</numerusform>
            <numerusform>{peer} schwieg {seconds} s lang: {count} Objekte waren bis dahin angekommen und sind behalten. Versuchen Sie es noch einmal, oder erlauben Sie mehr Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} war nicht innerhalb von {seconds} s fertig: {count} Objekt war bis dahin angekommen und ist behalten. Holen Sie weniger, oder erlauben Sie in den Einstellungen mehr Zeit.</numerusform>
            <numerusform>{peer} war nicht innerhalb von {seconds} s fertig: {count} Objekte waren bis dahin angekommen und sind behalten. Holen Sie weniger, oder erlauben Sie in den Einstellungen mehr Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer} konnte {failed} der Objekte nicht senden (Status {status}); {count} kamen an.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer} sandte {warnings} der Objekte mit einer Warnung.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer} sagt, dass es {said} Objekte sandte, aber hier kamen {count} an. Kennt es Adresse und Port dieses Computers als {destination}?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer} sandte {count} Objekt, um das niemand bat; es wurde abgelehnt.</numerusform>
            <numerusform>{peer} sandte {count} Objekte, um die niemand bat; sie wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>In {folder} ist kein Platz mehr für Geholtes; der Rest wurde abgelehnt. Schaffen Sie Platz, oder erlauben Sie in den Einstellungen mehr.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer} hat nichts, was passt.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer} kennt das Ziel {destination} nicht (Status {status}). Lassen Sie es dort mit Host und Port eintragen.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer} konnte nichts senden (Status {status}): Das Ziel ist nicht zu erreichen oder nimmt nichts an, oder es hat keine Mittel mehr.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer} nimmt die Anfrage so nicht an (Status {status}). Geben Sie die Schlüssel der höheren Ebenen an, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Wir dürfen von {peer} nichts holen (Status {status}). Bitten Sie den Administrator um das Recht dazu.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer} bietet diese Art Abruf nicht an (Status {status}). Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer} konnte die Anfrage nicht verarbeiten (Status {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer} beendete den Abruf mit Status {status}; diese Objekte sind also vielleicht nicht alle.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: {count} Objekt nach {folder} geholt.</numerusform>
            <numerusform>{peer}: {count} Objekte nach {folder} geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: {count} Objekt empfangen und nicht behalten.</numerusform>
            <numerusform>{peer}: {count} Objekte empfangen und nicht behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: {count} Objekt an {destination} gesendet.</numerusform>
            <numerusform>{peer}: {count} Objekte an {destination} gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>Sagen Sie wie: --get, --move-to AET für ein anderes Archiv, oder --store für den eigenen Empfänger dieses Programms; nicht --get mit einem anderen.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>Sagen Sie mit --out, wohin die Dateien kommen, oder --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>Nicht geholt: {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count} Datei kann nicht im DICOMDIR stehen: Ihr fehlen Kennungen. Sie ist im Ordner.</numerusform>
            <numerusform>{count} Dateien können nicht im DICOMDIR stehen: Ihnen fehlen Kennungen. Sie sind im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: Seinem Zertifikat wird nicht vertraut ({reason}). Nichts wurde gesendet. Geben Sie in den Einstellungen dieses Eintrags das Zertifikat der Stelle an, die es signiert hat.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: Sein Zertifikat ist abgelaufen. Nichts wurde gesendet. Der Administrator muss es erneuern; prüfen Sie auch das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: Sein Zertifikat ist noch nicht gültig. Nichts wurde gesendet. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: Sein Zertifikat ist nicht für {host} ({reason}). Nichts wurde gesendet. Berichtigen Sie den Host in diesem Eintrag, oder lassen Sie das Zertifikat für diesen Namen ausstellen.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: Was auf {host}, Port {port}, antwortet, spricht kein TLS. Nichts wurde gesendet. Benutzen Sie seinen TLS-Port; schalten Sie TLS nur aus, wenn dieses Netz Patientendaten ungeschützt befördern darf.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host}, Port {port}, beendete die Verbindung, als TLS begann. Nichts wurde gesendet. Meist ist das ein Port ohne TLS; benutzen Sie den TLS-Port.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: {host}, Port {port}, beendete die Verbindung gleich nach dem Aufbau von TLS. Es verlangt vielleicht ein Client-Zertifikat oder ist kein DICOM; sein Protokoll sagt, was zutrifft.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host} antwortete an Port {port} nicht innerhalb von {seconds} s, als TLS begann. Nichts wurde gesendet. Meist ist das ein Port ohne TLS; benutzen Sie den TLS-Port.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer} verlangt ein Client-Zertifikat und bekam keines. Geben Sie in den Einstellungen dieses Eintrags Zertifikat und Schlüssel dieses Arbeitsplatzes an.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer} nimmt unser Client-Zertifikat {path} nicht an ({reason}). Fragen Sie den Administrator, welcher Stelle es vertraut, und ob das Zertifikat abgelaufen ist.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer} lehnte den TLS-Handshake ab. Es verlangt ein Client-Zertifikat, oder kennt keine der Chiffren von TLS 1.2 und 1.3, die heute sicher sind.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer} kennt keine der TLS-Versionen und Chiffren, die heute sicher sind (TLS 1.2 oder 1.3, BCP 195). Nichts wurde gesendet. Der Administrator muss die TLS-Einstellungen erneuern.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: TLS schlug fehl ({reason}). Nichts wurde gesendet. Der Administrator findet vielleicht mehr im Protokoll.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: {host}, Port {port}, verlangt TLS. Schalten Sie in den Einstellungen dieses Eintrags TLS ein.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer} lehnte die Assoziation ohne Grund ab. Vielleicht nimmt es Benutzernamen, Kenncode oder Token dieses Eintrags nicht an; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer} soll dieses Programm unter TLS rufen, was ein Zertifikat dieses Arbeitsplatzes braucht. Legen Sie es im Eintrag von {peer} fest, oder erlauben Sie unverschlüsselte eingehende Verbindungen.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: Die Zertifikate der Stelle in {path} können nicht benutzt werden ({reason}). Wählen Sie eine Datei in PEM-Form.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: Die Datei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: Unser Zertifikat {path} oder sein Schlüssel {key} kann nicht benutzt werden. Beide müssen in PEM-Form sein.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: Der Schlüssel {key} gehört nicht zu unserem Zertifikat {path}. Wählen Sie den, der dazugehört.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: Der Schlüssel {path} ist mit einem Passwort geschützt, das hier nicht bekannt ist. Geben Sie es in den Einstellungen dieses Eintrags an, oder mit „sendtopacs secret“.</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: Das aufbewahrte Passwort für den Schlüssel {key} öffnet ihn nicht. Geben Sie das richtige in den Einstellungen dieses Eintrags an, oder mit „sendtopacs secret“.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der es aufbewahren könnte, oder er ist gesperrt. Es ist bis zum Ende des Programms bekannt und muss danach wieder eingetippt werden.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} verlangt ein Passwort oder Token, das hier nicht bekannt ist. Geben Sie es in den Einstellungen dieses Eintrags an, oder mit „sendtopacs secret“.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>Es ist im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Es wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer} verlangt kein solches Passwort oder Token.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer} nahm unsere Anmeldung nicht an (HTTP {status}). Prüfen Sie den Benutzernamen, und geben Sie Passwort oder Token erneut an.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer} kennt uns, lässt uns aber nicht speichern (HTTP {status}). Bitten Sie den Administrator um das Recht dazu.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: Unter dieser URL gibt es keinen DICOMweb-Dienst (HTTP {status}). Berichtigen Sie sie in diesem Eintrag.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer} nimmt keine so große Anfrage wie diese Datei an. Der Administrator muss die Grenze des Servers oder eines vorgeschalteten Proxys anheben.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer} nimmt über STOW-RS keine DICOM-Dateien an (HTTP {status}). Prüfen Sie die URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} ist zu beschäftigt oder wird gewartet (HTTP {status}). Es wird später wieder versucht.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>{peer} hat einen Fehler (HTTP {status}). Es wird später wieder versucht; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer} lehnte die Anfrage ab (HTTP {status}). Sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer} antwortete, ohne zu sagen, dass diese Datei gespeichert ist. Sie gilt nicht als gespeichert und wird erneut gesendet.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: Der Anmeldeserver gab kein Token (HTTP {status}). Prüfen Sie Token-URL, Client-ID und Client-Geheimnis.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: Der Proxy im Netz dieses Computers lässt uns nicht zu {host}, Port {port}, durch. Fragen Sie den Administrator des Netzes.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: Der Proxy auf dem Weg verlangt eine Anmeldung (HTTP {status}). Fragen Sie den Administrator des Netzes.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>Die Sprache wechselt, sobald im Fenster nichts von einem Patienten mehr steht und seine weiteren Fenster geschlossen sind.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>Keine Update-Prüfung ist eingerichtet: general.update_url und general.update_key sind leer.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>Es gibt eine neuere Version, {version}. Was neu ist, steht auf {page}.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>Dies ist die neueste Version; die Website bietet {version} an.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>Ob es eine neuere Version gibt, konnte nicht gefragt werden ({reason}). Prüfen Sie general.update_url und das Netz.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>Die Antwort über eine neuere Version ist nicht mit dem Schlüssel in general.update_key signiert; ihr wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>Das Handbuch hat keine Seite {text}. „sendtopacs manual“ listet seine Seiten auf.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name} muss so sein: {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name} muss eine Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name} muss eines von diesen sein: {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name} muss 1 bis 16 einfache Buchstaben, Ziffern und Zeichen haben, ohne umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: {text} ist nicht das DICOM-Schlüsselwort eines Attributs, das das Formular hat.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: Schreiben Sie DICOM-Schlüsselwörter des Formulars in geschweiften Klammern, jedes einmal, wie {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name} darf 16 Zeichen haben: einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name} darf {limit} Zeichen haben, damit Platz bleibt für das, was folgt.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name} muss ein Sprachkürzel wie lt oder pt_BR sein.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name} darf weder „@“ noch einen Zeilenumbruch enthalten, noch mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} muss ein Hostname, eine IPv4-Adresse oder eine IPv6-Adresse ohne Klammern sein.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} muss eine IPv4-Adresse oder eine IPv6-Adresse ohne Klammern sein.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name} muss aus IP-Adressen oder Netzen wie 10.1.2.0/24 bestehen, durch Leerzeichen getrennt, oder * sein.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name} muss der ganze Pfad einer Datei sein, von der Wurzel oder dem Laufwerk an.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name} darf 64 Zeichen haben und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: Die gewählte Art der Benutzeridentität braucht einen Benutzernamen.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name} muss eine URL wie https://pacs.example/dicom-web sein, ohne Anmeldedaten darin.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>{name} fehlt: Das gewählte Protokoll braucht es.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name} beginnt mit http: Patientendaten und Passwörter gingen ungeschützt durch das Netz. Benutzen Sie https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>{text} wird über das Web erreicht und kann deshalb nicht selbst um diesen Beweis gebeten werden. Wählen Sie C-FIND und das zu durchsuchende PACS, oder trauen Sie seiner Antwort.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name} darf 256 Zeichen haben und keinen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text} in „{name}“ ist keine Dateiendung: Buchstaben und Ziffern, ohne den Punkt.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>Der Name {text} ist zweimal vergeben. Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: Unter „Arbeitslisten und Suche“ gibt es kein PACS {text}. Gefragt wird das Ziel selbst.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: Unter „Arbeitslisten und Suche“ gibt es keine AE {text}. Niemand erfährt von Prozedurschritten.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: Es gibt keine Storage-AE namens {text}. Fügen Sie sie hinzu, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>Ungültig, sodass die Vorgaben gelten: {text}. Berichtigen Sie es in den Einstellungen; es steht in der Datei {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>Die Einstellungsdatei {path} enthält {text}, was diese Version nicht kennt. Es blieb unberührt.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden ({reason}). Sie wurde als {aside} aufbewahrt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>Die Einstellungsdatei {path} kann nicht gelesen werden ({reason}). Sie blieb, wie sie ist, und zählt nicht.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>Die Einstellungsdatei {path} kann nicht geöffnet werden: {reason}. Sie zählt nicht.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>Die Einstellungsdatei {path} wurde von einer neueren Version des Programms geschrieben. Was diese Version davon kennt, wird benutzt; um Einstellungen zu ändern, benutzen Sie die neuere.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>Die Einstellungsdatei {path} sperrt {text}, was es nicht gibt: Dadurch ist nichts gesperrt.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>Die Einstellungsdatei {path} setzt Werte, die der Administrator für diesen Computer gesperrt hat. Sie zählen nicht.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>Die Datei {path} kann nicht als Einstellungen gelesen werden: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>Die Datei {path} wurde von einer neueren Version des Programms geschrieben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>Die Datei {path} enthält {text}, was diese Version nicht kennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text} bleibt, wie es ist: Der Administrator hat es für diesen Computer gesperrt.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: Die Datei {path} ist nicht auf diesem Computer. Legen Sie sie dorthin, bevor Sie sich verbinden.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>{text} ist vom Administrator für diesen Computer gesperrt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>Die Einstellungen sind mit einer PIN verschlossen. Geben Sie sie ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>Das ist nicht die PIN der Einstellungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal, oder fragen Sie den PACS-Administrator.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>Die PIN wurde nicht zweimal gleich eingegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>Die Einstellungen sind von jetzt an mit dieser PIN verschlossen. Bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>Die Einstellungen öffnen sich von jetzt an ohne PIN.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>Nennen Sie die Datei: „sendtopacs settings export DATEI“ oder „import DATEI“.</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>Die Einstellungen sind in {path}. Passwörter und Token nicht: Tippen Sie sie an jedem Arbeitsplatz ein.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>Die Einstellungen von {path} gelten für diesen Benutzer.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>Die Datei ist hier eingetragen. Sehen Sie sie an, und speichern Sie dann; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>Was hier geändert wurde, ist nicht gespeichert. Speichern Sie es, oder schließen Sie dieses Fenster noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>Die Einstellungen in {path} sind in Ordnung.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} ist nicht, was das Programm aus einer PIN macht. Setzen Sie sie mit „sendtopacs settings pin“.</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name} muss {low} bis {high} Zeichen haben.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text} gehört dem Patienten und kann kein Vorgabewert sein.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>Die Einstellungen haben kein Profil {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>Ein anderes Fenster oder Programm schreibt seit langem an den Einstellungen. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>Die Datei ist nicht mehr da. Wurde der Stick oder die Platte entfernt?</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Die Datei ist leer. Kopieren Sie sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>Das ist weder Foto noch Video, PDF, 3D-Modell, CDA- oder DICOM-Datei, die das Programm kennt. Speichern Sie es in dem Programm, das es erzeugt hat, als JPEG, MP4 oder PDF, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>Die Datei hat sich geändert, seit sie hinzugefügt wurde. Fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>Davon gibt es kein Bild, das das Programm zeigen kann. Gesendet wird es trotzdem.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>Das Bild ist zu groß, um hier gezeigt zu werden. Gesendet wird es trotzdem.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>Der Ordner enthält keine Dateien.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} ist zweimal in der Liste.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file} wurde schon an {destination} gesendet ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>Das Bild ist beschädigt und kann nicht gelesen werden. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>Das Bild ist beschädigt oder auf eine Weise kodiert, die das Programm nicht kennt. Kopieren Sie es noch einmal von der Kamera, oder speichern Sie es als PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>Das Bild endet zu früh: Ein Teil der Datei fehlt. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>Das Bild hat {columns} mal {rows} Punkte; DICOM erlaubt {limit} in jeder Richtung.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>Das Bild hat {columns} mal {rows} Punkte, mehr als die {limit} Millionen, die umgewandelt werden können.</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>Das bewegte Bild hat {count} Einzelbilder von {columns} mal {rows} Punkten: zusammen mehr als die {limit} Millionen, die umgewandelt werden können. Machen Sie es kürzer oder kleiner, oder speichern Sie es als Video.</numerusform>
            <numerusform>Das bewegte Bild hat {count} Einzelbilder von {columns} mal {rows} Punkten: zusammen mehr als die {limit} Millionen, die umgewandelt werden können. Machen Sie es kürzer oder kleiner, oder speichern Sie es als Video.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>Das Bild enthält Messwerte (Gleitkommazahlen), die DICOM-Bilder dieser Art nicht fassen. Exportieren Sie es mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>Das Bild ist ein JPEG seltener Art (verlustfrei, oder mit mehr als 8 Bit), das nicht umgewandelt werden kann. Speichern Sie es als PNG oder TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>Das PDF ist beschädigt oder ein Teil davon fehlt. Öffnen Sie es in einem Betrachter, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>Das PDF ist auf eine Weise verschlüsselt, die das Programm nicht aufheben kann. Öffnen Sie es in einem Betrachter, und drucken Sie es in ein neues PDF.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>Das PDF ist gesperrt: Es öffnet sich nur mit seinem Passwort. Geben Sie es unter der Liste ein; auf der Befehlszeile benutzen Sie --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>Das PDF ist gesperrt, und keines der angegebenen Passwörter öffnet es. Fügen Sie seines der Passwortdatei hinzu, ein Passwort je Zeile.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>Das ist nicht sein Passwort.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>Das PDF enthält ein Programm (JavaScript), das Betrachter ausführen können. Es wird mitgesendet.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>An das PDF sind andere Dateien angehängt. Sie werden ungesehen mitgesendet.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>Das PDF enthält einen Befehl, ein Programm zu starten oder eine Datei zu holen. Er wird mitgesendet.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>Seite {page} des PDF kann nicht gezeichnet werden. Senden Sie es stattdessen als Dokument.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>Seite {page} des PDF ist zu groß, um gezeichnet zu werden. Wählen Sie in den Einstellungen weniger Punkte pro Zoll, oder senden Sie es als Dokument.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>Das 3D-Modell ist beschädigt, oder ein Teil davon fehlt. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>Das CDA-Dokument ist beschädigt oder kein wohlgeformtes XML. Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>Die DICOM-Datei ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>Die DICOM-Datei endet zu früh: Ein Teil fehlt. Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>Dies ist das Inhaltsverzeichnis einer CD (DICOMDIR). Fügen Sie den Ordner hinzu, in dem es liegt.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>Das Inhaltsverzeichnis (DICOMDIR) nennt diese Datei, aber sie ist nicht da. Ist die Kopie der CD vollständig?</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} steht nicht im Inhaltsverzeichnis (DICOMDIR) ihrer CD. Vergewissern Sie sich, dass sie dazugehört.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file} hat dieselbe SOP Instance UID wie {other}, aber anderen Inhalt: Ein Archiv würde nur eine behalten. Entfernen Sie die unerwünschte.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} hält sich nicht an den Standard ({what}). Es wird gesendet, wie es ist; ein Archiv kann es ablehnen.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>Die DICOM-Datei enthält eine ungerade Zahl von Bytes, was DICOM verbietet: Kein Archiv kann sie annehmen. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>Die DICOM-Datei hat {found} Bytes Pixel, wo ihr Kopf {expected} sagt: Ein Teil fehlt. Kopieren Sie sie noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>Das ZIP-Archiv ist beschädigt oder auf eine Weise gepackt, die das Programm nicht kennt. Entpacken Sie es, und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>Das ZIP-Archiv ist verschlüsselt. Entpacken Sie es mit seinem Passwort, und fügen Sie den Ordner hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>Das ZIP-Archiv enthält {count} Datei von {megabytes} MB, mehr als auf die Platte passt. Schaffen Sie Platz, oder entpacken Sie es anderswo und fügen den Ordner hinzu.</numerusform>
            <numerusform>Das ZIP-Archiv enthält {count} Dateien von zusammen {megabytes} MB, mehr als auf die Platte passt. Schaffen Sie Platz, oder entpacken Sie es anderswo und fügen den Ordner hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>Die DICOM-Datei hat keine gültigen Kennungen für sich, ihre Klasse oder ihre Studie: Kein Archiv kann sie annehmen.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>Die DICOM-Datei sagt nicht, wie ihre Pixel komprimiert sind (ihre File Meta Information fehlt).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer} nimmt keine Prozedurschritte (MPPS) an. Bitten Sie den Administrator, sie für diesen Arbeitsplatz zu erlauben, oder schalten Sie sie in den Einstellungen der Arbeitsliste aus.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer} konnte den Prozedurschritt jetzt nicht annehmen (Status {status}). Es wird wieder gemeldet.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer} lehnte den Prozedurschritt ab (Status {status}): Der Auftrag muss dort von Hand geschlossen werden. Die Dateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>Dem RIS wurde gesagt, dass der Prozedurschritt {status} ist.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>Ein Prozedurschritt gehört zu einem Auftrag: --procedure-steps braucht --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>Das Protokoll in {path} hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>Es gibt nichts Falsches zu melden.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>Das Support-Paket ist in {path}. Es enthält weder Patientendaten noch Passwörter.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>„Alles oder nichts“ wurde gewählt, und {count} der Dateien können nicht benutzt werden. Entfernen Sie sie, oder senden Sie den Rest allein.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name} ist erforderlich.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name} darf {limit} Zeichen haben; dies hat {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name} enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name} darf keinen umgekehrten Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} ist kein Datum: Jahr, Monat, Tag, wie 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} ist keine Uhrzeit: Stunden, Minuten, Sekunden, wie 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name} muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name} muss eine Zahl mit höchstens 16 Zeichen sein.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name} darf Großbuchstaben, Ziffern, Leerzeichen und Unterstriche enthalten, höchstens 16.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name} muss M, F, O oder leer sein.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} ist keine eindeutige Kennung: Ziffern und Punkte, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name} hat mehr als drei durch „=“ getrennte Gruppen.</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name} hat mehr als fünf durch „^“ getrennte Teile.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name} kann im Zeichensatz {charset} nicht geschrieben werden. In diesen geht es: {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} ist keiner der Zeichensätze, die das Programm schreibt. ISO_IR 192 (Unicode) fasst jede Sprache; die anderen sind {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} ist kein Attribut, das gesetzt werden kann.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>Nummer {number} der Optionen --set hat nicht die Form KEYWORD=VALUE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>Nummer {number} der Optionen {option} nennt keine der angegebenen Dateien: Schreiben Sie DATEI=WERT, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>{text} ist nichts, was aus einem PDF werden kann. Schreiben Sie --pdf-as document, instances oder multi-frame für alle PDFs, oder DATEI=WORT für eines.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} ist kein PDF: --pdf-as sagt, was aus einem PDF wird, und nichts anderes.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>Keine der Dateien ist ein PDF: --pdf-as hat nichts zu tun.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file} hat keinen Titel: Nur PDFs, 3D-Modelle und CDA-Dokumente haben einen. Ein Foto oder Video wird mit --description beschrieben.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file} ist weder Foto noch Video und hat daher keine Beschreibung. Ein Dokument hat einen Titel: Benutzen Sie --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file}: Beschreibung und Zusatzinfo würden beide in Image Comments geschrieben. Leeren Sie eine davon.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file} ist eine DICOM-Datei: Sie behält ihre Serie und Klasse; ein eigenes Profil gibt es für sie daher nicht.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>Die Einstellungen nennen keinen Tag für die Zusatzinfo; für das, was --info sagt, gibt es also keinen Platz.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} ist eine DICOM-Datei: Zusatzinfo kommt nur in neue Objekte.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>Die Passwörter können nicht gelesen werden: {reason}. Die Datei ist Text in UTF-8, mit einem Passwort je Zeile.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>Die Passwortdatei enthält kein Passwort. Schreiben Sie jedes in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>Ein Wert von {text} steht zwischen den Dateien: Schreiben Sie --set {text}=..., in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} ist weder ein Name aus den Einstellungen noch AET@HOST:PORT (IPv6 in Klammern).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>Der AE-Titel ist leer.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>Der AE-Titel {text} hat mehr als 16 Zeichen.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>Der AE-Titel {text} enthält ein Zeichen, das nicht erlaubt ist: nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} ist kein Tag: ein DICOM-Schlüsselwort, oder gggg,eeee in hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text} kann kein zusätzlicher Tag sein: Das Programm schreibt ihn selbst, oder DICOM verbietet ihn.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>Es gibt nichts zu senden: Fügen Sie Fotos, Videos, PDFs oder DICOM-Dateien hinzu.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>Dasselbe Ziel wurde zweimal genannt. Nennen Sie jedes einmal.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>Wählen Sie, wohin gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>Die DICOM-Dateien gehören {count} Patienten. Senden Sie die Dateien jedes Patienten für sich.</numerusform>
            <numerusform>Die DICOM-Dateien gehören {count} Patienten. Senden Sie die Dateien jedes Patienten für sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>Die DICOM-Dateien gehören einem anderen Patienten, als das Formular nennt. Schreiben Sie diesen Patienten hinein, oder senden Sie sie für sich.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>Die DICOM-Dateien gehören {count} Patienten. Entscheiden Sie Studie für Studie, welche den neuen Patienten bekommen: mit --relabel und der Study Instance UID von jeder, oder durch Wählen im Fenster.</numerusform>
            <numerusform>Die DICOM-Dateien gehören {count} Patienten. Entscheiden Sie Studie für Studie, welche den neuen Patienten bekommen: mit --relabel und der Study Instance UID von jeder, oder durch Wählen im Fenster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>Die DICOM-Dateien gehören zu {count} Studien, und nicht alle wurden mit --relabel genannt. Senden Sie die anderen für sich. Die Studien: {uids}.</numerusform>
            <numerusform>Die DICOM-Dateien gehören zu {count} Studien, und nicht alle wurden mit --relabel genannt. Senden Sie die anderen für sich. Die Studien: {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>Für die Studie, die --relabel nennt, sind keine Werte angegeben. Sagen Sie mit --set, wem sie gehört, etwa --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>Keine DICOM-Datei gehört zur Studie {uid}, die umgeschrieben werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>Studienwerte können nicht in {count} Studien zugleich geschrieben werden. Lassen Sie sie weg, oder senden Sie jede Studie für sich.</numerusform>
            <numerusform>Studienwerte können nicht in {count} Studien zugleich geschrieben werden. Lassen Sie sie weg, oder senden Sie jede Studie für sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>In {count} DICOM-Datei wird Name oder ID eines anderen Patienten ersetzt. Bilder und private Elemente werden nicht geändert und können sie noch zeigen.</numerusform>
            <numerusform>In {count} DICOM-Dateien wird Name oder ID eines anderen Patienten ersetzt. Bilder und private Elemente werden nicht geändert und können sie noch zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>Mit dem alten Patienten gehen: {attributes}. Sie bleiben in der Original Attributes Sequence erhalten.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>In die DICOM-Dateien geschrieben: {attributes}. Der Befehl show mit denselben Optionen zeigt alte und neue Werte.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>Gelassen, wie die DICOM-Dateien es haben, da nichts angegeben war: {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count} der DICOM-Dateien ist digital signiert. Signaturen dessen, was geändert wird, wären nicht mehr gültig und werden entfernt.</numerusform>
            <numerusform>{count} der DICOM-Dateien sind digital signiert. Signaturen dessen, was geändert wird, wären nicht mehr gültig und werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>In DICOM-Dateien soll ein anderer Patient geschrieben werden: Wählen Sie, ob sie neue UIDs bekommen. Sie sollten, wenn das Archiv sie schon hat.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>Die DICOM-Dateien behalten ihre UIDs. Hat das Archiv sie schon für den alten Patienten, kann es sie ablehnen oder vermischen; neue UIDs vermeiden das.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>Die DICOM-Dateien gehören zu {count} Studien. Um andere Daten hineinzuschreiben, entscheiden Sie für jede: mit --relabel und ihrer Study Instance UID, oder durch Wählen im Fenster.</numerusform>
            <numerusform>Die DICOM-Dateien gehören zu {count} Studien. Um andere Daten hineinzuschreiben, entscheiden Sie für jede: mit --relabel und ihrer Study Instance UID, oder durch Wählen im Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Die Datei enthält kein Video.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>Die Datei enthält Ton, aber keine Bilder. Ton allein kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>Das Video enthält kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>Das Video ist beschädigt und kann nicht geöffnet werden. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>Die Selbstbeschreibung des Videos ist beschädigt. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>Die Aufnahme wurde nie abgeschlossen: Ihr Index fehlt. Lassen Sie sie von der Kamera reparieren, oder nehmen Sie neu auf.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>Das Video bricht ab: Ein Teil der Datei fehlt. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>Das Video hat ein Format, das das Programm nicht dekodieren kann. Speichern Sie es als MP4 (H.264), und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>Das Video ist in Dolby Vision einer Art (Profil 5), deren Farben nur Player des Herstellers zeigen. Schalten Sie HDR in der Kamera aus, oder speichern Sie es als MP4 (H.264), und fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>Das Video gibt an, {rate} Bilder pro Sekunde zu zeigen. Es ist beschädigt, oder keine Kamera hat es gemacht.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>Das Video gibt an, {columns} mal {rows} Pixel groß zu sein. Es ist beschädigt, oder keine Kamera hat es gemacht.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>Das Video hat {gigabytes} GB; ein DICOM-Objekt fasst höchstens 4,2 GB. Schneiden Sie es in kürzere Stücke.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>Das Video ist nach {second} Sekunden beschädigt und wurde deshalb nicht umgewandelt. Kopieren Sie es noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>Zwischen den gewählten Zeiten ist nichts vom Video übrig: Es dauert {seconds} Sekunden, und der Anfang wurde auf {begin} gesetzt.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>Schreiben Sie Zeiten wie 83.5 oder 1:23.5. Der Anfang liegt vor dem Ende, und beide innerhalb von {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file} dauert {length}: Bei {at} gibt es kein Bild. Wählen Sie eine Zeit vor dem Ende.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>Das Ende des Videos wurde auf eine Zeit gesetzt, die nicht nach seinem Anfang liegt.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>Das Bild ändert im Video seine Größe; deshalb wurde es nicht umgewandelt. Schneiden Sie das Video dort, wo sie sich ändert.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>Das Video springt zwischen zwei Bildern über {hours} Stunden; seine Zeiten sind also beschädigt, und es wurde nicht umgewandelt.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>Das Video konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>Das Video konnte nicht umgewandelt werden: {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>Das umgewandelte Video bestand seine Prüfung nicht ({reasons}) und wurde deshalb nicht benutzt. Bitte melden Sie das, wer das Programm betreut.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>Es wird eingebettet, wie es ist, in etwa {time}.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>Es wird umgewandelt, in etwa {time}.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>Der Ton wird weggelassen: Sprache kann verraten, wer der Patient ist.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} ist zu groß für ein Objekt: Es wird zu {count} Objekten einer Serie.</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} ist zu groß für ein Fragment: Es wird ein Objekt in Fragmenten, was viele Archive ablehnen.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} ist zu groß für ein Objekt, und die Einstellungen sagen, solche Videos abzulehnen.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>Der Ton wird behalten, wie er ist.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>Der Ton wird behalten; er wurde neu kodiert, wie DICOM es verlangt.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>Der Ton wird weggelassen: Er kann nicht gelesen oder nicht im Takt mit den Bildern gehalten werden.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>Das Video wurde geschnitten, ohne es neu zu kodieren, wo das möglich ist: von Sekunde {begin} bis Sekunde {end}.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>Das Video ist beschädigt; nur seine ersten {second} Sekunden wurden genommen, wie vereinbart.</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>Das Video wurde auf {columns} mal {rows} Pixel verkleinert, weil sein DICOM-Format nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>Das Video wurde von {before} auf {after} Bilder pro Sekunde verringert, weil sein DICOM-Format nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>Das Video wurde auf {columns} mal {rows} Pixel vergrößert, wie sein DICOM-Format es verlangt.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>Um das Bild wurde Schwarz hinzugefügt, auf {columns} mal {rows} Pixel.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>Bilder werden mehrmals gezeigt, {after} pro Sekunde statt {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>Die Bilder des Videos kamen in ungleichen Abständen; jetzt kommen sie gleichmäßig, {after} pro Sekunde.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>Das Video wurde in HDR gefilmt. Seine Helligkeit wurde an das angepasst, was jeder Bildschirm zeigen kann.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>Jedes Halbbild des Videos im Zeilensprungverfahren wurde ein ganzes, {after} pro Sekunde.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>Die Halbbilder des Videos im Zeilensprungverfahren wurden zu ganzen zusammengefügt.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>Es ist als {codec} kodiert, nicht als {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Sein Kopf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>Seine Bilder folgen nicht in gleichmäßigem Takt aufeinander.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>Seine Halbbilder sind einzeln kodiert.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>Es hat Zeilensprung, und die Einstellungen sagen, seine Halbbilder zusammenzufügen.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>Sein Kopf ändert sich im Video.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>Seine Zeiten beginnen im Video von vorn.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>Es beginnt mit Bildern, die nicht für sich gezeigt werden können.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>Teile davon wurden ohne neues Kodieren herausgeschnitten; es enthält also noch, was geschnitten wurde.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>Etwas davon fehlt.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>Es muss aufrecht gedreht werden.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>Es benutzt den vollen Bereich der Helligkeitswerte; DICOM-Video benutzt den begrenzten.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>Es ist in HDR, was gewöhnliche Bildschirme nicht zeigen können.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>Sein Profil ist {profile}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>Sein Level ist {level}; {limit} ist erlaubt.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>Seine Farben sind nicht 4:2:0 abgetastet.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>Es hat {bits} Bit pro Abtastwert; {wanted} sind erlaubt.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>Seine Pixel haben eine Form, die nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>Ein Bild von {columns} mal {rows} ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} Bilder dieser Größe pro Sekunde sind mehr, als der Level erlaubt.</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>Es bezieht sich auf {frames} Bilder, mehr als der Level erlaubt.</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>Es hat {mbit} Mbit/s; {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>Es verlangt einen größeren Dekodierpuffer als erlaubt.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>{rate} Bilder pro Sekunde sind bei dieser Größe nicht erlaubt.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>Bei dieser Größe und Rate muss es anders kodiert sein: mit Zeilensprung oder in Vollbildern.</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>Sein Container ({container}) ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>Sein Ton ({codec}) ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>Es hat Ton, der weggelassen wird.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>Es enthält mehr als Bilder und Ton.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>Die Datei trägt eine Beschreibung, die Namen und Orte enthalten kann.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>Die Datei ist in Fragmenten.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>Es gibt keinen Ordner {folder} zum Überwachen. Legen Sie ihn an, verbinden Sie das Laufwerk, auf dem er liegt, oder stellen Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>Der überwachte Ordner {folder} kann nicht gelesen oder geschrieben werden: {reason}. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} wird schon überwacht, von einem anderen Fenster oder Befehl. Beenden Sie diesen zuerst, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>Nennen Sie den zu überwachenden Ordner mit --profile und --pattern, oder legen Sie beides unter „Überwachter Ordner“ in den Einstellungen fest.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>Nennen Sie ein Profil für den überwachten Ordner: Es sagt, was aus den Dateien wird und wohin sie gehen.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>Die Einstellungen kennen unter „Arbeitslisten und Suche“ keine Arbeitsliste namens {text}.</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} ist kein Muster für Dateinamen: DICOM-Schlüsselwörter des Formulars in geschweiften Klammern, jedes einmal, wie {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>Der Name der Datei ist nicht, wie {pattern} es vorgibt. Benennen Sie sie um, dann wird sie wieder angesehen.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: {count} Aufträge passen zum Namen der Datei, wo genau einer gebraucht wird.</numerusform>
            <numerusform>{peer}: {count} Aufträge passen zum Namen der Datei, wo genau einer gebraucht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>Sie ist gespeichert, aber die Datei kann nicht nach „done“ verschoben werden: {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>Eine Datei braucht Aufmerksamkeit: {reason} Ihr Name steht in needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>Eine Datei wurde in den Ausgang genommen.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>Die Speicherung einer Datei ist bewiesen; sie wurde nach „done“ verschoben.</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when}, teils nach Dateizeit</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when}, nach Dateizeit</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>Mit einem neuen Patienten beginnen?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Neuer Patient</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>Löschen, was nie gesendet wurde?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>Ein anderes Programm verlangt einen anderen Patienten. Mit diesem beginnen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>Den Patienten durch eine vorläufige Identität ersetzen?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>Was das Formular über den Patienten sagt, wird geleert.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>Dateien warten noch darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>Dateien werden noch gesendet.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>Nichts geht verloren: Was angehalten ist, läuft beim nächsten Programmstart weiter.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>&amp;Fertig senden, dann schließen</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Im &amp;Hintergrund weiter</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>Diese aufgeben?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>Die Meldung an das RIS aufgeben?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>Die Dateien bleiben, wie sie sind. Das RIS hört von hier nichts mehr über diesen Auftrag, außer Sie wählen „Jetzt erneut senden“: Jemand muss den Status dort von Hand setzen.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>Dateien in {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>{files} Datei(en) an jedes von {destinations} Zielen</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>Was über das Bild gezeichnet ist; es wird daneben als eigenes Objekt gesendet.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Letzte Ursache</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>Dateien werden noch gelesen.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>Alles in der Liste wurde schon übergeben. Fügen Sie Dateien hinzu, oder drücken Sie „Neuer Patient“.</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>Weiter: „Neuer Patient“ (Strg+N), oder weitere Dateien dieses Patienten hinzufügen.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Etwas läuft noch: Warten Sie darauf, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>Berichtigen Sie zuerst, was markiert ist.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Wählen Sie zuerst einen Eintrag der Liste.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>Er steht schon an erster Stelle, oder es ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Vom Administrator für diesen Computer festgelegt.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Geben Sie zuerst die PIN ein.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>Geben Sie die neue PIN zuerst in beide Felder ein.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>Wählen Sie zuerst eine eigene Identität.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>Füllen Sie zuerst oben einen Server aus.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>Noch zeigt keine Kamera ein Bild.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Hier ist kein Bild.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>Noch wurde kein Scanner gefunden.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>Keine Datei braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>Diese Datei kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Dies ist der erste Schritt.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>Bericht über das Gesendete</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>Der gedruckte Bericht enthält {count} weitere Dateien.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Sendeauftrag</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>Accession-Nummer {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – daraus erzeugte DICOM-Objekte (Seiten, Markierungen, je eines pro Ziel): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>Erstellt am {when} von SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>„Gespeichert“: Das PACS hat geantwortet, dass es die Datei gespeichert hat. „Bestätigt“: Danach befragt, hat es gesagt, dass es sie besitzt. Alles andere ist nicht angekommen, soweit dieser Computer weiß.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>Einzug, Vorderseiten</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>Einzug, Rückseiten</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>Einzug, beide Seiten</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>Audit-Server</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>Host des Syslog-Servers, der DICOM-Audit-Nachrichten bekommt, über TLS; leer: keiner.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>Port des Audit-Servers</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>Der TCP-Port, an dem er Syslog über TLS annimmt.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>PEM-Datei der Stelle, die das Zertifikat des Servers signiert; leer: die Stellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>Wie das Conformance Statement</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>Wie der heutige Standard empfiehlt</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>Ein Objekt für jede Seite</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>Ein Objekt mit allen Seiten</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>Ein Objekt mit allen Bildern</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>Nur das erste Bild</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Das Dokument, wie es ist</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Ein Bild jeder Seite</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Ein Objekt mit Bildern aller Seiten</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>Als JPEG, wie alle Bilder</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Unkomprimiert</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>Als JPEG 2000, verlustfrei</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>OAuth2-Client-Anmeldedaten</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>Benutzername und Kenncode</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Arbeitsliste</translation>
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
        <translation>Verschlüsselt, sein Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET: über unsere eigene Verbindung</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE: es verbindet sich mit unserem Empfangsport</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie die Voreinstellung sagt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>Seine Antwort (laut Statement)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>Es wird durch eine Suche gefunden (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Storage Commitment</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>Behalten, wo die Transfersyntax es erlaubt</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>Zu ganzen Bildern zusammengefügt</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>Mehrere Objekte einer Serie</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>Ein Objekt in Fragmenten, das wenige kennen</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>Nichts: abgelehnt</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>Wie in den allgemeinen Einstellungen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>Fotografie mit externer Kamera</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoskopie</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>Allgemeine Mikroskopie</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>Ophthalmologische Fotografie</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermatoskopie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>Buchstabengetreu nach dem Conformance Statement, oder was heutige Betrachter wünschen.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>SOP-Klasse von Fotos</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>UID der SOP-Klasse für Fotos; leer: wie die Voreinstellung sagt.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>SOP-Klasse von Videos</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>UID der SOP-Klasse für Videos; leer: wie die Voreinstellung sagt.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>SOP-Klasse von PDFs</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>UID der SOP-Klasse für PDFs; leer: wie die Voreinstellung sagt.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>SOP-Klasse von 3D-Modellen</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>UID der SOP-Klasse für STL, OBJ und MTL; leer: die jedes Formats.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>SOP-Klasse von CDA-Dokumenten</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>UID der SOP-Klasse für CDA-Dokumente; leer: Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>SOP-Klasse nach Endung</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>UID der SOP-Klasse für Dateien mit einer Endung wie JPG; geht der Art vor.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>Transfersyntax von Videos</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>Wie Videos kodiert werden; eines, das entspricht, wird eingebettet, andere werden umkodiert.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>Einfachere Profile einbetten</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>Main und Baseline von H.264 und Main von HEVC senden, wie sie sind; DICOM will das höhere.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>Eingebettete Videos durchsehen</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>Auch bei Eingebettetem jedes Bild dekodieren, damit jeder Schaden gefunden wird; das dauert länger.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>Ton von Videos</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>Sprache verrät, wer der Patient ist; was behalten wird, wird neu kodiert, wo DICOM es verlangt.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>Videos im Zeilensprungverfahren</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>Manche Betrachter zeigen Halbbilder als Kämme; sie zusammenzufügen kodiert das Video neu.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>Videos über 4 GB</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>Was aus einem Video wird, das für ein Objekt zu groß ist.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>Für Bilder, die als JPEG kodiert werden müssen; ein JPEG-Foto bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>Bilder mit mehreren Seiten</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>Was aus einem TIFF oder HEIC mit mehreren Bildern einer Größe wird.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>Bewegte Bilder</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>Was aus einem animierten GIF, WebP, PNG oder AVIF wird.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDFs</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>Was aus einem PDF wird, für ein PACS, das keine Dokumente zeigt.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>Auflösung von PDF-Seiten</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>Von Seiten, die als Bilder gesendet werden, in Punkten pro Zoll.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>Wie lange Dateien, die ein PACS jetzt nicht annehmen kann, wieder versucht werden, bevor sie fehlschlagen.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>Sendeaufträge merken</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>Wie lange der Ausgang erledigte Sendeaufträge auflistet und ihre Dateien wiedererkennt.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>Port für Commitment-Berichte</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>Wo ein PACS dieses Programm mit seinen Berichten erreicht, solange einer erwartet wird; 0: nirgends.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>Ordner für gesendete Dateien</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>Wohin Dateien nach dem Beweis verschoben werden können, wenn das für einen Auftrag gewählt wird; leer: nur der Papierkorb wird angeboten.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>Dateien aus Netzwerkordnern verschieben</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>Sonst bleiben Dateien in Netzwerkordnern, was auch für einen Auftrag gewählt wird.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>Rufender AE-Titel</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>Wie sich dieses Programm bei jeder Gegenstelle nennt; die Gegenstellen müssen ihn kennen.</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Stationsname</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>Dieser Arbeitsplatz, wie er in jedes Objekt geschrieben wird; leer: sein Hostname.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Name der Einrichtung</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>Das Krankenhaus oder die Praxis, wie in jedes Objekt geschrieben; leer: weggelassen.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>Modalität als Vorgabe</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>Steht im Formular, bis jemand oder ein Eintrag der Arbeitsliste anderes sagt.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>Zeichensatz als Vorgabe</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>Womit Objekte geschrieben werden, wo weder Formular noch Ziel etwas sagt.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>Tag der Zusatzinfo</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>Wohin die „Zusatzinfo“ der Liste kommt: ein Schlüsselwort oder gggg,eeee; leer: nirgendwohin.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>Nichts von einem Auftrag senden, wenn nicht jede seiner Dateien umgewandelt werden konnte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>Die des Fensters, als Kürzel wie „en“; leer: die des Systems. Englisch, wo es keine Übersetzung gibt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>Wie viel die Protokolldatei erzählt; sie enthält nie Patientendaten.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>Tage zwischen Dateien und Auftrag</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>Dateien, die weiter als so vom geplanten Datum entfernt sind, verlangen einen zweiten Blick; 0: nie.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>Leeren, wenn alles gespeichert ist</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>Liste und Formular leeren, sobald alles in der Liste gespeichert wurde.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Update-Prüfung</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>Wo gefragt wird, ob es eine neuere Version gibt; leer: nirgends. Installiert wird nichts.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>Schlüssel der Update-Prüfung</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>Der öffentliche Schlüssel (Ed25519, Base64), mit dem ihre Antwort signiert ist.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>Auf dem Schreibtisch sagen, dass ein langer Sendeauftrag beendet ist, während ein anderes Fenster vorn liegt.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>Menüs und Listen erscheinen sofort, und die Schreibmarke blinkt nicht. Wo das System es verlangt, ist das immer so.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Letzte Patienten</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>Die anbieten, für die etwas gesendet wurde, jedem, der hier sitzt.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>Empfangender AE-Titel</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>Wie ein PACS uns nennt, wenn es an uns sendet; leer: der rufende AE-Titel.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>Empfangsport</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>Der TCP-Port, an den uns gesendet wird; das PACS muss ihn kennen.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>Empfangsadresse</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>Unter welcher Adresse dieses Computers PACS uns erreichen dürfen, als IP; leer: unter jeder.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>Platz für geholte Dateien</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>Wie viel ein Abruf höchstens auf die Platte schreiben darf.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>Wessen UIDs und Namen Objekte tragen: die des Conformance Statement, oder Ihre eigenen.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>UID-Wurzel</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>Womit alle hier erzeugten UIDs beginnen: für Sie registriert, oder eine vorgeschlagene.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>Implementation Class UID</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>Nennt dieses Programm Gegenstellen und in Dateien; leer: die UID-Wurzel.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Implementation Version Name</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>Nennt die Version dieses Programms Gegenstellen und in Dateien, mit höchstens 16 Zeichen.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>Als Hersteller in Objekte geschrieben; leer: bleibt leer.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>Als Modell des Aufnahmegeräts in Objekte geschrieben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Wie das Profil heißt.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>Der erzeugten Serie; leer: die Modalität als Vorgabe.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Serienbeschreibung</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>Der erzeugten Serie; leer: die Art der Datei in Worten.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>Der ersten erzeugten Serie; leer: 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined, ein Code wie FOOT; leer: weggelassen.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>UID der SOP-Klasse für Fotos; leer: wie die Einstellungen der Umwandlung sagen.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>UID der SOP-Klasse für Videos; leer: wie die Einstellungen der Umwandlung sagen.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>UID der SOP-Klasse für PDFs; leer: wie die Einstellungen der Umwandlung sagen.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Erforderliche Felder</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>DICOM-Schlüsselwörter, die außer den immer erforderlichen ausgefüllt sein müssen.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Vorgabewerte</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>Was das Formular zuerst enthält, nach DICOM-Schlüsselwort.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>Name der Storage-AE; leer: das vorgegebene Ziel.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>Wie es hier in Listen heißt.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE-Titel</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>Der AE-Titel, auf den es hört; Groß- und Kleinbuchstaben sind verschieden.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>Sein Name, seine IPv4- oder IPv6-Adresse (ohne Klammern).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>Der TCP-Port, an dem es lauscht, oft 104 oder 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>Womit dafür geschrieben wird, und wie Antworten gelesen werden, die keinen Zeichensatz nennen.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>Wie lange auf die TCP-Verbindung gewartet wird.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>Zeit zum Assoziieren</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>Wie lange gewartet wird, bis es die Assoziation annimmt.</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>Zeit für eine Abfrage</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>Wie lange eine Prüfung oder Abfrage insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>Zeit für eine Studie</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>Wie lange ein Versuch mit einer Studie insgesamt dauern darf.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>Längste gesendete PDU</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>Nie mehr, als es annimmt; 16384 ist die des Conformance Statement.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>Verbindungen verschlüsseln und das Zertifikat der Gegenstelle prüfen; weicht nie auf unverschlüsselt aus.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>PEM-Datei der Stelle, die das Zertifikat der Gegenstelle signiert; leer: die Stellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>TLS, wenn es uns ruft</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>Wie es sich unter TLS verbindet, um Geholtes oder Berichte zu bringen; wir zeigen das Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>Ruft auch an von</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>IP-Adressen oder Netze, von denen es uns außer von seinem Rechner anrufen darf, durch Leerzeichen getrennt; *: beliebige.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>Benutzeridentität</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>Ob der Gegenstelle gesagt wird, wer das Programm benutzt, und mit welchem Nachweis.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>Was der Gegenstelle gesagt wird; ein Kenncode oder Token ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>Eine Arbeitsliste mit Aufträgen, oder ein PACS, das durchsucht wird.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>Informationsmodell</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>In welchem Modell ein PACS durchsucht wird; die meisten kennen Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>Modellebene</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>Die Ebene, nach der gefragt wird; die übliche ist die des Modells, bei einer Arbeitsliste keine.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>Platzhalter um Namen</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>Ob die Suche mit „*“ am Namen beginnt.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>Platzhalter um IDs</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>Ob die Suche mit „*“ an der Patienten-ID beginnt, wie die Voreinstellung „statement“ es hat.</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>Geplanter AE-Titel</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>Fragt eine Arbeitsliste nur nach Schritten dieser Station; leer: nach allen.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>Eine Arbeitsliste wird nur nach dieser Modalität gefragt; leer: nach allen.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Auffrischen alle</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>Behält die Arbeitsliste eine Woche lang hier, um sie zu durchsuchen, während sie fort ist; 0: nicht behalten.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>Holen mit</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>Wie Dateien von ihm geholt werden; für C-MOVE muss es unseren Port kennen.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>Prozedurschritte melden</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>Dem RIS mit MPPS sagen, dass ein Auftrag begonnen, abgeschlossen oder abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>Wer Prozedurschritte annimmt</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>Name einer AE unter „Arbeitslisten und Suche“; leer: diese.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>Relationaler Abruf</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>Wird beim Holen ausgehandelt; ein PACS darf ihn ablehnen.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Erweiterte Umwandlung</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>Beim Holen um CT-, MR- und PET-Bilder bitten, die in Multiframe-Objekte umgewandelt sind.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>Ziel als Vorgabe</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>Name der zuerst gewählten Storage-AE; leer: die erste.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Dekomprimieren</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>Ihm DICOM-Dateien unkomprimiert senden, außer Video, auch wenn es sie komprimiert annähme.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>Verlustfreie Bilder</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>Wie PNG, TIFF, BMP und andere verlustfreie Bilder an es gesendet werden.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>Wenn es JPEG ablehnt: unkomprimiert</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>Bilder, die es nicht komprimiert annimmt, werden stattdessen unkomprimiert gesendet.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>Wenn es PDFs ablehnt: Seitenbilder</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>Statt des Dokuments wird ein Bild jeder Seite gesendet.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>Wenn es ein Video ablehnt: eine andere SOP-Klasse</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>Es wird unter einer anderen Videoklasse gesendet, die das PACS annimmt.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>Wenn es ein Video ablehnt: eine andere Kodierung</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>Es wird neu kodiert, als H.264 oder MPEG-2, je nachdem, was das PACS annimmt.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>Vorgabe für Modalitäten</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>Codes wie XC oder ES: Es wird zuerst gewählt für das, was von ihnen ist.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>Beweis der Speicherung</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>Was es braucht, bis eine Datei als bestätigt gilt.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>Wer um den Beweis gefragt wird</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>Name eines PACS unter „Arbeitslisten und Suche“; leer: dieses.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>Zeit für den Beweis</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>Wie lange er dauern darf; die Hälfte davon, nachdem die Dateien erneut gesendet wurden.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>Ob Objekte mit DICOMs eigenem Protokoll oder über das Web gehen.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>Des DICOMweb-Dienstes, ohne „/studies“ am Ende.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>Wie dem Dienst gesagt wird, wer wir sind.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>Benutzername oder Client-ID</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>Für die Anmeldung; was dazugehört, ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>Wo OAuth2 diesem Client Token gibt.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>Worum OAuth2 gebeten wird; leer: was es von selbst gibt.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>Wie viel in eine Anfrage kommt; eine größere Datei geht allein.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Vertraute Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>PEM-Datei des Zertifikats dieses Arbeitsplatzes; leer: es zeigt keines.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>PEM-Datei des privaten Schlüssels; leer: er ist in der Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Den Ordner überwachen</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>Solange das Fenster da ist, wird gesendet, was in den Ordner gelegt wird.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>Dateien kommen darin nach „done“, sobald ihre Speicherung bewiesen ist; leer: kein Ordner.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>Name des Profils, das sagt, was aus den Dateien wird und wohin sie gehen.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>Wie sie aussehen, ohne Endung: DICOM-Schlüsselwörter in geschweiften Klammern; * beliebige Zeichen, ? eines.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>Name der Arbeitsliste, deren einer passender Auftrag sagt, wem eine Datei gehört; leer: ihr Name sagt alles.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>Leeren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>So lange ohne Taste oder Maus, dann werden Liste und Formular nach einer Warnung geleert; 0: nie.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>Systembenutzer als Bedienperson</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>Wo niemand eine Bedienperson eintippt, das angemeldete Konto als OperatorsName schreiben.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>Taste des Fußpedals</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>Nimmt im Fenster der Kamera ein Bild auf; was das Pedal sendet, etwa F9 oder Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN der Einstellungen</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>Was aus der PIN gemacht wird, die das Fenster der Einstellungen öffnet; setzen Sie sie dort oder mit „settings pin“.</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>Was ein PACS hierher sendet</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>Protokoll und Updates</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>Vorgabe: {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: ja</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: nein</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer} nimmt an: {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (Geprüft {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>Fotos als VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>unkomprimierte Bilder</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>Video H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>Video H.264 als Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>Video MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3D-Modelle</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>CDA-Dokumente</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
</context>
</TS>
