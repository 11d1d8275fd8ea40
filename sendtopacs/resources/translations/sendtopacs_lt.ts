<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>Kas vėliau daroma su failais</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>Kai įrodyta, kad PACS juos turi</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>Failai lieka</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>Tada į šiukšliadėžę</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>Tada į {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>Kiti gavėjai</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>ir dar %n gavėjui</numerusform>
            <numerusform>ir dar %n gavėjams</numerusform>
            <numerusform>ir dar %n gavėjų</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>ir dar kam…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>Siųsti tuos pačius failus ir kitiems gavėjams</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>rikiavimas</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>grupavimas</translation>
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
        <translation>Paklausti šio AE, ar jis atsako, naudojant tai, kas čia dabar įvesta</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>&amp;Tikrinti, ką priima</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>Paklausti, kuriuos mūsų kuriamus objektus jis priima; niekas nesiunčiama</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Klausiama {peer}…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer} patikrintas: atsakė per {ms} ms.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>Objekto atributai</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Žymė</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Faile</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(pašalinta)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nėra)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n elementas)</numerusform>
            <numerusform>(%n elementai)</numerusform>
            <numerusform>(%n elementų)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%n baitas, suglaudinta)</numerusform>
            <numerusform>(%n baitai, suglaudinta)</numerusform>
            <numerusform>(%n baitų, suglaudinta)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n baitas)</numerusform>
            <numerusform>(%n baitai)</numerusform>
            <numerusform>(%n baitų)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatus</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Siųsti &amp;bandomąjį pranešimą</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>Siųsti pranešimą be paciento duomenų, naudojant tai, kas čia dabar įvesta</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Klausiama {peer}…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Naršyti…</translation>
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
        <translation>&amp;Fotografuoti</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>{key} arba pedalas, siunčiantis šį klavišą, fotografuoja, kol šis langas yra priekyje.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>{key} arba pedalas, siunčiantis šį klavišą, fotografuoja, kad ir kuris šios programos langas būtų priekyje.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>Klavišu arba pedalu: {key} (žr. nuostatas)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>Fil&amp;muoti</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>rankiniu būdu</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>&amp;Stabdyti po</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Laukiama kameros…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>&amp;Baigti filmuoti</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>Į sąrašą įtraukta %n nuotrauka</numerusform>
            <numerusform>Į sąrašą įtrauktos %n nuotraukos</numerusform>
            <numerusform>Į sąrašą įtraukta %n nuotraukų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>Į sąrašą įtrauktas %n vaizdo įrašas</numerusform>
            <numerusform>Į sąrašą įtraukti %n vaizdo įrašai</numerusform>
            <numerusform>Į sąrašą įtraukta %n vaizdo įrašų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>Vaizdas, koks bus išsiųstas</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>Užfiksuoti</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>Vaizdas, vaizdo įrašas ar puslapis, kurio dar nėra jokiame faile ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Kamera…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Skaitytuvas…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>&amp;Ekrano dalis…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Įk&amp;lijuoti iš iškarpinės</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>Kas įrašoma į DICOM failus</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributas</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Failuose</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tuščia)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values} ir dar {count}</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(išvalyta)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>lieka: formoje apie tai nieko nėra</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>Kopijuoti ataskaitą</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>Kopijuoti, kas lauke negerai, be paties lauko turinio</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>{keys} lauke arba dešinysis pelės mygtukas čia: kopijuoti ataskaitą</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>Kopijuoti, kas įvyko, tam, kas padės; paciento duomenų čia nėra</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nukopijuota</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopijuoti ataskaitą</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>Kirpti tiks&amp;liai šiais laikais</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>Tam vaizdo įrašas koduojamas iš naujo: tai trunka ilgiau, ir vaizdas šiek tiek nukenčia</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>Failo atributai</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>MMMM-MM-DD</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>Pirmasis</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Šiam kompiuteriui nustatė administratorius.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>Niekas neišsiųsta: tai, kas pradėta priekiniame lange, taip atlikti negalima.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>nėra PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>Siųs&amp;ti %n failą</numerusform>
            <numerusform>Siųs&amp;ti %n failus</numerusform>
            <numerusform>Siųs&amp;ti %n failų</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Siųs&amp;ti</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Atlikta {done} iš {total}</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>Kart&amp;oti nepavykusius</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>S&amp;iųsti vėl dabar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n failas</numerusform>
            <numerusform>%n failai</numerusform>
            <numerusform>%n failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n negalima išsiųsti</numerusform>
            <numerusform>%n negalima išsiųsti</numerusform>
            <numerusform>%n negalima išsiųsti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>Į&amp;rašyti kaip DICOM failus…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Visų failų eiga</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>Visa pasirinktos eilutės informacija</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>Čia rodoma viskas, ką sako pasirinkta eilutė.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>Kuris iš objektų</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Atnaujinti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Pavadinimas</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Ap&amp;rašymas</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Siunčiama kaip</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>Prieš siunčiant identifikatoriai (UID) ir dabartinė data bei laikas yra tik pavyzdžiai.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>Nustatoma… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> iš {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n atributas skiriasi nuo failo.</numerusform>
            <numerusform>%n atributai skiriasi nuo failo.</numerusform>
            <numerusform>%n atributų skiriasi nuo failo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file}: redaguoti</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>Koks nubrėžtos linijos ilgis? Įveskite jį ir paspauskite „Taikyti“ arba paspauskite „Anuliuoti“.</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>Į spausdintą tekstą panašių vietų nerasta. Patikrinkite ir patys.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>niekas nepakeista</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>be nuostolių</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>koduojama iš naujo</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>kai jame nebeliko jokio vardo, pažymėkite „{box}“</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>Pridėti plėtinį</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Plėtinys</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>SOP klasė</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Šalinti</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>Šio t&amp;yrimo serijos</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>&amp;Parsiųsti į sąrašą</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>Siųsti į kitą PACS…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>Įrašyti kaip &amp;DICOM failus…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>&amp;Nutraukti parsiuntimą</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>Parsiųsti objektai</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Įrašyti kaip DICOM failus į…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>Siųsti į kitą PACS</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>AE pavadinimas, kaip jį žino {name}</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>Parsiunčiama iš {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>Parsiųstas %n objektas</numerusform>
            <numerusform>Parsiųsti %n objektai</numerusform>
            <numerusform>Parsiųsta %n objektų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n objektas dabar yra sąraše.</numerusform>
            <numerusform>%n objektai dabar yra sąraše.</numerusform>
            <numerusform>%n objektų dabar yra sąraše.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n objektas įrašytas į {folder}.</numerusform>
            <numerusform>%n objektai įrašyti į {folder}.</numerusform>
            <numerusform>%n objektų įrašyta į {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n objektas išsiųstas gavėjui {name}.</numerusform>
            <numerusform>%n objektai išsiųsti gavėjui {name}.</numerusform>
            <numerusform>%n objektų išsiųsta gavėjui {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, privaloma</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>Pridėti failus</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Pridėti aplanką</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Įrašyti kaip DICOM failus į…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>Įklijuoti nukopijuotus failus ar vaizdą į sąrašą</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>pradžia</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>pabaiga</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>P&amp;radėti čia</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>&amp;Baigti čia</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>&amp;Visas įrašas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Nuo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Iki</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file}: iškirpti arba paimti kadrus</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>&amp;Groti</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>Rodyklių klavišai: vienas kadras. Puslapių klavišai: viena sekundė.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>Paimti šį &amp;kadrą</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>Šis vaizdo įrašas koduojamas iš naujo: jis kerpamas tiksliai nurodytu laiku.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>Šis vaizdo įrašas nekoduojamas iš naujo, todėl kirpti jį galima tik ties kai kuriais kadrais: jis gali prasidėti anksčiau ir baigtis vėliau, nei čia nurodyta. Pažymėkite „{box}“, kad už šių laikų neliktų nieko.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pristabdyti</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>Į sąrašą įtrauktas %n kadras</numerusform>
            <numerusform>Į sąrašą įtraukti %n kadrai</numerusform>
            <numerusform>Į sąrašą įtraukta %n kadrų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>Rašykite, kad filtruotumėte rezultatus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtras</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>Paveikslėlyje dar ieškoma teksto. Palaukite, kol jis bus rastas, ir bandykite dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>Užtušuota %n į tekstą panaši sritis. Patikrinkite, ar neliko kitų.</numerusform>
            <numerusform>Užtušuotos %n į tekstą panašios sritys. Patikrinkite, ar neliko kitų.</numerusform>
            <numerusform>Užtušuota %n į tekstą panašių sričių. Patikrinkite, ar neliko kitų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>Rasta %n į tekstą panaši sritis. Nuimkite varnelę nuo to, kas ne tekstas, ir spauskite „{button}“; patikrinkite, ar neliko kitų.</numerusform>
            <numerusform>Rastos %n į tekstą panašios sritys. Nuimkite varnelę nuo to, kas ne tekstas, ir spauskite „{button}“; patikrinkite, ar neliko kitų.</numerusform>
            <numerusform>Rasta %n į tekstą panašių sričių. Nuimkite varnelę nuo to, kas ne tekstas, ir spauskite „{button}“; patikrinkite, ar neliko kitų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>pagal failo rūšį</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>Kaip gavėjo: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* privaloma</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>Į tekstą panašios sritys</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>Nuimkite varnelę nuo to, ko nereikia užtušuoti: tarpo klavišu arba spustelėdami paveikslėlyje.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>Užtušuoti pažymėtas</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>Netušuoti nė vienos</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number}: {size} ties {x}, {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>Pirmiausia pažymėkite sritį.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>DICOM failų pacientas ir tyrimas</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>Kas nurodyta failuose; skirtumai pažymėti</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Perimti</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>Failai skiriasi tuo, kas pažymėta {mark}. Pasirinkite pacientą ir tyrimą, kuriuos įrašyti į formą.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tuščia)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>skiriasi: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas, pavardė</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Paciento ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ID išdavė</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Gimė</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Lytis</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tyrimas</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tyrimo data</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Tyrimo laikas</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Accession numeris</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>Tyrimo ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Siunčiantis gydytojas</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>Tyrimo UID</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>Paciento dar nėra</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>{files} → {destination}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n pacientas</numerusform>
            <numerusform>%n pacientai</numerusform>
            <numerusform>%n pacientų</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>gim. {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>Accession {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>Įveskite arba nuskaitykite kiekvieno paciento ID, po kiekvieno spausdami Enter</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>Dar kartą įveskite arba nuskaitykite paciento ID</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>ID sutampa.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>Šis ID jau įvestas.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>Įvesta {given} iš {wanted}.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>Tai nėra nė vieno iš šių pacientų ID.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>Tai ne šio paciento ID.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niekas nenurodytas</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>Jų atsisakyti?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>RIS pranešama, kad užsakymas nutrauktas, nebent visi jo failai išsaugoti.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>&amp;Priežastis, pranešama RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Atsisakyti</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Pa&amp;likti</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>PACS dar nenustatytas: nėra kur siųsti.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Nustatymo vediklis…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>Nustatymo vediklis – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>Kur siunčiami jūsų failai. „Echo“ paklausia, ar PACS atsako pagal šias reikšmes; kitas mygtukas paklausia, ką jis priimtų. Nė vienas nieko nesiunčia. Šį žingsnį galite praleisti ir užpildyti vėliau.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>Pagrindinis PACS</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Darbo sąrašas</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>Iš kur gaunami užsakymai, kad niekam nereikėtų ranka įvesti paciento duomenų. Dažnai tai RIS. Jei darbo sąrašo nėra, praleiskite.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Vėliau</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>Išeiti; tęsti galima per Pagalba › Nustatymo vediklis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>To&amp;liau</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>{number} žingsnis iš {all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>Pirmiausia reikia kai ką pataisyti šiame žingsnyje</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>&amp;Nustatyti šią darbo vietą</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Praleisti</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>&amp;Ieškoti vadove</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Puslapis</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>DICOM Conformance Statement</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Nė viename puslapyje nėra visų šių žodžių.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Pareiškimas rengiamas…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>Likti (bet kuris klavišas)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Išvalyti dabar</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>Vėl įtraukti į sąrašą</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>Atrodo, čia nieko nėra: sąrašas ir forma bus išvalyti po %n sekundės.</numerusform>
            <numerusform>Atrodo, čia nieko nėra: sąrašas ir forma bus išvalyti po %n sekundžių.</numerusform>
            <numerusform>Atrodo, čia nieko nėra: sąrašas ir forma bus išvalyti po %n sekundžių.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>Sąrašas ir forma išvalyti: %n minutę čia nieko nebuvo.</numerusform>
            <numerusform>Sąrašas ir forma išvalyti: %n minutes čia nieko nebuvo.</numerusform>
            <numerusform>Sąrašas ir forma išvalyti: %n minučių čia nieko nebuvo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n failas nebuvo išsiųstas; jis tebėra ten, iš kur paimtas.</numerusform>
            <numerusform>%n failai nebuvo išsiųsti; jie tebėra ten, iš kur paimti.</numerusform>
            <numerusform>%n failų nebuvo išsiųsta; jie tebėra ten, iš kur paimti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>Neįtraukti: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>Ga&amp;vėjas</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>PACS dar nenustatytas</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Gavėjas</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>Viską arba nieko</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>Nieko nesiųsti, jei ne visus failus pavyko konvertuoti</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>Įrašyti šį pa&amp;cientą į DICOM failus</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>DICOM failų UID</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UID: pasirinkite…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>Palikti jų UID</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>Nauji UID</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>Klaviatūra – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Veiksmas</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>Be to, Alt su pabraukta raide atveria kiekvieną lauką ir mygtuką. Tab pereina prie kito, Escape užveria tai, kas atverta šalia lango.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Pagrindinis langas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tarpas</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>Žiūrėti eilutę padidintą arba užverti peržiūrą</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Eiti į pirmą arba paskutinę eilutę</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Pažymėti visas eilutes</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Aukštyn, Alt+Žemyn</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Perkelti eilutę</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Pašalinti pažymėtas eilutes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Rodyklių klavišai</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>Pereiti į ankstesnę ar kitą eilutę</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Shift su rodyklės klavišu</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>Perkelti padidintą vaizdą</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>PgUp, PgDn</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>Versti puslapius arba vaizdo įraše eiti per sekundę</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>Įtraukti į sąrašą</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Pašalinti juos…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>%n anksčiau užfiksuotas failas taip ir neišsiųstas.</numerusform>
            <numerusform>%n anksčiau užfiksuoti failai taip ir neišsiųsti.</numerusform>
            <numerusform>%n anksčiau užfiksuotų failų taip ir neišsiųsta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Pakar&amp;toti</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>Ž&amp;iūrėti padidintą</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>Pasukti į kai&amp;rę</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Pasukti į &amp;dešinę</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>pasukimas</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Perkelti a&amp;ukštyn</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Perkelti že&amp;myn</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Perkelti į &amp;pradžią</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Perkelti į pa&amp;baigą</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Pažymėti &amp;viską</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>Pažymėti visą &amp;grupę</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>Rod&amp;yti tik…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Ri&amp;kiuoti pagal</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Pridėjimo tvarką</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Grupu&amp;oti</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>Stabdyti skaitymą</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ša&amp;linti</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>Išsamiau… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>Kas įrašoma ir ką galima pasirinkti tik šiam failui</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Su&amp;jungti</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>To paties dydžio vaizdai šia tvarka tampa vienu objektu</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>Pacientas iš DICOM failų…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>Užpildyti formą sąraše esančių DICOM failų duomenimis</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>Redaguoti vaizdą… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>Pasukti, apkirpti, užtušuoti, žymėti, matuoti; nurodyti, kas pavaizduota</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>Apkirpti vai&amp;zdo įrašą…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>Siųsti tik vaizdo įrašo dalį arba paimti iš jo kadrų</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>Siųsti iki pažeidimo</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>Vaizdo įrašas pažeistas: siųsti tai, kas yra prieš pažeidimą</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Skaitoma… kol kas %n failas</numerusform>
            <numerusform>Skaitoma… kol kas %n failai</numerusform>
            <numerusform>Skaitoma… kol kas %n failų</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>Išs&amp;kirti</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>Pirmiausia pasirinkite failus sąraše.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>Pasirinkite kelis vienodo dydžio vaizdus, kurie dar neišsiųsti.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>Pasirinkite vieną vaizdo įrašą, kuris dar neišsiųstas.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>Pasirinkite vieną nuotrauką ar vaizdo įrašą, kuris dar neišsiųstas.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>Pasirinkite failą, kurį galima išsiųsti.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>Kameros vaizdas</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Atrakinti</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Dokumento slaptažodis</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>{file} slaptažodis:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>Pagalbos paketas</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP failai (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>Informacija ir svarbesni</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Įspėjimai ir klaidos</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Tik klaidos</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Ieškomi žodžiai</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Įrašai, pirmiausia naujausi</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Pasirinktas įrašas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>Kopijuoti pasirinktus įrašus arba visus rodomus</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Atverti &amp;aplanką</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Pagalbos paketas…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>Nuostatos be slaptažodžių, versijos ir žurnalas viename ZIP faile, be pacientų duomenų</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Rodyti</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>Žurnale nėra nieko, kas atitiktų tai, kas pasirinkta viršuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>Nukopijuotas %n įrašas.</numerusform>
            <numerusform>Nukopijuoti %n įrašai.</numerusform>
            <numerusform>Nukopijuota %n įrašų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} iš {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Skaitoma…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Ankstesnis</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Kitas</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Duomenų rinkinys</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>Ka&amp;ip siunčiama… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>Kiekvienas atributas, koks bus išsiųstas, ir kas skiriasi nuo failo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Sutalpinti</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>darbo sąrašas {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archyvas {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source}, užklausta iš išorės</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Dar nieko neišsiųsta</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>paskutiniai pacientai</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>failas {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>Darbo sąrašas</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>Ieškoti pacientų ir tyrimų</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Ieškoti</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>Nutraukti pai&amp;ešką</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatai</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>Peri&amp;mti</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>Šio paciento &amp;tyrimai</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>P&amp;ridėti prie šio tyrimo</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>&amp;Kur ieškoti</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n rezultatas</numerusform>
            <numerusform>%n rezultatai</numerusform>
            <numerusform>%n rezultatų</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>darbo sąrašas {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archyvas {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>darbo sąrašas {name}, {when} būklė</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>Dar nenustatyta, kur ieškoti.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>Įveskite, kas žinoma apie pacientą ar užsakymą, ir spauskite Ieškoti (Enter).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Pirmiausia pasirinkite sąrašo eilutę.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>Dar nė vieno nenustatyta: pridėkite nuostatų skyriuje „Darbo sąrašai ir paieška“.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Siųsti</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>Čia nėra nei šio kompiuterio failo, nei vaizdo. Nukopijuokite arba nutempkite jį iš failų tvarkytuvės ar vaizdų žiūryklės.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>Pavardė, Vardas</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>Kitos vardo dalys</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Pavar&amp;dė</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Antrasis vardas</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefiksas</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiksas</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>Ideografinis (Pavardė^Vardas)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>Fonetinis (Pavardė^Vardas)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>Pa&amp;vardė</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Antrasis vardas</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>arba Pavardė^Vardas</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>Nuostatų PIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Naujas PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dar &amp;kartą tas pats</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>Nu&amp;statyti PIN</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>&amp;Pašalinti PIN</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>PIN kodas</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACS baigė darbą</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACS reikia jūsų dėmesio</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>Rodyti tik… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>Rodyti tik failus, kuriuose yra šie žodžiai</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>Pagal ką grupuojamas sąrašas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupuoti</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>Rodyti tik dalį eilučių</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>negrupuoti</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>pagal rūšį</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>pagal fiksavimo laiką</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>Rodoma {seen} iš {count}; siunčiami visi</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>Atrakinti tapatybę</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>Leisti redaguoti vardą, ID, gimimo datą, lytį ir Accession numerį; tai pažymima</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>Grąžinti ir užrakinti</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>Atšaukti visus rastų duomenų pakeitimus</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>Iš: {source}; užrakinta</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Buvo: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Buvo tuščia</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>Iš: {source}; atrakinta. Buvo: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>Siųsti &amp;vėl dabar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pristabdyti</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>Siųsti &amp;kitam…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Atsisakyti…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>Į&amp;rašyti kaip failus…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>&amp;Ne tas pacientas…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>A&amp;taskaita…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>Kas įvyko su kiekvienu failu; galima spausdinti arba įrašyti kaip PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>Pasirinkite, kas nepavyko, laukia ar buvo atsisakyta.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>Pasirinkite užduotį; turi būti nustatytas kitas PACS.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>Pasirinkite, kas dar neišsaugota.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Pirmiausia pasirinkite užduotį.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>Pasirinkite vieną užduotį, iš kurios kas nors išsiųsta.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Siuntimo eilė</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Užduotys</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>Pasirinktos užduoties failai</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>Čia rodomi pasirinktos užduoties failai.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>Paiešką atitinkančių užduočių nėra.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>Nieko nesiunčiama, niekas nelaukia ir nėra nepavykusių. „Visos“ rodo, kas išsiųsta.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nepavykusių nėra.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Dar nieko neišsaugota.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Siuntimo eilė tuščia.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Kitas bandymas {time}, savaime.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>Nepavyko įrašyti %n failo.</numerusform>
            <numerusform>Nepavyko įrašyti %n failų.</numerusform>
            <numerusform>Nepavyko įrašyti %n failų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>Įrašytas %n failas.</numerusform>
            <numerusform>Įrašyti %n failai.</numerusform>
            <numerusform>Įrašyta %n failų.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Palaukite…</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>Viskas, kas yra siuntimo eilėje, taip pat iš ankstesnių užduočių. Puslapiai, žymos šalia vaizdo ir kopijos kitam gavėjui skaičiuojami po vieną.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Siuntimo eilė…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>Rodyti, kas išsiųsta, kas laukia ir ko nepavyko išsiųsti (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n siunčiamas</numerusform>
            <numerusform>%n siunčiami</numerusform>
            <numerusform>%n siunčiama</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščia</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>tęsiama su %n failu iš praėjusio karto</numerusform>
            <numerusform>tęsiama su %n failais iš praėjusio karto</numerusform>
            <numerusform>tęsiama su %n failų iš praėjusio karto</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>Laukiama {peer}; kitas bandymas {time}, savaime.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Kitas bandymas {time}, savaime.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n su įspėjimu</numerusform>
            <numerusform>%n su įspėjimu</numerusform>
            <numerusform>%n su įspėjimu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>Siunčiant vėl, naudojami ankstesni formos duomenys, ne dabartiniai; norėdami siųsti su dabartiniais, pašalinkite failus iš sąrašo ir pridėkite iš naujo.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>Ekrano dalis</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>Pele nubrėžkite stačiakampį. Klaviatūra: rodyklės jį perkelia, Shift ir rodyklės keičia dydį, Ctrl didina žingsnį, Enter paima vaizdą. Esc: be vaizdo.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>Apra&amp;šyti</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>Šių &amp;failų profilis</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>Kaip visos užduoties</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>Laikina tapatybė: tikrąją paciento tapatybę vėliau reikės priskirti PACS.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Pavardė, Vardas</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>DICOM failai siunčiami tokie, kokie yra; ši forma į juos neįrašoma.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>Sku&amp;bus atvejis</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>Įrašyti laikiną vardą ir ID pacientui, kurio tapatybė nežinoma</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Paciento dar nėra</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>gim. {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n metai</numerusform>
            <numerusform>%n metai</numerusform>
            <numerusform>%n metų</numerusform>
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
        <translation>Pirmiausia užpildykite AE pavadinimą ir adresą.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>Įrašai</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>Čia dar nieko nenustatyta: paspauskite „Pridėti“.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Pri&amp;dėti</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dub&amp;liuoti</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Šali&amp;nti</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Aukšt&amp;yn</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}, kažkas negerai</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopija)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(dar be pavadinimo)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>Sutalpinti</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Padėtis vaizdo įraše</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>Vaizdas, koks bus išsiųstas</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>Jo nežinantis šio lango atverti negali. Numatyta: be PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN nustatytas.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>PIN nėra.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>Keisti PIN…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>Nustatyti PIN…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Nuostatos – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>Nuostatų PIN</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;tverti</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Groti</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Padėtis vaizdo įraše</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Puslapis</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pristabdyti</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} iš {length}, be garso</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number} puslapis iš {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n puslapis</numerusform>
            <numerusform>%n puslapiai</numerusform>
            <numerusform>%n puslapių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(ir dar %n)</numerusform>
            <numerusform>(ir dar %n)</numerusform>
            <numerusform>(ir dar %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n nuotrauka</numerusform>
            <numerusform>%n nuotraukos</numerusform>
            <numerusform>%n nuotraukų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vaizdo įrašas</numerusform>
            <numerusform>%n vaizdo įrašai</numerusform>
            <numerusform>%n vaizdo įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DICOM file(s)</source>
        <translation>
            <numerusform>%n DICOM failas</numerusform>
            <numerusform>%n DICOM failai</numerusform>
            <numerusform>%n DICOM failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>%n 3D modelis</numerusform>
            <numerusform>%n 3D modeliai</numerusform>
            <numerusform>%n 3D modelių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>%n CDA dokumentas</numerusform>
            <numerusform>%n CDA dokumentai</numerusform>
            <numerusform>%n CDA dokumentų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n failas</numerusform>
            <numerusform>%n failai</numerusform>
            <numerusform>%n failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n negalima išsiųsti</numerusform>
            <numerusform>%n negalima išsiųsti</numerusform>
            <numerusform>%n negalima išsiųsti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n siuntimo eilėje</numerusform>
            <numerusform>%n siuntimo eilėje</numerusform>
            <numerusform>%n siuntimo eilėje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n konvertuotas</numerusform>
            <numerusform>%n konvertuoti</numerusform>
            <numerusform>%n konvertuota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n siunčiamas</numerusform>
            <numerusform>%n siunčiami</numerusform>
            <numerusform>%n siunčiama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n išsaugotas</numerusform>
            <numerusform>%n išsaugoti</numerusform>
            <numerusform>%n išsaugota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n patvirtintas</numerusform>
            <numerusform>%n patvirtinti</numerusform>
            <numerusform>%n patvirtinta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n laukia</numerusform>
            <numerusform>%n laukia</numerusform>
            <numerusform>%n laukia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nepavyko</numerusform>
            <numerusform>%n nepavyko</numerusform>
            <numerusform>%n nepavyko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n atšauktas</numerusform>
            <numerusform>%n atšaukti</numerusform>
            <numerusform>%n atšaukta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n įrašytas</numerusform>
            <numerusform>%n įrašyti</numerusform>
            <numerusform>%n įrašyta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n failas neišsiųstas. Jis pašalinamas iš sąrašo, bet lieka savo vietoje.</numerusform>
            <numerusform>%n failai neišsiųsti. Jie pašalinami iš sąrašo, bet lieka savo vietoje.</numerusform>
            <numerusform>%n failų neišsiųsta. Jie pašalinami iš sąrašo, bet lieka savo vietoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n failas bus prarastas visam laikui: kitos kopijos nėra.</numerusform>
            <numerusform>%n failai bus prarasti visam laikui: kitų kopijų nėra.</numerusform>
            <numerusform>%n failų bus prarasta visam laikui: kitų kopijų nėra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>Tai, kas iš %n failo neišsaugota, nebus siunčiama, nebent čia pasirinksite „Siųsti vėl dabar“.</numerusform>
            <numerusform>Tai, kas iš %n failų neišsaugota, nebus siunčiama, nebent čia pasirinksite „Siųsti vėl dabar“.</numerusform>
            <numerusform>Tai, kas iš %n failų neišsaugota, nebus siunčiama, nebent čia pasirinksite „Siųsti vėl dabar“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>Šio laiko vaizdas</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>Šio laiko vaizdo parodyti negalima.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>Profilis</translation>
    </message>
    <message>
        <source>Choose a profile by its number; 0: none</source>
        <translation>Pasirinkti profilį pagal numerį; 0: jokio</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Be profilio</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>Kokios rūšies tai užduotis</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Įrašyti kaip &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Įrašyti ataskaitą</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF failai (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>ataskaita</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Įrašyta kaip {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Perduota spausdintuvui.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Palaukite…</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>Grąžinti numatytąją reikšmę ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščia</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>Ieškoma…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>Ieškoma… kol kas %n rezultatas</numerusform>
            <numerusform>Ieškoma… kol kas %n rezultatai</numerusform>
            <numerusform>Ieškoma… kol kas %n rezultatų</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Paieška nutraukta.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Skaitytuvas</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>&amp;Ieškoti vėl</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Skenuoti</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sta&amp;bdyti</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>Skait&amp;ytuvas</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Iš &amp;kur</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>&amp;Taškai colyje</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>S&amp;palva</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Iš kur</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Taškai colyje</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Spalva</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Ieškoma skaitytuvų…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Skenuojama…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>Į sąrašą nuskaitytas %n puslapis…</numerusform>
            <numerusform>Į sąrašą nuskaityti %n puslapiai…</numerusform>
            <numerusform>Į sąrašą nuskaityta %n puslapių…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>Į sąrašą nuskaitytas %n puslapis.</numerusform>
            <numerusform>Į sąrašą nuskaityti %n puslapiai.</numerusform>
            <numerusform>Į sąrašą nuskaityta %n puslapių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Sustabdyta.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>Neatliktos</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Išsaugotos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Kurios užduotys rodomos</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Ieškoti užduočių</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>Pacientas, ID, Accession numeris, gavėjas, failas</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Bet kuri diena</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>Nepavyku&amp;sios</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>Rasta {count} ar daugiau</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Rasta: {count}</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>R&amp;odyti</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>&amp;Ieškoti</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>Priimta (&amp;data arba nuo – iki)</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>Daugiau laukų</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>Pakaitos &amp;simboliai prie vardo</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>Pakaitos simboliai prie ID</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Kaip nuostatose</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Bet kuri diena</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>Nuo vakar iki rytojaus</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>Pa&amp;ciento ID</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>Data arba nu&amp;o – iki</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>Moda&amp;lumas</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>Stoties AE pavadinimas</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>Accession n&amp;umeris</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>Užsakytos procedūros ID</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>In&amp;formacijos modelis</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>Modelio lygmuo</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Šiam kompiuteriui nustatė administratorius.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Nuostatos – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>An&amp;uliuoti</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>Anuliuoti paskutinį pakeitimą; kol langas neužvertas, galima anuliuoti visus</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Pa&amp;kartoti</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Iš naujo atlikti anuliuotą pakeitimą</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuoti…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>Užpildyti įstaigos sąranką iš failo; niekas nekeičiama, kol neįrašyta</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Eks&amp;portuoti…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>Įrašyti čia nustatytas reikšmes į failą kitoms darbo vietoms</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Importuoti nuostatas</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportuoti nuostatas</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Nuostatos (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>&amp;Siūlyti UID šaknį</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Bendra</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konvertavimas</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tapatybė</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Gavėjai</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>Darbo sąrašai ir paieška</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Siuntimo eilė</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiliai</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Darbo vieta</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audito žurnalas</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Stebimas aplankas</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Ieškoti nuostatų</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>Pagal pavadinimą ar paaiškinimą; Enter pereina prie kito rezultato (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Rasta nuostatų: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>Nė vienoje nuostatoje nėra visų šių žodžių.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>Kas pavaizduota</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>Niekas neįvardija &amp;paciento</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>Įrašoma į objektą: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Kūno dalis</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>P&amp;usė</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Projekci&amp;ja</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nenurodyta</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>Ištisi &amp;blokai, be nuostolių</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>Apkirpti JPEG ties blokų riba, kad nereikėtų koduoti iš naujo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Taikyti</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>Užtušuoti tek&amp;sto sritis…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>Ieško teksto eilučių ir jas parodo; kas lieka pažymėta, tampa juoda</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>Rodykles ir tekstus galima paslėpti</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>Pažymėta: vaizdas lieka toks, koks užfiksuotas; peržiūros programos virš jo piešia rodykles, tekstus ir liniuotes arba jas paslepia (jos dedamos į atskirą objektą – pateikimo būseną). Nepažymėta: jos tampa vaizdo dalimi.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Paka&amp;rtoti</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>šalinamas %n failas</numerusform>
            <numerusform>šalinami %n failai</numerusform>
            <numerusform>šalinama %n failų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>eilučių perkėlimas</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>failų aprašymas</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>sujungimas</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>išskyrimas</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kas tai</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Taps</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Papildoma informacija</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>Kas pavaizduota arba koks dokumento pavadinimas: norėdami įvesti, spustelėkite du kartus arba paspauskite Ctrl+D</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>Jūsų įvesto teksto neatitinka nė vienas sąrašo failas. Kad matytumėte visus, viršutiniame lauke paspauskite Esc.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>Nutempkite čia nuotraukas, vaizdo įrašus, PDF ar DICOM failus arba ištisus aplankus.
Arba paspauskite „Pridėti failus“ (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>DICOM failų pacientai, tyrimai ir serijos</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>Pacientas, tyrimas, serija</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Tyrimas be aprašymo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serija</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This workstation: {ae_title}, station {station}</source>
        <translation>Ši darbo vieta: {ae_title}, stotis {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>Tapatybė: sava UID šaknis</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>Tapatybė: kaip Conformance Statement, bandymams</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS: {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>Darbo sąrašas: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>Kas neatsakė, to dar naudoti negalima: „Atgal“ grąžina ten; „Echo“ paklausia dar kartą.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dar nėra</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>„Echo“ nebandyta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atsakė</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>neatsakė</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>Kur ieškoti</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>VV:MM</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Turn left</source>
        <translation>Pasukti į kairę</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pasukti į dešinę</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Nuo&amp;statos</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Pridėti &amp;failus…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>Pridėti a&amp;planką…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Darbo sąrašas…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>Ieškoti PACS…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Paskutiniai pacientai</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Naujas pacientas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pagalba</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Klaviatūra…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>&amp;Nustatymo vediklis…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Žu&amp;rnalas…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Pagalbos paketas…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>Skenuoti paciento ID</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>Nuskaitykite arba įveskite paciento ID</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>Ieško ID darbo sąrašuose, po to PACS; vienas atitikmuo užpildo formą (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>&amp;Atverti SendToPACS</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>&amp;Pristabdyti ir baigti</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACS siunčia toliau</translation>
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
        <translation>P&amp;lotis</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>Aukšt&amp;is</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>Iki X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>Iki Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>Laipsniai pa&amp;gal laikrodžio rodyklę</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>Ilgis &amp;mm</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>Viršū&amp;nės</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;ekstas</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>Įjungti arba išjungti stebimą aplanką ir matyti, kurie failai laukia (Shift+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Stebimas aplankas</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>Stebimas aplankas: išjungtas</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>Stebimas aplankas: negalima stebėti</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>Stebimas aplankas: %n reikia dėmesio</numerusform>
            <numerusform>Stebimas aplankas: %n reikia dėmesio</numerusform>
            <numerusform>Stebimas aplankas: %n reikia dėmesio</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>Stebimas aplankas: įjungtas</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Stebimas aplankas</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>&amp;Stebėti šį aplanką, kol langas atvertas</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Tikrinti dabar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Atverti aplanką</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>iš vienintelio {worklist} užsakymo, kurį nurodo pavadinimas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>kaip nurodo vien pavadinimas</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>Aplankas nestebimas.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n išsiųstas ir perkeltas į „done“</numerusform>
            <numerusform>%n išsiųsti ir perkelti į „done“</numerusform>
            <numerusform>%n išsiųsta ir perkelta į „done“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n siunčiamas</numerusform>
            <numerusform>%n siunčiami</numerusform>
            <numerusform>%n siunčiama</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>Stebima: {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>Failai, kuriems reikia dėmesio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Kodėl laukia</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>Niekam nereikia dėmesio: čia rodoma, ko neįmanoma išsiųsti savaime.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>&amp;Reikia dėmesio</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Aplankas:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profilis:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Gavėjas:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>Failų pavadinimai:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>Pacientas ir užsakymas:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>Išsiųsta ne tam pacientui</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>Šiuos objektus turi PACS, ir tik jo administratorius gali juos perkelti ar pašalinti. Nurodykite, kieno jie, ir perduokite šią ataskaitą. Tada išsiųskite failus iš naujo teisingam pacientui.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>Teisingas &amp;vardas</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>Teisingas paciento &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Gimimo data</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nukopijuota.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Laikyti raktinė&amp;je</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>Rakto {whose} slaptažodis</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>{whose} kodas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Prieigos raktas</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>{whose} slaptažodis</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>{whose} kliento paslaptis</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>Laikoma raktinėje.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Nebelaikoma.</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>Pilvas</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>Pilvas ir dubuo</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>Akromioklavikulinis sąnarys</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>Čiurnos sąnarys</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>Išangė</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>Plaučio viršūnė</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Tulžies latakas</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>Tulžies takai</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Šlapimo pūslė</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>Apatinės galūnės kaulas</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>Viršutinės galūnės kaulas</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Krūtis</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>Bronchas</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>Kulnakaulis</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Kaklinė stuburo dalis</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>Kaklinė ir krūtininė stuburo dalys</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Krūtinės ląsta</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>Krūtinės ląsta ir pilvas</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>Krūtinės ląsta, pilvas ir dubuo</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>Raktikaulis</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>Uodegikaulis</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Gaubtinė žarna</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>Bendrasis tulžies latakas</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>Dvylikapirštė žarna</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Alkūnės sąnarys</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>Visas kūnas</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>Stemplė</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>Stemplė, skrandis ir dvylikapirštė žarna</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>Galūnė</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Akis</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>Akies sritis</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>Veido kaulai</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>Šlaunikaulis</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>Šeivikaulis</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Rankos pirštas</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pėda</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Dilbis</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>Tulžies pūslė</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Plaštaka</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Galva</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>Galva ir kaklas</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Širdis</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Klubas</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>Klubo sąnarys</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>Žastikaulis</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>Klubinė žarna</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>Klubakaulis</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>Vidinė klausomoji landa</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>Žandikaulių sritis</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>Tuščioji žarna</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kelis</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>Storoji žarna</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>Gerklos</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>Kepenys ir tulžies takai</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Blauzda</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>Apatinė galūnė</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Juosmeninė stuburo dalis</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>Juosmeninė ir kryžmeninė stuburo dalys</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>Apatinis žandikaulis</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>Speninis kaulas</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>Viršutinis žandikaulis</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Tarpuplautis</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>Apatinės galūnės raumuo</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>Viršutinės galūnės raumuo</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>Nosikaulis</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Kaklas</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>Kaklas ir krūtinės ląsta</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>Kaklas, krūtinės ląsta ir pilvas</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>Kaklas, krūtinės ląsta, pilvas ir dubuo</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>Regos nervo kanalas</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>Akiduobė</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>Kasos latakas</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>Kasos ir tulžies latakų sistemos</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>Prienosinis antis</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>Paausinė liauka</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Girnelė</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Dubuo</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>Dubuo ir apatinės galūnės</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Fantomas</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Prostata</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Tiesioji žarna</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>Šonkaulis</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>Kryžmeninė ir uodegikaulinė stuburo dalys</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>Kryžkaulinis klubo sąnarys</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Kryžkaulis</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>Mentė</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>Turkiabalnis</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>Pėdos sezamoidiniai kaulai</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Petys</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Kaukolė</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>Plonoji žarna</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Stuburas</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>Krūtinkaulinis raktikaulio sąnarys</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>Krūtinkaulis</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Skrandis</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>Požandinė liauka</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>Čiurnikaulių sąnarys</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>Smilkininis apatinio žandikaulio sąnarys</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Šlaunis</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Krūtininė stuburo dalis</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>Krūtininė ir juosmeninė stuburo dalys</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Nykštys</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Kojos pirštas</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>Trachėja</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Žastas</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>Viršutinė galūnė</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>Viršutiniai šlapimo takai</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>Šlapimtakis</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>Šlaplė</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>Gimda ir kiaušintakiai</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>Stuburas ir kaukolė</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>Riešo sąnarys</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>Skruostikaulis</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>akantioparietalinė</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>priekinė-užpakalinė</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>priekinė-užpakalinė įstrižinė</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>ašinė</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>kaudokranialinė</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>kraniokaudalinė</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>dorsoplantarinė</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>frontalinė</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>frontalinė įstrižinė</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>frontalinė-įstrižinė ašinė</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>šoninė</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>šoninė įstrižinė</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>lateralinė-medialinė</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>lateromedialinė įstrižinė</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>kairioji priekinė įstrižinė</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>kairioji šoninė</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>kairioji įstrižinė</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>kairioji užpakalinė įstrižinė</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>medialinė įstrižinė</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>medialinė-lateralinė</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>mediolateralinė įstrižinė</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>įstrižinė</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>įstrižinė ašinė</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>įstrižinė kaudokranialinė</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>įstrižinė kraniokaudalinė</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>Okliuzinė projekcija</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>orbitoparietalinė</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>parietoorbitalinė</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>parietoakantialinė</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>plantodorsalinė</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>užpakalinė-priekinė</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>užpakalinė-priekinė įstrižinė</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>dešinioji priekinė įstrižinė</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>dešinioji šoninė</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>dešinioji įstrižinė</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>dešinioji užpakalinė įstrižinė</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagitalinė</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>sagitalinė-įstrižinė ašinė</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>submentovertikalinė</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>tangentinė</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>audinio mėginys</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>vertikosubmentalinė</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>Demonstracinis PACS (įtaisytas)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>vaizdo redagavimas</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>vaizdo įrašo apkirpimas</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>kadro paėmimas iš vaizdo įrašo</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>Numatytasis rinkinys (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>Lotynų abėcėlė Nr. 1 (Vakarų Europos)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>Lotynų abėcėlė Nr. 2 (Vidurio Europos)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>Lotynų abėcėlė Nr. 3 (Pietų Europos)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>Lotynų abėcėlė Nr. 4 (Baltijos)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>Lotynų abėcėlė Nr. 5 (turkų)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kirilica</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabų</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Graikų</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajų</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>Japonų (katakana)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajų</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>Japonų (kandži)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>Japonų (papildomi kandži)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korėjiečių</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Supaprastinta kinų</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Kinų</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>rodykles ir tekstus galima paslėpti peržiūros programoje</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>žymos, padarytos prieš užtušavimą, yra vaizdo dalis</translation>
    </message>
    <message>
        <source>right</source>
        <translation>dešinė</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kairė</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>abi pusės</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>neporinis</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>Pertempkite per vaizdo dalį, kuri lieka, arba įveskite jos vietą ir dydį. Tada paspauskite „Taikyti“.</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>Pertempkite per tai, ko niekas neturi matyti. Tai iškart tampa juoda.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>Apibrėžkite tai, ko niekas neturi matyti. Tai iškart tampa juoda.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>Įveskite, kiek laipsnių pasukti vaizdą, ir paspauskite „Taikyti“.</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>Tempkite nuo rodyklės pradžios iki to, ką ji rodo.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>Spustelėkite, kur tekstas turi prasidėti. Įveskite tekstą ir paspauskite „Taikyti“.</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>Tempkite nuo vieno matuojamo galo iki kito.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>Tempkite išilgai žinomo ilgio, pavyzdžiui, liniuotės vaizde. Įveskite jį ir paspauskite „Taikyti“.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pasukti</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>pasukta</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Atspindėti</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>atspindėta</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Ištiesinti</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>ištiesinta</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Apkirpti</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>apkirpta</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Užtušuoti</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>užtušuota</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>Užtušuoti ranka</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>užtušuota ranka</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Rodyklė</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>rodyklė</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekstas</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Liniuotė</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>liniuotė</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Žinomas ilgis</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibruota</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>female</source>
        <translation>moteris</translation>
    </message>
    <message>
        <source>male</source>
        <translation>vyras</translation>
    </message>
    <message>
        <source>other</source>
        <translation>kita</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>Sveiki</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>Keturi trumpi žingsniai paruoš šią darbo vietą: jos pavadinimai, naudojami identifikatoriai, PACS, į kurį ji siunčia, ir darbo sąrašas. AE pavadinimų, serverių adresų ir prievadų teiraukitės PACS administratoriaus.

Kiekvienas žingsnis įrašomas, kai jį baigiate. Galite bet kada išeiti ir tęsti vėliau: Pagalba › Nustatymo vediklis.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>Norite tik apsižvalgyti? Įtaisytasis PACS veikia šiame kompiuteryje, turi darbo sąrašą bei pavyzdinių failų, ir niekas nepalieka šio kompiuterio.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>&amp;Išbandyti su įtaisytuoju PACS</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ši darbo vieta</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>PACS įsileidžia tuos, kuriuos atpažįsta pagal AE pavadinimą; visa kita įrašoma į tai, ką siunčiate.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tapatybė</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>Kiekvienas objektas gauna identifikatorių, kurio niekas kitas pasaulyje negali naudoti. Gydymo įstaigoje jie prasideda sava šaknimi; viena jums siūloma, ir ji tinka taip pat gerai, kaip registruota.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>&amp;Klinikiniam naudojimui: sava šaknis</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>Ban&amp;dymams: kaip Conformance Statement</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>&amp;Siūlyti kitą</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Paruošta</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>Nutempkite failus į langą, pasirinkite pacientą (F2 atveria darbo sąrašą), spauskite „Siųsti“. Visa tai ir dar daugiau galima keisti nuostatose.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>Užsakytos procedūros ID</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>Užsakyta procedūra</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>Suplanuoto žingsnio ID</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>Suplanuotas žingsnis</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>Protokolo kodai</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>Procedūros kodai</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>Susietas tyrimas</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>Susietas pacientas</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Svoris (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>Medicininiai įspėjimai</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergijos</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Nėštumas</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>Paciento būklė</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnezė</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>nenėščia</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>galbūt nėščia</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>tikrai nėščia</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>Paciento vardas, pavardė</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>Paciento &amp;ID</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Paciento ID išdavė</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Gimimo data</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>L&amp;ytis</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tyrimo data</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Tyrimo laikas</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>Tyrimo aprašymas</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>Accession n&amp;umeris</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>Tyrimo ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Siunčiantis gydytojas</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>&amp;Modalumas</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Serijos numeris</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Serijos aprašymas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatorius</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Simbolių rinkinys</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>Hospitalizacijos ID</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>Dokumento pavadinimas</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>Tekstas šalia vaizdo</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>užsakymas: RIS dar nepranešta</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>užsakymas: vykdomas</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>užsakymas: įvykdytas</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>užsakymas: nutrauktas</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Priežastis nenurodyta</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>Pasirinktas ne tas darbo sąrašo įrašas</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>Užsakyta ne ta procedūra</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>Užsakyta ne ta pusė</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>Užsakymas pateiktas du kartus</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Įrangos gedimas</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>Pacientas atsisakė</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>Paciento būklė</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Pacientas neatvyko</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>Gydytojas atšaukė</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>paruošta</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>negalima išsiųsti</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>siuntimo eilėje</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>konvertuota</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>siunčiama</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>išsaugota</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>patvirtinta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>laukia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nepavyko</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atšaukta</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Nuotrauka</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vaizdo įrašas</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>3D modelis</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>CDA dokumentas</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Kaip nuostatose</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Dokumentas, koks yra</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Kiekvieno puslapio vaizdas</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Vienas objektas su visų puslapių vaizdais</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>užsakymas: nepavyko pranešti RIS</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>įrašyta</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>konvertuojama</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>ties {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>{number} objektas</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>nėra paciento</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>gim. {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · žymos</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>per didelis</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>įdėta, {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>konvertuota, apie {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>be garso</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>liko {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} val.</translation>
    </message>
</context>
<context>
    <name>logview</name>
    <message>
        <source>Detail</source>
        <translation>Išsamiau</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacija</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Įspėjimas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Klaida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas įvyko</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>Vardas, pavardė</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Paciento ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Gimė</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Accession numeris</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalumas</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedūra</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stotis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>ID išdavė</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Lytis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalumai</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serija</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numeris</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Vaizdai</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>Nė viename rezultate nėra šių žodžių: apačioje įveskite jų mažiau arba nė vieno.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>Šis tyrimas ten neturi serijų.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>Šis pacientas ten neturi tyrimų.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Tinkamo užsakymo nėra. Bandykite įvesti mažiau vardo ar pavardės raidžių arba tik ID; kitą dieną arba bet kurią; bet kurį modalumą; ir pažiūrėkite prie „Daugiau laukų“, ar neieškoma tik vienos stoties užsakymų. Jei pacientas užsakymo neturi, užverkite šį langą ir įveskite jo duomenis: „Naujas pacientas“ (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Tinkamo paciento nėra. Bandykite įvesti mažiau vardo ar pavardės raidžių arba tik ID. Jei paciento šiame archyve nėra, užverkite šį langą ir įveskite jo duomenis: „Naujas pacientas“ (Ctrl+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ išsiųsta</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title} laukia ryšio adresu {address}, prievadas {port}. Sustabdykite paspausdami Ctrl+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>Negalima laukti ryšio ties {place}: {reason}. Gal prievadą naudoja kita programa arba adresas ne šio kompiuterio?</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>Kitas veikiantis archyvas laiko failus aplanke {folder}. Sustabdykite jį arba pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>Konfigūracijos failo {file} naudoti negalima: {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>Konfigūracijos failo {file} skyriuje {section}: {name} trūksta, nežinoma arba tai netinkama reikšmė.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>Pašalinti {count} objektą iš {folder}? Kad pašalintumėte, įveskite yes.</numerusform>
            <numerusform>Pašalinti visus {count} objektus iš {folder}? Kad pašalintumėte, įveskite yes.</numerusform>
            <numerusform>Pašalinti visus {count} objektų iš {folder}? Kad pašalintumėte, įveskite yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Niekas nepašalinta.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>Pašalintas {count} objektas.</numerusform>
            <numerusform>Pašalinti {count} objektai.</numerusform>
            <numerusform>Pašalinta {count} objektų.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>Archyvo rodyklės {path} perskaityti negalima: {reason}. Perkelkite ją kitur; ji sukuriama iš naujo iš failų.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>Rodyklę {path} įrašė naujesnė programos versija. Naudokite tą versiją arba kitą aplanką.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>Vietoje {path} darbo sąrašo nėra.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>Darbo sąrašo failo {path} perskaityti negalima: {reason}. Jo įrašai neįtraukti.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>Audito žurnalas {path} yra toks, koks buvo įrašytas.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>Audito žurnalas pakeistas: negalima perskaityti {path} eilutės {line}.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>Audito žurnalas pakeistas: {path} eilutė {line} neseka po ankstesnės. Kažkas prieš ją buvo redaguota, išimta, įterpta arba perkelta.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>Audito žurnalas pakeistas: {path} pabaiga nėra tai, kas įrašyta paskiausiai (buvo {expected} eilutė; yra {found} eilutė).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>Audito žurnalas pakeistas: trūksta failo {path}, kuriame nurodyta paskutinė jo eilutė.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>Audito serveris nenustatytas. Nurodykite jo adresą nuostatų skyriuje „Audito žurnalas“.</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer} gavo visą audito žurnalą. Pranešimų: {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer} priėmė bandomąjį pranešimą per TLS ir tvarkingai užvėrė ryšį. Ar jis pranešimą saugo, galima sužinoti tik iš jo paties sąrašų.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>Kitas langas ar programa jau ilgai rašo į audito žurnalą. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>Šiame diegime kameros palaikymo nėra. Jį gali pridėti tas, kas čia diegia programas: pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>Kamerų naudoti negalima: trūksta šio kompiuterio sistemos bibliotekos arba ji netinka. Debian ir Ubuntu sistemose ją gali pridėti tas, kas čia diegia programas: apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>Kamera nerasta. Prijunkite ją ir įjunkite; ji čia atsiras savaime.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>Sistema neleidžia šiai programai naudoti kameros. Leiskite tai sistemos privatumo nuostatose, tada iš naujo atverkite šį langą.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device} neteikia vaizdo: {reason}. Gal ją naudoja kita programa? Užverkite tą programą arba atjunkite kamerą ir vėl prijunkite.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>Nufotografuoti nepavyko: {reason}. Fotografuokite iš naujo.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>Filmavimas nutrūko: {reason}. Kas iki tol įrašyta, jei tai galima perskaityti, yra sąraše arba siūloma virš jo, jei jis jau kito paciento.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>Nieko nenufilmuota: per tą laiką kamera nepateikė vaizdo. Filmuokite dar kartą.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>Filmavimas baigtas: {folder} diskas beveik pilnas. Kas iki tol įrašyta, yra sąraše arba siūloma virš jo, jei jis jau kito paciento. Prieš filmuodami vėl, atlaisvinkite vietos.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>Vaizdo nepavyko įrašyti kaip PNG failo.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>Ši darbalaukio aplinka (Wayland) neleidžia programoms pačioms matyti ekrano. Padarykite ekrano nuotrauką darbalaukio priemone (dažnai klavišu „Print“), nukopijuokite ir įklijuokite čia.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>Sistema nepateikė ekrano vaizdo. Mac kompiuteryje leiskite SendToPACS ekrano įrašymą: „System Settings“, „Privacy &amp; Security“, „Screen Recording“; tada paleiskite programą iš naujo.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>Skaitytuvus iš čia galima naudoti tik Linux sistemoje. Nuskaitykite į failą skaitytuvo programa ir nutempkite failą čia.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>Skenavimui reikia programos scanimage, o ji neįdiegta. Ją gali pridėti tas, kas čia diegia programas: apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>Skaitytuvas nerastas. Įjunkite jį, patikrinkite laidą ir ieškokite dar kartą.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>Yra keli skaitytuvai. Nurodykite kurį nors su --device: {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>Skaitytuvo {device} nėra arba jis išjungtas. Patikrinkite jį ir ieškokite dar kartą.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>Skaitytuvas užimtas arba jį naudoja kita programa. Šiek tiek palaukite ir skenuokite dar kartą.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>Skaitytuvo tiektuve įstrigo popierius. Ištraukite jį ir nuskaitykite trūkstamus puslapius.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>Skaitytuvo tiektuve nėra popieriaus. Įdėkite puslapius ir skenuokite dar kartą.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>Skaitytuvo dangtis atvertas. Uždarykite jį ir skenuokite dar kartą.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>Skaitytuvas nebeatsako. Patikrinkite laidą, išjunkite ir įjunkite skaitytuvą, tada skenuokite dar kartą.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>Sistema neleidžia jums naudoti skaitytuvo. Paprašykite šį kompiuterį prižiūrinčio asmens įtraukti jūsų paskyrą į grupę „scanner“.</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>Skaitytuvui {device} nepavyko nuskaityti: {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>Skaitytuvas {device} nepateikė jokio puslapio. Skenuokite dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>Į {folder} nuskaitytas {count} puslapis.</numerusform>
            <numerusform>Į {folder} nuskaityti {count} puslapiai.</numerusform>
            <numerusform>Į {folder} nuskaityta {count} puslapių.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name} turi būti vienas klavišas: Space, raidė, skaitmuo, F5–F24 ar panašiai; jei norite, prieš jį Ctrl+, Alt+ arba Shift+.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>SOP klasė {uid} pasirinkta nuostatose. Programa nežino, ko ji reikalauja: įrašoma tai, ko reikalauja Secondary Capture arba Encapsulated PDF, ir archyvas gali objektą atmesti.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>Nuostatose šiam failui nurodyta {name}. Rinkinys „Kaip Conformance Statement“ suteikia jai Secondary Capture turinį, ir archyvas gali objektą atmesti. Pasirinkite rinkinį „Kaip rekomenduoja dabartinis standartas“, kad būtų tai, ko reikalauja ši klasė, arba kitą klasę.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>Nuostatose šiam failui nurodyta {name}, bet keli vaizdai viename objekte visada yra {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>{name} objektų modalumas yra {wanted}; šiame nurodyta {modality}. Kai kurie archyvai tokį objektą atmeta.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>Išglaudinta iš {syntax}, kaip nurodo nuostatos arba --decompress; daugiau niekas nepakeista.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer} nepriima {syntax}: objektas išsiųstas neglaudintas.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer} priima tik Implicit VR: objektas taip ir perrašytas, visos reikšmės liko, kokios buvo. Apie privačius elementus nebenurodoma, kokios rūšies reikšmės juose yra.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>DICOM failas pasirašytas skaitmeniniu parašu: pakeistų dalių parašai nebegaliotų, todėl jie pašalinti. Pačiame faile jie tebėra.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>Suglaudintas duomenų rinkinys turėjo nelyginį baitų skaičių, o DICOM tai draudžia: jo gale pridėtas nulinis baitas.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>Neišglaudinta: {syntax} yra vaizdo įrašas arba perdavimo sintaksė, kurios programa negali dekoduoti. Siunčiama taip, kaip yra.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>DICOM failo pikselių nepavyko išglaudinti ({reason}), todėl jie lieka, kokie yra. Pažiūrėkite juos žiūryklėje: jie gali būti pažeisti.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>DICOM faile naudojamas simbolių rinkinys, kurio programa nepažįsta, todėl šių vardų įrašyti negalima. Siųskite failą tokį, koks yra, arba naudokite vardus paprastomis raidėmis be diakritinių ženklų.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>DICOM faile esančio arba į jį įrašytino teksto negalima užrašyti simbolių rinkiniu {charset}. Pasirinkite ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>Vaizdai, kurie turi tapti vienu objektu, skiriasi dydžiu arba vieni jų pilki, kiti spalvoti.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file} ir {other} negali tapti vienu objektu: jie skiriasi dydžiu arba vienas jų pilkas, kitas spalvotas.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>Vaizdai, kurie tampa vienu objektu su {file}, turi skirtingus aprašymus, papildomą informaciją ar profilius. Palikite po vieną.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>Iš {file} paimto vaizdo negalima sujungti su kitais. Siųskite jį atskirai.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file} negalima sujungti su kitais, nes jame pačiame yra keli vaizdai. Siųskite jį atskirai.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>Galima sujungti tik tiek failų: {count}, o --join iš kelių vaizdų sukuria vieną objektą: nurodykite du ar daugiau arba jo nenaudokite.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>Iš {file} siunčiamas tik pirmasis vaizdas iš {count}, kaip nurodyta nuostatose.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>Sumažinta iki 256 kiekvienos spalvos atspalvių: vaizde jų daugiau.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>Vaizdas spalvotas; nuostatose pasirinkta SOP klasė skirta tik pilkiems vaizdams.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>{file} puslapiai skiriasi dydžiu arba rūšimi: kiekvienas tampa atskiru objektu.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>Vaizdo spalvų profilio naudoti negalima; spalvos gali atrodyti šiek tiek kitaip.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>Sumažinta iki 256 pilkos atspalvių, nuo tamsiausios iki šviesiausios reikšmės: vaizde jų daugiau.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text} negali būti papildoma žymė: joje ne tekstas.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} nėra DICOM žodyne ir tai ne privati žymė (nelyginės grupės).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>{name} reikšmė neatitinka {vr} formos.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>Reikšmė didesnė už DICOM objekte leidžiamą {limit}. Padalykite failą į dalis arba sutrumpinkite tekstą.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>{folder} diskas pilnas. Atlaisvinkite vietos ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} yra diske, į kurį rašyti negalima.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>Šis naudotojas negali rašyti į {folder}.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>Disko klaida: {reason}. Patikrinkite {folder} diską ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>Neišsiųsta, nes kito užduoties failo nepavyko konvertuoti, o pasirinkta „Viską arba nieko“.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>Siuntimo eilę įrašė naujesnė programos versija. Naudokite tą versiją arba perkelkite {path} kitur.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>Siuntimas truko ilgiau nei vienam tyrimui leidžiama (sekundėmis: {seconds}). Likusius siųskite dar kartą.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>Nepavyko įrašyti siuntimo eilės: {reason}. Atlaisvinkite vietos jos diske ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>Siuntimo eilės diskas pilnas ({reason}). Atlaisvinkite vietos ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>Siuntimo eilės {path} perskaityti negalima: {reason}. Ji palikta, kokia yra.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer} nepriima PDF dokumentų, todėl vietoj jų sukurti puslapių vaizdai.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer} nepriima vaizdo įrašo kaip {refused}, todėl jis sukurtas kaip {made}.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer} nepriima šio vaizdo kaip {syntax}, todėl jis išsiųstas neglaudintas.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>Failus galima perkelti tik įrodžius, kad PACS juos turi. Kiekvienam gavėjui nustatykite, kas tai įrodo (nuostatose arba --confirm), arba palikite failus vietoje.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source} palikta vietoje: tai tinklo aplanke, kuriam nuostatose padaryta išimtis.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} išsaugota, bet perkelti nepavyko: {reason}. Perkelkite patys.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>Pristabdyta. Lieka siuntimo eilėje, kol kas nors pratęs.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer} pranešė tai išsaugojęs, bet objekto neturi. Siųsta du kartus; klauskite administratoriaus, kodėl objektas atmetamas.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>Išsaugota, bet nepavyko {peer} paklausti, ar objektas ten yra. Bus klausiama dar kartą.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer} atsisako priimti Storage Commitment užklausą (būsena {status}). Nuostatose vietoj to pasirinkite patvirtinimą paieška.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>{peer} gavo Storage Commitment užklausą, bet laiku neatsakė. Patikrinkite, ar jis žino mūsų adresą ir ataskaitų prievadą.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer} praneša, kad objekto neturi. Klauskite administratoriaus, kodėl objektas atmetamas.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer} negalėjo patikrinti, ar objektą turi. Vėliau siųskite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer} neturi vietos objektui saugoti (Storage Commitment). Praneškite administratoriui ir siųskite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer} neįsipareigoja saugoti šios rūšies objektų (Storage Commitment). Pasirinkite patvirtinimą paieška.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer} šiuo UID turi kitos rūšies objektą. Paprašykite administratoriaus patikrinti.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer} palaikė užklausą jau anksčiau gauta. Siųskite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer} neįsipareigoja saugoti objekto (priežastis {reason}). Klauskite administratoriaus.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>Šiai užduočiai nėra vietos: jai reikia apie {needed} MB aplanke {folder}, o laisva {free} MB. Atlaisvinkite vietos ir tada siųskite.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>Įtraukta į siuntimo eilę. Išsiųs programos langas arba „sendtopacs outbox run“.</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>Ataskaitos ten įrašyti negalima: {reason}. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>Ataskaitos nepavyko išspausdinti. Patikrinkite, ar įjungtas spausdintuvas, arba įrašykite ją kaip PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>Dienos „{text}“ perskaityti negalima. Įveskite vieną dieną arba pirmą ir paskutinę, pvz., 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>Siuntimo eilėje nėra paiešką atitinkančių užduočių.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Siuntimo eilė tuščia.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>Siuntimo eilėje niekas nesiunčiama, nelaukia ir nėra nepavykusių. Kitas rodo „outbox list --all“.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>Siuntimo eilėje nėra siųstinų užduočių.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>Iš siuntimo eilės pašalinta užduočių: {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>Nurodykite vieną ar kelias užduotis, kaip jas rodo „outbox list“, arba --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>Siuntimo eilėje nėra užduoties {job}. Esamas rodo „outbox list --all“.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>{job} prasideda daugiau nei viena užduotis. Nurodykite daugiau ID ženklų.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>Užduotyje {job} nėra failo {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>Pačios programos klaida ({reason}). Praneškite apie ją, pridėdami žurnalo failą; pacientų duomenų jame nėra.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: redagavimo veiksme „{edit}“ nėra reikiamų skaičių: keturių stačiakampiui (x,y,plotis,aukštis) ar linijai, vieno kampui, trijų ar daugiau taškų plotui.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: vaizdai pasukami 90, 180 arba 270 laipsnių.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: vaizdai ištiesinami ne daugiau kaip 45 laipsniais į bet kurią pusę.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: tekstą vaizde sudaro 1–200 simbolių.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>Šiame kompiuteryje nėra šrifto su visomis vaizde esančio teksto raidėmis. Rašykite kitomis raidėmis arba įdiekite šriftą, pvz., DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: abu linijos galai yra toje pačioje vietoje. Nubrėžkite ilgesnę.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: žinomas ilgis turi būti didesnis nei 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: stačiakampis turi būti bent vieno pikselio pločio ir aukščio. Nubrėžkite didesnį.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: stačiakampis ar sritis yra už vaizdo ribų; šiame žingsnyje vaizdas yra {columns} × {rows} pikselių. Pasirinkite vietą jo viduje.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>Paliekama dalis yra už puslapio ribų; puslapis yra {columns} × {rows} pikselių. Skirtingo dydžio puslapių kartu apkirpti negalima.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>Tušuotina sritis yra už puslapio, kuris yra {columns} × {rows} pikselių, ribų: ten nebūtų nieko užtušuota. Siųskite tik pirmą puslapį arba kiekvieną puslapį kaip atskirą failą.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: iš šio vaizdo įrašo paimtas vaizdas nėra užtušuotas taip, kaip vaizdo įrašas. Užtušuokite ir jį arba paimkite jį iš naujo.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: nerasta nieko, kas būtų panašu į spausdintą tekstą. Pažiūrėkite ir patys.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} nėra nei nuotrauka, nei vaizdo įrašas: jo vaizdo redaguoti negalima.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} yra vaizdo įrašas: jame galima užtušuoti stačiakampius ir nieko daugiau. Jei norite redaguoti kadrą, paimkite jį iš įrašo.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} nėra {name} sąraše. Rašykite kodą, pvz., 85562004, arba anglišką pavadinimą: Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>Redagavimo veiksmų failo perskaityti negalima: jis turi būti JSON formato, kaip parodyta vadove.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} tampa kelių vaizdų objektu: to, kas juose nupiešta, negalima dėti šalia. Leiskite tai įrašyti į vaizdus arba siųskite vaizdus po vieną.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>Nurodyta, kad vaizdai, kurie tampa vienu objektu su {file}, rodo skirtingas kūno dalis, puses ar projekcijas. Palikite po vieną arba siųskite juos po vieną.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>Vaizdai, kurie tampa vienu objektu su {file}, sukalibruoti nevienodai, o objektas turi vieną mastelį: neįrašomas joks. Sukalibruokite visus vienodai arba siųskite juos po vieną.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file} turi kelis puslapius: redaguojama kiekvienas iš jų.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>Vaizdas redaguotas, todėl koduotas iš naujo.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>Vaizdas redaguotas be nuostolių: koduoti pikseliai tik perrikiuoti.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>Vaizdo įrašo dalys nuo pradžios iki pabaigos užtamsintos; jis koduotas iš naujo.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>Failai priklauso {count} pacientui; kiekvieno paciento failai siunčiami atskira užduotimi. Iš sąrašo išimkite tai, ko siųsti nereikia.</numerusform>
            <numerusform>Failai priklauso {count} pacientams; kiekvieno paciento failai siunčiami atskira užduotimi. Iš sąrašo išimkite tai, ko siųsti nereikia.</numerusform>
            <numerusform>Failai priklauso {count} pacientų; kiekvieno paciento failai siunčiami atskira užduotimi. Iš sąrašo išimkite tai, ko siųsti nereikia.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>Faile {file} nurodytas kitas pacientas nei pateiktas arba kiti jo duomenys. Tokių DICOM failų: {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>Paciento tapatybė arba Accession numeris pakeisti po to, kai gauti iš {source} ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>Pacientas pakeistas, kai sąraše buvo failų. Įsitikinkite, kad jie yra šio paciento.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>Šio paciento failų jau išsiųsta; šie pridėti vėliau. Jei jie kito paciento, pirmiausia paspauskite „Naujas pacientas“ (Ctrl+N).</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} data yra {made}, o užsakymas planuotas {scheduled}: skirtumas didesnis nei {days} diena. Tokių failų: {count}.</numerusform>
            <numerusform>{file} data yra {made}, o užsakymas planuotas {scheduled}: skirtumas didesnis nei {days} dienos. Tokių failų: {count}.</numerusform>
            <numerusform>{file} data yra {made}, o užsakymas planuotas {scheduled}: skirtumas didesnis nei {days} dienų. Tokių failų: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: toks pat turinys gavėjui {destination} jau siųstas su kitu pacientu ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>Dar nieko neišsiųsta: pirmiausia peržiūrėkite tai, kas parodyta virš gavėjo.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>Kad išsiųstumėte, dar kartą įveskite arba nuskaitykite paciento ID.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>Nieko neišsiųsta, nes --strict tokių radinių neleidžia. Patikrinkite arba nenaudokite --strict.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>Su --patient-from nurodykite DICOM failą: pacientas ir tyrimas paimami iš jo antraštės.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>Paskutiniai pacientai nerodomi, nebent leidžia nuostatos (recent_patients, skyrius general).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>Nurodykite, kuriame mazge ieškoti: pavadinimu arba AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>Užduoties {text} nėra. Nenurodžius užduoties, komanda išvardija išsiųstas.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>{text} prasideda kelios užduotys. Nurodykite daugiau raidžių.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>{peer} pasiekti negalima: trūksta jo AE pavadinimo, kompiuterio ar URL arba jis nustatymuose buvo klaidingas. Šį kompiuterį prižiūrintis asmuo gali jį įrašyti nustatymuose.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: adresas {host} nežinomas. Patikrinkite jį ir ar šis kompiuteris prijungtas prie tinklo.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: {host} atmeta ryšį per prievadą {port}. Patikrinkite, ar ten veikia programa ir ar prievadas teisingas.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: tinkle nėra kelio iki {host}. Patikrinkite adresą ir tinklą.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: {host} neatsakė per prievadą {port} per {seconds} s. Patikrinkite adresą arba pasiteiraukite dėl užkardos.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: nėra ryšio su {host}, prievadas {port}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: {host}, prievadas {port}, kažkas atsako, bet ne DICOM protokolu. Patikrinkite prievado numerį.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: ryšys priimtas, bet asociacijos užklausa per {seconds} s neatsakyta. Patikrinkite prievado numerį arba pasiteiraukite, ar PACS neperkrautas.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer} nutraukė ryšį, kai buvo prašoma asociacijos. Priežastis bus jo žurnale; dažnai jis mūsų dar nepažįsta.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer} atmetė asociaciją: AE pavadinimas {called} jam netinka. Pataisykite šio įrašo AE pavadinimą.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer} atmetė asociaciją: nepažįsta mūsų AE pavadinimo {calling}. Paprašykite PACS administratoriaus jį pridėti arba pataisykite mūsų pavadinimą nuostatose.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer} atmetė asociaciją: šiuo metu per daug užimtas. Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer} atmetė asociaciją: jau atverta tiek, kiek leidžiama. Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer} atmetė asociaciją: nepalaiko DICOM taikomosios programos konteksto.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer} atmetė asociaciją: nepalaiko šios DICOM protokolo versijos.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer} laikinai atmetė asociaciją, nenurodęs priežasties. Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer} atmetė asociaciją, nenurodęs priežasties. Paprašykite administratoriaus pažiūrėti žurnalą.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer} sutinka su asociacija, bet nepriima nė vienos mūsų siūlomos objektų rūšies ar koduotės. Klauskite administratoriaus, ką jis priima.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer} nutraukė asociaciją. Nepatvirtintus objektus reikia siųsti iš naujo.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer} per anksti užbaigė asociaciją. Nepatvirtintus objektus reikia siųsti iš naujo.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>Ryšys su {peer} nutrūko. Nepatvirtintus objektus reikia siųsti iš naujo.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer} atsakė taip, kaip DICOM neleidžia, todėl asociacija užbaigta.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer} nebaigė per {seconds} s, todėl asociacija užbaigta.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer} atsako: patikrinta per {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer} sutinka su asociacija, bet į patikrą atsako būsena {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer} nepriima {sop_class}, koduoto kaip {transfer_syntax}. Paprašykite administratoriaus leisti.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>Neišsiųsta: objekto rūšis ar koduotė nurodyta netinkamu identifikatoriumi, kurio joks PACS negali priimti.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>Paruošto failo perskaityti negalima arba jis ne tas, kuris buvo numatytas. Siųskite šaltinį iš naujo.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>Išsaugota, bet PACS nepalaiko neprivalomos funkcijos, kurios buvo prašoma (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>Neišsaugota: PACS nežino objekto atributo (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>Neišsaugota: PACS mano, kad objekto reikšmė netinkama (būsena {status}). Patikrinkite, kas įvesta.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>Išsaugota, bet PACS neatpažino kai kurių atributų (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>Neišsaugota: PACS nepavyko apdoroti objekto (būsena {status}). Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>Neišsaugota: PACS jau turi objektą su tokiu pačiu identifikatoriumi (būsena {status}). Jei jis anksčiau siųstas, jis ten yra.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>Neišsaugota: PACS atsako nežinantis šio objekto (būsena {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>Išsaugota, bet PACS mano, kad reikšmė neatitinka ribų (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>Neišsaugota: PACS nepriima objekto identifikatoriaus (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>Neišsaugota: PACS nepalaiko šios rūšies objektų (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>Neišsaugota: PACS žino šį objektą kaip kitos rūšies (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>Neišsaugota: PACS trūksta privalomo atributo (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>Neišsaugota: PACS trūksta privalomos reikšmės (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>Neišsaugota: mums ten saugoti neleidžiama (būsena {status}). Paprašykite PACS administratoriaus suteikti teisę.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>Neišsaugota: PACS palaikė užklausą pakartotine (būsena {status}). Siųskite dar kartą.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>Neišsaugota: PACS nesiūlo saugoti šios rūšies objektų (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>Neišsaugota: PACS nesuprato užklausos (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>Neišsaugota: PACS pasiekė savo ribą (būsena {status}). Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>Neišsaugota: PACS nėra vietos arba jis perkrautas (būsena {status}). Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Neišsaugota: PACS mano, kad objektas neatitinka savo rūšies (būsena {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>Išsaugota, bet PACS pakeitė kai kurias reikšmes, kad išvengtų prieštaravimo (būsena {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>Išsaugota, bet PACS praleido dalį objekto duomenų (būsena {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Išsaugota, nors PACS mano, kad objektas neatitinka savo rūšies (būsena {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>Išsaugota su PACS įspėjimu (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>Neišsaugota: PACS nepavyko dekoduoti objekto (būsena {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>Neišsaugota: PACS nesuprato objekto (būsena {status}). Daugiau gali būti jo žurnale.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>Neišsaugota: pačios PACS programos klaida (būsena {status}). Praneškite administratoriui.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>Neišsaugota: PACS atsakė būsena {status}, kuri saugojimui neapibrėžta.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} nėra tai, su kuo galima atverti langą. Žr. „sendtopacs --help“.</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text} reikia reikšmės.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>Iš išorės gautas adresas per ilgas.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name} čia turi būti viena reikšmė, be *, ? ir atvirkštinių pasvirųjų brūkšnių.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>Prašyta paciento, bet tokiu pavadinimu nenustatytas nei darbo sąrašas, nei PACS, kur ieškoti. Pridėkite nuostatose.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>Kitos programos užklausą atitinka ne lygiai vienas. Pasirinkite tinkamą.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>Nuskaitytą ID atitinka ne lygiai vienas. Pasirinkite tinkamą.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer} nutraukė nebaigęs, todėl rastas {count} rezultatas – gali būti ne visi.</numerusform>
            <numerusform>{peer} nutraukė nebaigęs, todėl rasti {count} rezultatai – dar ne visi.</numerusform>
            <numerusform>{peer} nutraukė nebaigęs, todėl rasta {count} rezultatų – dar ne visi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} nebaigė per {seconds} s, todėl rastas {count} rezultatas – gali būti ne visi. Susiaurinkite paiešką arba nuostatose leiskite daugiau laiko.</numerusform>
            <numerusform>{peer} nebaigė per {seconds} s, todėl rasti {count} rezultatai – dar ne visi. Susiaurinkite paiešką arba nuostatose leiskite daugiau laiko.</numerusform>
            <numerusform>{peer} nebaigė per {seconds} s, todėl rasta {count} rezultatų – dar ne visi. Susiaurinkite paiešką arba nuostatose leiskite daugiau laiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>Rezultatų yra daugiau nei rodoma ({limit}). Susiaurinkite paiešką: vardas, data, modalumas.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer} atsiuntė {count} rezultatą, kurio perskaityti negalima; jis praleistas.</numerusform>
            <numerusform>{peer} atsiuntė {count} rezultatus, kurių perskaityti negalima; jie praleisti.</numerusform>
            <numerusform>{peer} atsiuntė {count} rezultatų, kurių perskaityti negalima; jie praleisti.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer} nesiūlo tokios paieškos (būsena {status}). Pasirinkite kitą modelį.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Mums neleidžiama ieškoti mazge {peer} (būsena {status}). Paprašykite administratoriaus suteikti teisę.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer} pritrūko išteklių ir paieškos nebaigė (būsena {status}). Susiaurinkite paiešką arba vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer} taip neieško (būsena {status}). Nurodykite daugiau arba pasirinkite kitą lygmenį ar modelį.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer} nepavyko apdoroti paieškos (būsena {status}). Bandykite be pakaitos simbolių arba kitu lygmeniu.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer} pats nutraukė paiešką (būsena {status}), todėl tai gali būti ne visi rezultatai.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer} užbaigė paiešką būsena {status}, todėl tai gali būti ne visi rezultatai.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>Pagal tokią datą ieškoti negalima. Įveskite dieną, pvz., 2026-03-21, arba dvi su brūkšneliu tarp jų.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name} galima ieškoti tik paprastomis raidėmis, be diakritinių ženklų.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text} nėra DICOM raktažodis, pagal kurį galima ieškoti.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>Ko ieškoti, nurodoma kaip RAKTAŽODIS=REIKŠMĖ, naudojant DICOM raktažodį.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>Užklausos failo {file} naudoti negalima: {reason}. Tai turi būti DICOM duomenų rinkinys.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: atitikmenų nėra.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: atitikmenų yra {count}, o reikia lygiai vieno. Patikslinkite su --where.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer} nebaigė paieškos, todėl nėra tikra, kad atitikmuo tik vienas.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: rasta {count}.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>Nurodykite --worklist arba --study su bent vienu --where, arba vien --patient-from.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>Pasilikti ir vėliau ieškoti galima tik darbo sąraše.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer} neatsako. Tai jo užsakymai, {when} būklė (prieš {age}): naujesnių trūksta, o kai kurie gali būti įvykdyti ar atšaukti.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>Tai {peer} užsakymai, {when} būklė (prieš {age}). Mazgas neklaustas: naujesnių trūksta, o kai kurie gali būti įvykdyti ar atšaukti.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>Iš {peer} nieko nepasilikta. Klauskite su --refresh, kol jis pasiekiamas.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer} nepranešė, kokios serijos yra tyrime, todėl laisvas serijos numeris nežinomas. Bandykite dar kartą arba nurodykite numerį patys.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>Nurodykite, ką parsiųsti, pvz., -k PatientID=123 arba -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>Modelyje „{model}“ nėra lygmens {level}. Pasirinkite kitą modelį ar lygmenį.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>Šį lygmenį galima parsiųsti tik su {names}. Pridėkite arba naudokite --relational, jei PACS leidžia.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer} šiame modelyje nesiūlo {operation}. Pasirinkite kitą modelį arba C-MOVE vietoj C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer} nesutiko su {options}: jis gali atmesti užklausą arba siųsti objektus tokius, kokie yra.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>Atšaukta: iki tol gautas {count} objektas; jis paliktas.</numerusform>
            <numerusform>Atšaukta: iki tol gauti {count} objektai; jie palikti.</numerusform>
            <numerusform>Atšaukta: iki tol gauta {count} objektų; jie palikti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer} nutraukė: iki tol gautas {count} objektas; jis paliktas. Bandykite dar kartą.</numerusform>
            <numerusform>{peer} nutraukė: iki tol gauti {count} objektai; jie palikti. Bandykite dar kartą.</numerusform>
            <numerusform>{peer} nutraukė: iki tol gauta {count} objektų; jie palikti. Bandykite dar kartą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer} neatsakė {seconds} s: iki tol gautas {count} objektas; jis paliktas. Bandykite dar kartą arba leiskite daugiau laiko.</numerusform>
            <numerusform>{peer} neatsakė {seconds} s: iki tol gauti {count} objektai; jie palikti. Bandykite dar kartą arba leiskite daugiau laiko.</numerusform>
            <numerusform>{peer} neatsakė {seconds} s: iki tol gauta {count} objektų; jie palikti. Bandykite dar kartą arba leiskite daugiau laiko.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} nebaigė per {seconds} s: iki tol gautas {count} objektas; jis paliktas. Parsiųskite mažiau arba nuostatose leiskite daugiau laiko.</numerusform>
            <numerusform>{peer} nebaigė per {seconds} s: iki tol gauti {count} objektai; jie palikti. Parsiųskite mažiau arba nuostatose leiskite daugiau laiko.</numerusform>
            <numerusform>{peer} nebaigė per {seconds} s: iki tol gauta {count} objektų; jie palikti. Parsiųskite mažiau arba nuostatose leiskite daugiau laiko.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer} nepavyko išsiųsti dalies objektų ({failed}; būsena {status}); gauta: {count}.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer} dalį objektų ({warnings}) išsiuntė su įspėjimu.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer} teigia išsiuntęs objektų: {said}, bet čia gauta: {count}. Ar jis žino šio kompiuterio adresą ir prievadą kaip {destination}?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer} atsiuntė {count} objektą, kurio niekas neprašė; jis atmestas.</numerusform>
            <numerusform>{peer} atsiuntė {count} objektus, kurių niekas neprašė; jie atmesti.</numerusform>
            <numerusform>{peer} atsiuntė {count} objektų, kurių niekas neprašė; jie atmesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>Aplanke {folder} nebeliko vietos parsiunčiamiems objektams, todėl likusieji atmesti. Atlaisvinkite vietos arba nuostatose leiskite daugiau.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer} neturi nieko, kas atitiktų.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer} nežino perkėlimo gavėjo {destination} (būsena {status}). Paprašykite jį ten įtraukti su adresu ir prievadu.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer} nieko negalėjo išsiųsti (būsena {status}): gavėjas nepasiekiamas arba nieko nepriima, arba trūksta išteklių.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer} taip užklausos nepriima (būsena {status}). Nurodykite aukštesnių lygmenų raktus arba pasirinkite kitą modelį.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Mums neleidžiama parsiųsti iš {peer} (būsena {status}). Paprašykite administratoriaus suteikti teisę.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer} nesiūlo tokio parsiuntimo (būsena {status}). Pasirinkite kitą modelį.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer} nepavyko apdoroti užklausos (būsena {status}). Vėliau bandykite dar kartą.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer} užbaigė parsiuntimą būsena {status}, todėl tai gali būti ne visi objektai.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: į {folder} parsiųstas {count} objektas.</numerusform>
            <numerusform>{peer}: į {folder} parsiųsti {count} objektai.</numerusform>
            <numerusform>{peer}: į {folder} parsiųsta {count} objektų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: gautas ir nepaliktas {count} objektas.</numerusform>
            <numerusform>{peer}: gauti ir nepalikti {count} objektai.</numerusform>
            <numerusform>{peer}: gauta ir nepalikta {count} objektų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: gavėjui {destination} išsiųstas {count} objektas.</numerusform>
            <numerusform>{peer}: gavėjui {destination} išsiųsti {count} objektai.</numerusform>
            <numerusform>{peer}: gavėjui {destination} išsiųsta {count} objektų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>Nurodykite, kaip: --get, --move-to AET į kitą archyvą arba --store į šios programos imtuvą; --get negalima kartu su kitu.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>Su --out nurodykite, kur dėti failus, arba naudokite --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>Neparsiųsta: {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count} failo negalima įtraukti į DICOMDIR: jam trūksta identifikatorių. Jis yra aplanke.</numerusform>
            <numerusform>{count} failų negalima įtraukti į DICOMDIR: jiems trūksta identifikatorių. Jie yra aplanke.</numerusform>
            <numerusform>{count} failų negalima įtraukti į DICOMDIR: jiems trūksta identifikatorių. Jie yra aplanke.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: jo sertifikatu nepasitikima ({reason}). Niekas neišsiųsta. Šio įrašo nuostatose nurodykite jį pasirašiusios įstaigos sertifikatą.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: jo sertifikato galiojimas baigėsi. Niekas neišsiųsta. Administratorius turi jį atnaujinti; patikrinkite ir šio kompiuterio datą.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: jo sertifikatas dar negalioja. Niekas neišsiųsta. Patikrinkite šio kompiuterio datą.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: jo sertifikatas neskirtas {host} ({reason}). Niekas neišsiųsta. Pataisykite šio įrašo adresą arba paprašykite išduoti sertifikatą šiam pavadinimui.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: tai, kas atsako {host}, prievadas {port}, nenaudoja TLS. Niekas neišsiųsta. Naudokite TLS prievadą; TLS išjunkite tik tada, jei šiuo tinklu pacientų duomenis leidžiama perduoti neapsaugotus.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host}, prievadas {port}, užbaigė ryšį pradedant TLS. Niekas neišsiųsta. Dažniausiai tai prievadas be TLS; naudokite TLS prievadą.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: {host}, prievadas {port}, užbaigė ryšį iškart po TLS sudarymo. Galbūt reikalaujamas kliento sertifikatas arba tai ne DICOM; priežastis bus jo žurnale.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host} per prievadą {port} neatsakė per {seconds} s pradedant TLS. Niekas neišsiųsta. Dažniausiai tai prievadas be TLS; naudokite TLS prievadą.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer} reikalauja kliento sertifikato, bet jo negavo. Šio įrašo nuostatose nurodykite šios darbo vietos sertifikatą ir raktą.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer} nepriima mūsų kliento sertifikato {path} ({reason}). Klauskite administratoriaus, kuria sertifikatų įstaiga pasitikima ir ar nesibaigė sertifikato galiojimas.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer} atmetė TLS sujungimą. Jis reikalauja kliento sertifikato arba nežino nė vieno šiandien saugaus TLS 1.2 ir 1.3 šifro.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer} nežino nė vienos šiandien saugios TLS versijos ir šifro (TLS 1.2 arba 1.3, BCP 195). Niekas neišsiųsta. Administratorius turi atnaujinti TLS nuostatas.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: TLS klaida ({reason}). Niekas neišsiųsta. Administratorius gali rasti daugiau žurnale.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: {host}, prievadas {port}, reikalauja TLS. Įjunkite TLS šio įrašo nuostatose.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer} atmetė asociaciją, nenurodęs priežasties. Galbūt nepriimamas šiame įraše nurodytas naudotojo vardas, kodas ar prieigos raktas; patikrinkite juos.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer} turi kreiptis į šią programą per TLS, o tam reikia šios darbo vietos sertifikato. Nustatykite jį {peer} įraše arba leiskite nešifruotą gaunamąjį ryšį.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: sertifikatų įstaigos sertifikatų {path} naudoti negalima ({reason}). Pasirinkite PEM formos failą.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: failo {path} perskaityti negalima: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: mūsų sertifikato {path} arba jo rakto {key} naudoti negalima. Abu turi būti PEM formos.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: raktas {key} nepriklauso mūsų sertifikatui {path}. Pasirinkite tą, kuris priklauso.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: raktas {path} apsaugotas slaptažodžiu, kuris čia nežinomas. Nurodykite jį šio įrašo nuostatose arba su „sendtopacs secret“.</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: laikomas rakto {key} slaptažodis jo neatrakina. Nurodykite tinkamą šio įrašo nuostatose arba su „sendtopacs secret“.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>Šiame kompiuteryje nėra raktinės, kurioje tai būtų galima laikyti, arba ji užrakinta. Programa tai žino iki darbo pabaigos, vėliau reikės įvesti iš naujo.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} reikalauja slaptažodžio ar prieigos rakto, kuris čia nežinomas. Nurodykite jį šio įrašo nuostatose arba su „sendtopacs secret“.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>Laikoma šio kompiuterio raktinėje.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Nebelaikoma.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer} nereikalauja tokio slaptažodžio ar prieigos rakto.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer} nepriėmė mūsų prisijungimo duomenų (HTTP {status}). Patikrinkite naudotojo vardą ir dar kartą nurodykite slaptažodį ar prieigos raktą.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer} mus pažįsta, bet neleidžia saugoti (HTTP {status}). Paprašykite administratoriaus suteikti teisę.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: šiuo URL nėra DICOMweb paslaugos (HTTP {status}). Pataisykite jį šiame įraše.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer} nepriima tokios didelės užklausos, kaip šis failas. Administratorius turi padidinti serverio arba prieš jį esančio įgaliotojo serverio ribą.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer} nepriima DICOM failų per STOW-RS (HTTP {status}). Patikrinkite URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} per daug užimtas arba tvarkomas (HTTP {status}). Vėliau bus bandoma dar kartą.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>{peer} klaida (HTTP {status}). Vėliau bus bandoma dar kartą; daugiau rasite jo žurnale.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer} atmetė užklausą (HTTP {status}). Priežastis bus jo žurnale.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer} atsakė nepranešdamas, kad šis failas išsaugotas. Jis nelaikomas išsaugotu ir siunčiamas iš naujo.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: prisijungimo serveris nedavė prieigos rakto (HTTP {status}). Patikrinkite prieigos rakto URL, kliento ID ir kliento paslaptį.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: šio kompiuterio tinklo įgaliotasis serveris nepraleidžia iki {host}, prievadas {port}. Klauskite tinklo administratoriaus.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: kelyje esantis įgaliotasis serveris reikalauja prisijungti (HTTP {status}). Klauskite tinklo administratoriaus.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>Kalba pasikeis, kai lange nebeliks paciento duomenų ir kiti langai bus užverti.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>Naujinimų tikrinimas nenustatytas: general.update_url ir general.update_key tušti.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>Yra naujesnė versija {version}. Kas nauja, žr. {page}.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>Tai naujausia versija; svetainėje siūloma {version}.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>Nepavyko sužinoti, ar yra naujesnė versija ({reason}). Patikrinkite general.update_url ir tinklą.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>Atsakymas apie naujesnę versiją nepasirašytas raktu iš general.update_key, todėl juo nepasitikėta.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>Vadove nėra puslapio {text}. Puslapius išvardija „sendtopacs manual“.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name} turi būti tokios formos: {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name} turi būti skaičius nuo {low} iki {high}.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name} turi būti viena iš šių reikšmių: {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name} turi sudaryti 1–16 paprastų raidžių, skaitmenų ir ženklų, be atvirkštinio pasvirojo brūkšnio.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: {text} nėra formoje esančio atributo DICOM raktažodis.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: rašykite formos DICOM raktažodžius riestiniuose skliaustuose, kiekvieną po kartą, pvz., {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name} gali būti iki 16 simbolių: paprastos raidės, skaitmenys ir ženklai.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name} gali būti iki {limit} simbolių, kad liktų vietos tam, kas seka.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name} turi būti kalbos kodas, pvz., lt arba pt_BR.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name} negali turėti „@“ ar eilutės lūžio, prasidėti ar baigtis tarpu.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} turi būti serverio vardas, IPv4 adresas arba IPv6 adresas be skliaustų.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} turi būti IPv4 adresas arba IPv6 adresas be skliaustų.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name} turi būti IP adresai ar tinklai, pvz., 10.1.2.0/24, atskirti tarpais, arba *.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name} turi būti visas failo kelias, nuo šaknies ar disko raidės.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name} gali būti iki 64 simbolių, be eilutės lūžio.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: pasirinktai naudotojo tapatybės rūšiai reikia naudotojo vardo.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name} turi būti URL, pvz., https://pacs.example/dicom-web, be prisijungimo duomenų.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>Trūksta {name}: to reikia pasirinktam protokolui.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name} prasideda http: pacientų duomenys ir slaptažodžiai tinklu keliautų neapsaugoti. Naudokite https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>{text} pasiekiamas per žiniatinklį, todėl paties tokio įrodymo klausti negalima. Pasirinkite C-FIND ir PACS, kuriame ieškoti, arba pasitikėkite jo atsakymu.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name} gali būti iki 256 simbolių, be eilutės lūžio.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text}, nurodytas „{name}“, nėra failo plėtinys: raidės ir skaitmenys, be taško.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>Pavadinimas {text} naudojamas du kartus. Kiekvienam suteikite atskirą pavadinimą.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: skyriuje „Darbo sąrašai ir paieška“ nėra PACS {text}. Klausiama paties gavėjo.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: skyriuje „Darbo sąrašai ir paieška“ nėra AE {text}. Apie procedūros žingsnius niekam nepranešama.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: nėra saugojimo AE pavadinimu {text}. Pridėkite arba pasirinkite kitą.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>Netinkama, todėl galioja numatytosios reikšmės: {text}. Pataisykite nuostatose; tai yra faile {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>Nuostatų faile {path} yra {text}, ko ši versija nežino. Tai palikta nepakeista.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>Nuostatų failo {path} perskaityti negalima ({reason}). Jis paliktas kaip {aside}; naudojamos numatytosios reikšmės.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>Nuostatų failo {path} perskaityti negalima ({reason}). Jis paliktas, koks yra, ir neturi įtakos.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>Nuostatų failo {path} atverti negalima: {reason}. Jis neturi įtakos.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>Nuostatų failą {path} įrašė naujesnė programos versija. Naudojama tai, ką žino ši versija; nuostatoms keisti naudokite naujesniąją.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>Nuostatų failas {path} užrakina {text}, o tokios nuostatos nėra: niekas neužrakinta.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>Nuostatų faile {path} nustatytos reikšmės, kurias administratorius šiam kompiuteriui užrakino. Jos neturi įtakos.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>Failo {path} negalima perskaityti kaip nuostatų: {reason}. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>Failą {path} įrašė naujesnė programos versija. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>Faile {path} yra {text}, ko ši versija nežino. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text} lieka, kaip yra: administratorius tai šiam kompiuteriui užrakino.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: failo {path} šiame kompiuteryje nėra. Prieš jungdamiesi įdėkite jį ten.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>{text} šiam kompiuteriui užrakino administratorius. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>Nuostatos apsaugotos PIN. Kad tęstumėte, įveskite jį.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>Tai ne nuostatų PIN. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>Tai ne tas PIN. Bandykite dar kartą arba klauskite PACS administratoriaus.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>Du kartus įvesti PIN nesutampa. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>Nuo šiol nuostatos apsaugotos šiuo PIN. Saugokite jį.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>Nuo šiol nuostatos atveriamos be PIN.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>Nurodykite failą: „sendtopacs settings export FILE“ arba „import FILE“.</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>Nuostatos yra {path}. Slaptažodžių ir prieigos raktų ten nėra: įveskite juos kiekvienoje darbo vietoje.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>Nuostatos iš {path} galioja šiam naudotojui.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>Failas čia įkeltas. Peržiūrėkite ir įrašykite; „Anuliuoti“ grąžina, kaip buvo.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>Tai, kas čia pakeista, neišsaugota. Išsaugokite arba dar kartą uždarykite šį langą, kad pakeitimų atsisakytumėte.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>Nuostatos faile {path} tvarkingos.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} nėra tai, ką programa sukuria iš PIN. Nustatykite su „sendtopacs settings pin“.</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name} turi sudaryti nuo {low} iki {high} simbolių.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text} yra paties paciento duomenys ir negali būti numatytoji reikšmė.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>Nuostatose nėra profilio {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>Kitas langas ar programa jau ilgai rašo nuostatas. Niekas nepakeista; bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Atšaukta.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>Failo nebėra. Gal išimta atmintinė ar diskas?</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Failo perskaityti negalima: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Failas tuščias. Nukopijuokite jį dar kartą iš ten, iš kur jis paimtas.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>Tai ne programos pažįstama nuotrauka, vaizdo įrašas, PDF, 3D modelis, CDA ar DICOM failas. Programoje, kuria jis sukurtas, įrašykite jį kaip JPEG, MP4 ar PDF arba jo nesiųskite.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Tai nei failas, nei aplankas.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>Failas pasikeitė nuo tada, kai buvo pridėtas. Pridėkite jį iš naujo.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>Nėra vaizdo, kurį programa galėtų parodyti. Siunčiama vis tiek.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>Vaizdas per didelis, kad būtų čia parodytas. Siunčiama vis tiek.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>Aplanke nėra failų.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} sąraše yra du kartus.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file} jau išsiųstas gavėjui {destination} ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>Vaizdas pažeistas ir jo perskaityti negalima. Nukopijuokite jį iš kameros dar kartą.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>Vaizdas pažeistas arba užkoduotas programai nežinomu būdu. Nukopijuokite jį iš kameros dar kartą arba įrašykite kaip PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>Vaizdas baigiasi per anksti: trūksta failo dalies. Nukopijuokite jį iš kameros dar kartą.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>Vaizdas yra {columns} × {rows} taškų; DICOM leidžia {limit} bet kuria kryptimi.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>Vaizdas yra {columns} × {rows} taškų – daugiau, nei galima konvertuoti (milijonais: {limit}).</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>Judantį vaizdą sudaro {count} kadras, {columns} × {rows} taškų: iš viso daugiau, nei galima konvertuoti (milijonais: {limit}). Sutrumpinkite arba sumažinkite jį, arba įrašykite kaip vaizdo įrašą.</numerusform>
            <numerusform>Judantį vaizdą sudaro {count} kadrai po {columns} × {rows} taškų: iš viso daugiau, nei galima konvertuoti (milijonais: {limit}). Sutrumpinkite arba sumažinkite jį, arba įrašykite kaip vaizdo įrašą.</numerusform>
            <numerusform>Judantį vaizdą sudaro {count} kadrų po {columns} × {rows} taškų: iš viso daugiau, nei galima konvertuoti (milijonais: {limit}). Sutrumpinkite arba sumažinkite jį, arba įrašykite kaip vaizdo įrašą.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>Vaizde yra matavimo reikšmių (slankiojo kablelio skaičių), o šios rūšies DICOM vaizdai jų neturi. Eksportuokite 8 arba 16 bitų.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>Vaizdas yra retos rūšies JPEG (be nuostolių arba daugiau nei 8 bitų), kurio konvertuoti negalima. Įrašykite kaip PNG arba TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>PDF pažeistas arba trūksta jo dalies. Atverkite jį žiūryklėje ir įrašykite iš naujo.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>PDF užšifruotas būdu, kurio programa negali panaikinti. Atverkite jį žiūryklėje ir spausdinkite į naują PDF.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>PDF užrakintas: jis atveriamas tik slaptažodžiu. Įveskite jį po sąrašu; komandų eilutėje naudokite --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>PDF užrakintas ir nė vienas pateiktas slaptažodis netinka. Į slaptažodžių failą pridėkite jo slaptažodį, po vieną eilutėje.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>Tai ne jo slaptažodis.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>PDF yra programa (JavaScript), kurią žiūryklės gali paleisti. Ji siunčiama kartu.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>Prie PDF pridėta kitų failų. Jie siunčiami kartu, neperžiūrėti.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>PDF yra komanda paleisti programą arba gauti failą. Ji siunčiama kartu.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>PDF {page} puslapio pavaizduoti negalima. Siųskite PDF kaip dokumentą.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>PDF {page} puslapis per didelis, kad būtų pavaizduotas. Nuostatose pasirinkite mažiau taškų colyje arba siųskite PDF kaip dokumentą.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF puslapių nėra.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>3D modelis pažeistas arba trūksta jo dalies. Eksportuokite iš naujo.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>CDA dokumentas pažeistas arba tai netaisyklingas XML. Eksportuokite iš naujo.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>DICOM failas pažeistas ir jo perskaityti negalima.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>DICOM failas baigiasi per anksti: trūksta jo dalies. Nukopijuokite iš šaltinio dar kartą.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>Tai CD turinys (DICOMDIR). Pridėkite aplanką, kuriame jis yra.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>Šis failas yra turinyje (DICOMDIR), bet jo nėra. Ar nukopijuotas visas CD?</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} nėra jo CD turinyje (DICOMDIR). Įsitikinkite, kad jis tam CD priklauso.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file} turi tą patį SOP Instance UID kaip {other}, bet kitą turinį: archyvas paliktų tik vieną. Pašalinkite nereikalingą.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} neatitinka standarto ({what}). Siunčiama, kaip yra; archyvas gali atmesti.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>DICOM faile yra nelyginis baitų skaičius, o DICOM tai draudžia: joks archyvas jo nepriims. Eksportuokite iš naujo.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>DICOM faile yra {found} baitų pikselių, o antraštėje nurodyta {expected}: trūksta dalies. Nukopijuokite iš šaltinio dar kartą.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>ZIP archyvas pažeistas arba supakuotas programai nežinomu būdu. Išpakuokite jį ir pridėkite aplanką.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>ZIP archyvas užšifruotas. Išpakuokite jį slaptažodžiu ir pridėkite aplanką.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>ZIP archyve yra {count} failas, iš viso {megabytes} MB – daugiau, nei yra vietos diske. Atlaisvinkite vietos arba išpakuokite kitur ir pridėkite aplanką.</numerusform>
            <numerusform>ZIP archyve yra {count} failai, iš viso {megabytes} MB – daugiau, nei yra vietos diske. Atlaisvinkite vietos arba išpakuokite kitur ir pridėkite aplanką.</numerusform>
            <numerusform>ZIP archyve yra {count} failų, iš viso {megabytes} MB – daugiau, nei yra vietos diske. Atlaisvinkite vietos arba išpakuokite kitur ir pridėkite aplanką.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>DICOM failas neturi tinkamų savo, savo klasės ar tyrimo identifikatorių: joks archyvas jo nepriims.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>DICOM faile nenurodyta, kaip suglaudinti pikseliai (trūksta File Meta Information).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer} nepriima procedūros žingsnių (MPPS). Paprašykite administratoriaus leisti juos šiai darbo vietai arba išjunkite darbo sąrašo nuostatose.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer} dabar negalėjo priimti procedūros žingsnio (būsena {status}). Bus pranešta dar kartą.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer} atmetė procedūros žingsnį (būsena {status}): užsakymą ten reikia užbaigti rankiniu būdu. Failams tai įtakos neturi.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>RIS pranešta, kad procedūros žingsnio būsena {status}.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>Procedūros žingsnis priklauso užsakymui: --procedure-steps reikia --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>Žurnale {path} tokio įrašo nėra.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>Nėra klaidų, apie kurias būtų galima pranešti.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>Pagalbos paketas yra {path}. Jame nėra pacientų duomenų ir slaptažodžių.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>Pasirinkta „Viską arba nieko“, o dalies failų ({count}) naudoti negalima. Pašalinkite juos arba siųskite tik likusius.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name} privaloma.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name} gali būti iki {limit} simbolių; čia yra {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name} turi eilutės lūžį, tabuliatorių ar kitą simbolį, kurio siųsti negalima.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name} negali turėti atvirkštinio pasvirojo brūkšnio.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} nėra data: metai, mėnuo, diena, pvz., 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} yra ateityje.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} nėra laikas: valandos, minutės, sekundės, pvz., 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name} turi būti sveikasis skaičius nuo {low} iki {high}.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name} turi būti ne ilgesnis kaip 16 simbolių skaičius.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name} gali būti didžiosios raidės, skaitmenys, tarpai ir pabraukimo brūkšniai, ne daugiau kaip 16.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name} turi būti M, F, O arba tuščia.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} nėra unikalus identifikatorius: skaitmenys ir taškai, ne daugiau kaip 64 simboliai.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name} turi daugiau nei tris „=“ atskirtas grupes.</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name} turi daugiau nei penkias „^“ atskirtas dalis.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name} negalima įrašyti simbolių rinkiniu {charset}. Tinka šie: {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} nėra simbolių rinkinys, kuriuo programa rašo. ISO_IR 192 (Unicode) apima visas kalbas; kiti yra {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} nėra atributas, kurį galima nustatyti.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>--set parinktis nr. {number} nėra formos KEYWORD=VALUE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>{option} parinktyje nr. {number} nenurodytas nė vienas iš pateiktų failų: rašykite FILE=VALUE kabutėse.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>{text} nėra tai, kuo PDF gali tapti. Rašykite --pdf-as document, instances arba multi-frame visiems PDF, arba FILE=WORD vienam.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} nėra PDF: --pdf-as nurodo tik tai, kuo tampa PDF.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>Nė vienas failas nėra PDF: --pdf-as neturi ką daryti.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file} neturi pavadinimo: jį turi tik PDF, 3D modeliai ir CDA dokumentai. Nuotrauka ar vaizdo įrašas aprašomi su --description.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file} nėra nei nuotrauka, nei vaizdo įrašas, todėl neturi aprašymo. Dokumentas turi pavadinimą: naudokite --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file}: ir aprašymas, ir papildoma informacija būtų įrašyti į Image Comments. Vieną iš jų išvalykite.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file} yra DICOM failas: jo serija ir klasė nekeičiamos, todėl atskiro profilio jam parinkti negalima.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>Nuostatose nenurodyta papildomos informacijos žymė, todėl --info turiniui nėra vietos.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} yra DICOM failas: papildoma informacija įrašoma tik į naujus objektus.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>Slaptažodžių perskaityti negalima: {reason}. Failas yra UTF-8 tekstas, po vieną slaptažodį eilutėje.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>Slaptažodžių faile slaptažodžių nėra. Kiekvieną rašykite atskiroje eilutėje.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>{text} reikšmė yra tarp failų: rašykite --set {text}=..., kabutėse.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} nėra nei pavadinimas iš nuostatų, nei AET@HOST:PORT (IPv6 skliaustuose).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>AE pavadinimas tuščias.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>AE pavadinimas {text} ilgesnis nei 16 simbolių.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>AE pavadinime {text} yra neleistinas simbolis: leidžiamos tik paprastos raidės, skaitmenys ir ženklai.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} nėra žymė: DICOM raktažodis arba gggg,eeee šešioliktainiais skaitmenimis.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text} negali būti papildoma žymė: programa ją rašo pati arba DICOM tai draudžia.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>Nėra ko siųsti: pridėkite nuotraukų, vaizdo įrašų, PDF ar DICOM failų.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>Tas pats gavėjas nurodytas du kartus. Kiekvieną nurodykite vieną kartą.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>Pasirinkite, kur siųsti.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>DICOM failai priklauso {count} pacientui. Kiekvieno paciento failus siųskite atskirai.</numerusform>
            <numerusform>DICOM failai priklauso {count} pacientams. Kiekvieno paciento failus siųskite atskirai.</numerusform>
            <numerusform>DICOM failai priklauso {count} pacientų. Kiekvieno paciento failus siųskite atskirai.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>DICOM failai priklauso kitam pacientui, nei nurodyta formoje. Įrašykite į juos šį pacientą arba siųskite juos atskirai.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>DICOM failai priklauso {count} pacientui. Dėl kiekvieno tyrimo nuspręskite, ar jam priskirti naują pacientą: su --relabel ir tyrimo Study Instance UID arba pasirinkdami lange.</numerusform>
            <numerusform>DICOM failai priklauso {count} pacientams. Dėl kiekvieno tyrimo nuspręskite, ar jam priskirti naują pacientą: su --relabel ir tyrimo Study Instance UID arba pasirinkdami lange.</numerusform>
            <numerusform>DICOM failai priklauso {count} pacientų. Dėl kiekvieno tyrimo nuspręskite, ar jam priskirti naują pacientą: su --relabel ir tyrimo Study Instance UID arba pasirinkdami lange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>DICOM failai priklauso {count} tyrimui, ir ne visi nurodyti su --relabel. Kitus siųskite atskirai. Tyrimai: {uids}.</numerusform>
            <numerusform>DICOM failai priklauso {count} tyrimams, ir ne visi nurodyti su --relabel. Kitus siųskite atskirai. Tyrimai: {uids}.</numerusform>
            <numerusform>DICOM failai priklauso {count} tyrimų, ir ne visi nurodyti su --relabel. Kitus siųskite atskirai. Tyrimai: {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>Tyrimui, nurodytam su --relabel, reikšmių nepateikta. Su --set nurodykite, kieno jis, pvz., --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>Nė vienas DICOM failas nepriklauso tyrimui {uid}, kurį reikia perrašyti.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>Tyrimo reikšmių negalima iš karto įrašyti į {count} tyrimą. Jų nenurodykite arba siųskite kiekvieną tyrimą atskirai.</numerusform>
            <numerusform>Tyrimo reikšmių negalima iš karto įrašyti į {count} tyrimus. Jų nenurodykite arba siųskite kiekvieną tyrimą atskirai.</numerusform>
            <numerusform>Tyrimo reikšmių negalima iš karto įrašyti į {count} tyrimų. Jų nenurodykite arba siųskite kiekvieną tyrimą atskirai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>Kito paciento vardas ar ID pakeičiamas {count} DICOM faile. Vaizdai ir privatūs elementai nekeičiami, juose jis dar gali būti matomas.</numerusform>
            <numerusform>Kito paciento vardas ar ID pakeičiamas {count} DICOM failuose. Vaizdai ir privatūs elementai nekeičiami, juose jis dar gali būti matomas.</numerusform>
            <numerusform>Kito paciento vardas ar ID pakeičiamas {count} DICOM failų. Vaizdai ir privatūs elementai nekeičiami, juose jis dar gali būti matomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>Kartu su senuoju pacientu pašalinama: {attributes}. Tai išlieka Original Attributes Sequence.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>Įrašoma į DICOM failus: {attributes}. Komanda show su tomis pačiomis parinktimis rodo senas ir naujas reikšmes.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>Paliekama, kaip DICOM failuose, nes nieko nenurodyta: {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count} DICOM failas pasirašytas skaitmeniniu parašu. Keičiamų dalių parašai nebegaliotų, todėl pašalinami.</numerusform>
            <numerusform>{count} DICOM failai pasirašyti skaitmeniniu parašu. Keičiamų dalių parašai nebegaliotų, todėl pašalinami.</numerusform>
            <numerusform>{count} DICOM failų pasirašyta skaitmeniniu parašu. Keičiamų dalių parašai nebegaliotų, todėl pašalinami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>Į DICOM failus bus įrašytas kitas pacientas: pasirinkite, ar suteikti jiems naujus UID. Suteikite, jei archyvas juos jau turi.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>DICOM failai išlaiko savo UID. Jei archyvas jau turi juos su senuoju pacientu, gali juos atmesti arba sumaišyti; nauji UID to išvengia.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>DICOM failai priklauso {count} tyrimui. Kad įrašytumėte kitus duomenis, nuspręskite dėl kiekvieno: su --relabel ir jo Study Instance UID arba pasirinkdami lange.</numerusform>
            <numerusform>DICOM failai priklauso {count} tyrimams. Kad įrašytumėte kitus duomenis, nuspręskite dėl kiekvieno: su --relabel ir jo Study Instance UID arba pasirinkdami lange.</numerusform>
            <numerusform>DICOM failai priklauso {count} tyrimų. Kad įrašytumėte kitus duomenis, nuspręskite dėl kiekvieno: su --relabel ir jo Study Instance UID arba pasirinkdami lange.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Faile nėra vaizdo įrašo.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>Faile yra garsas, bet nėra vaizdo. Vien garso siųsti negalima.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>Vaizdo įraše nėra kadro, kurį būtų galima parodyti.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>Vaizdo įrašas pažeistas ir jo atverti negalima. Nukopijuokite jį iš kameros dar kartą.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>Vaizdo įrašo aprašas pažeistas. Nukopijuokite jį iš kameros dar kartą.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>Filmavimas nebuvo užbaigtas: trūksta rodyklės. Leiskite kamerai pataisyti arba filmuokite iš naujo.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>Vaizdo įrašas nutrūksta: trūksta failo dalies. Nukopijuokite jį iš kameros dar kartą.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>Vaizdo įrašo formato programa negali dekoduoti. Įrašykite jį kaip MP4 (H.264) ir pridėkite.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>Vaizdo įrašas yra tokios Dolby Vision rūšies (5 profilis), kurios spalvas rodo tik jos kūrėjų grotuvai. Išjunkite HDR kameroje arba įrašykite kaip MP4 (H.264) ir pridėkite.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>Vaizdo įraše nurodyta {rate} kadrų per sekundę. Jis pažeistas arba sukurtas ne kamera.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>Vaizdo įraše nurodytas {columns} × {rows} pikselių dydis. Jis pažeistas arba sukurtas ne kamera.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>Vaizdo įrašas yra {gigabytes} GB; viename DICOM objekte telpa ne daugiau kaip 4,2 GB. Padalykite jį į trumpesnes dalis.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>Vaizdo įrašas pažeistas nuo {second} sekundės, todėl nekonvertuotas. Nukopijuokite jį iš kameros dar kartą.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>Tarp pasirinktų laikų nieko nelieka: vaizdo įrašas trunka {seconds} s, o pradžia nustatyta {begin}.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>Laiką rašykite taip: 83.5 arba 1:23.5. Pradžia turi būti prieš pabaigą, abu laikai ne didesni nei {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file} trunka {length}: ties {at} vaizdo nėra. Pasirinkite laiką prieš pabaigą.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>Nustatyta vaizdo įrašo pabaiga nėra vėlesnė už pradžią.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>Vaizdo įraše keičiasi vaizdo dydis, todėl jis nekonvertuotas. Padalykite vaizdo įrašą ten, kur dydis keičiasi.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>Vaizdo įrašas tarp dviejų kadrų peršoka per {hours} val., todėl jo laikai pažeisti ir jis nekonvertuotas.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>Vaizdo įrašo nepavyko įrašyti: {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>Vaizdo įrašo nepavyko konvertuoti: {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>Konvertuotas vaizdo įrašas neatitiko patikros ({reasons}), todėl nenaudotas. Praneškite apie tai programą prižiūrinčiam asmeniui.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>Bus įdėta, kaip yra, maždaug per {time}.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>Bus konvertuota maždaug per {time}.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>Garsas pašalinamas: iš kalbos galima suprasti, kas yra pacientas.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} per didelis vienam objektui: tampa keliais vienos serijos objektais ({count}).</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} per didelis vienam fragmentui: tampa objektu iš fragmentų, kokius daugelis archyvų atmeta.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} per didelis vienam objektui, o nuostatose nurodyta tokius vaizdo įrašus atmesti.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>Garsas paliekamas, koks yra.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>Garsas paliekamas; jis koduotas iš naujo, kaip reikalauja DICOM.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>Garsas pašalinamas: jo negalima perskaityti arba suderinti su vaizdu.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>Vaizdo įrašas iškirptas be pakartotinio kodavimo, kur tai galima: nuo {begin} iki {end} sekundės.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>Vaizdo įrašas pažeistas; kaip sutarta, paimtos tik pirmosios sekundės ({second}).</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>Vaizdo įrašas sumažintas iki {columns} × {rows} pikselių, nes jo DICOM formatas daugiau neleidžia.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>Vaizdo įrašo kadrų dažnis sumažintas nuo {before} iki {after} per sekundę, nes jo DICOM formatas daugiau neleidžia.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>Vaizdo įrašas padidintas iki {columns} × {rows} pikselių, kaip reikalauja jo DICOM formatas.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>Aplink vaizdą pridėta juoda sritis, kad jis būtų {columns} × {rows} pikselių.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>Kadrai rodomi po kelis kartus: {after} per sekundę vietoj {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>Vaizdo įrašo kadrai buvo nevienodais intervalais; dabar jie tolygūs, {after} per sekundę.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>Vaizdo įrašas filmuotas HDR. Šviesumas pritaikytas taip, kad tiktų bet kuriam ekranui.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>Kiekvienas puskadris (interlaced) tapo visu kadru, {after} per sekundę.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>Puskadriai (interlaced) sujungti į visus kadrus.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>Koduota kaip {codec}, o ne {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Jo antraštės perskaityti negalima.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>Jo kadrų dažnis nevienodas.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>Jo puskadriai koduoti po vieną.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>Jis sudarytas iš puskadrių (interlaced), o nuostatose nurodyta juos sujungti.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>Jo antraštė įraše keičiasi.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>Jo laikas įraše prasideda iš naujo.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>Jis prasideda kadrais, kurių vienų parodyti negalima.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>Jo dalys iškirptos be pakartotinio kodavimo, todėl jame tebėra tai, kas iškirpta.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>Trūksta jo dalies.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>Jį reikia pasukti vertikaliai.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>Jame naudojamas visas šviesumo reikšmių diapazonas; DICOM vaizdo įrašams – ribotas.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>Jis yra HDR, kurio įprasti ekranai negali parodyti.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>Jo profilis {profile}, o ne {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>Jo lygis (level) {level}; leidžiama {limit}.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>Jo spalvos diskretizuotos ne 4:2:0.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>Jame {bits} bitų vienai atskaitai; leidžiama {wanted}.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>Jo pikselių forma neleidžiama.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>{columns} × {rows} vaizdas neleidžiamas.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} tokio dydžio kadrų per sekundę yra daugiau, nei leidžia lygis (level).</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>Jis remiasi {frames} kadrais – daugiau, nei leidžia lygis (level).</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>Jo sparta {mbit} Mbit/s; leidžiama {limit}.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>Jis reikalauja didesnio dekodavimo buferio, nei leidžiama.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>Esant tokiam dydžiui, {rate} kadrų per sekundę neleidžiama.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>Esant tokiam dydžiui ir dažniui, jis turi būti koduotas kitaip: iš puskadrių (interlaced) arba visais kadrais (progressive).</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>Jo konteineris ({container}) neleidžiamas.</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>Jo garsas ({codec}) neleidžiamas.</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>Jame yra garsas, kuris pašalinamas.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>Jame yra daugiau nei vaizdas ir garsas.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>Faile yra aprašas, kuriame gali būti vardų ir vietų.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>Failas suskaidytas į fragmentus.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>Stebėtino aplanko {folder} nėra. Sukurkite jį, prijunkite diską, kuriame jis yra, arba nustatykite kitą.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>Stebimo aplanko {folder} negalima skaityti arba rašyti: {reason}. Bandoma dar kartą.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} jau stebi kitas langas ar komanda. Pirmiausia sustabdykite jį arba pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>Nurodykite stebimą aplanką su --profile ir --pattern arba nustatykite juos nuostatų skyriuje „Stebimas aplankas“.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>Nurodykite stebimo aplanko profilį: jis nustato, kuo tampa failai ir kur jie siunčiami.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>Nuostatų skyriuje „Darbo sąrašai ir paieška“ nėra darbo sąrašo pavadinimu {text}.</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} nėra failų pavadinimų šablonas: formos DICOM raktažodžiai riestiniuose skliaustuose, kiekvienas po kartą, pvz., {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>Failo pavadinimas neatitinka {pattern}. Pervadinkite jį, ir jis bus peržiūrėtas iš naujo.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: failo pavadinimą atitinka {count} užsakymas, o reikia lygiai vieno.</numerusform>
            <numerusform>{peer}: failo pavadinimą atitinka {count} užsakymai, o reikia lygiai vieno.</numerusform>
            <numerusform>{peer}: failo pavadinimą atitinka {count} užsakymų, o reikia lygiai vieno.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>Išsaugota, bet failo negalima perkelti į „done“: {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>Failui reikia dėmesio: {reason} Jo pavadinimas yra needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>Failas įtrauktas į siuntimo eilę.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>Įrodyta, kad failas išsaugotas; jis perkeltas į „done“.</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>Laikas nežinomas</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when}, iš dalies pagal failo laiką</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when}, pagal failo laiką</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>Pradėti su nauju pacientu?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Naujas pacientas</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>Pašalinti tai, kas taip ir neišsiųsta?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Pašalinti</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>Kita programa prašo kito paciento. Pradėti su juo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Pa&amp;keisti</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>Pakeisti pacientą laikina tapatybe?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>Formoje esantys paciento duomenys išvalomi.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>Dar yra siuntimo laukiančių failų.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>Failai dar siunčiami.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>Niekas neprarandama: kas pristabdyta, tęsiama iš naujo paleidus programą.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>&amp;Baigti, tada užverti</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Tęsti &amp;fone</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Pristabdyti ir užverti</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Likti</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>Jų atsisakyti?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Atsisakyti</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>Atsisakyti pranešimo RIS?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>Failai lieka, kokie yra. RIS apie šį užsakymą iš čia nieko daugiau nesužinos, nebent pasirinksite „Siųsti vėl dabar“: kas nors turės ten nustatyti jo būseną rankiniu būdu.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Pa&amp;likti</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>Failai aplanke {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>Failų: {files}, kiekvienam iš {destinations} gavėjų</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>Kas nupiešta ant vaizdo; tai siunčiama šalia jo kaip atskiras objektas.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priimta</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacientas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gavėjas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Bandymai</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Kitas bandymas</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Paskutinė priežastis</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>Failai dar skaitomi.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>Viskas iš sąrašo jau perduota. Pridėkite failų arba paspauskite „Naujas pacientas“.</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>Toliau: „Naujas pacientas“ (Ctrl+N) arba pridėkite daugiau šio paciento failų.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nėra ko anuliuoti.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nėra ko grąžinti.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Kažkas vykdoma: palaukite arba sustabdykite.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Niekas nevykdoma.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>Pirmiausia ištaisykite, kas pažymėta.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Pirmiausia pasirinkite sąrašo įrašą.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>Jis jau pirmas arba niekas nepasirinkta.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Šiam kompiuteriui nustatė administratorius.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Pirmiausia įveskite PIN.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>Pirmiausia įveskite naują PIN abiejuose laukuose.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>Pirmiausia pasirinkite savo tapatybę.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>Pirmiausia aukščiau užpildykite serverį.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>Jokia kamera dar nerodo vaizdo.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Čia nėra vaizdo.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>Skeneris dar nerastas.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>Nė vienam failui nereikia dėmesio.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>Šio failo išsiųsti negalima.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Tai pirmasis žingsnis.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>Ataskaita apie tai, kas išsiųsta</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>Spausdintoje ataskaitoje yra dar failų: {count}.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacientas</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tyrimas</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gavėjas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Priimta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Siuntė</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Užduotis</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Siųsta kaip</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>Accession numeris {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – iš jų sukurta DICOM objektų (puslapiai, žymos, po vieną kiekvienam gavėjui): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>Sukurta {when}, SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>„Išsaugota“: PACS atsakė, kad failą išsaugojo. „Patvirtinta“: vėliau paklaustas PACS patvirtino, kad failą turi. Visa kita, kiek šiam kompiuteriui žinoma, gavėjo nepasiekė.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>Stiklas</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>Tiektuvas</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>Tiektuvas, priekinės pusės</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>Tiektuvas, kitos pusės</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>Tiektuvas, abi pusės</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Spalvotai</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Pilkai</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Juodai balta</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>Audito serveris</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>Syslog serverio, gaunančio DICOM audito pranešimus per TLS, adresas; tuščia: nėra.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>Audito serverio prievadas</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>TCP prievadas, per kurį jis priima syslog per TLS.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>Serverio sertifikatą pasirašiusios įstaigos PEM failas; tuščia: įstaigos, kuriomis pasitiki šis kompiuteris.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>Kaip Conformance Statement</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>Kaip rekomenduoja dabartinis standartas</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>Po objektą kiekvienam puslapiui</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>Vienas objektas su visais puslapiais</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>Vienas objektas su visais vaizdais</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>Tik pirmasis vaizdas</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Dokumentas, koks yra</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Kiekvieno puslapio vaizdas</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Vienas objektas su visų puslapių vaizdais</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>Kaip JPEG, kaip visi vaizdai</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Neglaudinta</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>Kaip JPEG 2000, be nuostolių</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Sava</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Sistemos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Įprastai</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Įspėjimai ir klaidos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Klaidos</translation>
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
        <translation>Nėra</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Naudotojo vardas ir slaptažodis</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Prieigos raktas (Bearer)</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>OAuth2 kliento duomenys</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nepranešama</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>Naudotojo vardas ir kodas</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Darbo sąrašas</translation>
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
        <translation>Šifruota, sertifikatas patikrintas</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifruota</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nešifruota</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET: mūsų pačių ryšiu</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE: jungiasi į mūsų priėmimo prievadą</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Įprasta</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientai</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Tyrimai</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serijos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Vaizdai</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Kaip nurodo rinkinys</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>Jo atsakymas (Conformance Statement)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>Randama paieška (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Storage Commitment</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pašalinamas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Paliekamas</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>Paliekamas, jei leidžia perdavimo sintaksė</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>Sujungiami į visus kadrus</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>Keli vienos serijos objektai</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>Vienas objektas iš fragmentų (mažai kas žino)</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>Niekas: atmetama</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>Kaip bendrosiose nuostatose</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>Fotografavimas išorine kamera</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoskopija</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultragarsas</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>Bendroji mikroskopija</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>Oftalmologinė fotografija</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermatoskopija</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumentas</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Rinkinys</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>Tiksliai pagal Conformance Statement arba taip, kaip nori dabartinės žiūryklės.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>Nuotraukų SOP klasė</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>Nuotraukų SOP klasės UID; tuščia: kaip nurodo rinkinys.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>Vaizdo įrašų SOP klasė</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>Vaizdo įrašų SOP klasės UID; tuščia: kaip nurodo rinkinys.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>PDF SOP klasė</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>PDF SOP klasės UID; tuščia: kaip nurodo rinkinys.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>3D modelių SOP klasė</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>STL, OBJ ir MTL SOP klasės UID; tuščia: kiekvieno formato.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>CDA dokumentų SOP klasė</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>CDA dokumentų SOP klasės UID; tuščia: Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>SOP klasė pagal plėtinį</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>Failų su tam tikru plėtiniu, pvz., JPG, SOP klasės UID; svarbesnė už rūšį.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>Vaizdo įrašų perdavimo sintaksė</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>Kaip koduojami vaizdo įrašai; atitinkantis įdedamas, kiti perkoduojami.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>Įdėti paprastesnius profilius</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>Siųsti H.264 Main ir Baseline bei HEVC Main tokius, kokie yra; DICOM reikalauja aukštesnio.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>Peržiūrėti įdedamus įrašus</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>Dekoduoti kiekvieną ir įdedamo įrašo kadrą, kad būtų rasti visi pažeidimai; trunka ilgiau.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>Vaizdo įrašų garsas</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>Iš kalbos galima suprasti, kas yra pacientas; paliekamas garsas koduojamas iš naujo, jei to reikalauja DICOM.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>Puskadrių vaizdo įrašai (interlaced)</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>Kai kurios žiūryklės puskadrius rodo dryžuotus; sujungiant vaizdo įrašas koduojamas iš naujo.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>Didesni nei 4 GB vaizdo įrašai</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>Kuo tampa vienam objektui per didelis vaizdo įrašas.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG kokybė</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>Vaizdams, kuriuos reikia koduoti JPEG; JPEG nuotrauka paliekama, kokia yra.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>Kelių puslapių vaizdai</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>Kuo tampa TIFF ar HEIC su keliais vienodo dydžio vaizdais.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>Judantys vaizdai</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>Kuo tampa animuotas GIF, WebP, PNG ar AVIF.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>Kuo tampa PDF, jei PACS nerodo dokumentų.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>PDF puslapių skiriamoji geba</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>Kaip vaizdai siunčiamų puslapių, taškais colyje.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Kartoti bandymus</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>Kiek laiko kartojami bandymai siųsti failus, kurių PACS dabar negali priimti, kol jie laikomi nepavykusiais.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>Prisiminti užduotis</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>Kiek laiko siuntimo eilėje rodomos atliktos užduotys ir atpažįstami jų failai.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>Commitment ataskaitų prievadas</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>Per kurį PACS pasiekia šią programą su ataskaitomis, kol jų laukiama; 0: niekur.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>Išsiųstų failų aplankas</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>Kur po įrodymo galima perkelti failus, jei tai pasirinkta užduočiai; tuščia: siūloma tik šiukšliadėžė.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>Perkelti failus iš tinklo aplankų</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>Kitaip failai tinklo aplankuose lieka, kad ir kas užduočiai pasirinkta.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>Mūsų AE pavadinimas</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>Kaip ši programa prisistato kitiems mazgams; jie turi jį žinoti (Calling AE Title).</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Stoties pavadinimas</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>Ši darbo vieta, kaip įrašoma į kiekvieną objektą; tuščia: kompiuterio vardas.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Įstaigos pavadinimas</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>Ligoninė ar klinika, kaip įrašoma į kiekvieną objektą; tuščia: neįrašoma.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>Numatytasis modalumas</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>Rodomas formoje, kol kas nors arba darbo sąrašo įrašas nenurodo kito.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>Numatytasis simbolių rinkinys</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>Kuriuo rašomi objektai, kai nenurodyta nei formoje, nei gavėjo nuostatose.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>Papildomos informacijos žymė</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>Kur įrašoma sąrašo „Papildoma informacija“: raktažodis arba gggg,eeee; tuščia: niekur.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Viską arba nieko</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>Nieko iš užduoties nesiųsti, jei ne visus jos failus pavyko konvertuoti.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>Lango kalba, kodu, pvz., „en“; tuščia: sistemos. Be vertimo – anglų.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>Kiek rašoma į žurnalo failą; pacientų duomenų jame niekada nebūna.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>Dienos tarp failų ir užsakymo</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>Nuo suplanuotos datos labiau nutolusius failus prašoma patikrinti; 0: niekada.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>Išvalyti, kai viskas išsaugota</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>Ištuštinti sąrašą ir formą, kai viskas iš sąrašo išsaugota.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Naujinimų tikrinimas</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>Kur klausti, ar yra naujesnė versija; tuščia: niekur. Niekas neįdiegiama.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>Naujinimų tikrinimo raktas</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>Viešasis raktas (Ed25519, Base64), kuriuo pasirašytas atsakymas.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Pranešimai</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>Darbalaukyje pranešti, kad ilga užduotis baigta, kai priekyje kitas langas.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mažiau judesio</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>Meniu ir sąrašai atsiranda iškart, teksto žymeklis nemirksi. Kur to prašo sistema, taip yra visada.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Paskutiniai pacientai</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>Siūlyti tuos, kuriems kas nors siųsta, visiems, kas čia dirba.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>Priimantis AE pavadinimas</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>Kaip PACS mus vadina siųsdamas mums; tuščia: mūsų AE pavadinimas.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>Priėmimo prievadas</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>TCP prievadas, į kurį mums siunčiama; PACS turi jį žinoti.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>Priėmimo adresas</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>Kuriuo šio kompiuterio IP adresu PACS gali mus pasiekti; tuščia: bet kuriuo.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>Vieta parsiųstiems failams</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>Kiek daugiausia vienas parsiuntimas gali įrašyti į diską.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tapatybė</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>Kieno UID ir pavadinimus turi objektai: Conformance Statement ar jūsų pačių.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>UID šaknis</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>Kuo prasideda visi čia kuriami UID: jums registruota arba pasiūlyta šaknis.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>Implementation Class UID</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>Nurodo šią programą kitiems mazgams ir failuose; tuščia: UID šaknis.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Implementation Version Name</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>Nurodo šios programos versiją kitiems mazgams ir failuose, iki 16 simbolių.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Gamintojas</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>Įrašoma į objektus kaip gamintojas; tuščia: lieka tuščia.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modelio pavadinimas</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>Įrašoma į objektus kaip fiksavimo įrenginio modelis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Kaip vadinasi profilis.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalumas</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>Sukurtos serijos; tuščia: numatytasis modalumas.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Serijos aprašymas</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>Sukurtos serijos; tuščia: failo rūšis žodžiais.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Serijos numeris</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>Pirmosios sukurtos serijos; tuščia: 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Kūno dalis</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined, kodas, pvz., FOOT; tuščia: neįrašoma.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>Nuotraukų SOP klasės UID; tuščia: kaip konvertavimo nuostatose.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>Vaizdo įrašų SOP klasės UID; tuščia: kaip konvertavimo nuostatose.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>PDF SOP klasės UID; tuščia: kaip konvertavimo nuostatose.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Privalomi laukai</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>DICOM raktažodžiai, kuriuos būtina užpildyti, be visada privalomų.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Numatytosios reikšmės</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>Kas iš pradžių yra formoje, pagal DICOM raktažodį.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Gavėjas</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>Saugojimo AE pavadinimas sąraše; tuščia: numatytasis gavėjas.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>Kaip jis čia vadinamas sąrašuose.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE pavadinimas</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>AE pavadinimas, į kurį jis atsiliepia; didžiosios ir mažosios raidės skiriasi.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>Vardas, IPv4 arba IPv6 adresas (be skliaustų).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Prievadas</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>TCP prievadas, per kurį priimamas ryšys, dažnai 104 arba 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Simbolių rinkinys</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>Kuriuo jam rašoma ir kaip skaitomi atsakymai be nurodyto simbolių rinkinio.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Jungimosi laikas</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>Kiek laukti TCP ryšio.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>Asociacijos laikas</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>Kiek laukti, kol jis priims asociaciją.</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>Užklausos laikas</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>Kiek iš viso gali trukti viena patikra ar užklausa.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>Tyrimo laikas</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>Kiek iš viso gali trukti vienas bandymas su vienu tyrimu.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>Ilgiausias siunčiamas PDU</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>Niekada ne daugiau, nei jis priima; Conformance Statement – 16384.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>baitų</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>Šifruoti ryšį ir tikrinti kito mazgo sertifikatą; niekada nepereinama prie nešifruoto.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>Kito mazgo sertifikatą pasirašiusios įstaigos PEM failas; tuščia: įstaigos, kuriomis pasitiki šis kompiuteris.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>TLS, kai kreipiasi į mus</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>Kaip jis per TLS jungiasi pateikti parsiunčiamus failus ar ataskaitas; mes rodome kliento sertifikatą.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>Kreipiasi ir iš</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>IP adresai ar tinklai, iš kurių jis gali kreiptis be savo adreso, atskirti tarpais; *: bet kurie.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>Naudotojo tapatybė</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>Ar kitam mazgui pranešama, kas naudojasi programa, ir kuo tai įrodoma.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>Kas pranešama kitam mazgui; kodas ar prieigos raktas laikomas raktinėje.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>Užsakymų darbo sąrašas arba PACS, kuriame ieškoma.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>Informacijos modelis</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>Pagal kurį modelį ieškoma PACS; dauguma žino Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>Modelio lygmuo</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>Lygmuo, kurio klausiama; įprastas yra modelio, o darbo sąraše jo nėra.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>Pakaitos simboliai prie vardų</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>Ar pradedant paiešką prie vardo pridedama „*“.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>Pakaitos simboliai prie ID</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>Ar pradedant paiešką prie paciento ID pridedama „*“, kaip rinkinyje „statement“.</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>Suplanuotas AE pavadinimas</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>Darbo sąrašo klausiama tik šios stoties žingsnių; tuščia: visų.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>Darbo sąrašo klausiama tik šio modalumo; tuščia: visų.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Atnaujinti kas</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>Darbo sąrašas savaitę laikomas čia, kad būtų galima ieškoti, kai jis nepasiekiamas; 0: nelaikomas.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>Parsiųsti per</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>Kaip iš jo parsiunčiami failai; C-MOVE reikia, kad ten būtų žinomas mūsų prievadas.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>Pranešti procedūros žingsnius</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>Per MPPS pranešti RIS, kad užsakymas pradėtas, įvykdytas arba nutrauktas.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>Kas priima procedūros žingsnius</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>AE pavadinimas skyriuje „Darbo sąrašai ir paieška“; tuščia: šis.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>Reliacinis parsiuntimas</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>Suderinama parsiunčiant failus; PACS gali atsisakyti.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Išplėstinis konvertavimas</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>Parsiunčiant prašyti CT, MR ir PET vaizdų, konvertuotų į kelių kadrų objektus.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>Numatytasis gavėjas</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>Iš pradžių parenkamo saugojimo AE pavadinimas; tuščia: pirmasis.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Išglaudinti</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>Siųsti jam DICOM failus neglaudintus (išskyrus vaizdo įrašus), net jei priimtų glaudintus.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>Vaizdai be nuostolių</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>Kaip jam siunčiami PNG, TIFF, BMP ir kiti be nuostolių suglaudinti vaizdai.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>Jei atmeta JPEG: neglaudinti</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>Vaizdai, kurių glaudintų jis nepriima, siunčiami neglaudinti.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>Jei atmeta PDF: puslapių vaizdai</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>Vietoj dokumento siunčiamas kiekvieno puslapio vaizdas.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>Jei atmeta vaizdo įrašą: kita SOP klasė</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>Siunčiama kita vaizdo įrašų klase, kurią PACS priima.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>Jei atmeta vaizdo įrašą: kita koduotė</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>Koduojama iš naujo kaip H.264 arba MPEG-2 – ką PACS priima.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>Numatytasis modalumams</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>Kodai, pvz., XC ar ES: jų objektams iš pradžių parenkamas šis gavėjas.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>Išsaugojimo įrodymas</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>Ko reikia, kad failas būtų laikomas patvirtintu.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>Kieno klausiama įrodymo</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>PACS pavadinimas skyriuje „Darbo sąrašai ir paieška“; tuščia: šis.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>Įrodymo laikas</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>Kiek tai gali trukti; pusė šio laiko – po pakartotinio failų siuntimo.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokolas</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>Ar objektai siunčiami DICOM protokolu, ar per žiniatinklį.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>DICOMweb paslaugos, be „/studies“ gale.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Prisijungimas</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>Kaip paslaugai pranešama, kas mes esame.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>Naudotojo vardas ar kliento ID</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>Prisijungimui; slaptoji dalis laikoma raktinėje.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Prieigos rakto URL</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>Kur OAuth2 šiam klientui duoda prieigos raktus.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>Ko prašoma iš OAuth2; tuščia: ką duoda savaime.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Didžiausia užklausa</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>Kiek telpa į vieną užklausą; didesnis failas siunčiamas atskirai.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Patikima sertifikatų įstaiga</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Kliento sertifikatas</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>Šios darbo vietos sertifikato PEM failas; tuščia: nerodoma.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Kliento raktas</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>Sertifikato privačiojo rakto PEM failas; tuščia: raktas yra sertifikato faile.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Stebėti aplanką</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>Kol langas atvertas, siunčiama tai, kas įdedama į aplanką.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>Įrodžius, kad failai išsaugoti, jie perkeliami į jo „done“; tuščia: nėra aplanko.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilis</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>Profilio, nustatančio, kuo tampa failai ir kur siunčiami, pavadinimas.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Failų pavadinimai</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>Kaip jie atrodo, be plėtinio: DICOM raktažodžiai riestiniuose skliaustuose; * bet kokie ženklai, ? vienas.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>Darbo sąrašo, kurio vienintelis atitinkantis užsakymas nurodo, kieno failas, pavadinimas; tuščia: viską nurodo failo pavadinimas.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>Išvalyti, kai nieko nėra</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>Tiek laiko nenaudojant klaviatūros ir pelės, sąrašas ir forma po įspėjimo ištuštinami; 0: niekada.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>Sistemos naudotojas kaip operatorius</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>Kai operatorius neįvestas, įrašyti prisijungusią paskyrą kaip OperatorsName.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>Pedalo klavišas</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>Fotografuoja kameros lange; ką siunčia pedalas, pvz., F9 arba Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>Nuostatų PIN</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>Kas sukurta iš PIN, kuris atveria nuostatų langą; nustatykite ten arba su „settings pin“.</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ši darbo vieta</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Kas siunčiama</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Langas</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>Ką PACS siunčia čia</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>Žurnalas ir naujinimai</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>Numatyta: {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nėra</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščia</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: taip</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: ne</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer} priima: {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (Tikrinta {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>nuotraukos</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>nuotraukos kaip VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>neglaudinti vaizdai</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>vaizdo įrašai H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>vaizdo įrašai H.264 kaip Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>vaizdo įrašai MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3D modeliai</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>CDA dokumentai</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>Mažinti</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Sutalpinti lange</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Didinti</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atstatyti</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Taip &amp;visiems</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e visiems</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pagalba</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Kartoti</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Grąžinti numatytąsias</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Paka&amp;rtoti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iškirp&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;klijuoti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopijuoti &amp;nuorodos adresą</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anuliuoti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Paka&amp;rtoti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iškirp&amp;ti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;klijuoti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Šalinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
</TS>
