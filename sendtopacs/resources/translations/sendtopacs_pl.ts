<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>Co dalej z plikami</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>Gdy jest pewne, że PACS je przechowuje</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>Pliki zostają</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>Potem do kosza</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>Potem do {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>Dalsze miejsca docelowe</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>i do %n kolejnego</numerusform>
            <numerusform>i do %n kolejnych</numerusform>
            <numerusform>i do %n kolejnych</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>i do…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>Wyślij te same pliki także do dalszych miejsc docelowych</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>sortowanie</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>grupowanie</translation>
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
        <translation>Zapytaj ten AE, czy odpowiada, używając wpisanych tu danych</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>Sprawdź, co prz&amp;yjmuje</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>Zapytaj, które z tworzonych przez nas obiektów przyjmuje; nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Odpytywanie {peer}…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer}: sprawdzono, odpowiedź w {ms} ms.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>Atrybuty obiektu</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Znacznik</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(usunięto)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(brak)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n element)</numerusform>
            <numerusform>(%n elementy)</numerusform>
            <numerusform>(%n elementów)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%n bajt, skompresowany)</numerusform>
            <numerusform>(%n bajty, skompresowane)</numerusform>
            <numerusform>(%n bajtów, skompresowanych)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n bajt)</numerusform>
            <numerusform>(%n bajty)</numerusform>
            <numerusform>(%n bajtów)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatny</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Wyślij komunikat &amp;testowy</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>Wyślij komunikat, który nie mówi o żadnym pacjencie, używając wpisanych tu danych</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Odpytywanie {peer}…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
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
        <translation>Zrób &amp;zdjęcie</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>{key} lub pedał nożny wysyłający ten klawisz robi zdjęcie, gdy to okno jest na wierzchu.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>{key} lub pedał nożny wysyłający ten klawisz robi zdjęcie niezależnie od tego, które okno tego programu jest na wierzchu.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>Klawiszem lub pedałem nożnym: {key} (patrz ustawienia)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>&amp;Nagraj wideo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>Zatrzymaj &amp;po</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Oczekiwanie na kamerę…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Zatrzymaj na&amp;grywanie</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n zdjęcie dodano do listy</numerusform>
            <numerusform>%n zdjęcia dodano do listy</numerusform>
            <numerusform>%n zdjęć dodano do listy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>%n nagranie wideo dodano do listy</numerusform>
            <numerusform>%n nagrania wideo dodano do listy</numerusform>
            <numerusform>%n nagrań wideo dodano do listy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>Obraz w postaci, w jakiej zostanie wysłany</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>Rejestruj</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>Obraz, wideo lub strona, których nie ma jeszcze w żadnym pliku ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Kamera…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Skaner…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>&amp;Fragment ekranu…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Wklej ze schowka</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>Co zostanie wpisane do plików DICOM</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>W plikach</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Będzie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values} i jeszcze {count}</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(wyczyszczono)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>bez zmian: formularz nic o tym nie mówi</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>Kopiuj opis błędu w polu, bez jego zawartości</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>{keys} w polu lub prawy przycisk myszy tutaj: kopiuj raport</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>Kopiuj opis zdarzenia dla osoby pomagającej; nie zawiera danych pacjenta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>Przytnij &amp;dokładnie w tych czasach</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>Wideo jest w tym celu kodowane na nowo: trwa to dłużej, a obraz nieco traci</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>Atrybuty pliku</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>Pierwsze z listy</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Ustawione przez administratora dla tego komputera.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>Nic nie wysłano: tego, co zaczęto w oknie na wierzchu, nie da się tak wykonać.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>brak PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>&amp;Wyślij %n plik</numerusform>
            <numerusform>&amp;Wyślij %n pliki</numerusform>
            <numerusform>&amp;Wyślij %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>&amp;Wyślij</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Gotowe: {done} z {total}</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>Wyślij nieudane ponownie</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>Wyślij ponownie teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n pliku nie można wysłać</numerusform>
            <numerusform>%n plików nie można wysłać</numerusform>
            <numerusform>%n plików nie można wysłać</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>&amp;Zapisz jako pliki DICOM…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Postęp wszystkich plików</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>Wszystko, co zawiera wybrany wiersz</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>Tutaj jest wszystko, co mówi wybrany wiersz.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>Który z obiektów</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>O&amp;pis</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Wysłany jako</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>Przed wysłaniem identyfikatory (UID) oraz bieżąca data i godzina są tylko przykładami.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>Obliczanie… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> z {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n atrybut różni się od pliku.</numerusform>
            <numerusform>%n atrybuty różnią się od pliku.</numerusform>
            <numerusform>%n atrybutów różni się od pliku.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file}: edycja</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>Jaka jest długość narysowanej linii? Proszę ją wpisać i nacisnąć Zastosuj albo nacisnąć Cofnij.</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>Nie znaleziono niczego, co wygląda na drukowany tekst. Proszę sprawdzić także samodzielnie.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nic nie zmieniono</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>bezstratnie</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>zostanie zakodowany na nowo</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>gdy nie zostało w nim żadne nazwisko, zaznacz „{box}”</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>Dodaj rozszerzenie</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Rozszerzenie</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>Klasa SOP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>Ser&amp;ie tego badania</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>Pobierz na &amp;listę</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>Wyślij do innego PACS…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>Zapisz jako pliki &amp;DICOM…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>Anuluj po&amp;bieranie</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>Pobrane obiekty</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Zapisz jako pliki DICOM w…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>Wyślij do innego PACS</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>AE title, pod jakim zna go {name}</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>Pobieranie z {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>Pobrano %n obiekt</numerusform>
            <numerusform>Pobrano %n obiekty</numerusform>
            <numerusform>Pobrano %n obiektów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n obiekt jest teraz na liście.</numerusform>
            <numerusform>%n obiekty są teraz na liście.</numerusform>
            <numerusform>%n obiektów jest teraz na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n obiekt zapisano w {folder}.</numerusform>
            <numerusform>%n obiekty zapisano w {folder}.</numerusform>
            <numerusform>%n obiektów zapisano w {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n obiekt wysłano do {name}.</numerusform>
            <numerusform>%n obiekty wysłano do {name}.</numerusform>
            <numerusform>%n obiektów wysłano do {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, wymagane</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Zapisz jako pliki DICOM w…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>Wklej skopiowane pliki lub skopiowany obraz na listę</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>Poc&amp;zątek tutaj</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>Koni&amp;ec tutaj</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>&amp;Całe wideo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file}: przytnij lub wytnij obrazy</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Odtwó&amp;rz</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>Klawisze strzałek: jeden obraz. Page Up / Page Down: jedna sekunda.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>&amp;Wytnij ten obraz</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>To wideo jest kodowane na nowo: zostanie przycięte dokładnie w tych czasach.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>To wideo nie jest kodowane na nowo i można je przyciąć tylko przy niektórych obrazach: może zacząć się wcześniej i skończyć później niż w podanych czasach. Proszę zaznaczyć „{box}”, aby pominąć wszystko poza nimi.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n obraz dodano do listy</numerusform>
            <numerusform>%n obrazy dodano do listy</numerusform>
            <numerusform>%n obrazów dodano do listy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>Proszę pisać, aby filtrować wyniki</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>W obrazie wciąż szukany jest tekst. Proszę zaczekać do końca i spróbować ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>Zamaskowano %n obszar wyglądający na tekst. Proszę sprawdzić, czy nic nie zostało.</numerusform>
            <numerusform>Zamaskowano %n obszary wyglądające na tekst. Proszę sprawdzić, czy nic nie zostało.</numerusform>
            <numerusform>Zamaskowano %n obszarów wyglądających na tekst. Proszę sprawdzić, czy nic nie zostało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>Znaleziono %n obszar wyglądający na tekst. Proszę odznaczyć, co nim nie jest, i nacisnąć „{button}”; proszę sprawdzić, czy nic nie zostało.</numerusform>
            <numerusform>Znaleziono %n obszary wyglądające na tekst. Proszę odznaczyć, co nim nie jest, i nacisnąć „{button}”; proszę sprawdzić, czy nic nie zostało.</numerusform>
            <numerusform>Znaleziono %n obszarów wyglądających na tekst. Proszę odznaczyć, co nim nie jest, i nacisnąć „{button}”; proszę sprawdzić, czy nic nie zostało.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>według rodzaju pliku</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>Jak w miejscu docelowym: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* wymagane</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>Obszary wyglądające na tekst</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>Proszę odznaczyć, czego nie maskować: spacją lub kliknięciem w obrazie.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>Zamaskuj zaznaczone</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>Nie maskuj żadnego</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number}: {size} w {x}, {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>Proszę najpierw zaznaczyć obszar.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>Pacjent i badanie z plików DICOM</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>Zawartość plików; różnice są zaznaczone</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Przejmij</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>Pliki różnią się tam, gdzie widać {mark}. Proszę wybrać pacjenta i badanie do wpisania.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>różni się: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID pacjenta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data ur.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data badania</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Godzina badania</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numer Accession</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID badania</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Lekarz kierujący</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID badania</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>Brak pacjenta</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>{files} do {destination}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n pacjent</numerusform>
            <numerusform>%n pacjentów</numerusform>
            <numerusform>%n pacjentów</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>ur. {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>Accession {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>Proszę wpisać lub zeskanować ID każdego pacjenta, po każdym nacisnąć Enter</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>Proszę jeszcze raz wpisać lub zeskanować ID pacjenta</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>Zgadza się.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>To ID już podano.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>Podano {given} z {wanted}.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>To nie jest ID żadnego z tych pacjentów.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>To nie jest ID tego pacjenta.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nikogo nie podano</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>Porzucić te zadania?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>RIS otrzyma informację, że zlecenie przerwano, chyba że wszystkie jego pliki są zarchiwizowane.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>P&amp;owód dla RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Porzuć</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>Nie skonfigurowano jeszcze żadnego PACS: nie ma dokąd wysyłać.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Kreator konfiguracji…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>Kreator konfiguracji – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>Tutaj trafiają pliki. Echo sprawdza, czy PACS odpowiada przy tych wartościach; drugi przycisk pyta, co by przyjął. Żaden z nich nic nie wysyła. Ten krok można pominąć i uzupełnić później.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>Główny PACS</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista robocza</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>Stąd pochodzą zlecenia, dzięki czemu nie trzeba wpisywać danych pacjenta. Często jest to RIS. Jeśli go nie ma, proszę pominąć ten krok.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Później</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>Wyjdź; Pomoc › Kreator konfiguracji pozwala tu wrócić</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Krok {number} z {all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>W tym kroku trzeba najpierw coś poprawić</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>Skonfiguruj to &amp;stanowisko</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Po&amp;miń</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>&amp;Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>DICOM Conformance Statement</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Żadna strona nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Deklaracja zgodności jest tworzona…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>Zostań (dowolny klawisz)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Wyczyść teraz</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>Przywróć na listę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>Wygląda na to, że nikogo tu nie ma: lista i formularz zostaną wyczyszczone za %n sekundę.</numerusform>
            <numerusform>Wygląda na to, że nikogo tu nie ma: lista i formularz zostaną wyczyszczone za %n sekundy.</numerusform>
            <numerusform>Wygląda na to, że nikogo tu nie ma: lista i formularz zostaną wyczyszczone za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>Listę i formularz wyczyszczono: nikogo tu nie było przez %n minutę.</numerusform>
            <numerusform>Listę i formularz wyczyszczono: nikogo tu nie było przez %n minuty.</numerusform>
            <numerusform>Listę i formularz wyczyszczono: nikogo tu nie było przez %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n pliku nie wysłano; nadal jest tam, skąd pochodzi.</numerusform>
            <numerusform>%n plików nie wysłano; nadal są tam, skąd pochodzą.</numerusform>
            <numerusform>%n plików nie wysłano; nadal są tam, skąd pochodzą.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>Pomiń: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>Wyślij d&amp;o</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>nie skonfigurowano PACS</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>Wszystko albo nic</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>Nie wysyłaj niczego, jeśli nie uda się przekształcić wszystkich plików</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>Wpisz tego pa&amp;cjenta do plików DICOM</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>UID plików DICOM</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UID: wybierz…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>Zachowaj UID</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>Nowe UID</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>Klawiatura – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>Poza tym Alt z podkreśloną literą prowadzi do każdego pola i przycisku. Tab przechodzi od jednego do następnego, Escape zamyka to, co jest otwarte obok okna.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Okno główne</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>Pokaż wiersz powiększony albo zamknij ten podgląd</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Przejdź do pierwszego lub ostatniego wiersza</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Zaznacz wszystkie wiersze</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Góra, Alt+Dół</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Przesuń wiersz</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Usuń zaznaczone wiersze</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Klawisze strzałek</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>Przejdź do wiersza przed lub po</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Shift z klawiszem strzałki</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>Przesuń powiększony obraz</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>Przewracaj strony albo przechodź o sekundę w wideo</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>Dodaj do listy</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Usuń je…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>%n zarejestrowany wcześniej plik nie został wysłany.</numerusform>
            <numerusform>%n zarejestrowane wcześniej pliki nie zostały wysłane.</numerusform>
            <numerusform>%n zarejestrowanych wcześniej plików nie zostało wysłanych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Po&amp;nów</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>Po&amp;każ powiększone</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>Obróć w &amp;lewo</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Obróć w &amp;prawo</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>obrót</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Przesuń w &amp;dół</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Przesuń na &amp;początek</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Przesuń na koni&amp;ec</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>Zaznacz całą g&amp;rupę</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>Pokaż &amp;tylko…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortuj według</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Kolejność dodania</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gr&amp;upuj</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>Przerwi&amp;j odczyt</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>Szczegóły… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>Co zostanie zapisane i co można wybrać tylko dla tego pliku</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>Obrazy o tym samym rozmiarze stają się jednym obiektem w tej kolejności</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>Pacjent z plików DICOM…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>Wypełnij formularz danymi z plików DICOM na liście</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>Edytuj obraz… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>Obracaj, kadruj, maskuj, zaznaczaj, mierz; opisz, co widać</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>P&amp;rzytnij wideo…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>Wyślij tylko część wideo albo wytnij z niego obrazy</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>W&amp;yślij do uszkodzenia</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>Wideo jest uszkodzone: wyślij to, co znajduje się przed uszkodzeniem</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Odczyt… dotychczas %n plik</numerusform>
            <numerusform>Odczyt… dotychczas %n pliki</numerusform>
            <numerusform>Odczyt… dotychczas %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>Rozdziel</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>Najpierw wybierz pliki z listy.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>Wybierz kilka obrazów tego samego rozmiaru, jeszcze nie wysłanych.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>Wybierz jedno wideo, jeszcze nie wysłane.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>Wybierz jedno zdjęcie lub wideo, jeszcze nie wysłane.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>Wybierz plik, który można wysłać.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>Obraz z kamery</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Od&amp;blokuj</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Hasło dokumentu</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>Hasło pliku {file}:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>Pakiet diagnostyczny</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Pliki ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>Informacje i poważniejsze</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Tylko błędy</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Szukane słowa</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Wpisy, najnowsze na początku</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Wybrany wpis</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>Kopiuj wybrane wpisy lub wszystkie widoczne</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Pakiet &amp;diagnostyczny…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>Ustawienia bez haseł, wersje i dziennik w jednym pliku ZIP, bez danych pacjentów</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>Nic w dzienniku nie pasuje do tego, co wybrano powyżej.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>Skopiowano %n wpis.</numerusform>
            <numerusform>Skopiowano %n wpisy.</numerusform>
            <numerusform>Skopiowano %n wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} z {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Poprzedni</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Następny</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Zbiór &amp;danych</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>&amp;Jak będzie wysłany… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>Każdy atrybut w postaci, w jakiej zostanie wysłany, oraz różnice względem pliku</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>D&amp;opasuj</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>lista robocza {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archiwum {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source}, zapytanie z zewnątrz</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Niczego jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>ostatni pacjenci</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>plik {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>Lista robocza</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>Wyszukaj pacjentów i badania</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Szuka&amp;j</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>&amp;Anuluj szukanie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>&amp;Przejmij</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>&amp;Badania tego pacjenta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>&amp;Dołącz do tego badania</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>Sz&amp;ukaj w</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>lista robocza {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archiwum {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>lista robocza {name}, stan: {when}</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>Nie skonfigurowano jeszcze niczego do przeszukania.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>Wpisz, co wiadomo o pacjencie lub zleceniu, i naciśnij Szukaj (Enter).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Najpierw wybierz wiersz listy.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>Nic jeszcze nie skonfigurowano: proszę dodać wpis w ustawieniach, w sekcji „Listy robocze i wyszukiwanie”.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>Nie ma tu ani pliku z tego komputera, ani obrazu. Proszę skopiować lub przeciągnąć go z menedżera plików albo przeglądarki obrazów.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>Nazwisko, imię</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>Więcej części nazwiska</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nazwi&amp;sko</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>I&amp;mię</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefiks</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufiks</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>Ideograficznie (Nazwisko^Imię)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>Fonetycznie (Nazwisko^Imię)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nazwisko</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>lub Nazwisko^Imię</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN ustawień</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Nowy PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Powtórz &amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>U&amp;staw PIN</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>&amp;Usuń PIN</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACS zakończył zadanie</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACS wymaga uwagi</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>Pokaż tylko… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>Pokaż tylko pliki, w których występują te słowa</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>Według czego grupowana jest lista</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupuj</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>Pokaż tylko niektóre wiersze</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>według rodzaju</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>według czasu wykonania</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>Widoczne {seen} z {count}; wysyłane są wszystkie</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>Od&amp;blokuj tożsamość</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>Umożliw edycję nazwiska, ID, daty urodzenia, płci i numeru Accession; zostanie to odnotowane</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>Przywróć i za&amp;blokuj</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>Cofnij wszystkie zmiany w wyszukanych danych</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>Źródło: {source}; zablokowane</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Było: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Było puste</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>Źródło: {source}; odblokowane. Było: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Wyślij ponownie teraz</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>Wyślij &amp;do innego…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Porzuć…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>Zapisz jako p&amp;liki…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>&amp;Niewłaściwy pacjent…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Raport…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>Co stało się z każdym plikiem, do wydruku lub zapisu jako PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>Wybierz to, co się nie powiodło, czeka lub zostało porzucone.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>Wybierz zadanie; musi być skonfigurowany inny PACS.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>Wybierz to, co nie jest jeszcze zarchiwizowane.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Najpierw wybierz zadanie.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>Wybierz zadanie, z którego coś wysłano.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>Pliki wybranego zadania</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>Tutaj pojawiają się pliki wybranego zadania.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>Żadne zadanie nie pasuje do zapytania.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>Nic nie jest w toku, nie czeka ani się nie powiodło. „Wszystkie” pokazuje to, co wysłano.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nie było żadnych błędów.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Niczego jeszcze nie zarchiwizowano.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Skrzynka nadawcza jest pusta.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Kolejna próba automatycznie: {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>%n pliku nie udało się zapisać.</numerusform>
            <numerusform>%n plików nie udało się zapisać.</numerusform>
            <numerusform>%n plików nie udało się zapisać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>Zapisano %n plik.</numerusform>
            <numerusform>Zapisano %n pliki.</numerusform>
            <numerusform>Zapisano %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>Wszystko, co zawiera skrzynka nadawcza, także z wcześniejszych zadań. Strony, oznaczenia obok obrazu i kopie dla innego miejsca docelowego są liczone osobno.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Skrzynka nadawcza…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>Pokaż, co wysłano, co czeka i co się nie powiodło (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusta</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>kontynuacja: %n plik z poprzedniego razu</numerusform>
            <numerusform>kontynuacja: %n pliki z poprzedniego razu</numerusform>
            <numerusform>kontynuacja: %n plików z poprzedniego razu</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>Oczekiwanie na {peer}; kolejna próba automatycznie: {time}.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Kolejna próba automatycznie: {time}.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n z ostrzeżeniem</numerusform>
            <numerusform>%n z ostrzeżeniem</numerusform>
            <numerusform>%n z ostrzeżeniem</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>Wysłane ponownie, zachowują poprzednie dane z formularza, a nie obecne; aby wysłać je z obecnymi danymi, proszę usunąć je z listy i dodać ponownie.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>Fragment ekranu</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>Proszę przeciągnąć prostokąt myszą. Z klawiatury: strzałki przesuwają go, Shift ze strzałkami zmienia rozmiar, Ctrl daje większe kroki, Enter zatwierdza. Esc: bez obrazu.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>&amp;Opisz</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>Pro&amp;fil tych plików</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>Jak dla zadania</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>Tożsamość tymczasowa: prawdziwą tożsamość pacjenta trzeba później przypisać w PACS.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nazwisko, imię</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>Pliki DICOM są wysyłane bez zmian; ten formularz nie jest do nich wpisywany.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>Na&amp;gły przypadek</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>Wpisz tymczasowe nazwisko i ID dla pacjenta bez tożsamości</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Brak pacjenta</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>ur. {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>wiek: %n rok</numerusform>
            <numerusform>wiek: %n lata</numerusform>
            <numerusform>wiek: %n lat</numerusform>
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
        <translation>Najpierw uzupełnij AE title i host.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>Niczego tu jeszcze nie skonfigurowano: naciśnij Dodaj.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Po&amp;wiel</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}, coś jest nie w porządku</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(jeszcze bez nazwy)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Pozycja w wideo</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>Obraz w postaci, w jakiej zostanie wysłany</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>Kto go nie zna, nie może otworzyć tego okna. Domyślnie: bez PIN-u.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PIN jest ustawiony.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Brak PIN-u.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>Z&amp;mień PIN…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>U&amp;staw PIN…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Ustawienia – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN ustawień</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>Odtwó&amp;rz</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Pozycja w wideo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>W&amp;strzymaj</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} z {length}, bez dźwięku</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Strona {number} z {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(i jeszcze %n)</numerusform>
            <numerusform>(i jeszcze %n)</numerusform>
            <numerusform>(i jeszcze %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n wideo</numerusform>
            <numerusform>%n wideo</numerusform>
            <numerusform>%n wideo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n pliki PDF</numerusform>
            <numerusform>%n plików PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DICOM file(s)</source>
        <translation>
            <numerusform>%n plik DICOM</numerusform>
            <numerusform>%n pliki DICOM</numerusform>
            <numerusform>%n plików DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>%n model 3D</numerusform>
            <numerusform>%n modele 3D</numerusform>
            <numerusform>%n modeli 3D</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>%n dokument CDA</numerusform>
            <numerusform>%n dokumenty CDA</numerusform>
            <numerusform>%n dokumentów CDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n nie można wysłać</numerusform>
            <numerusform>%n nie można wysłać</numerusform>
            <numerusform>%n nie można wysłać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n w skrzynce nadawczej</numerusform>
            <numerusform>%n w skrzynce nadawczej</numerusform>
            <numerusform>%n w skrzynce nadawczej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n przekształcony</numerusform>
            <numerusform>%n przekształcone</numerusform>
            <numerusform>%n przekształconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n wysyłany</numerusform>
            <numerusform>%n wysyłane</numerusform>
            <numerusform>%n wysyłanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n zarchiwizowany</numerusform>
            <numerusform>%n zarchiwizowane</numerusform>
            <numerusform>%n zarchiwizowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n potwierdzony</numerusform>
            <numerusform>%n potwierdzone</numerusform>
            <numerusform>%n potwierdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n oczekujący</numerusform>
            <numerusform>%n oczekujące</numerusform>
            <numerusform>%n oczekujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudany</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n anulowany</numerusform>
            <numerusform>%n anulowane</numerusform>
            <numerusform>%n anulowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n zapisany</numerusform>
            <numerusform>%n zapisane</numerusform>
            <numerusform>%n zapisanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n pliku nie wysłano. Znika z listy, ale pozostaje na swoim miejscu.</numerusform>
            <numerusform>%n plików nie wysłano. Znikają z listy, ale pozostają na swoim miejscu.</numerusform>
            <numerusform>%n plików nie wysłano. Znikają z listy, ale pozostają na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n plik przepadnie bezpowrotnie: nie ma innej kopii.</numerusform>
            <numerusform>%n pliki przepadną bezpowrotnie: nie ma innej kopii.</numerusform>
            <numerusform>%n plików przepadnie bezpowrotnie: nie ma innej kopii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>To, co z %n pliku nie zostało zarchiwizowane, nie zostanie wysłane, chyba że wybierze się tu „Wyślij ponownie teraz”.</numerusform>
            <numerusform>To, co z %n plików nie zostało zarchiwizowane, nie zostanie wysłane, chyba że wybierze się tu „Wyślij ponownie teraz”.</numerusform>
            <numerusform>To, co z %n plików nie zostało zarchiwizowane, nie zostanie wysłane, chyba że wybierze się tu „Wyślij ponownie teraz”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>Obraz w tym momencie</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>W tym momencie nie można pokazać obrazu.</translation>
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
        <translation>Wybierz profil według numeru; 0: brak</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Bez profilu</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>Jakiego rodzaju jest to zadanie</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Zapisz jako &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>raport</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Zapisano jako {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Przekazano do drukarki.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>Przywróć domyślne ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>Szukanie… dotychczas %n wynik</numerusform>
            <numerusform>Szukanie… dotychczas %n wyniki</numerusform>
            <numerusform>Szukanie… dotychczas %n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Szukanie anulowano.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>Szukaj &amp;ponownie</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Skanuj</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Zatrzyma&amp;j</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>S&amp;kaner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Źródł&amp;o</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>Punkty na &amp;cal</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Kolo&amp;r</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkty na cal</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Szukanie skanerów…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Skanowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>%n strona zeskanowana na listę…</numerusform>
            <numerusform>%n strony zeskanowane na listę…</numerusform>
            <numerusform>%n stron zeskanowanych na listę…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>%n stronę zeskanowano na listę.</numerusform>
            <numerusform>%n strony zeskanowano na listę.</numerusform>
            <numerusform>%n stron zeskanowano na listę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Zarchiwizowane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Które zadania są widoczne</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Szukaj zadań</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>Pacjent, ID, numer Accession, miejsce docelowe, plik</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Dowolny dzień</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>Co się nie p&amp;owiodło</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>Znaleziono {count} lub więcej</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Znaleziono {count}</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Po&amp;każ</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>Szuka&amp;j</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>Przyjęt&amp;e dnia lub od - do</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>Więcej pól</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>Symbole wieloznaczne przy na&amp;zwisku</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>Symbole wieloznaczne p&amp;rzy ID</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Dowolny dzień</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>Od wczoraj do jutra</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID pacjenta</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>Da&amp;ta lub od - do</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalność</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>AE title &amp;stacji</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>Numer A&amp;ccession</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>ID zlec&amp;onej procedury</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>Model in&amp;formacji</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>Poziom mode&amp;lu</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Ustawione przez administratora dla tego komputera.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Ustawienia – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>Cofnij ostatnią zmianę; do zamknięcia okna można cofnąć wszystkie</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;nów</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Wprowadź ponownie cofniętą zmianę</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>Wczytaj konfigurację placówki z pliku; nic się nie zmieni przed zapisaniem</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;ksportuj…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>Zapisz te ustawienia do pliku dla innych stanowisk</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Importuj ustawienia</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportuj ustawienia</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Ustawienia (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>Za&amp;proponuj korzeń UID</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konwersja</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Miejsca docelowe</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>Listy robocze i wyszukiwanie</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder monitorowany</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>Według nazwy lub opisu; Enter przechodzi do następnego wyniku (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Znalezione ustawienia: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>Żadne ustawienie nie zawiera wszystkich tych słów.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>Co przedstawia</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>Nic n&amp;a nim nie wskazuje pacjenta</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>Zostanie wpisane do obiektu: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>&amp;Część ciała</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>S&amp;trona</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Projekcja</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>Całe &amp;bloki, bezstratnie</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>Kadruj JPEG na granicach bloków, aby nie był kodowany na nowo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>Zamaskuj &amp;obszary tekstu…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>Szuka wierszy tekstu i je pokazuje; co pozostanie zaznaczone, stanie się czarne</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>Strzałki i teksty można uk&amp;ryć</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>Zaznaczone: obraz zostaje taki, jaki wykonano; przeglądarki rysują nad nim strzałki, teksty i linijki albo je ukrywają (trafiają do osobnego obiektu, stanu prezentacji). Niezaznaczone: stają się częścią obrazu.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Co&amp;fnij</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Po&amp;nów</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>usunięcie %n pliku</numerusform>
            <numerusform>usunięcie %n plików</numerusform>
            <numerusform>usunięcie %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>przeniesienie wierszy</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>opisanie plików</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>łączenie</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>rozdzielanie</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Będzie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Dodatkowe informacje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>Co przedstawia obraz, albo tytuł dokumentu: aby wpisać, kliknij dwukrotnie lub naciśnij Ctrl+D</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>Żaden plik na liście nie pasuje do wpisanego tekstu. Proszę nacisnąć Esc w polu powyżej, aby zobaczyć wszystkie.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>Proszę upuścić tutaj zdjęcia, filmy, pliki PDF lub DICOM albo całe foldery.
Można też nacisnąć Dodaj pliki (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>Pacjenci, badania i serie plików DICOM</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>Pacjent, badanie, seria</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Badanie bez opisu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This workstation: {ae_title}, station {station}</source>
        <translation>To stanowisko: {ae_title}, stacja {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>Tożsamość: własny korzeń UID</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>Tożsamość: jak w deklaracji zgodności, do testów</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS: {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>Lista robocza: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>Tego, co nie odpowiedziało, nie można jeszcze używać: „Wstecz” prowadzi z powrotem do tego kroku, „Echo” pyta ponownie.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>nie wykonano Echo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odpowiedział</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>nie odpowiedział</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>Gdzie szukać</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>GG:MM</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Turn left</source>
        <translation>Obróć w lewo</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Obróć w prawo</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Ustawi&amp;enia</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dodaj pli&amp;ki…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>Dodaj &amp;folder…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Lista robocza…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>Szukaj w PACS…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Ostatni pacjenci</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>Nowy pacjen&amp;t</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Klawiatura…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>Kreator konfi&amp;guracji…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Dziennik…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Pakiet diagnostyczny…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>Skanuj ID pacjenta</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>Zeskanuj lub wpisz ID pacjenta</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>Szuka ID na listach roboczych, potem w PACS; jedno trafienie wypełnia formularz (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>&amp;Otwórz SendToPACS</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>&amp;Wstrzymaj i zakończ</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACS nadal wysyła</translation>
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
        <translation>&amp;Szerokość</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Wysokość</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>Do X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>Do Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>Stopn&amp;ie w prawo</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>&amp;Długość w mm</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>Narożni&amp;ki</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;ekst</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>Włącz lub wyłącz folder monitorowany i zobacz, które pliki czekają (Shift+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Folder monitorowany</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>Folder monitorowany: wyłączony</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>Folder monitorowany: nie można monitorować</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>Folder monitorowany: %n wymaga uwagi</numerusform>
            <numerusform>Folder monitorowany: %n wymagają uwagi</numerusform>
            <numerusform>Folder monitorowany: %n wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>Folder monitorowany: włączony</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Folder monitorowany</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>&amp;Monitoruj ten folder, gdy okno jest otwarte</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Sprawdź ponownie</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>z jedynego zlecenia na liście {worklist}, do którego prowadzi nazwa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>tylko według nazwy</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>Nie jest monitorowany.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n wysłany i przeniesiony do „done”</numerusform>
            <numerusform>%n wysłane i przeniesione do „done”</numerusform>
            <numerusform>%n wysłanych i przeniesionych do „done”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n w drodze</numerusform>
            <numerusform>%n w drodze</numerusform>
            <numerusform>%n w drodze</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>Monitorowany: {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>Pliki wymagające uwagi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Dlaczego czeka</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>Nic nie wymaga uwagi: tutaj trafia to, czego nie można wysłać automatycznie.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>&amp;Wymagają uwagi</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profil:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Miejsce docelowe:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>Nazwy plików:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>Pacjent i zlecenie:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>Wysłano do niewłaściwego pacjenta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>PACS przechowuje te obiekty i tylko jego administrator może je przenieść lub usunąć. Proszę podać, do kogo należą, i przekazać ten raport. Następnie proszę ponownie wysłać pliki do właściwego pacjenta.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>Właściwe &amp;nazwisko</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>Właściwe &amp;ID pacjenta</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Data urodzenia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Przec&amp;howaj w pęku kluczy</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>Hasło klucza: {whose}</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>Kod dostępu: {whose}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>Hasło: {whose}</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>Client secret: {whose}</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>Jest przechowywane w pęku kluczy.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Nie jest już przechowywane.</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>Jama brzuszna</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>Jama brzuszna i miednica</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>Staw barkowo-obojczykowy</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>Staw skokowy</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>Odbyt</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>Szczyt płuca</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Przewód żółciowy</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>Drogi żółciowe</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Pęcherz moczowy</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>Kość kończyny dolnej</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>Kość kończyny górnej</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Pierś</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>Oskrzele</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>Kość piętowa</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Kręgosłup szyjny</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>Kręgosłup szyjno-piersiowy</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Klatka piersiowa</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>Klatka piersiowa i jama brzuszna</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>Klatka piersiowa, jama brzuszna i miednica</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>Obojczyk</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>Kość guziczna</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Okrężnica</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>Przewód żółciowy wspólny</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>Dwunastnica</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Staw łokciowy</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>Całe ciało</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>Przełyk</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>Przełyk, żołądek i dwunastnica</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>Kończyna</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Oko</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>Okolica oka</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>Kości twarzoczaszki</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>Kość udowa</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>Kość strzałkowa</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Palec ręki</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Stopa</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Przedramię</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>Pęcherzyk żółciowy</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Ręka</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Głowa</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>Głowa i szyja</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Serce</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Biodro</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>Staw biodrowy</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>Kość ramienna</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>Jelito kręte</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>Kość biodrowa</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>Przewód słuchowy wewnętrzny</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>Okolica szczęki i żuchwy</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>Jelito czcze</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Kolano</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>Jelito grube</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>Krtań</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>Wątroba i drogi żółciowe</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Podudzie</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>Kończyna dolna</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Kręgosłup lędźwiowy</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>Kręgosłup lędźwiowo-krzyżowy</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>Żuchwa</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>Wyrostek sutkowaty</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>Szczęka</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Śródpiersie</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>Mięsień kończyny dolnej</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>Mięsień kończyny górnej</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>Kość nosowa</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Szyja</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>Szyja i klatka piersiowa</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>Szyja, klatka piersiowa i jama brzuszna</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>Szyja, klatka piersiowa, jama brzuszna i miednica</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>Kanał wzrokowy</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>Oczodół</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>Trzustka</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>Przewód trzustkowy</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>Przewód trzustkowy i drogi żółciowe</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>Zatoka przynosowa</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>Ślinianka przyuszna</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Rzepka</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Miednica</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>Miednica i kończyny dolne</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Fantom</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Gruczoł krokowy</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Odbytnica</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>Żebro</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>Kręgosłup krzyżowo-guziczny</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>Staw krzyżowo-biodrowy</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Kość krzyżowa</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>Łopatka</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>Siodło tureckie</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>Trzeszczki stopy</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Bark</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Czaszka</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>Jelito cienkie</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Kręgosłup</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>Staw mostkowo-obojczykowy</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>Mostek</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Żołądek</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>Ślinianka podżuchwowa</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>Staw stępu</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>Staw skroniowo-żuchwowy</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Udo</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Kręgosłup piersiowy</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>Kręgosłup piersiowo-lędźwiowy</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Kciuk</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Palec stopy</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>Tchawica</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Ramię</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>Kończyna górna</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>Górne drogi moczowe</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>Moczowód</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>Cewka moczowa</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>Macica i jajowody</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>Kręgosłup i czaszka</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>Nadgarstek</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>Kość jarzmowa</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>akantioparietalna</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>przednio-tylna</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>przednio-tylna skośna</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>osiowa</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>ogonowo-czaszkowa</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>czaszkowo-ogonowa</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>grzbietowo-podeszwowa</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>czołowa</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>czołowa skośna</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>czołowo-skośna osiowa</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>boczna</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>boczna skośna</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>boczno-przyśrodkowa</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>boczno-przyśrodkowa skośna</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>lewa przednia skośna</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>lewa boczna</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>lewa skośna</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>lewa tylna skośna</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>przyśrodkowa skośna</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>przyśrodkowo-boczna</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>przyśrodkowo-boczna skośna</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>skośna</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>skośna osiowa</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>skośna ogonowo-czaszkowa</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>skośna czaszkowo-ogonowa</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>Projekcja zgryzowa</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>oczodołowo-ciemieniowa</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>ciemieniowo-oczodołowa</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>parietoakantialna</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>podeszwowo-grzbietowa</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>tylno-przednia</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>tylno-przednia skośna</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>prawa przednia skośna</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>prawa boczna</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>prawa skośna</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>prawa tylna skośna</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Strzałkowa</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>strzałkowo-skośna osiowa</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>podbródkowo-szczytowa</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>styczna</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>preparat tkankowy</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>szczytowo-podbródkowa</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>Demonstracyjny PACS (wbudowany)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>edycja obrazu</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>przycięcie wideo</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>wycięcie obrazu z wideo</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>Zestaw domyślny (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>Alfabet łaciński nr 1 (zachodnioeuropejski)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>Alfabet łaciński nr 2 (środkowoeuropejski)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>Alfabet łaciński nr 3 (południowoeuropejski)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>Alfabet łaciński nr 4 (bałtycki)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>Alfabet łaciński nr 5 (turecki)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrylica</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabski</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grecki</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajski</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>Japoński (katakana)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajski</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>Japoński (kanji)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>Japoński (dodatkowe kanji)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreański</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chiński uproszczony</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chiński</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>strzałki i teksty można ukryć w przeglądarce</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>oznaczenia sprzed maskowania są częścią obrazu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>prawa</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lewa</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>obie strony</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>nieparzyste</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>Przeciągnij po części obrazu, która ma zostać, albo wpisz jej położenie i rozmiar. Potem naciśnij Zastosuj.</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>Przeciągnij po tym, czego nikt nie może zobaczyć. Od razu staje się czarne.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>Obrysuj to, czego nikt nie może zobaczyć. Od razu staje się czarne.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>Wpisz, o ile stopni obrócić obraz, i naciśnij Zastosuj.</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>Przeciągnij od początku strzałki do tego, co wskazuje.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>Kliknij tam, gdzie tekst ma się zaczynać. Wpisz tekst i naciśnij Zastosuj.</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>Przeciągnij od jednego końca mierzonego odcinka do drugiego.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>Przeciągnij wzdłuż znanej długości, na przykład linijki na obrazie. Wpisz ją i naciśnij Zastosuj.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Obróć</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>obrócono</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Odbij</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>odbito</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Wyprostuj</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>wyprostowano</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kadruj</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>skadrowano</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Maskuj</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>zamaskowano</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>Maskuj odręcznie</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>zamaskowano odręcznie</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>strzałka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Linijka</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>linijka</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Znana długość</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>skalibrowano</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kobieta</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mężczyzna</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inna</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>Cztery krótkie kroki przygotują to stanowisko: jego nazwy, czyich identyfikatorów używa, PACS, do którego wysyła, oraz lista robocza. O AE title, hosty i porty proszę zapytać administratora PACS.

Każdy krok jest zapisywany po zakończeniu. Można wyjść w dowolnej chwili i kontynuować później: Pomoc › Kreator konfiguracji.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>Aby się tylko rozejrzeć: wbudowany PACS działa na tym komputerze, ma listę roboczą i przykładowe pliki, a nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>Wypróbuj z wb&amp;udowanym PACS</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>To stanowisko</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>PACS wpuszcza tych, których zna po AE title; reszta jest wpisywana do wysyłanych danych.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>Każdy obiekt otrzymuje identyfikator, którego nikt inny na świecie nie może użyć. W placówce medycznej zaczynają się one od własnego korzenia; jeden został zaproponowany i działa równie dobrze jak zarejestrowany.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>Do użytku &amp;klinicznego: własny korzeń</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>Do &amp;testów: jak w deklaracji zgodności</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>Zap&amp;roponuj inny</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>Proszę upuścić pliki w oknie, wybrać pacjenta (F2 otwiera listę roboczą) i nacisnąć Wyślij. To wszystko, i więcej, można zmienić w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>ID zleconej procedury</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>Zlecona procedura</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>ID zaplanowanego kroku</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>Zaplanowany krok</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>Kody protokołu</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>Kody procedury</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>Powiązane badanie</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>Powiązany pacjent</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Masa ciała (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>Ostrzeżenia medyczne</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergie</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Ciąża</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>Stan pacjenta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>bez ciąży</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>możliwa ciąża</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>ciąża potwierdzona</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>Nazwisko pacjenta</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID pacjenta</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Wystawca ID pacjenta</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Data urodzenia</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Płeć</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Data badania</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Godzina badania</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>Opis badania</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>&amp;Numer Accession</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID badania</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Lekarz kierujący</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>Moda&amp;lność</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Numer serii</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Opis serii</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zestaw znaków</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID przyjęcia</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Oddział</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>Nazwa dokumentu</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>Tekst obok obrazu</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>zlecenie: RIS jeszcze niepowiadomiony</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>zlecenie: w trakcie</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>zlecenie: zakończone</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>zlecenie: przerwane</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nie podano powodu</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>Wybrano niewłaściwą pozycję listy roboczej</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>Zlecono niewłaściwą procedurę</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>Zlecono niewłaściwą stronę</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>Zlecenie występuje dwa razy</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Awaria sprzętu</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>Pacjent odmówił</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>Stan pacjenta</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Pacjent się nie zgłosił</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>Lekarz odwołał</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowy</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>nie można wysłać</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>w skrzynce nadawczej</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>przekształcony</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>zarchiwizowany</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudany</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowany</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>Model 3D</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>Dokument CDA</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Zgodnie z ustawieniami</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Dokument bez zmian</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Obraz każdej strony</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Jeden obiekt z obrazami wszystkich stron</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>zlecenie: nie udało się powiadomić RIS</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisany</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>przekształcanie</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>w {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>obiekt {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>brak pacjenta</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>ur. {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · oznaczenia</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>za duży</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>osadzony, {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>przekształcony, około {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>bez dźwięku</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało {time}</translation>
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
        <translation>{count} godz.</translation>
    </message>
</context>
<context>
    <name>logview</name>
    <message>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID pacjenta</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data ur.</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numer Accession</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalność</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedura</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Stacja</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalności</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>Żaden wynik nie zawiera tych słów: wpisz poniżej mniej z nich albo żadnego.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>To badanie nie ma tam żadnych serii.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>Ten pacjent nie ma tam żadnych badań.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Żadne zlecenie nie pasuje. Proszę spróbować z mniejszą liczbą liter nazwiska albo z samym ID, z innym lub dowolnym dniem, z dowolną modalnością, a także sprawdzić w „Więcej pól”, czy nie podano stacji. Dla osoby bez zlecenia proszę zamknąć to okno i wpisać jej dane: Nowy pacjent (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Nikt nie pasuje. Proszę spróbować z mniejszą liczbą liter nazwiska albo z samym ID. Dla osoby, której to archiwum nie zna, proszę zamknąć to okno i wpisać jej dane: Nowy pacjent (Ctrl+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ wysłano</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title} nasłuchuje na {address}, port {port}. Zatrzymanie: Ctrl+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>Nie można nasłuchiwać na {place}: {reason}. Czy inny program używa tego portu albo adres nie należy do tego komputera?</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>Inne działające archiwum przechowuje swoje pliki w {folder}. Proszę je zatrzymać albo wybrać inny folder.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>Nie można użyć pliku konfiguracyjnego {file}: {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>W pliku konfiguracyjnym {file}, sekcja {section}: brak {name}, nazwa jest nieznana lub wartości nie można użyć.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>Usunąć {count} obiekt w {folder}? Aby to zrobić, proszę wpisać yes.</numerusform>
            <numerusform>Usunąć wszystkie {count} obiekty w {folder}? Aby to zrobić, proszę wpisać yes.</numerusform>
            <numerusform>Usunąć wszystkie {count} obiektów w {folder}? Aby to zrobić, proszę wpisać yes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>Usunięto {count} obiekt.</numerusform>
            <numerusform>Usunięto {count} obiekty.</numerusform>
            <numerusform>Usunięto {count} obiektów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>Nie można odczytać indeksu {path} archiwum: {reason}. Proszę go przenieść w inne miejsce; zostanie utworzony na nowo z plików.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>Indeks {path} zapisała nowsza wersja programu. Proszę użyć tej wersji albo innego folderu.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>W {path} nie ma listy roboczej.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>Nie można odczytać pliku listy roboczej {path}: {reason}. Jego pozycje zostały pominięte.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>Dziennik audytu w {path} jest taki, jak został zapisany.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>Dziennik audytu zmieniono: nie można odczytać wiersza {line} w {path}.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>Dziennik audytu zmieniono: wiersz {line} w {path} nie następuje po poprzednim. Coś przed nim zmieniono, usunięto, wstawiono lub przeniesiono.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>Dziennik audytu zmieniono: koniec {path} nie jest tym, co zapisano jako ostatnie (był to wiersz {expected}; jest wiersz {found}).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>Dziennik audytu zmieniono: brakuje pliku {path}, który wskazuje jego ostatni wiersz.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>Nie ustawiono serwera audytu. Proszę podać jego host w ustawieniach, w sekcji „Dziennik audytu”.</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer} ma cały dziennik audytu. Komunikaty: {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer} przyjął komunikat testowy przez TLS i prawidłowo zamknął połączenie. Czy go przechowuje, pokażą tylko jego własne listy.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>Inne okno lub program od dłuższego czasu zapisuje dziennik audytu. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>Ta instalacja nie zawiera obsługi kamery. Osoba instalująca tu programy może ją dodać: pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>Nie można używać kamer: w systemie tego komputera brakuje biblioteki lub jest ona niezgodna. W systemach Debian i Ubuntu osoba instalująca tu programy może ją dodać: apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>Nie znaleziono kamery. Proszę ją podłączyć i włączyć; pojawi się tu sama.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>System nie pozwala temu programowi używać kamery. Proszę na to zezwolić w ustawieniach prywatności systemu, a potem ponownie otworzyć to okno.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device} nie daje obrazu: {reason}. Czy używa go inny program? Proszę go zamknąć albo odłączyć kamerę i podłączyć ją ponownie.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>Nie udało się zrobić zdjęcia: {reason}. Proszę zrobić je ponownie.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>Nagrywanie zostało przerwane: {reason}. To, co nagrano do tej chwili, o ile da się odczytać, jest na liście albo czeka nad nią, jeśli należy ona już do innego pacjenta.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>Niczego nie nagrano: kamera nie dostarczyła w tym czasie żadnego obrazu. Proszę nagrać ponownie.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>Nagrywanie zakończono: dysk folderu {folder} jest prawie pełny. To, co nagrano do tej chwili, jest na liście albo czeka nad nią, jeśli należy ona już do innego pacjenta. Przed kolejnym nagraniem proszę zwolnić miejsce.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>Nie udało się zapisać obrazu jako pliku PNG.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>To środowisko (Wayland) nie pozwala programom samodzielnie odczytywać ekranu. Proszę wykonać obraz narzędziem środowiska (często klawisz Print), skopiować go i wkleić tutaj.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>System nie przekazał obrazu ekranu. Na Macu proszę zezwolić SendToPACS na „Nagrywanie ekranu” w Ustawieniach systemowych, Prywatność i ochrona, a potem uruchomić program ponownie.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>Skanerów można używać stąd tylko w systemie Linux. Proszę zeskanować do pliku w programie skanera i upuścić ten plik tutaj.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>Skanowanie wymaga programu scanimage, który nie jest zainstalowany. Osoba instalująca tu programy może go dodać: apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>Nie znaleziono skanera. Proszę go włączyć, sprawdzić kabel i poszukać ponownie.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>Jest kilka skanerów. Proszę wskazać jeden przez --device: {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>Nie ma skanera {device} albo jest wyłączony. Proszę to sprawdzić i poszukać ponownie.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>Skaner jest zajęty albo używa go inny program. Proszę chwilę poczekać i skanować ponownie.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>Papier zaciął się w podajniku skanera. Proszę go uwolnić i zeskanować brakujące strony.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>W podajniku skanera nie ma papieru. Proszę włożyć strony i skanować ponownie.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>Pokrywa skanera jest otwarta. Proszę ją zamknąć i skanować ponownie.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>Skaner przestał odpowiadać. Proszę sprawdzić kabel, wyłączyć i włączyć skaner, a potem skanować ponownie.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>System nie pozwala na używanie skanera. Proszę poprosić opiekuna tego komputera o dodanie konta do grupy „scanner”.</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>Skaner {device} nie mógł zeskanować: {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>Skaner {device} nie przekazał żadnej strony. Proszę skanować ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>Zeskanowano {count} stronę do {folder}.</numerusform>
            <numerusform>Zeskanowano {count} strony do {folder}.</numerusform>
            <numerusform>Zeskanowano {count} stron do {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name} musi być jednym klawiszem: Space, litera, cyfra, od F5 do F24 lub podobny, w razie potrzeby poprzedzonym przez Ctrl+, Alt+ lub Shift+.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>W ustawieniach wybrano klasę SOP {uid}. Program nie zna jej wymagań: zapisuje to, czego wymaga Secondary Capture lub Encapsulated PDF, a archiwum może odmówić przyjęcia.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>Ustawienia wskazują {name} dla tego pliku. Szablon „Jak w deklaracji zgodności” nadaje mu zawartość Secondary Capture, a archiwum może odmówić przyjęcia. Proszę wybrać szablon „Jak zaleca dzisiejszy standard”, aby zapisać to, czego wymaga ta klasa, albo inną klasę.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>Ustawienia wskazują {name} dla tego pliku, ale kilka obrazów w jednym obiekcie to zawsze {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>Obiekty {name} mają modalność {wanted}; ten podaje {modality}. Niektóre archiwa tego nie przyjmują.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>Zdekompresowano z {syntax} zgodnie z ustawieniami lub --decompress; nic innego nie zmieniono.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer} nie przyjmuje {syntax}: obiekt wysłano bez kompresji.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer} przyjmuje tylko Implicit VR: obiekt zapisano w niej na nowo, wszystkie wartości bez zmian. Rodzaj wartości elementów prywatnych nie jest już w nim podany.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>Plik DICOM jest podpisany cyfrowo: podpisy zmienionych danych nie byłyby już ważne i zostały usunięte. Sam plik nadal je zawiera.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>Skompresowany zbiór danych miał nieparzystą liczbę bajtów, czego DICOM zabrania: na końcu dodano bajt zerowy.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>Nie zdekompresowano: {syntax} to wideo lub składnia transferu, której program nie potrafi zdekodować. Obiekt jest wysyłany bez zmian.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>Nie udało się zdekompresować pikseli pliku DICOM ({reason}), więc pozostają bez zmian. Proszę obejrzeć je w przeglądarce: mogą być uszkodzone.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>Plik DICOM używa nieznanego programowi zestawu znaków, więc nie można wpisać do niego tych nazw. Proszę wysłać go bez zmian albo użyć nazw z prostych liter, bez znaków diakrytycznych.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>Tekst w pliku DICOM lub tekst, który ma być do niego wpisany, nie mieści się w zestawie znaków {charset}. Proszę wybrać ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>Obrazy, które mają stać się jednym obiektem, różnią się rozmiarem albo tym, że są szare lub kolorowe.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file} i {other} nie mogą stać się jednym obiektem: różnią się rozmiarem albo tym, że są szare lub kolorowe.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>Obrazy, które tworzą jeden obiekt z {file}, mają różne opisy, informacje dodatkowe lub profile. Zostaw po jednym z każdego.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>Obrazu wyjętego z {file} nie można połączyć z innymi. Proszę wysłać go osobno.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file} nie można połączyć z innymi, ponieważ sam zawiera kilka obrazów. Proszę wysłać go osobno.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>Tylko {count} z plików można połączyć, a --join tworzy jeden obiekt z kilku obrazów: proszę podać co najmniej dwa albo pominąć tę opcję.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>Z pliku {file} wysyłany jest tylko pierwszy z {count} obrazów, zgodnie z ustawieniami.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>Zredukowano do 256 odcieni każdego koloru: obraz ma ich więcej.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>Obraz jest kolorowy; klasa SOP wybrana w ustawieniach zawiera tylko odcienie szarości.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>Strony pliku {file} różnią się rozmiarem lub rodzajem: każda staje się osobnym obiektem.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>Nie można użyć profilu kolorów obrazu; kolory mogą wyglądać nieco inaczej.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>Zredukowano do 256 odcieni szarości, od najciemniejszej do najjaśniejszej wartości: obraz ma ich więcej.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text} nie może być dodatkowym znacznikiem: nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} nie występuje w słowniku DICOM i nie jest prywatny (z grupy nieparzystej).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>Wartość {name} nie ma postaci {vr}.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>Wartość przekracza {limit}, dozwolone w obiekcie DICOM. Proszę podzielić plik na części albo skrócić tekst.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>Dysk folderu {folder} jest pełny. Proszę zwolnić miejsce i spróbować ponownie.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} znajduje się na dysku, na którym nie można zapisywać.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>Ten użytkownik nie może zapisywać w {folder}.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>Dysk odmówił: {reason}. Proszę sprawdzić dysk folderu {folder} i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>Nie wysłano, ponieważ innego pliku zadania nie udało się przekształcić, a wybrano wszystko albo nic.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>Skrzynkę nadawczą zapisała nowsza wersja programu. Proszę użyć tej wersji albo przenieść {path} w inne miejsce.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>Wysyłanie trwało dłużej niż {seconds} s dozwolone dla jednego badania. Proszę wysłać resztę ponownie.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>Nie udało się zapisać skrzynki nadawczej: {reason}. Proszę zwolnić miejsce na jej dysku i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>Dysk skrzynki nadawczej jest pełny ({reason}). Proszę zwolnić na nim miejsce i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>Nie można odczytać skrzynki nadawczej {path}: {reason}. Pozostawiono ją bez zmian.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer} nie przyjmuje dokumentów PDF, dlatego zamiast nich utworzono obrazy stron.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer} nie przyjmuje wideo jako {refused}, dlatego utworzono je jako {made}.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer} nie przyjmuje tego obrazu jako {syntax}, dlatego wysłano go bez kompresji.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>Pliki można przenieść dopiero po uzyskaniu dowodu, że PACS je przechowuje. Proszę ustawić dla każdego miejsca docelowego, co jest dowodem (ustawienia lub --confirm), albo zostawić pliki na miejscu.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source} pozostawiono na miejscu: znajduje się w folderze sieciowym, a ustawienia wyłączają takie foldery z przenoszenia.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} zarchiwizowano, ale nie udało się przenieść pliku: {reason}. Proszę przenieść go samodzielnie.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>Wstrzymano. Pozostaje w skrzynce nadawczej, dopóki ktoś tego nie wznowi.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer} zgłosił zarchiwizowanie, ale nie ma tego obiektu. Wysłano go dwa razy; proszę zapytać administratora, dlaczego go gubi.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>Zarchiwizowano, ale nie udało się zapytać {peer}, czy to przechowuje. Zapytanie zostanie powtórzone.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer} odmawia zapytania o potwierdzenie archiwizacji (Storage Commitment, status {status}). Proszę w ustawieniach wybrać potwierdzanie przez wyszukiwanie.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>{peer} otrzymał prośbę o potwierdzenie archiwizacji, ale nie odpowiedział na czas. Proszę sprawdzić, czy zna nasz adres i port dla odpowiedzi.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer} zgłasza, że tego nie przechowuje. Proszę zapytać administratora, dlaczego to gubi.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer} nie mógł sprawdzić, czy to przechowuje. Proszę wysłać to później ponownie.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer} nie ma miejsca, aby potwierdzić archiwizację. Proszę powiadomić administratora, a potem wysłać ponownie.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer} nie potwierdza archiwizacji obiektów tego rodzaju. Proszę potwierdzać przez wyszukiwanie.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer} przechowuje pod tym UID obiekt innego rodzaju. Proszę zwrócić się do administratora o sprawdzenie.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer} uznał zapytanie za już wcześniej zadane. Proszę wysłać je ponownie.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer} nie potwierdza archiwizacji tego obiektu (powód {reason}). Proszę zapytać jego administratora.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>Brak miejsca na to zadanie: wymaga około {needed} MB w {folder}, a wolne jest {free} MB. Proszę zwolnić miejsce, a potem je wysłać.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>Zadanie jest w skrzynce nadawczej. Dostarczy je okno programu lub „sendtopacs outbox run”.</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>Nie można tam zapisać raportu: {reason}. Proszę wybrać inny folder.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>Nie udało się wydrukować raportu. Proszę sprawdzić, czy drukarka jest włączona, albo zapisać go jako PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>Nie można odczytać dnia „{text}”. Proszę wpisać jeden dzień albo pierwszy i ostatni, np. 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>Żadne zadanie w skrzynce nadawczej nie pasuje do zapytania.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Skrzynka nadawcza jest pusta.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>W skrzynce nadawczej nic nie jest w toku, nie czeka ani się nie powiodło. „outbox list --all” pokazuje pozostałe.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>W skrzynce nadawczej nie ma nic do wykonania.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>Zadania usunięte ze skrzynki nadawczej: {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>Proszę podać jedno lub więcej zadań, tak jak pokazuje je „outbox list”, albo użyć --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>W skrzynce nadawczej nie ma zadania {job}. „outbox list --all” pokazuje te, które są.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>Więcej niż jedno zadanie zaczyna się od {job}. Proszę podać więcej znaków jego identyfikatora.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>Zadanie {job} nie ma pliku {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>Błąd samego programu ({reason}). Proszę go zgłosić wraz z plikiem dziennika; nie zawiera on danych pacjentów.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: edycja „{edit}” nie ma wymaganych liczb: czterech dla prostokąta (x,y,szerokość,wysokość) lub linii, jednej dla kąta, co najmniej trzech punktów dla obszaru.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: obrazy można obracać o 90, 180 lub 270 stopni.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: obrazy można prostować najwyżej o 45 stopni w każdą stronę.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: tekst na obrazie ma od 1 do 200 znaków.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>Na tym komputerze nie ma czcionki ze wszystkimi literami tekstu na obrazie. Proszę zapisać go innymi literami albo zainstalować czcionkę, np. DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: oba końce linii leżą w tym samym miejscu. Proszę narysować dłuższą.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: znana długość musi być większa niż 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: prostokąt musi mieć co najmniej jeden piksel szerokości i wysokości. Proszę narysować większy.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: prostokąt lub obszar leży poza obrazem, który na tym etapie ma {columns} na {rows} pikseli. Proszę wybrać miejsce wewnątrz.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>Część do zachowania leży poza stroną, która ma {columns} na {rows} pikseli. Stron o różnych rozmiarach nie można kadrować razem.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>Obszar do zamaskowania leży poza stroną, która ma {columns} na {rows} pikseli: nic nie zostałoby tam zamaskowane. Wyślij tylko pierwszą stronę albo każdą stronę jako osobny plik.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: obraz pobrany z tego wideo nie jest zamaskowany tak jak wideo. Zamaskuj go również albo pobierz go ponownie.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: nie znaleziono niczego, co wygląda na drukowany tekst. Sprawdź też samodzielnie.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} nie jest ani zdjęciem, ani wideo: jego obrazu nie można edytować.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} jest plikiem wideo: można w nim maskować prostokąty i nic więcej. Aby edytować obraz, proszę go najpierw wyciąć.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} nie ma na liście {name}. Proszę podać kod, np. 85562004, albo jego nazwę: Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>Nie można odczytać pliku z edycjami: musi to być JSON, tak jak pokazuje podręcznik.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} staje się obiektem z kilkoma obrazami: tego, co na nich narysowano, nie można umieścić obok. Wypal to w obrazach albo wyślij obrazy pojedynczo.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>Obrazom, które tworzą jeden obiekt z {file}, przypisano różne części ciała, strony lub ujęcia. Zostaw po jednym z każdego albo wyślij je pojedynczo.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>Obrazy, które tworzą jeden obiekt z {file}, nie są skalibrowane jednakowo, a obiekt ma jedną skalę: żadna nie zostanie zapisana. Skalibruj wszystkie jednakowo albo wyślij je pojedynczo.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file} ma kilka stron: edycje są wykonywane na każdej z nich.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>Obraz był edytowany, dlatego zakodowano go na nowo.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>Obraz edytowano bezstratnie: jego zakodowane piksele tylko przestawiono.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>Części wideo zaczerniono od początku do końca; zakodowano je na nowo.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>Pliki należą do {count} pacjenta; pliki każdego pacjenta trafiają do osobnego zadania. Proszę usunąć z listy to, co nie ma zostać wysłane.</numerusform>
            <numerusform>Pliki należą do {count} pacjentów; pliki każdego pacjenta trafiają do osobnego zadania. Proszę usunąć z listy to, co nie ma zostać wysłane.</numerusform>
            <numerusform>Pliki należą do {count} pacjentów; pliki każdego pacjenta trafiają do osobnego zadania. Proszę usunąć z listy to, co nie ma zostać wysłane.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>{file} wskazuje innego pacjenta niż podany albo inne dane tego pacjenta. Liczba plików DICOM: {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>Tożsamość pacjenta lub numer Accession edytowano po pobraniu ze źródła {source} ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>Pacjenta zmieniono, gdy pliki były na liście. Proszę się upewnić, że należą one do tego pacjenta.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>Dla tego pacjenta wysłano już pliki; te dodano później. W przypadku innego pacjenta proszę najpierw nacisnąć Nowy pacjent (Ctrl+N).</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} pochodzi z {made}, zlecenie zaplanowano na {scheduled}: różnica wynosi więcej niż {days} dzień. Liczba plików: {count}.</numerusform>
            <numerusform>{file} pochodzi z {made}, zlecenie zaplanowano na {scheduled}: różnica wynosi więcej niż {days} dni. Liczba plików: {count}.</numerusform>
            <numerusform>{file} pochodzi z {made}, zlecenie zaplanowano na {scheduled}: różnica wynosi więcej niż {days} dni. Liczba plików: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: tę samą zawartość wysłano do {destination} dla innego pacjenta ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>Niczego jeszcze nie wysłano: najpierw trzeba coś sprawdzić powyżej miejsca docelowego.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>Aby wysłać, proszę jeszcze raz wpisać lub zeskanować ID pacjenta.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>Niczego nie wysłano, ponieważ --strict nie dopuszcza takich ustaleń. Proszę sprawdzić albo pominąć --strict.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>Proszę podać plik DICOM w --patient-from: pacjent i badanie są pobierane z jego nagłówka.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>Ostatni pacjenci są pokazywani tylko wtedy, gdy ustawienia na to pozwalają (recent_patients, w sekcji ogólnej).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>Proszę wskazać węzeł do przeszukania przez nazwę lub AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>Nie ma zadania {text}. Bez podania zadania polecenie wyświetla te, które wysłano.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>Kilka zadań zaczyna się od {text}. Proszę podać więcej znaków.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>Nie można wywołać {peer}: brakuje tytułu AE, hosta lub adresu URL albo był błędny w ustawieniach. Opiekun tego komputera może go uzupełnić w ustawieniach.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: host {host} jest nieznany. Proszę sprawdzić jego nazwę oraz czy ten komputer ma połączenie z siecią.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: {host} odrzuca połączenia na porcie {port}. Proszę sprawdzić, czy usługa tam działa i czy port jest prawidłowy.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: brak drogi przez sieć do {host}. Proszę sprawdzić adres i sieć.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: {host} nie odpowiedział na porcie {port} w ciągu {seconds} s. Proszę sprawdzić adres albo zapytać o zaporę sieciową.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: brak połączenia z {host}, port {port}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: coś odpowiada pod {host}, port {port}, ale nie w DICOM. Proszę sprawdzić numer portu.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: połączenie nawiązano, ale na żądanie asocjacji nie odpowiedziano w ciągu {seconds} s. Proszę sprawdzić numer portu albo zapytać, czy PACS nie jest przeciążony.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer} zerwał połączenie przy żądaniu asocjacji. Powód podaje jego dziennik; często jeszcze nas nie zna.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer} odrzucił asocjację: jego AE title to nie {called}. Proszę poprawić AE title w tym wpisie.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer} odrzucił asocjację: nie zna naszego AE title {calling}. Proszę poprosić administratora PACS o jego dodanie albo poprawić nasz w ustawieniach.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer} odrzucił asocjację: jest teraz zbyt zajęty. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer} odrzucił asocjację: ma już tyle otwartych, na ile pozwala. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer} odrzucił asocjację: nie obsługuje kontekstu aplikacyjnego DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer} odrzucił asocjację: nie obsługuje tej wersji protokołu DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer} chwilowo odrzucił asocjację bez podania powodu. Proszę spróbować później.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer} odrzucił asocjację bez podania powodu. Proszę poprosić jego administratora o sprawdzenie dziennika.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer} nawiązuje asocjację, ale nie przyjmuje żadnego z zaproponowanych rodzajów obiektów ani kodowań. Proszę zapytać jego administratora, co przyjmuje.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer} zerwał asocjację. To, czego nie potwierdzono, trzeba wysłać ponownie.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer} przedwcześnie zakończył asocjację. To, czego nie potwierdzono, trzeba wysłać ponownie.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>Połączenie z {peer} zostało zerwane. To, czego nie potwierdzono, trzeba wysłać ponownie.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer} odpowiedział w sposób niedozwolony w DICOM, dlatego asocjację zakończono.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer} nie skończył w limicie czasu {seconds} s, dlatego asocjację zakończono.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer} odpowiada: sprawdzono w {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer} nawiązuje asocjację, ale na weryfikację odpowiada statusem {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer} nie przyjmuje {sop_class} w kodowaniu {transfer_syntax}. Proszę poprosić jego administratora o zezwolenie.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>Nie wysłano: obiekt podaje swój rodzaj lub kodowanie przez nieprawidłowy identyfikator, którego żaden PACS nie może przyjąć.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>Przygotowanego pliku nie można odczytać albo nie jest tym zaplanowanym. Proszę ponownie wysłać plik źródłowy.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>Zarchiwizowano, ale PACS nie obsługuje opcjonalnej funkcji, o którą proszono (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie zna jednego z atrybutów obiektu (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>Nie zarchiwizowano: PACS uznaje wartość w obiekcie za nieprawidłową (status {status}). Proszę sprawdzić wpisane dane.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>Zarchiwizowano, ale PACS nie rozpoznał niektórych atrybutów (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>Nie zarchiwizowano: błąd PACS podczas przetwarzania obiektu (status {status}). Proszę spróbować później.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>Nie zarchiwizowano: PACS ma już obiekt o tym samym identyfikatorze (status {status}). Jeśli wysłano go wcześniej, już tam jest.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS odpowiada, że nie zna tego obiektu (status {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>Zarchiwizowano, ale PACS uznaje wartość za spoza zakresu (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie przyjmuje identyfikatora obiektu (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie obsługuje tego rodzaju obiektów (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS zna ten obiekt jako obiekt innego rodzaju (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie znajduje wymaganego atrybutu (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie znajduje wymaganej wartości (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>Nie zarchiwizowano: nie mamy tam prawa zapisu (status {status}). Proszę poprosić administratora PACS o uprawnienie.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>Nie zarchiwizowano: PACS uznał żądanie za powtórzone (status {status}). Proszę wysłać je ponownie.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie oferuje archiwizacji tego rodzaju obiektów (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie zrozumiał żądania (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>Nie zarchiwizowano: PACS osiągnął własny limit (status {status}). Proszę spróbować później.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>Nie zarchiwizowano: PACS nie ma miejsca lub jest przeciążony (status {status}). Proszę spróbować później.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Nie zarchiwizowano: według PACS obiekt nie odpowiada swojemu rodzajowi (status {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>Zarchiwizowano, ale PACS zmienił niektóre wartości, aby uniknąć konfliktu (status {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>Zarchiwizowano, ale PACS pominął część danych obiektu (status {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Zarchiwizowano, chociaż według PACS obiekt nie odpowiada swojemu rodzajowi (status {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>Zarchiwizowano z ostrzeżeniem PACS (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>Nie zarchiwizowano: PACS nie mógł zdekodować obiektu (status {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>Nie zarchiwizowano: PACS nie mógł zinterpretować obiektu (status {status}). Więcej może podać jego dziennik.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>Nie zarchiwizowano: błąd w programie PACS (status {status}). Proszę powiadomić jego administratora.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>Nie zarchiwizowano: PACS odpowiedział statusem {status}, który nie jest zdefiniowany dla archiwizacji.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} nie jest niczym, z czym można otworzyć okno. Proszę zobaczyć „sendtopacs --help”.</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text} wymaga wartości.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>Adres z zewnątrz jest za długi.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name} musi tu być jedną wartością, bez *, ? i ukośników odwrotnych.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>Zapytano o pacjenta, ale pod tą nazwą nie skonfigurowano listy roboczej ani PACS do przeszukania. Proszę dodać wpis w ustawieniach.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>Do zapytania innego programu nie pasuje dokładnie jeden wynik. Proszę wybrać właściwy.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>Do zeskanowanego ID nie pasuje dokładnie jeden wynik. Proszę wybrać właściwy.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer} przerwał przed końcem, więc {count} wynik to nie wszystko.</numerusform>
            <numerusform>{peer} przerwał przed końcem, więc te {count} wyniki to nie wszystko.</numerusform>
            <numerusform>{peer} przerwał przed końcem, więc te {count} wyników to nie wszystko.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} nie skończył w limicie czasu {seconds} s, więc {count} wynik to nie wszystko. Proszę zawęzić wyszukiwanie albo zwiększyć limit czasu w ustawieniach.</numerusform>
            <numerusform>{peer} nie skończył w limicie czasu {seconds} s, więc te {count} wyniki to nie wszystko. Proszę zawęzić wyszukiwanie albo zwiększyć limit czasu w ustawieniach.</numerusform>
            <numerusform>{peer} nie skończył w limicie czasu {seconds} s, więc te {count} wyników to nie wszystko. Proszę zawęzić wyszukiwanie albo zwiększyć limit czasu w ustawieniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>Wyników jest więcej niż {limit}. Proszę zawęzić wyszukiwanie: nazwisko, data, modalność.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer} przysłał {count} wynik, którego nie można odczytać; pominięto go.</numerusform>
            <numerusform>{peer} przysłał {count} wyniki, których nie można odczytać; pominięto je.</numerusform>
            <numerusform>{peer} przysłał {count} wyników, których nie można odczytać; pominięto je.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer} nie oferuje tego rodzaju wyszukiwania (status {status}). Proszę wybrać inny model.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Nie mamy prawa przeszukiwać {peer} (status {status}). Proszę poprosić jego administratora o uprawnienie.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer} nie ma zasobów i nie ukończył wyszukiwania (status {status}). Proszę zawęzić wyszukiwanie albo spróbować później.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer} nie wyszukuje w ten sposób (status {status}). Proszę podać więcej szczegółów albo wybrać inny poziom lub model.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer} nie mógł przetworzyć wyszukiwania (status {status}). Proszę spróbować bez symboli wieloznacznych albo na innym poziomie.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer} sam zatrzymał wyszukiwanie (status {status}), więc te wyniki mogą być niepełne.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer} zakończył wyszukiwanie statusem {status}, więc te wyniki mogą być niepełne.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>Tej daty nie można wyszukać. Proszę wpisać dzień, np. 2026-03-21, albo dwa dni z łącznikiem między nimi.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name} można wyszukiwać tylko prostymi literami, bez znaków diakrytycznych.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text} nie jest słowem kluczowym DICOM, które można wyszukać.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>To, czego szukać, podaje się jako KEYWORD=VALUE, ze słowem kluczowym DICOM.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>Nie można użyć pliku zapytania {file}: {reason}. Musi to być zbiór danych DICOM.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: brak pasujących wyników.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: pasujących wyników: {count}, a potrzebny jest dokładnie jeden. Proszę podać więcej przez --where.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer} nie ukończył wyszukiwania, więc nie jest pewne, że pasuje tylko jeden wynik.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: znaleziono {count}.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>Proszę podać --worklist albo --study z co najmniej jednym --where, albo samo --patient-from.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>Tylko listę roboczą można przechować i przeszukać później.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer} nie odpowiada. Oto zlecenia ze stanu na {when} (sprzed {age}): nowszych brakuje, a niektóre mogą być wykonane lub anulowane.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>Oto zlecenia z {peer} ze stanu na {when} (sprzed {age}). Nie wysłano zapytania: nowszych brakuje, a niektóre mogą być wykonane lub anulowane.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>Nic nie przechowano z {peer}. Proszę użyć --refresh, gdy jest dostępny.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer} nie podał, jakie serie ma badanie, więc nie wiadomo, który numer serii jest wolny. Proszę spróbować ponownie albo podać numer samodzielnie.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>Proszę podać, co pobrać, np. -k PatientID=123 lub -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>Model „{model}” nie ma poziomu {level}. Proszę wybrać inny model lub poziom.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>Na tym poziomie można pobierać tylko z {names}. Proszę to dodać albo użyć --relational, jeśli PACS na to pozwala.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer} nie oferuje {operation} w tym modelu. Proszę wybrać inny model albo C-MOVE zamiast C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer} nie zgodził się na {options}: może odrzucić żądanie albo wysłać obiekty bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>Anulowano: do tej chwili dotarł {count} obiekt i został zachowany.</numerusform>
            <numerusform>Anulowano: do tej chwili dotarły {count} obiekty i zostały zachowane.</numerusform>
            <numerusform>Anulowano: do tej chwili dotarło {count} obiektów i zostały zachowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer} zerwał połączenie: do tej chwili dotarł {count} obiekt i został zachowany. Proszę spróbować ponownie.</numerusform>
            <numerusform>{peer} zerwał połączenie: do tej chwili dotarły {count} obiekty i zostały zachowane. Proszę spróbować ponownie.</numerusform>
            <numerusform>{peer} zerwał połączenie: do tej chwili dotarło {count} obiektów i zostały zachowane. Proszę spróbować ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer} milczał przez {seconds} s: do tej chwili dotarł {count} obiekt i został zachowany. Proszę spróbować ponownie albo zwiększyć limit czasu.</numerusform>
            <numerusform>{peer} milczał przez {seconds} s: do tej chwili dotarły {count} obiekty i zostały zachowane. Proszę spróbować ponownie albo zwiększyć limit czasu.</numerusform>
            <numerusform>{peer} milczał przez {seconds} s: do tej chwili dotarło {count} obiektów i zostały zachowane. Proszę spróbować ponownie albo zwiększyć limit czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} nie skończył w ciągu {seconds} s: do tej chwili dotarł {count} obiekt i został zachowany. Proszę pobrać mniej albo zwiększyć limit czasu w ustawieniach.</numerusform>
            <numerusform>{peer} nie skończył w ciągu {seconds} s: do tej chwili dotarły {count} obiekty i zostały zachowane. Proszę pobrać mniej albo zwiększyć limit czasu w ustawieniach.</numerusform>
            <numerusform>{peer} nie skończył w ciągu {seconds} s: do tej chwili dotarło {count} obiektów i zostały zachowane. Proszę pobrać mniej albo zwiększyć limit czasu w ustawieniach.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer} nie mógł wysłać obiektów w liczbie {failed} (status {status}); dotarło: {count}.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer} wysłał obiekty z ostrzeżeniem, liczba: {warnings}.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer} podaje, że wysłał obiekty w liczbie {said}, ale dotarło tu {count}. Czy zna adres i port tego komputera jako {destination}?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer} przysłał {count} obiekt, o który nikt nie prosił; odrzucono go.</numerusform>
            <numerusform>{peer} przysłał {count} obiekty, o które nikt nie prosił; odrzucono je.</numerusform>
            <numerusform>{peer} przysłał {count} obiektów, o które nikt nie prosił; odrzucono je.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>W {folder} nie ma już miejsca na pobierane obiekty, dlatego resztę odrzucono. Proszę zwolnić miejsce albo zezwolić na więcej w ustawieniach.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer} nie ma nic pasującego.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer} nie zna miejsca docelowego C-MOVE {destination} (status {status}). Trzeba je tam wpisać wraz z hostem i portem.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer} nie mógł niczego wysłać (status {status}): miejsce docelowe jest nieosiągalne lub niczego nie przyjmuje albo brakuje zasobów.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer} nie przyjmuje takiego żądania (status {status}). Proszę podać klucze wyższych poziomów albo wybrać inny model.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Nie mamy prawa pobierać z {peer} (status {status}). Proszę poprosić jego administratora o uprawnienie.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer} nie oferuje tego rodzaju pobierania (status {status}). Proszę wybrać inny model.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer} nie mógł przetworzyć żądania (status {status}). Proszę spróbować później.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer} zakończył pobieranie statusem {status}, więc te obiekty mogą być niepełne.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: pobrano {count} obiekt do {folder}.</numerusform>
            <numerusform>{peer}: pobrano {count} obiekty do {folder}.</numerusform>
            <numerusform>{peer}: pobrano {count} obiektów do {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: odebrano {count} obiekt i nie zachowano go.</numerusform>
            <numerusform>{peer}: odebrano {count} obiekty i nie zachowano ich.</numerusform>
            <numerusform>{peer}: odebrano {count} obiektów i nie zachowano ich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: wysłano {count} obiekt do {destination}.</numerusform>
            <numerusform>{peer}: wysłano {count} obiekty do {destination}.</numerusform>
            <numerusform>{peer}: wysłano {count} obiektów do {destination}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>Proszę podać sposób: --get, --move-to AET dla innego archiwum albo --store dla odbiornika tego programu; --get nie łączy się z innymi.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>Proszę podać przez --out, dokąd trafiają pliki, albo użyć --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>Nie pobrano: {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count} pliku nie można umieścić w DICOMDIR: brak identyfikatorów. Jest w folderze.</numerusform>
            <numerusform>{count} plików nie można umieścić w DICOMDIR: brak identyfikatorów. Są w folderze.</numerusform>
            <numerusform>{count} plików nie można umieścić w DICOMDIR: brak identyfikatorów. Są w folderze.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: jego certyfikat nie jest zaufany ({reason}). Niczego nie wysłano. Proszę podać w ustawieniach tego wpisu certyfikat urzędu, który go podpisał.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: jego certyfikat wygasł. Niczego nie wysłano. Administrator musi go odnowić; proszę sprawdzić także datę na tym komputerze.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: jego certyfikat nie jest jeszcze ważny. Niczego nie wysłano. Proszę sprawdzić datę na tym komputerze.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: jego certyfikat nie jest dla {host} ({reason}). Niczego nie wysłano. Proszę poprawić host w tym wpisie albo zlecić wystawienie certyfikatu na tę nazwę.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: to, co odpowiada pod {host}, port {port}, nie obsługuje TLS. Niczego nie wysłano. Proszę użyć portu TLS; wyłączyć TLS wolno tylko wtedy, gdy ta sieć może przenosić dane pacjentów bez ochrony.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host}, port {port}, zakończył połączenie na początku TLS. Niczego nie wysłano. Najczęściej jest to port bez TLS; proszę użyć portu TLS.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: {host}, port {port}, zakończył połączenie zaraz po ustanowieniu TLS. Może wymagać certyfikatu klienta albo nie być usługą DICOM; wyjaśni to jego dziennik.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host} nie odpowiedział na porcie {port} w ciągu {seconds} s na początku TLS. Niczego nie wysłano. Najczęściej jest to port bez TLS; proszę użyć portu TLS.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer} żąda certyfikatu klienta i go nie otrzymał. Proszę podać certyfikat i klucz tego stanowiska w ustawieniach tego wpisu.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer} nie przyjmuje naszego certyfikatu klienta {path} ({reason}). Proszę zapytać jego administratora, któremu urzędowi ufa i czy certyfikat nie wygasł.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer} odrzucił uzgadnianie TLS. Żąda certyfikatu klienta albo nie zna żadnego z szyfrów TLS 1.2 i 1.3, które są dziś bezpieczne.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer} nie zna żadnej z wersji TLS ani szyfrów, które są dziś bezpieczne (TLS 1.2 lub 1.3, BCP 195). Niczego nie wysłano. Jego administrator musi zaktualizować ustawienia TLS.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: błąd TLS ({reason}). Niczego nie wysłano. Jego administrator może znaleźć więcej w dzienniku.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: {host}, port {port}, żąda TLS. Proszę włączyć TLS w ustawieniach tego wpisu.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer} odrzucił asocjację bez podania powodu. Być może nie przyjmuje nazwy użytkownika, kodu dostępu lub tokenu z tego wpisu; proszę je sprawdzić.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer} ma wywoływać ten program przez TLS, co wymaga certyfikatu tego stanowiska. Proszę ustawić go we wpisie {peer} albo zezwolić na nieszyfrowane połączenia przychodzące.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: nie można użyć certyfikatów urzędu w {path} ({reason}). Proszę wybrać plik w formacie PEM.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: nie można odczytać pliku {path}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: nie można użyć naszego certyfikatu {path} lub jego klucza {key}. Oba muszą być w formacie PEM.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: klucz {key} nie należy do naszego certyfikatu {path}. Proszę wybrać właściwy.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: klucz {path} jest chroniony hasłem, które nie jest tu znane. Proszę podać je w ustawieniach tego wpisu albo przez „sendtopacs secret”.</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: przechowywane hasło klucza {key} go nie otwiera. Proszę podać właściwe w ustawieniach tego wpisu albo przez „sendtopacs secret”.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>Ten komputer nie ma pęku kluczy, który mógłby to przechować, albo pęk kluczy jest zablokowany. Wartość jest znana do zakończenia programu, a potem trzeba ją wpisać ponownie.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} wymaga hasła lub tokenu, który nie jest tu znany. Proszę podać go w ustawieniach tego wpisu albo przez „sendtopacs secret”.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>Jest przechowywane w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Nie jest już przechowywane.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer} nie wymaga takiego hasła ani tokenu.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer} nie przyjął naszego logowania (HTTP {status}). Proszę sprawdzić nazwę użytkownika i ponownie podać hasło lub token.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer} zna nas, ale nie pozwala archiwizować (HTTP {status}). Proszę poprosić jego administratora o uprawnienie.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: pod tym adresem URL nie ma usługi DICOMweb (HTTP {status}). Proszę poprawić go w tym wpisie.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer} nie przyjmuje żądań tak dużych jak ten plik. Jego administrator musi zwiększyć limit serwera lub pośredniczącego serwera proxy.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer} nie przyjmuje plików DICOM przez STOW-RS (HTTP {status}). Proszę sprawdzić adres URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} jest zbyt zajęty lub wyłączony z powodu konserwacji (HTTP {status}). Próba zostanie powtórzona później.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>{peer} zgłosił błąd (HTTP {status}). Próba zostanie powtórzona później; więcej poda jego dziennik.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer} odrzucił żądanie (HTTP {status}). Powód poda jego dziennik.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer} odpowiedział, nie podając, że ten plik zarchiwizowano. Plik nie liczy się jako zarchiwizowany i zostanie wysłany ponownie.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: serwer logowania nie wydał tokenu (HTTP {status}). Proszę sprawdzić adres URL tokenu, client ID i client secret.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: serwer proxy sieci tego komputera nie przepuszcza nas do {host}, port {port}. Proszę zwrócić się do administratora sieci.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: serwer proxy na drodze wymaga logowania (HTTP {status}). Proszę zwrócić się do administratora sieci.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>Język zmieni się, gdy w oknie nie będzie żadnych danych pacjenta, a pozostałe okna będą zamknięte.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>Nie skonfigurowano sprawdzania aktualizacji: general.update_url i general.update_key są puste.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>Jest nowsza wersja, {version}. Nowości: {page}.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>To jest najnowsza wersja; placówka oferuje {version}.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>Nie udało się zapytać, czy jest nowsza wersja ({reason}). Proszę sprawdzić general.update_url i sieć.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>Odpowiedź o nowszej wersji nie jest podpisana kluczem z general.update_key i uznano ją za niewiarygodną.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>Podręcznik nie ma strony {text}. „sendtopacs manual” wyświetla jego strony.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name}: wymagana jest wartość {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name}: wymagana jest liczba od {low} do {high}.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name}: wymagana jest jedna z wartości: {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name}: wymagane jest od 1 do 16 prostych liter, cyfr i znaków, bez ukośnika odwrotnego.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: {text} nie jest słowem kluczowym DICOM atrybutu, który występuje w formularzu.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: proszę podać słowa kluczowe DICOM z formularza w nawiasach klamrowych, każde raz, np. {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name} może mieć 16 znaków: proste litery, cyfry i znaki.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name} może mieć znaków: {limit}, aby zostało miejsce na to, co następuje.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name}: wymagany jest kod języka, np. lt lub pt_BR.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name} nie może zawierać „@” ani podziału wiersza, ani zaczynać lub kończyć się spacją.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name}: wymagana jest nazwa hosta, adres IPv4 lub adres IPv6 bez nawiasów.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name}: wymagany jest adres IPv4 lub adres IPv6 bez nawiasów.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name}: wymagane są adresy IP lub sieci, np. 10.1.2.0/24, rozdzielone spacjami, albo *.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name}: wymagana jest pełna ścieżka pliku, od katalogu głównego lub dysku.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name} może mieć 64 znaki, bez podziału wiersza.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: wybrany rodzaj tożsamości użytkownika wymaga nazwy użytkownika.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name}: wymagany jest adres URL, np. https://pacs.example/dicom-web, bez danych logowania.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>Brak {name}: wymaga tego wybrany protokół.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name} zaczyna się od http: dane pacjentów i hasła byłyby przesyłane przez sieć bez ochrony. Proszę użyć https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>{text} jest dostępny przez sieć WWW, więc nie można go samego zapytać o ten dowód. Proszę wybrać C-FIND i PACS do przeszukania albo zaufać jego odpowiedzi.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name} może mieć 256 znaków, bez podziału wiersza.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text} w „{name}” nie jest rozszerzeniem pliku: wymagane litery i cyfry, bez kropki.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>Nazwa {text} została użyta dwa razy. Proszę nadać każdemu wpisowi własną nazwę.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: w sekcji „Listy robocze i wyszukiwanie” nie ma PACS {text}. Zapytane zostanie samo miejsce docelowe.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: w sekcji „Listy robocze i wyszukiwanie” nie ma AE {text}. Nikt nie jest powiadamiany o krokach procedury.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: nie ma AE archiwizacji o nazwie {text}. Proszę go dodać albo wybrać inny.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>Nieprawidłowe, dlatego obowiązują wartości domyślne: {text}. Proszę poprawić to w ustawieniach; znajduje się w pliku {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>Plik ustawień {path} zawiera {text}, czego ta wersja nie zna. Pozostawiono to bez zmian.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>Nie można odczytać pliku ustawień {path} ({reason}). Zachowano go jako {aside}; używane są wartości domyślne.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>Nie można odczytać pliku ustawień {path} ({reason}). Pozostawiono go bez zmian i nie jest uwzględniany.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>Nie można otworzyć pliku ustawień {path}: {reason}. Nie jest uwzględniany.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>Plik ustawień {path} zapisała nowsza wersja programu. Używane jest to, co zna ta wersja; aby zmienić ustawienia, proszę użyć nowszej wersji.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>Plik ustawień {path} blokuje {text}, co nie istnieje: nic nie jest przez to zablokowane.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>Plik ustawień {path} ustawia wartości, które administrator zablokował dla tego komputera. Nie są one uwzględniane.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>Pliku {path} nie można odczytać jako ustawień: {reason}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>Plik {path} zapisała nowsza wersja programu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>Plik {path} zawiera {text}, czego ta wersja nie zna. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text} pozostaje bez zmian: administrator zablokował to ustawienie dla tego komputera.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: na tym komputerze nie ma pliku {path}. Proszę go tam umieścić przed połączeniem.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>{text} jest zablokowane przez administratora dla tego komputera. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>Ustawienia są zamknięte PIN-em. Aby kontynuować, proszę go wpisać.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>To nie jest PIN ustawień. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>To nie jest właściwy PIN. Proszę spróbować ponownie albo zapytać administratora PACS.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>Za drugim razem wpisano inny PIN. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>Od teraz ustawienia są zamknięte tym PIN-em. Proszę go bezpiecznie przechowywać.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>Od teraz ustawienia otwierają się bez PIN-u.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>Proszę podać plik: „sendtopacs settings export FILE” lub „import FILE”.</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>Ustawienia są w {path}. Nie ma wśród nich haseł ani tokenów: trzeba je wpisać na każdym stanowisku.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>Ustawienia z {path} obowiązują dla tego użytkownika.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>Plik został tu wczytany. Proszę go przejrzeć, a potem zapisać; Cofnij wycofuje zmiany.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>Tego, co tu zmieniono, nie zapisano. Proszę to zapisać albo jeszcze raz zamknąć to okno, aby to odrzucić.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>Ustawienia w {path} są prawidłowe.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} nie jest tym, co program tworzy z PIN-u. Proszę ustawić go przez „sendtopacs settings pin”.</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name}: wymagana liczba znaków od {low} do {high}.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text} należy do danych samego pacjenta i nie może być wartością domyślną.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>W ustawieniach nie ma profilu {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>Inne okno lub program od dłuższego czasu zapisuje ustawienia. Niczego nie zmieniono; proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>Pliku już nie ma. Czy wyjęto pamięć USB lub dysk?</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Nie można odczytać pliku: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Plik jest pusty. Proszę skopiować go ponownie stamtąd, skąd pochodzi.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>To nie jest zdjęcie, wideo, PDF, model 3D, CDA ani plik DICOM znany programowi. Proszę zapisać go jako JPEG, MP4 lub PDF w programie, w którym powstał, albo pominąć.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>To nie jest ani plik, ani folder.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>Plik zmienił się od czasu dodania. Proszę dodać go ponownie.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>Program nie może pokazać jego obrazu. Mimo to zostanie wysłany.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>Obraz jest za duży, aby go tu pokazać. Mimo to zostanie wysłany.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>Folder nie zawiera plików.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} występuje na liście dwa razy.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file} wysłano już do {destination} ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>Obraz jest uszkodzony i nie można go odczytać. Proszę ponownie skopiować go z aparatu.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>Obraz jest uszkodzony albo zakodowany w sposób nieznany programowi. Proszę ponownie skopiować go z aparatu albo zapisać jako PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>Obraz urywa się: brakuje części pliku. Proszę ponownie skopiować go z aparatu.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>Obraz ma {columns} na {rows} punktów; DICOM dopuszcza {limit} w każdym kierunku.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>Obraz ma {columns} na {rows} punktów, czyli więcej niż {limit} mln, które można przekształcić.</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>Ruchomy obraz ma {count} klatkę o wymiarach {columns} na {rows} punktów: razem więcej niż {limit} mln, które można przekształcić. Proszę go skrócić lub zmniejszyć albo zapisać jako wideo.</numerusform>
            <numerusform>Ruchomy obraz ma {count} klatki o wymiarach {columns} na {rows} punktów: razem więcej niż {limit} mln, które można przekształcić. Proszę go skrócić lub zmniejszyć albo zapisać jako wideo.</numerusform>
            <numerusform>Ruchomy obraz ma {count} klatek o wymiarach {columns} na {rows} punktów: razem więcej niż {limit} mln, które można przekształcić. Proszę go skrócić lub zmniejszyć albo zapisać jako wideo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>Obraz zawiera wartości pomiarowe (zmiennoprzecinkowe), których obrazy DICOM tego rodzaju nie mogą zawierać. Proszę wyeksportować go z 8 lub 16 bitami.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>Obraz jest plikiem JPEG rzadkiego rodzaju (bezstratnym lub powyżej 8 bitów), którego nie można przekształcić. Proszę zapisać go jako PNG lub TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>PDF jest uszkodzony albo brakuje jego części. Proszę otworzyć go w przeglądarce i zapisać ponownie.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>PDF jest zaszyfrowany w sposób, którego program nie umie odszyfrować. Proszę otworzyć go w przeglądarce i wydrukować do nowego pliku PDF.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>PDF jest zablokowany: otwiera się tylko z hasłem. Proszę wpisać je pod listą; w wierszu poleceń użyć --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>PDF jest zablokowany i nie otwiera go żadne z podanych haseł. Proszę dodać właściwe do pliku haseł, po jednym haśle w wierszu.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>To nie jest jego hasło.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>PDF zawiera program (JavaScript), który przeglądarki mogą uruchomić. Zostanie wysłany razem z nim.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>Do PDF dołączono inne pliki. Zostaną wysłane razem z nim, bez podglądu.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>PDF zawiera polecenie uruchomienia programu lub pobrania pliku. Zostanie wysłany razem z nim.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>Nie można narysować strony {page} pliku PDF. Proszę zamiast tego wysłać go jako dokument.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>Strona {page} pliku PDF jest za duża, aby ją narysować. Proszę wybrać w ustawieniach mniej punktów na cal albo wysłać go jako dokument.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDF nie ma stron.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>Model 3D jest uszkodzony albo brakuje jego części. Proszę wyeksportować go ponownie.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>Dokument CDA jest uszkodzony albo nie jest poprawnym XML. Proszę wyeksportować go ponownie.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>Plik DICOM jest uszkodzony i nie można go odczytać.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>Plik DICOM urywa się: brakuje jego części. Proszę ponownie skopiować go ze źródła.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>To jest spis treści płyty CD (DICOMDIR). Proszę dodać folder, w którym się znajduje.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>Spis treści (DICOMDIR) wymienia ten plik, ale go nie ma. Czy kopia płyty CD jest kompletna?</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} nie występuje w spisie treści (DICOMDIR) swojej płyty CD. Proszę się upewnić, że do niej należy.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file} ma ten sam SOP Instance UID co {other}, ale inną zawartość: archiwum zachowałoby tylko jeden. Proszę usunąć niepotrzebny.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} nie jest zgodny ze standardem ({what}). Zostanie wysłany bez zmian; archiwum może odmówić przyjęcia.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>Plik DICOM zawiera nieparzystą liczbę bajtów, czego DICOM zabrania: żadne archiwum nie może go przyjąć. Proszę wyeksportować go ponownie.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>Plik DICOM ma {found} bajtów pikseli, a według nagłówka powinien mieć {expected}: brakuje części. Proszę ponownie skopiować go ze źródła.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>Archiwum ZIP jest uszkodzone albo spakowane w sposób nieznany programowi. Proszę je rozpakować i dodać folder.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>Archiwum ZIP jest zaszyfrowane. Proszę je rozpakować za pomocą hasła i dodać folder.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>Archiwum ZIP zawiera {count} plik o łącznym rozmiarze {megabytes} MB, a na dysku nie ma tyle miejsca. Proszę zwolnić miejsce albo rozpakować je gdzie indziej i dodać folder.</numerusform>
            <numerusform>Archiwum ZIP zawiera {count} pliki o łącznym rozmiarze {megabytes} MB, a na dysku nie ma tyle miejsca. Proszę zwolnić miejsce albo rozpakować je gdzie indziej i dodać folder.</numerusform>
            <numerusform>Archiwum ZIP zawiera {count} plików o łącznym rozmiarze {megabytes} MB, a na dysku nie ma tyle miejsca. Proszę zwolnić miejsce albo rozpakować je gdzie indziej i dodać folder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>Plik DICOM nie ma prawidłowych identyfikatorów własnych, swojej klasy lub badania: żadne archiwum nie może go przyjąć.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>Plik DICOM nie podaje, jak skompresowano jego piksele (brakuje File Meta Information).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer} nie przyjmuje kroków procedury (MPPS). Proszę poprosić jego administratora o zezwolenie dla tego stanowiska albo wyłączyć je w ustawieniach listy roboczej.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer} nie mógł teraz przyjąć kroku procedury (status {status}). Zostanie powiadomiony ponownie.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer} odrzucił krok procedury (status {status}): zlecenie trzeba tam zamknąć ręcznie. Nie dotyczy to plików.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>Powiadomiono RIS, że krok procedury ma stan {status}.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>Krok procedury należy do zlecenia: --procedure-steps wymaga --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>W dzienniku w {path} nie ma takiego wpisu.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>Nie ma błędów do zgłoszenia.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>Pakiet diagnostyczny jest w {path}. Nie zawiera danych pacjentów ani haseł.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>Wybrano wszystko albo nic, a nie można użyć plików w liczbie {count}. Proszę je usunąć albo wysłać tylko pozostałe.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name}: pole wymagane.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name} może mieć znaków: {limit}; tu jest {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name} zawiera podział wiersza, tabulator lub inny znak, którego nie można wysłać.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name} nie może zawierać ukośnika odwrotnego.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} nie jest datą: rok, miesiąc, dzień, np. 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} leży w przyszłości.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} nie jest godziną: godziny, minuty, sekundy, np. 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name}: wymagana jest liczba całkowita od {low} do {high}.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name}: wymagana jest liczba o długości najwyżej 16 znaków.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name} może zawierać wielkie litery, cyfry, spacje i podkreślenia, najwyżej 16.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name}: wymagane jest M, F, O lub puste pole.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} nie jest unikatowym identyfikatorem: cyfry i kropki, najwyżej 64 znaki.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name} ma więcej niż trzy grupy oddzielone znakiem „=”.</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name} ma więcej niż pięć części oddzielonych znakiem „^”.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name}: nie można zapisać w zestawie znaków {charset}. Można w: {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} nie należy do zestawów znaków zapisywanych przez program. ISO_IR 192 (Unicode) obejmuje wszystkie języki; pozostałe to {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} nie jest atrybutem, który można ustawić.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>Opcja --set nr {number} nie ma postaci KEYWORD=VALUE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>Opcja {option} nr {number} nie wskazuje żadnego z podanych plików: proszę wpisać FILE=VALUE w cudzysłowie.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>PDF nie może stać się {text}. Proszę podać --pdf-as document, instances lub multi-frame dla wszystkich PDF albo FILE=WORD dla jednego.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} nie jest plikiem PDF: --pdf-as określa wyłącznie, czym staje się PDF.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>Żaden z plików nie jest plikiem PDF: --pdf-as nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file} nie ma tytułu: mają go tylko pliki PDF, modele 3D i dokumenty CDA. Zdjęcie lub wideo opisuje się przez --description.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file} nie jest ani zdjęciem, ani wideo, dlatego nie ma opisu. Dokument ma tytuł: proszę użyć --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file}: opis i dodatkowe informacje zostałyby wpisane razem do Image Comments. Proszę wyczyścić jedno z nich.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file} jest plikiem DICOM: zachowuje swoją serię i klasę, dlatego nie można wybrać profilu tylko dla niego.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>Ustawienia nie podają znacznika dodatkowych informacji, więc nie ma miejsca na treść z --info.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} jest plikiem DICOM: dodatkowe informacje trafiają tylko do nowych obiektów.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>Nie można odczytać haseł: {reason}. Plik powinien być tekstem w UTF-8, po jednym haśle w wierszu.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>Plik haseł nie zawiera żadnego hasła. Proszę wpisać każde w osobnym wierszu.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>Wartość {text} znalazła się wśród plików: proszę wpisać --set {text}=..., w cudzysłowie.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} nie jest ani nazwą z ustawień, ani AET@HOST:PORT (IPv6 w nawiasach).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>AE title jest pusty.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>AE title {text} ma więcej niż 16 znaków.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>AE title {text} zawiera niedozwolony znak: dozwolone są tylko proste litery, cyfry i znaki.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} nie jest znacznikiem: wymagane jest słowo kluczowe DICOM albo gggg,eeee w cyfrach szesnastkowych.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text} nie może być dodatkowym znacznikiem: zapisuje go sam program albo zabrania tego DICOM.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>Nie ma nic do wysłania: proszę dodać zdjęcia, filmy, pliki PDF lub DICOM.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>To samo miejsce docelowe podano dwa razy. Proszę podać każde raz.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>Proszę wybrać, dokąd wysłać.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>Pliki DICOM należą do {count} pacjenta. Proszę wysłać pliki każdego pacjenta osobno.</numerusform>
            <numerusform>Pliki DICOM należą do {count} pacjentów. Proszę wysłać pliki każdego pacjenta osobno.</numerusform>
            <numerusform>Pliki DICOM należą do {count} pacjentów. Proszę wysłać pliki każdego pacjenta osobno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>Pliki DICOM należą do innego pacjenta niż podany w formularzu. Proszę wpisać do nich tego pacjenta albo wysłać je osobno.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>Pliki DICOM należą do {count} pacjenta. Proszę zdecydować dla każdego badania, które z nich otrzymają nowego pacjenta: przez --relabel i Study Instance UID każdego z nich albo przez wybór w oknie.</numerusform>
            <numerusform>Pliki DICOM należą do {count} pacjentów. Proszę zdecydować dla każdego badania, które z nich otrzymają nowego pacjenta: przez --relabel i Study Instance UID każdego z nich albo przez wybór w oknie.</numerusform>
            <numerusform>Pliki DICOM należą do {count} pacjentów. Proszę zdecydować dla każdego badania, które z nich otrzymają nowego pacjenta: przez --relabel i Study Instance UID każdego z nich albo przez wybór w oknie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>Pliki DICOM należą do {count} badania, a nie wszystkie podano w --relabel. Proszę wysłać pozostałe osobno. Badania: {uids}.</numerusform>
            <numerusform>Pliki DICOM należą do {count} badań, a nie wszystkie podano w --relabel. Proszę wysłać pozostałe osobno. Badania: {uids}.</numerusform>
            <numerusform>Pliki DICOM należą do {count} badań, a nie wszystkie podano w --relabel. Proszę wysłać pozostałe osobno. Badania: {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>Nie podano wartości dla badania wskazanego w --relabel. Proszę podać przez --set, do kogo należy, np. --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>Żaden plik DICOM nie należy do badania {uid}, które ma zostać zmienione.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>Nie można wpisać wartości badania do {count} badania jednocześnie. Proszę je pominąć albo wysłać każde badanie osobno.</numerusform>
            <numerusform>Nie można wpisać wartości badania do {count} badań jednocześnie. Proszę je pominąć albo wysłać każde badanie osobno.</numerusform>
            <numerusform>Nie można wpisać wartości badania do {count} badań jednocześnie. Proszę je pominąć albo wysłać każde badanie osobno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>Nazwisko lub ID innego pacjenta zostanie zastąpione w {count} pliku DICOM. Obrazy i elementy prywatne pozostają bez zmian i mogą je nadal pokazywać.</numerusform>
            <numerusform>Nazwisko lub ID innego pacjenta zostanie zastąpione w {count} plikach DICOM. Obrazy i elementy prywatne pozostają bez zmian i mogą je nadal pokazywać.</numerusform>
            <numerusform>Nazwisko lub ID innego pacjenta zostanie zastąpione w {count} plikach DICOM. Obrazy i elementy prywatne pozostają bez zmian i mogą je nadal pokazywać.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>Z poprzednim pacjentem znikają: {attributes}. Zostaną zachowane w Original Attributes Sequence.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>Wpisano do plików DICOM: {attributes}. Polecenie show z tymi samymi opcjami pokazuje stare i nowe wartości.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>Pozostawiono jak w plikach DICOM, ponieważ nic nie podano: {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count} z plików DICOM jest podpisany cyfrowo. Podpisy zmienianych danych nie byłyby już ważne i zostaną usunięte.</numerusform>
            <numerusform>{count} z plików DICOM są podpisane cyfrowo. Podpisy zmienianych danych nie byłyby już ważne i zostaną usunięte.</numerusform>
            <numerusform>{count} z plików DICOM jest podpisanych cyfrowo. Podpisy zmienianych danych nie byłyby już ważne i zostaną usunięte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>Do plików DICOM ma zostać wpisany inny pacjent: proszę wybrać, czy otrzymają nowe UID. Powinny, jeśli archiwum już je przechowuje.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>Pliki DICOM zachowują swoje UID. Jeśli archiwum przechowuje je już dla poprzedniego pacjenta, może je odrzucić lub pomieszać; nowe UID temu zapobiegają.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>Pliki DICOM należą do {count} badania. Aby wpisać do nich inne dane, proszę zdecydować dla każdego: przez --relabel i jego Study Instance UID albo przez wybór w oknie.</numerusform>
            <numerusform>Pliki DICOM należą do {count} badań. Aby wpisać do nich inne dane, proszę zdecydować dla każdego: przez --relabel i jego Study Instance UID albo przez wybór w oknie.</numerusform>
            <numerusform>Pliki DICOM należą do {count} badań. Aby wpisać do nich inne dane, proszę zdecydować dla każdego: przez --relabel i jego Study Instance UID albo przez wybór w oknie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Plik nie zawiera wideo.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>Plik zawiera dźwięk, ale nie zawiera obrazów. Samego dźwięku nie można wysłać.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>Wideo nie zawiera obrazu, który można pokazać.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>Wideo jest uszkodzone i nie można go otworzyć. Proszę ponownie skopiować je z kamery.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>Opis wideo jest uszkodzony. Proszę ponownie skopiować je z kamery.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>Nagrania nie dokończono: brakuje jego indeksu. Proszę naprawić je w kamerze albo nagrać na nowo.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>Wideo urywa się: brakuje części pliku. Proszę ponownie skopiować je z kamery.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>Wideo jest w formacie, którego program nie potrafi zdekodować. Proszę zapisać je jako MP4 (H.264) i dodać ten plik.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>Wideo jest w Dolby Vision takiego rodzaju (profil 5), którego kolory pokazują tylko odtwarzacze jego twórców. Proszę wyłączyć HDR w kamerze albo zapisać wideo jako MP4 (H.264) i dodać ten plik.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>Wideo podaje, że pokazuje {rate} obrazów na sekundę. Jest uszkodzone albo nie pochodzi z kamery.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>Wideo podaje, że ma {columns} na {rows} pikseli. Jest uszkodzone albo nie pochodzi z kamery.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>Wideo ma {gigabytes} GB; jeden obiekt DICOM mieści najwyżej 4.2 GB. Proszę pociąć je na krótsze części.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>Wideo jest uszkodzone po {second} s, dlatego nie zostało przekształcone. Proszę ponownie skopiować je z kamery.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>Między wybranymi czasami nic z wideo nie zostaje: trwa ono {seconds} s, a początek ustawiono na {begin}.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>Proszę wpisać czasy takie jak 83.5 lub 1:23.5. Początek leży przed końcem, a oba mieszczą się w {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file} trwa {length}: w chwili {at} nie ma obrazu. Proszę wybrać czas przed końcem.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>Koniec wideo ustawiono na czas, który nie leży po jego początku.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>W obrębie wideo zmienia się rozmiar obrazu, dlatego nie zostało ono przekształcone. Proszę przyciąć wideo w miejscu zmiany.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>Wideo przeskakuje o ponad {hours} godz. między dwoma obrazami, więc jego czasy są uszkodzone i wideo nie zostało przekształcone.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>Nie udało się zapisać wideo: {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>Nie udało się przekształcić wideo: {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>Przekształcone wideo nie przeszło kontroli ({reasons}), dlatego nie zostało użyte. Proszę zgłosić to opiekunowi programu.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>Zostanie osadzone bez zmian; zajmie to około {time}.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>Zostanie przekształcone; zajmie to około {time}.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>Dźwięk jest pomijany: mowa może ujawnić, kim jest pacjent.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} jest za duży na jeden obiekt: liczba obiektów jednej serii, które z niego powstaną: {count}.</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} jest za duży na jeden fragment: powstanie obiekt we fragmentach, którego wiele archiwów nie przyjmuje.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} jest za duży na jeden obiekt, a ustawienia każą odrzucać takie wideo.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>Dźwięk zachowano bez zmian.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>Dźwięk zachowano; zakodowano go na nowo, jak wymaga DICOM.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>Dźwięk jest pomijany: nie można go odczytać albo zachować synchronizacji z obrazami.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>Wideo przycięto bez ponownego kodowania tam, gdzie to możliwe: od sekundy {begin} do sekundy {end}.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>Wideo jest uszkodzone; zgodnie z ustaleniem wzięto tylko pierwsze {second} s.</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>Wideo zmniejszono do {columns} na {rows} pikseli, ponieważ jego format DICOM nie pozwala na więcej.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>Wideo zredukowano z {before} do {after} obrazów na sekundę, ponieważ jego format DICOM nie pozwala na więcej.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>Wideo powiększono do {columns} na {rows} pikseli, jak wymaga jego format DICOM.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>Wokół obrazu dodano czarne tło, aby miał {columns} na {rows} pikseli.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>Obrazy są pokazywane więcej niż raz, {after} na sekundę zamiast {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>Obrazy wideo następowały w nierównych odstępach; teraz następują równo, {after} na sekundę.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>Wideo nagrano w HDR. Jego jasność dopasowano do tego, co może pokazać każdy ekran.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>Każdy półobraz wideo z przeplotem stał się pełnym obrazem, {after} na sekundę.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>Półobrazy wideo z przeplotem połączono w pełne obrazy.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>Jest zakodowane jako {codec}, a nie {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Nie można odczytać jego nagłówka.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>Jego obrazy nie następują po sobie ze stałą szybkością.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>Jego półobrazy są kodowane pojedynczo.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>Ma przeplot, a ustawienia każą łączyć półobrazy.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>Jego nagłówek zmienia się w obrębie wideo.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>Jego czasy zaczynają się od nowa w obrębie wideo.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>Zaczyna się od obrazów, których nie można pokazać samodzielnie.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>Części przycięto bez ponownego kodowania, więc nadal zawiera to, co wycięto.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>Czegoś w nim brakuje.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>Trzeba je obrócić do pionu.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>Używa pełnego zakresu jasności; wideo DICOM używa zakresu ograniczonego.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>Jest w HDR, którego zwykłe ekrany nie mogą pokazać.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>Jego profil to {profile}, a nie {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>Jego poziom to {level}; dozwolony jest {limit}.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>Jego kolory nie są próbkowane 4:2:0.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>Ma {bits} bitów na próbkę; dozwolone: {wanted}.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>Jego piksele mają niedozwolony kształt.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>Obraz {columns} na {rows} jest niedozwolony.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} obrazów tego rozmiaru na sekundę to więcej, niż pozwala poziom.</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>Odwołuje się do {frames} obrazów, czyli więcej, niż pozwala poziom.</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>Ma {mbit} Mbit/s; dozwolone: {limit}.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>Wymaga większego bufora dekodowania, niż jest dozwolony.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>{rate} obrazów na sekundę nie jest dozwolone przy tym rozmiarze.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>Przy tym rozmiarze i szybkości musi być zakodowane inaczej: z przeplotem lub progresywnie.</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>Jego kontener ({container}) jest niedozwolony.</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>Jego dźwięk ({codec}) jest niedozwolony.</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>Ma dźwięk, który jest pomijany.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>Zawiera więcej niż obrazy i dźwięk.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>Plik zawiera opis, w którym mogą być nazwiska i miejsca.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>Plik jest podzielony na fragmenty.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>Nie ma folderu {folder}, który miał być monitorowany. Proszę go utworzyć, podłączyć dysk, na którym jest, albo ustawić inny.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>Nie można odczytać lub zapisać folderu monitorowanego {folder}: {reason}. Próba zostanie powtórzona.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} jest już monitorowany przez inne okno lub polecenie. Proszę najpierw je zatrzymać albo wybrać inny folder.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>Proszę podać folder do monitorowania wraz z --profile i --pattern albo ustawić je w ustawieniach w sekcji „Folder monitorowany”.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>Proszę podać profil dla folderu monitorowanego: określa on, czym stają się pliki i dokąd trafiają.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>Ustawienia nie zawierają listy roboczej o nazwie {text} w sekcji „Listy robocze i wyszukiwanie”.</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} nie jest wzorcem nazw plików: wymagane są słowa kluczowe DICOM z formularza w nawiasach klamrowych, każde raz, np. {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>Nazwa pliku nie jest zgodna z {pattern}. Po zmianie nazwy plik zostanie sprawdzony ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: do nazwy pliku pasuje {count} zlecenie, a potrzebne jest dokładnie jedno.</numerusform>
            <numerusform>{peer}: do nazwy pliku pasują {count} zlecenia, a potrzebne jest dokładnie jedno.</numerusform>
            <numerusform>{peer}: do nazwy pliku pasuje {count} zleceń, a potrzebne jest dokładnie jedno.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>Zarchiwizowano, ale nie można przenieść pliku do „done”: {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>Plik wymaga uwagi: {reason} Jego nazwa jest w needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>Plik trafił do skrzynki nadawczej.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>Archiwizacja pliku jest udowodniona i przeniesiono go do „done”.</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>Czas nieznany</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when}, częściowo według czasu pliku</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when}, według czasu pliku</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>Rozpocząć z nowym pacjentem?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Nowy pacjent</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>Usunąć to, czego nigdy nie wysłano?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>Inny program prosi o innego pacjenta. Rozpocząć z nim?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zastąp</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>Zastąpić pacjenta tymczasową tożsamością?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>Dane pacjenta w formularzu zostaną wyczyszczone.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>Pliki nadal czekają na wysłanie.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>Pliki są nadal wysyłane.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>Nic nie przepada: to, co wstrzymano, będzie kontynuowane po ponownym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>&amp;Dokończ, potem zamknij</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Kontynuuj w &amp;tle</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Wstrzymaj i zamknij</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Zostań</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>Porzucić te zadania?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Porzuć</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>Porzucić raport dla RIS?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>Pliki pozostają bez zmian. RIS nie otrzyma już stąd żadnej informacji o tym zleceniu, chyba że wybierze się tu „Wyślij ponownie teraz”: ktoś musi tam ręcznie ustawić jego stan.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Zachowaj</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>Pliki w {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>pliki: {files}, do każdego z {destinations} miejsc docelowych</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>To, co narysowano na obrazie; jest wysyłane obok niego jako osobny obiekt.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacjent</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Kolejna próba</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Ostatnia przyczyna</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>Pliki są nadal odczytywane.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>Wszystko z listy już przekazano. Proszę dodać pliki albo nacisnąć Nowy pacjent.</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>Dalej: Nowy pacjent (Ctrl+N) albo kolejne pliki tego pacjenta.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Coś jest w toku: poczekaj na to albo zatrzymaj.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nic nie jest w toku.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>Najpierw popraw to, co zaznaczone.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Najpierw wybierz pozycję z listy.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>Jest już pierwsza albo nic nie wybrano.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Ustawione przez administratora dla tego komputera.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Najpierw wpisz PIN.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>Najpierw wpisz nowy PIN w obu polach.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>Najpierw wybierz własną tożsamość.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>Najpierw uzupełnij serwer powyżej.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>Żadna kamera nie pokazuje jeszcze obrazu.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Tu nie ma obrazu.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>Nie znaleziono jeszcze skanera.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>Żaden plik nie wymaga uwagi.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>Tego pliku nie można wysłać.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>To jest pierwszy krok.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>Raport z tego, co wysłano</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>Drukowany raport zawiera dalsze pliki: {count}.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Pacjent</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Wysłano do</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Przez</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Wysłano jako</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>numer Accession {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – utworzone z nich obiekty DICOM (strony, oznaczenia, po jednym dla każdego miejsca docelowego): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>Utworzono {when} przez SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>„Zarchiwizowany”: PACS odpowiedział, że zarchiwizował plik. „Potwierdzony”: zapytany później, odpowiedział, że go przechowuje. Wszystko inne, o ile wie ten komputer, nie dotarło.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>Szyba</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>Podajnik</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>Podajnik, przednie strony</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>Podajnik, tylne strony</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>Podajnik, obie strony</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>W kolorze</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Czarno-biały</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>Serwer audytu</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>Host serwera syslog, który otrzymuje komunikaty audytu DICOM przez TLS; puste: brak.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>Port serwera audytu</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>Port TCP, na którym przyjmuje on syslog przez TLS.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>Plik PEM wystawcy certyfikatu serwera; puste: urzędy, którym ufa ten komputer.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>Jak w deklaracji zgodności</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>Jak zaleca dzisiejszy standard</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>Jeden obiekt na każdą stronę</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>Jeden obiekt ze wszystkimi stronami</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>Jeden obiekt ze wszystkimi obrazami</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>Tylko pierwszy obraz</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Dokument bez zmian</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Obraz każdej strony</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Jeden obiekt z obrazami wszystkich stron</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>Jako JPEG, jak wszystkie obrazy</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Bez kompresji</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>Jako JPEG 2000, bezstratnie</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
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
        <translation>Brak</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nazwa użytkownika i hasło</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>Poświadczenia klienta OAuth2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podawaj</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>Nazwa użytkownika i kod dostępu</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Lista robocza</translation>
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
        <translation>Szyfrowane, certyfikat sprawdzany</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Szyfrowane</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nieszyfrowane</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET: przez nasze własne połączenie</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE: łączy się z naszym portem odbiorczym</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacjenci</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Badania</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Zgodnie z szablonem</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>Jego odpowiedź (wg deklaracji zgodności)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>Jest znajdowany przez wyszukiwanie (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Storage Commitment</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pomijany</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowany</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>Zachowany, jeśli pozwala na to składnia transferu</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>Łączone w pełne obrazy</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>Kilka obiektów jednej serii</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>Jeden obiekt we fragmentach, rzadko obsługiwany</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>Nic: odrzucenie</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>Jak w ustawieniach ogólnych</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>Fotografia aparatem zewnętrznym</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoskopia</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Ultrasonografia</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>Mikroskopia ogólna</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>Fotografia okulistyczna</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermoskopia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>Ściśle według deklaracji zgodności albo tak, jak oczekują dzisiejsze przeglądarki.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>Klasa SOP zdjęć</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>UID klasy SOP zdjęć; puste: zgodnie z szablonem.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>Klasa SOP wideo</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>UID klasy SOP wideo; puste: zgodnie z szablonem.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>Klasa SOP plików PDF</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>UID klasy SOP plików PDF; puste: zgodnie z szablonem.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>Klasa SOP modeli 3D</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>UID klasy SOP dla STL, OBJ i MTL; puste: klasa właściwa dla formatu.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>Klasa SOP dokumentów CDA</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>UID klasy SOP dokumentów CDA; puste: Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>Klasa SOP według rozszerzenia</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>UID klasy SOP plików z rozszerzeniem takim jak JPG; ma pierwszeństwo przed rodzajem.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>Składnia transferu wideo</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>Jak kodowane jest wideo; zgodne jest osadzane, pozostałe transkodowane.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>Osadzaj prostsze profile</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>Wysyłaj Main i Baseline H.264 oraz Main HEVC bez zmian; DICOM wymaga wyższego.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>Sprawdzaj osadzane wideo</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>Dekoduj także każdy obraz osadzanego wideo, aby wykryć wszelkie uszkodzenia; trwa to dłużej.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>Dźwięk wideo</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>Mowa ujawnia, kim jest pacjent; zachowany dźwięk jest kodowany na nowo tam, gdzie wymaga tego DICOM.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>Wideo z przeplotem</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>Niektóre przeglądarki pokazują półobrazy jako grzebień; łączenie koduje wideo na nowo.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>Wideo powyżej 4 GB</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>Czym staje się wideo za duże na jeden obiekt.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Jakość JPEG</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>Dla obrazów, które trzeba zakodować jako JPEG; zdjęcie JPEG pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>Obrazy wielostronicowe</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>Czym staje się TIFF lub HEIC z kilkoma obrazami tego samego rozmiaru.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>Ruchome obrazy</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>Czym staje się animowany GIF, WebP, PNG lub AVIF.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>Pliki PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>Czym staje się PDF dla PACS, który nie pokazuje dokumentów.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>Rozdzielczość stron PDF</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>Dla stron wysyłanych jako obrazy, w punktach na cal.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Ponawiaj próby</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>Jak długo ponawiane są pliki, których PACS nie może teraz przyjąć, zanim uzna się je za nieudane.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>Pamiętaj zadania</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>Jak długo skrzynka nadawcza wyświetla zakończone zadania i rozpoznaje ich pliki.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>Port potwierdzeń archiwizacji</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>Pod którym PACS dostarcza temu programowi potwierdzenia (Storage Commitment), gdy są oczekiwane; 0: żaden.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>Folder wysłanych plików</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>Dokąd można przenieść pliki po uzyskaniu dowodu, jeśli wybrano to dla zadania; puste: dostępny jest tylko kosz.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>Przenoś pliki z folderów sieciowych</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>W przeciwnym razie pliki w folderach sieciowych pozostają, niezależnie od wyboru dla zadania.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>Wywołujący AE title</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>Jak ten program przedstawia się każdemu węzłowi; węzły muszą go znać.</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Nazwa stacji</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>To stanowisko, jak jest wpisywane do każdego obiektu; puste: nazwa hosta.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nazwa placówki</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>Szpital lub przychodnia, jak są wpisywane do każdego obiektu; puste: pomijane.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>Domyślna modalność</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>Stoi w formularzu, dopóki ktoś lub pozycja listy roboczej nie poda innej.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>Domyślny zestaw znaków</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>W jakim zapisywane są obiekty, gdy nie podaje go formularz ani miejsce docelowe.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>Znacznik dodatkowych informacji</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>Dokąd trafiają „Dodatkowe informacje” z listy: słowo kluczowe lub gggg,eeee; puste: nigdzie.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Wszystko albo nic</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>Nie wysyłaj niczego z zadania, jeśli nie uda się przekształcić wszystkich jego plików.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>Język okna jako kod, np. „en”; puste: język systemu. Angielski, gdy brak tłumaczenia.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>Jak szczegółowy jest plik dziennika; nigdy nie zawiera danych pacjentów.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>Dni między plikami a zleceniem</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>Pliki dalsze od zaplanowanej daty wymagają ponownego sprawdzenia; 0: nigdy.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>Wyczyść po zarchiwizowaniu wszystkiego</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>Opróżnij razem listę i formularz, gdy wszystko z listy zostało zarchiwizowane.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Sprawdzanie aktualizacji</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>Gdzie pytać, czy jest nowsza wersja; puste: nigdzie. Nic nie jest instalowane.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>Klucz sprawdzania aktualizacji</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>Klucz publiczny (Ed25519, Base64), którym podpisana jest odpowiedź.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>Informuj na pulpicie o zakończeniu długiego zadania, gdy na wierzchu jest inne okno.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Ograniczony ruch</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>Menu i listy pojawiają się od razu, a kursor tekstowy nie miga. Gdy system tego wymaga, zawsze tak jest.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Ostatni pacjenci</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>Proponuj tych, dla których coś wysłano, każdemu, kto tu pracuje.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>AE title odbiorczy</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>Jak PACS nazywa nas, gdy do nas wysyła; puste: wywołujący AE title.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>Port odbiorczy</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>Port TCP, na który są do nas wysyłane dane; PACS musi go znać.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>Adres odbiorczy</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>Pod którym z adresów IP tego komputera mogą się z nami łączyć systemy PACS; puste: pod każdym.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>Miejsce na pobrane pliki</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>Ile najwyżej jedno pobranie może zapisać na dysku.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>Czyje UID i nazwy noszą obiekty: z deklaracji zgodności czy własne.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>Korzeń UID</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>Od czego zaczynają się wszystkie tworzone tu UID: zarejestrowany dla placówki lub zaproponowany.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>UID klasy implementacji</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>Oznacza ten program wobec węzłów i w plikach; puste: korzeń UID.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Nazwa wersji implementacji</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>Oznacza wersję tego programu wobec węzłów i w plikach, najwyżej 16 znaków.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>Wpisywany do obiektów jako producent; puste: pozostaje puste.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nazwa modelu</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>Wpisywana do obiektów jako model urządzenia rejestrującego.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Jak nazywa się profil.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalność</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>Tworzonych serii; puste: domyślna modalność.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Opis serii</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>Tworzonych serii; puste: rodzaj pliku słownie.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Numer serii</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>Pierwszej tworzonej serii; puste: 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Część ciała</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined, kod taki jak FOOT; puste: pomijane.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>UID klasy SOP zdjęć; puste: zgodnie z ustawieniami konwersji.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>UID klasy SOP wideo; puste: zgodnie z ustawieniami konwersji.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>UID klasy SOP plików PDF; puste: zgodnie z ustawieniami konwersji.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Wymagane pola</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>Słowa kluczowe DICOM, które trzeba wypełnić oprócz zawsze wymaganych.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Wartości domyślne</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>Co na początku zawiera formularz, według słowa kluczowego DICOM.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>Nazwa Storage AE; puste: domyślne miejsce docelowe.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>Nazwa na listach w tym programie.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE title</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>AE title, na który odpowiada; wielkość liter ma znaczenie.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>Jego nazwa, adres IPv4 lub IPv6 (bez nawiasów).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>Port TCP, na którym nasłuchuje, często 104 lub 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zestaw znaków</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>Co jest dla niego zapisywane i jak czytane są odpowiedzi bez podanego zestawu znaków.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Czas na połączenie</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>Jak długo czekać na połączenie TCP.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>Czas na asocjację</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>Jak długo czekać na przyjęcie asocjacji.</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>Czas na zapytanie</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>Ile łącznie może trwać jedna weryfikacja lub jedno zapytanie.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>Czas na badanie</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>Ile łącznie może trwać jedna próba dla jednego badania.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>Najdłuższy wysyłany PDU</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>Nigdy więcej, niż przyjmuje; 16384 według deklaracji zgodności.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajtów</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>Szyfruj połączenia i sprawdzaj certyfikat węzła; nigdy nie wraca do połączenia nieszyfrowanego.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>Plik PEM wystawcy certyfikatu węzła; puste: urzędy, którym ufa ten komputer.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>TLS, gdy łączy się z nami</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>Jak łączy się przez TLS, aby dostarczyć pobierane dane lub potwierdzenia; pokazujemy certyfikat klienta.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>Łączy się też z</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>Adresy IP lub sieci, z których może się łączyć oprócz swojego hosta, rozdzielone spacjami; *: dowolne.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>Tożsamość użytkownika</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>Czy węzeł dowiaduje się, kto używa programu, i z jakim dowodem.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>Co podaje się węzłowi; kod dostępu lub token jest przechowywany w pęku kluczy.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>Lista robocza ze zleceniami albo PACS, który jest przeszukiwany.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>Model informacji</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>W jakim modelu przeszukiwany jest PACS; większość zna Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>Poziom modelu</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>Poziom, o który pyta się węzeł; zwykły wynika z modelu, a lista robocza nie ma żadnego.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>Symbole wieloznaczne przy nazwiskach</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>Czy wyszukiwanie zaczyna się z „*” dodaną do nazwiska.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>Symbole wieloznaczne przy ID</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>Czy wyszukiwanie zaczyna się z „*” dodaną do ID pacjenta, jak w szablonie „statement”.</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>Zaplanowany AE title</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>Pyta listę roboczą tylko o kroki tej stacji; puste: o wszystkie.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>Lista robocza jest pytana tylko o tę modalność; puste: o wszystkie.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Odświeżaj co</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>Przechowuje tu listę roboczą przez tydzień, aby przeszukiwać ją, gdy jest niedostępna; 0: nie przechowuje.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>Pobieraj przez</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>Jak pobierane są z niego pliki; C-MOVE wymaga, aby znał nasz port.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>Zgłaszaj kroki procedury</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>Powiadamiaj RIS przez MPPS o rozpoczęciu, zakończeniu lub przerwaniu zlecenia.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>Kto przyjmuje kroki procedury</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>Nazwa AE z sekcji „Listy robocze i wyszukiwanie”; puste: ten.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>Pobieranie relacyjne</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>Negocjowane przy pobieraniu plików; PACS może odmówić.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Rozszerzona konwersja</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>Proś o obrazy CT, MR i PET przekształcone w wieloklatkowe przy pobieraniu plików.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>Domyślne miejsce docelowe</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>Nazwa Storage AE wybranego na początku; puste: pierwsze z listy.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Dekompresuj</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>Wysyłaj tam pliki DICOM bez kompresji, z wyjątkiem wideo, nawet jeśli przyjmowałby skompresowane.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>Obrazy bezstratne</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>Jak wysyłane są tam PNG, TIFF, BMP i inne obrazy bezstratne.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>Gdy odrzuca JPEG: bez kompresji</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>Obrazy, których nie przyjmuje w kompresji, są wysyłane bez niej.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>Gdy odrzuca PDF: obrazy stron</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>Zamiast dokumentu wysyłany jest obraz każdej strony.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>Gdy odrzuca wideo: inna klasa SOP</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>Jest wysyłane w innej klasie wideo, którą przyjmuje PACS.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>Gdy odrzuca wideo: inne kodowanie</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>Jest kodowane na nowo jako H.264 lub MPEG-2, zależnie od tego, co przyjmuje PACS.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>Domyślne dla modalności</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>Kody takie jak XC lub ES: jest wybierane na początku dla obiektów tych modalności.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>Dowód archiwizacji</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>Czego trzeba, aby plik był uznany za potwierdzony.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>Kogo pyta się o dowód</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>Nazwa PACS z sekcji „Listy robocze i wyszukiwanie”; puste: ten.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>Czas na dowód</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>Ile może to trwać; połowa po ponownym wysłaniu plików.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>Czy obiekty są przesyłane własnym protokołem DICOM, czy przez WWW.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>Usługi DICOMweb, bez „/studies” na końcu.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>Jak usługa dowiaduje się, kim jesteśmy.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>Nazwa użytkownika lub client ID</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>Do logowania; związany z nim sekret jest przechowywany w pęku kluczy.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL tokenu</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>Gdzie OAuth2 wydaje tokeny temu klientowi.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres (scope)</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>O co prosi się OAuth2; puste: to, co daje sam z siebie.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Największe żądanie</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>Ile mieści się w jednym żądaniu; większy plik jest wysyłany osobno.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Zaufany urząd</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certyfikat klienta</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>Plik PEM z certyfikatem tego stanowiska; puste: nie pokazuje żadnego.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klucz klienta</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>Plik PEM z kluczem prywatnym certyfikatu; puste: jest w pliku certyfikatu.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Monitoruj folder</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>Gdy okno jest otwarte, wysyłane jest to, co trafi do folderu.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>Po udowodnieniu archiwizacji pliki trafiają w nim do „done”; puste: brak folderu.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>Nazwa profilu, który określa, czym stają się pliki i dokąd trafiają.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nazwy plików</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>Jak wyglądają, bez rozszerzenia: słowa kluczowe DICOM w nawiasach klamrowych; * dowolne znaki, ? jeden.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>Nazwa listy roboczej, której jedyne pasujące zlecenie określa, czyj jest plik; puste: wszystko mówi nazwa.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>Wyczyść, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>Po takim czasie bez klawiatury i myszy lista i formularz są opróżniane, po ostrzeżeniu; 0: nigdy.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>Użytkownik systemu jako operator</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>Gdy nikt nie wpisze operatora, zapisz zalogowane konto jako OperatorsName.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>Klawisz pedału nożnego</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>Robi zdjęcie w oknie kamery; to, co wysyła pedał, np. F9 lub Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN ustawień</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>Co powstaje z PIN-u otwierającego okno ustawień; ustawia się go tam lub przez „settings pin”.</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>To stanowisko</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Co jest wysyłane</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>Co PACS wysyła tutaj</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>Dziennik i aktualizacje</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>Domyślnie: {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: tak</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: nie</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer} przyjmuje: {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (Sprawdzono {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>zdjęcia</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>zdjęcia jako VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>obrazy bez kompresji</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>wideo H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>wideo H.264 jako Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>wideo MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>modele 3D</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>dokumenty CDA</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Dopasuj do okna</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
</context>
</TS>
