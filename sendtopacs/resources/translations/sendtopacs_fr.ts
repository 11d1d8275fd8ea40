<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>Que deviennent les fichiers ensuite</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>Une fois prouvé que le PACS les détient</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>Les fichiers restent</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>Puis à la corbeille</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>Puis vers {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>Autres destinations</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>et à %n autre</numerusform>
            <numerusform>et à %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>et à…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>Envoyer aussi les mêmes fichiers à d’autres destinations</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>tri</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>regroupement</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>&amp;Echo</source>
        <translation>E&amp;cho</translation>
    </message>
    <message>
        <source>Ask this AE whether it answers, with what is typed here now</source>
        <translation>Demander à cet AE s’il répond, avec ce qui est saisi ici actuellement</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>&amp;Vérifier ce qu’il accepte</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>Demander quels objets, parmi ceux que nous créons, il accepte ; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Interrogation de {peer}…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer} est vérifié : réponse en {ms} ms.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>Attributs de l’objet</translation>
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
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retiré)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n élément)</numerusform>
            <numerusform>(%n éléments)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%n octet, compressé)</numerusform>
            <numerusform>(%n octets, compressés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%n octet)</numerusform>
            <numerusform>(%n octets)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Envoyer un message de &amp;test</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>Envoyer un message sans données patient, avec ce qui est saisi ici actuellement</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>Interrogation de {peer}…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Take &amp;picture</source>
        <translation>Prendre une &amp;photo</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>{key}, ou une pédale qui envoie cette touche, prend une photo tant que cette fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>{key}, ou une pédale qui envoie cette touche, prend une photo, quelle que soit la fenêtre de ce programme au premier plan.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>Par touche ou pédale : {key} (voir les paramètres)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>&amp;Enregistrer une vidéo</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Caméra</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>&amp;Arrêter après</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>En attente de la caméra…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>Arrê&amp;ter l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n image ajoutée à la liste</numerusform>
            <numerusform>%n images ajoutées à la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>%n vidéo ajoutée à la liste</numerusform>
            <numerusform>%n vidéos ajoutées à la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>L’image telle qu’elle sera envoyée</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>Capturer</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>Une image, une vidéo ou une page qui n’est encore dans aucun fichier ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>&amp;Caméra…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>&amp;Scanner…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>&amp;Partie de l’écran…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>C&amp;oller depuis le presse-papiers</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>Ce qui est écrit dans les fichiers DICOM</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Dans les fichiers</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values} et {count} autres</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>reste : le formulaire n’en dit rien</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>Copier ce qui ne va pas dans le champ, sans son contenu</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>{keys} dans le champ, ou clic droit ici : copier un rapport</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>Copier ce qui s’est passé, pour la personne qui vous aide ; ne contient aucune donnée patient</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>Couper e&amp;xactement à ces instants</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>La vidéo est réencodée pour cela : c’est plus long, et l’image perd un peu</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>Attributs du fichier</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Défini par l’administrateur pour cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>Rien n’a été envoyé : ce qui a été commencé dans la fenêtre de devant ne peut pas se faire tel quel.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>aucun PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>En&amp;voyer %n fichier</numerusform>
            <numerusform>En&amp;voyer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} terminés</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>Renvo&amp;yer les échecs</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>Renvo&amp;yer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n ne peut pas être envoyé</numerusform>
            <numerusform>%n ne peuvent pas être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>Enre&amp;gistrer en DICOM…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>Progression de tous les fichiers</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>Tout ce que dit la ligne choisie</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>Tout ce que dit la ligne choisie apparaît ici.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>Lequel des objets</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>&amp;Envoyé en</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>Avant l’envoi, les identifiants (UID) ainsi que la date et l’heure actuelles ne sont que des exemples.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>Préparation… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n attribut diffère du fichier.</numerusform>
            <numerusform>%n attributs diffèrent du fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file} : édition</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>Quelle est la longueur du trait dessiné ? Saisissez-la et appuyez sur Appliquer, ou appuyez sur Défaire.</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>Rien qui ressemble à du texte imprimé n’a été trouvé. Vérifiez aussi vous-même.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>aucune modification</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>sans perte</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>est réencodé</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>quand plus aucun nom n’y figure, cochez « {box} »</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>Ajouter une extension</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>Classe SOP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>&amp;Séries de cet examen</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>Récupérer dans la &amp;liste</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>Envoyer à un autre PACS…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>Enre&amp;gistrer en DICOM…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>Annuler la récupération</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>Objets récupérés</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Enregistrer en fichiers DICOM dans…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>Envoyer à un autre PACS</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>Titre AE, tel que {name} le connaît</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>Récupération depuis {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>%n objet récupéré</numerusform>
            <numerusform>%n objets récupérés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n objet est maintenant dans la liste.</numerusform>
            <numerusform>%n objets sont maintenant dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n objet enregistré dans {folder}.</numerusform>
            <numerusform>%n objets enregistrés dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n objet envoyé à {name}.</numerusform>
            <numerusform>%n objets envoyés à {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}, obligatoire</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>Enregistrer en fichiers DICOM dans…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>Coller dans la liste des fichiers copiés ou une image copiée</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>Commencer &amp;ici</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>&amp;Finir ici</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>Vidéo &amp;entière</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file} : couper ou extraire des images</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>Lect&amp;ure</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>Flèches : une image. Page haut/bas : une seconde.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>Prendre cette i&amp;mage</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>Cette vidéo est réencodée : elle est coupée exactement à ces instants.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>Cette vidéo n’est pas réencodée et ne peut être coupée qu’à certaines de ses images : elle peut commencer avant et finir après ces instants. Cochez « {box} » pour laisser de côté tout ce qui dépasse.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n image ajoutée à la liste</numerusform>
            <numerusform>%n images ajoutées à la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>Saisir pour filtrer les résultats</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>Du texte est encore recherché dans l’image. Attendez la fin, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>%n zone ressemblant à du texte masquée. Vérifiez s’il en reste.</numerusform>
            <numerusform>%n zones ressemblant à du texte masquées. Vérifiez s’il en reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>%n zone ressemble à du texte. Décochez ce qui n’en est pas et appuyez sur « {button} » ; vérifiez s’il en reste.</numerusform>
            <numerusform>%n zones ressemblent à du texte. Décochez ce qui n’en est pas et appuyez sur « {button} » ; vérifiez s’il en reste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>par type de fichier</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>Comme la destination : {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* obligatoire</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>Zones ressemblant à du texte</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>Décochez ce qui ne doit pas être masqué : avec la barre d’espace ou d’un clic dans l’image.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>Masquer les cochées</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>N’en masquer aucune</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number} : {size} à {x}, {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>Cochez d’abord une zone.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>Patient et examen des fichiers DICOM</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>Ce que disent les fichiers ; les différences sont signalées</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>Les fichiers diffèrent sur ce qui est signalé par {mark}. Choisissez le patient et l’examen à saisir dans le formulaire.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>diffère : {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date d’examen</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Heure d’examen</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Numéro d’accession</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID d’examen</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médecin prescripteur</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>UID d’examen</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>Pas encore de patient</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>{files} vers {destination}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count} : {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>accession {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>Saisissez ou scannez l’ID de chaque patient, suivi à chaque fois d’Entrée</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>Saisissez ou scannez encore une fois l’ID du patient</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>C’est le bon.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>Celui-ci a déjà été donné.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>{given} sur {wanted} donnés.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>Ce n’est l’ID d’aucun de ces patients.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>Ce n’est pas l’ID du patient.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>Abandonner ces envois ?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>Le RIS est informé que la demande est interrompue, sauf si tous ses fichiers sont stockés.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>&amp;Motif pour le RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>Aucun PACS n’est encore configuré : il n’y a nulle part où envoyer.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Configuration guidée…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>Configuration guidée – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>Où vont vos fichiers. Echo demande s’il répond avec ces valeurs ; l’autre bouton demande ce qu’il accepterait. Aucun des deux n’envoie quoi que ce soit. Vous pouvez ignorer cette étape et la remplir plus tard.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>PACS principal</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>Worklist</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>D’où viennent les demandes, pour que personne n’ait à saisir l’identité du patient. C’est souvent le RIS. Si vous n’en avez pas, ignorez cette étape.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>Quitter ; Aide › Configuration guidée reprend ici</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>Étape {number} sur {all} : {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>Quelque chose doit d’abord être corrigé dans cette étape</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>Con&amp;figurer ce poste</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>I&amp;gnorer</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>&amp;Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>DICOM Conformance Statement</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>Création de la déclaration de conformité…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>Rester (toute touche)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>Les remettre en liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>Il semble n’y avoir personne : la liste et le formulaire seront vidés dans %n seconde.</numerusform>
            <numerusform>Il semble n’y avoir personne : la liste et le formulaire seront vidés dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>La liste et le formulaire ont été vidés : personne n’était là pendant %n minute.</numerusform>
            <numerusform>La liste et le formulaire ont été vidés : personne n’était là pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n fichier n’avait pas été envoyé ; il est toujours à son emplacement d’origine.</numerusform>
            <numerusform>%n fichiers n’avaient pas été envoyés ; ils sont toujours à leur emplacement d’origine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>Omettre : {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>&amp;Envoyer à</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>aucun PACS configuré</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>&amp;Tout ou rien</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>Ne rien envoyer si un seul fichier n’a pas pu être converti</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>Écrire &amp;ce patient dans les fichiers DICOM</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>UID des fichiers DICOM</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UID : choisir…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>Garder leurs UID</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>Nouveaux UID</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>Clavier – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>En outre, Alt avec la lettre soulignée mène à chaque champ et bouton. Tab passe de l’un au suivant, Échap ferme ce qui est ouvert à côté de la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>Fenêtre principale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>Voir la ligne en grand, ou fermer ce qui l’affiche</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>Aller à la première ou à la dernière ligne</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>Déplacer la ligne</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Retirer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>Aller à la ligne précédente ou suivante</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Maj avec une flèche</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>Déplacer l’image agrandie</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Page haut, Page bas</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>Tourner les pages, ou avancer d’une seconde dans une vidéo</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>Mettre en liste</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>%n fichier capturé précédemment n’a jamais été envoyé.</numerusform>
            <numerusform>%n fichiers capturés précédemment n’ont jamais été envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>Voir en &amp;grand</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>Pivoter à gauc&amp;he</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>Pivoter à dr&amp;oite</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>Placer au dé&amp;but</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>Placer à la &amp;fin</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>Sélectionner tout le grou&amp;pe</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>&amp;N’afficher que…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Ordre d’ajout</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Gro&amp;uper</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>Détails… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>Ce qui est écrit, et ce qui peut être choisi pour ce fichier seul</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Joindre</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>Les images de même taille forment un seul objet, dans cet ordre</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>Patient des fichiers DICOM…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>Remplir le formulaire avec ce que disent les fichiers DICOM de la liste</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>Éditer l’image… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>Pivoter, rogner, masquer, annoter, mesurer ; dire ce qu’elle montre</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>Couper la vidéo…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>N’envoyer qu’une partie de la vidéo, ou en extraire des images</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>Envoyer jus&amp;qu’au défaut</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>La vidéo est endommagée : envoyer ce qui précède le défaut</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>Lecture… %n fichier jusqu’ici</numerusform>
            <numerusform>Lecture… %n fichiers jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file} : {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>Choisissez d’abord des fichiers dans la liste.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>Choisissez plusieurs images de même taille qui n’ont pas encore été envoyées.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>Choisissez une vidéo qui n’a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>Choisissez une photo ou une vidéo qui n’a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>Choisissez un fichier qui peut être envoyé.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>L’image de la caméra</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>Mot de passe de {file} :</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquet d’assistance</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>Informations et plus grave</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>Erreurs seules</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>Entrées, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L’entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>Copier les entrées choisies, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Paquet d’assistance…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>Paramètres sans mots de passe, versions et journal dans un fichier ZIP, sans données patient</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>Rien dans le journal ne correspond au choix ci-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n entrée copiée.</numerusform>
            <numerusform>%n entrées copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>&amp;Tel qu’envoyé… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>Chaque attribut tel qu’il sera envoyé, et ce qui diffère du fichier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
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
        <translation>archive {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source}, demandé de l’extérieur</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>patients récents</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>fichier {name}</translation>
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
        <translation>Rechercher des patients et des examens</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>&amp;Annuler la recherche</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>&amp;Examens de ce patient</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>Rattac&amp;her à cet examen</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>Rechercher &amp;dans</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>worklist {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>archive {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>worklist {name}, état au {when}</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>Rien à interroger n’est encore configuré.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>Saisissez ce qui est connu du patient ou de la demande, puis appuyez sur Rechercher (Entrée).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Choisissez d’abord une ligne de la liste.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>Aucune n’est encore configurée : ajoutez-en une dans les paramètres, sous « Worklists et recherche ».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>Il n’y a là ni fichier de cet ordinateur, ni image. Copiez ou faites glisser un élément depuis un gestionnaire de fichiers ou une visionneuse d’images.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>Nom, Prénom</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>Autres parties du nom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>P&amp;rénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>Idéographique (Nom^Prénom)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>Phonétique (Nom^Prénom)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>ou Nom^Prénom</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN des paramètres</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Nouveau PIN</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Encore &amp;une fois</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>&amp;Définir le PIN</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>&amp;Supprimer le PIN</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>Le PIN</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACS a terminé</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACS demande votre attention</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>N’afficher que… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>N’afficher que les fichiers contenant ces mots</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>Critère de regroupement de la liste</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>N’afficher que certaines lignes</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>par type</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>par heure de prise</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>{seen} sur {count} affichés ; tous sont envoyés</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>Déverrouiller l’identité</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>Permettre de modifier le nom, l’ID, la date de naissance, le sexe et le numéro d’accession ; cela est consigné</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>Réta&amp;blir et verrouiller</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>Annuler toutes les modifications des données issues de la recherche</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>De {source} ; verrouillé</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>Avant : {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Avant : vide</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}, {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>De {source} ; déverrouillé. Avant : {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>&amp;Renvoyer maintenant</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>Envoyer à un &amp;autre…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>Aba&amp;ndonner…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>&amp;Enregistrer en fichiers…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>&amp;Mauvais patient…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>Ce qu’est devenu chaque fichier, à imprimer ou à enregistrer en PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>Choisissez ce qui a échoué, attend ou a été abandonné.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>Choisissez un envoi ; un autre PACS doit être configuré.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>Choisissez ce qui n’est pas encore stocké.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Choisissez d’abord un envoi.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>Choisissez un envoi dont quelque chose a été envoyé.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>Fichiers de l’envoi choisi</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>Les fichiers de l’envoi choisi apparaissent ici.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>Aucun envoi ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>Rien n’est en cours, en attente ou en échec. « Tous » affiche ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Rien n’est encore stocké.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La boîte d’envoi est vide.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Prochain essai automatique : {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être enregistré.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n fichier enregistré.</numerusform>
            <numerusform>%n fichiers enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>Tout ce que contient la boîte d’envoi, envois précédents compris. Les pages, les marques à côté d’une image et les copies pour une autre destination sont comptées une à une.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Boîte d’envoi…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>Afficher ce qui a été envoyé, ce qui attend et ce qui a échoué (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>reprise de %n fichier de la dernière fois</numerusform>
            <numerusform>reprise de %n fichiers de la dernière fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>En attente de {peer} ; prochain essai automatique : {time}.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>Prochain essai automatique : {time}.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n avec un avertissement</numerusform>
            <numerusform>%n avec un avertissement</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>Renvoyés, ils partent avec ce que disait le formulaire auparavant, et non avec son contenu actuel ; pour les envoyer avec ce qu’il dit maintenant, retirez-les de la liste et ajoutez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>Une partie de l’écran</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>Tracez un rectangle avec la souris. Au clavier : les flèches le déplacent, Maj et les flèches changent sa taille, Ctrl agrandit le pas, Entrée le capture. Échap : pas d’image.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>Dé&amp;crire</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>Profi&amp;l de ces fichiers</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>Comme pour l’envoi</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>Identité provisoire : la véritable identité du patient devra être attribuée plus tard dans le PACS.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>Nom, Prénom</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>Les fichiers DICOM sont envoyés tels quels ; ce formulaire n’y est pas écrit.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>Saisir un nom et un ID provisoires pour un patient sans identité</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>Pas encore de patient</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
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
        <translation>Remplissez d’abord le titre AE et l’hôte.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>Rien n’est encore configuré ici : appuyez sur Ajouter.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;liquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}, quelque chose ne va pas</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(encore sans nom)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>L’image telle qu’elle sera envoyée</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>Sans le connaître, on ne peut pas ouvrir cette fenêtre. Par défaut : pas de PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>Un PIN est défini.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>Modifier le &amp;PIN…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>Définir un &amp;PIN…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Paramètres – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN des paramètres</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>Lect&amp;ure</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} sur {length}, sans son</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(et %n autre)</numerusform>
            <numerusform>(et %n autres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vidéo</numerusform>
            <numerusform>%n vidéos</numerusform>
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
            <numerusform>%n fichier DICOM</numerusform>
            <numerusform>%n fichiers DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>%n modèle 3D</numerusform>
            <numerusform>%n modèles 3D</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>%n document CDA</numerusform>
            <numerusform>%n documents CDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n ne peut pas être envoyé</numerusform>
            <numerusform>%n ne peuvent pas être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n dans la boîte d’envoi</numerusform>
            <numerusform>%n dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n converti</numerusform>
            <numerusform>%n convertis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>%n en cours d’envoi</numerusform>
            <numerusform>%n en cours d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>%n stocké</numerusform>
            <numerusform>%n stockés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmé</numerusform>
            <numerusform>%n confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n enregistré</numerusform>
            <numerusform>%n enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n fichier n’a pas été envoyé. Il quitte la liste, mais reste à son emplacement.</numerusform>
            <numerusform>%n fichiers n’ont pas été envoyés. Ils quittent la liste, mais restent à leur emplacement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n fichier sera définitivement perdu : il n’en existe pas d’autre copie.</numerusform>
            <numerusform>%n fichiers seront définitivement perdus : il n’en existe pas d’autre copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>Ce qui n’est pas stocké de %n fichier ne sera pas envoyé, sauf si vous choisissez ici « Renvoyer maintenant ».</numerusform>
            <numerusform>Ce qui n’est pas stocké de %n fichiers ne sera pas envoyé, sauf si vous choisissez ici « Renvoyer maintenant ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>L’image à cet instant</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>Aucune image ne peut être affichée à cet instant.</translation>
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
        <translation>Choisir un profil par son numéro ; 0 : aucun</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>De quel type d’envoi il s’agit</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>Revenir à la valeur par défaut ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>Recherche… %n résultat jusqu’ici</numerusform>
            <numerusform>Recherche… %n résultats jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
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
        <translation>Rec&amp;hercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Numériser</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>&amp;Scanner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>&amp;Points par pouce</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Recherche de scanners…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Numérisation…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>%n page numérisée dans la liste…</numerusform>
            <numerusform>%n pages numérisées dans la liste…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>%n page numérisée dans la liste.</numerusform>
            <numerusform>%n pages numérisées dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>Quels envois sont affichés</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Rechercher des envois</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>Patient, ID, numéro d’accession, destination, fichier</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count} ou plus trouvés</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>Accepté &amp;le, ou de - à</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>&amp;Jokers autour du nom</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>Jo&amp;kers autour de l’ID</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>Hier à demain</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID patient</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>Da&amp;te, ou de - à</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalité</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>Titre AE de la statio&amp;n</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>N° d’a&amp;ccession</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>ID de &amp;procédure demandée</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>Modèle d’information</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>Ni&amp;veau du modèle</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Défini par l’administrateur pour cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>Paramètres – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>Annule la dernière modification ; toutes peuvent l’être jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Rétablit la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>Remplir avec la configuration d’un site depuis un fichier ; rien ne change avant l’enregistrement</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>Écrire ces paramètres dans un fichier pour d’autres postes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Paramètres (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>Pr&amp;oposer une racine UID</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>Worklists et recherche</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>Par nom ou explication ; Entrée passe au résultat suivant (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>Paramètres trouvés : {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>Aucun paramètre ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>&amp;Rien n’y nomme le patient</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>Est écrit dans l’objet : Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>Partie du &amp;corps</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>Cô&amp;té</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Incidence</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>&amp;Blocs entiers, sans perte</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>Rogner un JPEG à la limite de ses blocs, afin qu’il ne soit pas réencodé</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>Ma&amp;squer les zones de texte…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>Recherche des lignes de texte et les montre ; ce que vous laissez coché devient noir</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>Flèches et textes mas&amp;quables</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>Coché : l’image reste telle qu’elle a été prise ; les visionneuses dessinent flèches, textes et règles par-dessus ou les masquent (ils vont dans un objet à part, un état de présentation). Non coché : ils font partie de l’image.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;faire</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>retrait de %n fichier</numerusform>
            <numerusform>retrait de %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>déplacement de lignes</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>description de fichiers</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>jonction</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>séparation</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>Infos complém.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>Ce que montre l’image, ou le titre d’un document : double-cliquez ou appuyez sur Ctrl+D pour saisir</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>Aucun fichier de la liste ne correspond à votre saisie. Appuyez sur Échap dans le champ ci-dessus pour tous les voir.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>Déposez ici des photos, vidéos, PDF ou fichiers DICOM, ou des dossiers entiers.
Ou cliquez sur « Ajouter des fichiers » (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>Patients, examens et séries des fichiers DICOM</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>Patient, examen, série</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>Examen sans description</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This workstation: {ae_title}, station {station}</source>
        <translation>Ce poste : {ae_title}, station {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>Identité : votre propre racine UID</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>Identité : celle de la déclaration de conformité, pour les essais</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS : {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>Worklist : {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>Ce qui n’a pas répondu ne peut pas encore être utilisé : « Précédent » y ramène ; « Echo » interroge de nouveau.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>Echo non essayé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
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
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Worklist…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>Recherche PACS…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Patients récents</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Nouveau patient</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Clavier…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>Configuration &amp;guidée…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>&amp;Paquet d’assistance…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>Scanner un ID patient</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>Scannez ou saisissez un ID patient</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>Recherche l’ID dans les worklists, puis dans le PACS ; un résultat unique remplit le formulaire (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>&amp;Ouvrir SendToPACS</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>&amp;Suspendre et quitter</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACS poursuit l’envoi</translation>
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
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>X final</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>Y final</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>De&amp;grés (sens horaire)</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>Longueur en &amp;mm</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>C&amp;oins</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;exte</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>Activer ou désactiver le dossier surveillé, et voir quels fichiers attendent (Maj+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>Dossier surveillé : désactivé</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>Dossier surveillé : surveillance impossible</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>Dossier surveillé : %n à traiter</numerusform>
            <numerusform>Dossier surveillé : %n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>Dossier surveillé : activé</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>&amp;Surveiller ce dossier tant que la fenêtre est ouverte</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Revérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>d’après l’unique demande de {worklist} à laquelle mène le nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>d’après le nom seul</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>Il n’est pas surveillé.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n envoyé et déplacé vers « done »</numerusform>
            <numerusform>%n envoyés et déplacés vers « done »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>Surveillance active : {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>Fichiers à traiter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Motif d’attente</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>Rien ne demande d’attention : ce qui ne peut pas être envoyé de soi-même apparaît ici.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>À &amp;traiter</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>Profil :</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Destination :</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>Noms de fichiers :</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>Patient et demande :</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>Envoyé au mauvais patient</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>Le PACS détient ces objets, et seul son administrateur peut les déplacer ou les supprimer. Indiquez à qui ils appartiennent et remettez ce rapport. Renvoyez ensuite les fichiers, pour le bon patient.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>&amp;Nom correct</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>&amp;ID patient correct</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>Conserver dans le trou&amp;sseau</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>Mot de passe de la clé {whose}</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>Code d’accès de {whose}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>Mot de passe de {whose}</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>Secret client de {whose}</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>Il est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Il n’est plus conservé.</translation>
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
        <translation>Abdomen et pelvis</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>Articulation acromio-claviculaire</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>Cheville</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>Anus</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>Apex pulmonaire</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>Canal biliaire</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>Voies biliaires</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vessie</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>Os du membre inférieur</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>Os du membre supérieur</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>Sein</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>Bronche</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>Calcanéus</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Rachis cervical</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>Rachis cervico-thoracique</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>Thorax et abdomen</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>Thorax, abdomen et pelvis</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>Clavicule</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>Coccyx</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Côlon</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>Canal cholédoque</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>Duodénum</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>Œsophage</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>Œsophage, estomac et duodénum</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>Extrémité</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>Œil</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>Région oculaire</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>Os de la face</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>Fémur</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>Fibula</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>Doigt</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>Vésicule biliaire</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>Tête et cou</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>Articulation de la hanche</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>Humérus</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>Iléon</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>Ilium</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>Conduit auditif interne</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>Région maxillaire</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>Jéjunum</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>Gros intestin</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>Larynx</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>Foie et voies biliaires</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>Membre inférieur</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Rachis lombaire</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>Rachis lombo-sacré</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>Mandibule</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>Mastoïde</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>Maxillaire</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>Médiastin</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>Muscle du membre inférieur</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>Muscle du membre supérieur</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>Os nasal</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>Cou et thorax</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>Cou, thorax et abdomen</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>Cou, thorax, abdomen et pelvis</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>Canal optique</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>Pancréas</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>Canal pancréatique</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>Canaux pancréatiques et biliaires</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>Sinus paranasal</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>Glande parotide</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>Patella</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>Bassin et membres inférieurs</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Fantôme</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>Prostate</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>Rectum</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>Côte</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>Rachis sacro-coccygien</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>Articulation sacro-iliaque</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Sacrum</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>Scapula</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>Selle turcique</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>Os sésamoïdes du pied</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Crâne</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>Intestin grêle</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Rachis</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>Articulation sterno-claviculaire</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>Sternum</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>Estomac</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>Glande submandibulaire</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>Articulation du tarse</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>Articulation temporo-mandibulaire</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Rachis thoracique</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>Rachis thoraco-lombaire</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Pouce</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>Orteil</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>Trachée</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>Membre supérieur</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>Voies urinaires supérieures</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>Uretère</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>Urètre</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>Utérus et trompes utérines</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>Rachis et crâne</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>Poignet</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>Os zygomatique</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>Acanthio-pariétale</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>Antéro-postérieure</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>Antéro-postérieure oblique</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>Axiale</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>Caudo-crâniale</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>Cranio-caudale</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>Dorso-plantaire</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>Frontale</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>Frontale oblique</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>Axiale frontale oblique</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>Latérale</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>Latérale oblique</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>Latéro-médiale</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>Latéro-médiale oblique</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>Oblique antérieure gauche</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>Latérale gauche</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>Oblique gauche</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>Oblique postérieure gauche</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>Oblique médiale</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>Médio-latérale</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>Médio-latérale oblique</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>Oblique</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>Axiale oblique</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>Caudo-crâniale oblique</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>Cranio-caudale oblique</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>Incidence occlusale</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>Orbito-pariétale</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>Pariéto-orbitaire</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>Pariéto-acanthiale</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>Planto-dorsale</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>Postéro-antérieure</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>Postéro-antérieure oblique</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>Oblique antérieure droite</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>Latérale droite</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>Oblique droite</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>Oblique postérieure droite</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittale</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>Axiale sagittale oblique</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>Submento-vertex</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>Tangentielle</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>Échantillon tissulaire</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>Vertico-submentale</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>PACS de démo (intégré)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>édition d’une image</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>coupe d’une vidéo</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>extraction d’une image d’une vidéo</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>Répertoire par défaut (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>Alphabet latin n° 1 (Europe occidentale)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>Alphabet latin n° 2 (Europe centrale)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>Alphabet latin n° 3 (Europe du Sud)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>Alphabet latin n° 4 (balte)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>Alphabet latin n° 5 (turc)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>Japonais (katakana)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>Japonais (kanji)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>Japonais (kanji complémentaires)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>flèches et textes masquables dans la visionneuse</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>les marques faites avant un masquage font partie de l’image</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>bilatéral</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>impair</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>Faites glisser sur la partie de l’image à garder, ou saisissez sa place et sa taille. Puis appuyez sur Appliquer.</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>Faites glisser sur ce que personne ne doit voir. Cela devient noir aussitôt.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>Entourez ce que personne ne doit voir. Cela devient noir aussitôt.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>Saisissez de combien de degrés l’image est tournée, puis appuyez sur Appliquer.</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>Faites glisser du début de la flèche vers ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>Cliquez là où le texte doit commencer. Saisissez le texte, puis appuyez sur Appliquer.</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>Faites glisser d’une extrémité de ce qui est mesuré à l’autre.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>Faites glisser le long d’une longueur connue, celle d’une règle dans l’image par exemple. Saisissez-la, puis appuyez sur Appliquer.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>pivotée</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>redressée</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>rognée</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>Masquer à main levée</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>masquée à main levée</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>Longueur connue</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrée</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>Quatre courtes étapes préparent ce poste : ses noms, les identifiants qu’il utilise, le PACS auquel il envoie et la worklist. Demandez à votre administrateur PACS les titres AE, les hôtes et les ports.

Chaque étape est enregistrée dès qu’elle est terminée. Vous pouvez quitter à tout moment et reprendre plus tard : Aide › Configuration guidée.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>Vous voulez seulement découvrir le logiciel ? Le PACS intégré fonctionne sur cet ordinateur, avec une worklist et des fichiers d’exemple, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>&amp;Essayer avec le PACS intégré</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>Un PACS accepte ceux qu’il reconnaît à leur titre AE ; le reste est écrit dans ce que vous envoyez.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>Chaque objet reçoit un identifiant que personne d’autre au monde ne doit utiliser. Dans un établissement, ils commencent par une racine propre ; une racine vous est proposée, aussi valable qu’une racine enregistrée.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>&amp;Usage clinique : une racine propre</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>E&amp;ssai : celle de la déclaration de conformité</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>Pr&amp;oposer une autre</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>Déposez des fichiers dans la fenêtre, choisissez le patient (F2 ouvre la worklist), cliquez sur Envoyer. Tout cela, et bien plus, se modifie dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>ID de procédure demandée</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>Procédure demandée</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>ID de l’étape planifiée</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>Étape planifiée</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>Codes de protocole</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>Codes de procédure</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>Examen référencé</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>Patient référencé</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Poids (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>Alertes médicales</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>État du patient</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Antécédents</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>non enceinte</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>peut-être enceinte</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>certainement enceinte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>Nom du patient</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>&amp;ID patient</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>Émetteur de l’ID patient</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Date de nai&amp;ssance</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date d’examen</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>Heure d’examen</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>Descri&amp;ption de l’examen</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>N° d’accessi&amp;on</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>ID d’examen</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>Médecin prescripteur</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>Moda&amp;lité</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Description de la série</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>ID d’admission</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>Le nom d’un document</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>Un texte à côté d’une image</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>demande : RIS pas encore informé</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>demande : en cours</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>demande : terminée</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>demande : interrompue</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>Mauvaise entrée de worklist choisie</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>Mauvaise procédure demandée</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>Mauvais côté demandé</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>Demande en double</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Panne d’équipement</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>Refus du patient</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>État du patient</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Patient non venu</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>Annulé par le médecin</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>converti</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stocké</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>Modèle 3D</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>Document CDA</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>Selon les paramètres</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Le document, tel quel</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Une image de chaque page</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Un objet avec les images de toutes les pages</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>demande : RIS n’a pas pu être informé</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>conversion en cours</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>objet {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>aucun patient</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · marques</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>encapsulé, {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>converti, environ {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sans son</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restant</translation>
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
        <translation>Détail</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>ID patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>N° d’accession</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>Aucun résultat ne contient ces mots : saisissez-en moins ci-dessous, ou aucun.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>Cet examen n’a aucune série dans cette archive.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>Ce patient n’a aucun examen dans cette archive.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Aucune demande ne correspond. Essayez avec moins de lettres du nom, ou avec l’ID seul ; un autre jour, ou tous les jours ; toutes les modalités ; et vérifiez sous « Autres champs » si une station est demandée. Pour une personne sans demande, fermez cette fenêtre et saisissez son identité : Nouveau patient (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>Personne ne correspond. Essayez avec moins de lettres du nom, ou avec l’ID seul. Pour une personne que cette archive ne connaît pas, fermez cette fenêtre et saisissez son identité : Nouveau patient (Ctrl+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ envoyé</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title} écoute sur {address}, port {port}. Arrêtez-le avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>Écoute impossible sur {place} : {reason}. Un autre programme utilise-t-il le port, ou l’adresse n’est-elle pas celle de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>Une autre archive en service garde ses fichiers dans {folder}. Arrêtez-la ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>Le fichier de configuration {file} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>Dans le fichier de configuration {file}, section {section} : {name} est absent, inconnu ou n’est pas une valeur utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>Supprimer {count} objet de {folder} ? Saisissez yes pour le faire.</numerusform>
            <numerusform>Supprimer les {count} objets de {folder} ? Saisissez yes pour le faire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>{count} objet a été supprimé.</numerusform>
            <numerusform>{count} objets ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>L’index {path} de l’archive ne peut pas être lu : {reason}. Déplacez-le ; il sera reconstruit à partir des fichiers.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>L’index {path} a été écrit par une version plus récente du programme. Utilisez cette version ou un autre dossier.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>Il n’y a pas de worklist dans {path}.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>Le fichier de worklist {path} ne peut pas être lu : {reason}. Ses entrées sont omises.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>Le journal d’audit dans {path} est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>Le journal d’audit a été modifié : la ligne {line} de {path} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>Le journal d’audit a été modifié : la ligne {line} de {path} ne suit pas la précédente. Quelque chose avant elle a été modifié, retiré, inséré ou déplacé.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>Le journal d’audit a été modifié : la fin de {path} n’est pas ce qui a été écrit en dernier (c’était la ligne {expected} ; la ligne {found} s’y trouve).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>Le journal d’audit a été modifié : le fichier {path}, qui indique sa dernière ligne, est absent.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>Aucun serveur d’audit n’est défini. Indiquez son hôte dans les paramètres, sous « Journal d’audit ».</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer} a reçu tout le journal d’audit. Messages : {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer} a accepté un message de test par TLS et fermé la connexion correctement. Seules ses propres listes peuvent dire s’il le conserve.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>Une autre fenêtre ou un autre programme écrit le journal d’audit depuis longtemps. Réessayez.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>Cette installation ne comprend pas la caméra. La personne qui installe les programmes ici peut l’ajouter : pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>Les caméras ne peuvent pas être utilisées : une bibliothèque du système de cet ordinateur est absente ou ne convient pas. Sous Debian et Ubuntu, la personne qui installe les programmes ici peut l’ajouter : apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une et allumez-la ; elle apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>Le système ne laisse pas ce programme utiliser la caméra. Autorisez-le dans les paramètres de confidentialité du système, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device} ne donne pas d’image : {reason}. Un autre programme l’utilise-t-il ? Fermez-le, ou débranchez et rebranchez la caméra.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>La photo n’a pas pu être prise : {reason}. Reprenez-la.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>L’enregistrement s’est arrêté : {reason}. Ce qui a été enregistré jusque-là, si cela peut être lu, est dans la liste, ou proposé au-dessus si elle est désormais celle d’un autre patient.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>Rien n’a été enregistré : la caméra n’a donné aucune image pendant ce temps. Enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>L’enregistrement a été arrêté : le disque de {folder} est presque plein. Ce qui a été enregistré jusque-là est dans la liste, ou proposé au-dessus si elle est désormais celle d’un autre patient. Libérez de la place avant d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>L’image n’a pas pu être écrite en fichier PNG.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>Ce bureau (Wayland) ne laisse aucun programme lire l’écran lui-même. Prenez l’image avec l’outil du bureau (souvent la touche Impr. écran), copiez-la et collez-la ici.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>Le système n’a donné aucune image de l’écran. Sur un Mac, autorisez SendToPACS sous « Enregistrement de l’écran » dans Réglages Système, Confidentialité et sécurité, puis relancez-le.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>Les scanners ne sont utilisables d’ici que sous Linux. Numérisez dans un fichier avec le programme du scanner, et déposez-le ici.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>La numérisation requiert le programme scanimage, qui n’est pas installé. La personne qui installe les programmes ici peut l’ajouter : apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>Aucun scanner n’a été trouvé. Allumez-le, vérifiez son câble et recherchez à nouveau.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>Il y a plusieurs scanners. Indiquez lequel par --device : {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>Il n’y a pas de scanner {device}, ou il est éteint. Vérifiez-le et recherchez à nouveau.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>Le scanner est occupé, ou un autre programme l’utilise. Attendez un instant, puis numérisez à nouveau.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>Le papier est coincé dans le chargeur du scanner. Dégagez-le, puis numérisez les pages manquantes.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>Il n’y a pas de papier dans le chargeur du scanner. Insérez les pages, puis numérisez à nouveau.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>Le capot du scanner est ouvert. Fermez-le, puis numérisez à nouveau.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>Le scanner ne répond plus. Vérifiez son câble, éteignez-le et rallumez-le, puis numérisez à nouveau.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>Le système ne vous laisse pas utiliser le scanner. Demandez au responsable de cet ordinateur d’ajouter votre compte au groupe « scanner ».</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>Le scanner {device} n’a pas pu numériser : {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>Le scanner {device} n’a donné aucune page. Numérisez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>{count} page numérisée dans {folder}.</numerusform>
            <numerusform>{count} pages numérisées dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name} doit être une seule touche : Space, une lettre, un chiffre, F5 à F24 ou similaire, précédée si besoin de Ctrl+, Alt+ ou Shift+.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>La classe SOP {uid} a été choisie dans les paramètres. Le programme ne sait pas ce qu’elle exige : il écrit ce qu’exige Secondary Capture ou Encapsulated PDF, et l’archive peut la refuser.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>Les paramètres indiquent {name} pour ce fichier. Le préréglage « Selon la déclaration de conformité » lui donne le contenu de Secondary Capture, et l’archive peut le refuser. Choisissez le préréglage « Selon la norme actuelle » pour ce que cette classe exige, ou une autre classe.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>Les paramètres indiquent {name} pour ce fichier, mais plusieurs images dans un objet donnent toujours {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>Les objets {name} sont de modalité {wanted} ; celui-ci indique {modality}. Certaines archives le refusent.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>Décompressé depuis {syntax}, selon les paramètres ou --decompress ; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer} n’accepte pas {syntax} : l’objet a été envoyé non compressé.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer} n’accepte que Implicit VR : l’objet y a été réécrit, toutes les valeurs restant inchangées. Il n’indique plus le type de valeur des éléments privés.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>Le fichier DICOM est signé numériquement : les signatures de ce qui a été modifié ne seraient plus valables et ont été retirées. Le fichier lui-même les a toujours.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>Le jeu de données compressé avait un nombre impair d’octets, ce que DICOM interdit : un octet nul a été ajouté à la fin.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>Il n’a pas été décompressé : {syntax} est de la vidéo, ou une syntaxe de transfert que le programme ne sait pas décoder. Il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>Les pixels du fichier DICOM n’ont pas pu être décompressés ({reason}) et restent donc tels quels. Regardez-les dans une visionneuse : ils peuvent être endommagés.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>Le fichier DICOM utilise un jeu de caractères que le programme ne connaît pas ; ces noms ne peuvent donc pas y être écrits. Envoyez-le tel quel, ou utilisez des noms en lettres simples sans accents.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>Un texte du fichier DICOM, ou un texte à y écrire, ne tient pas dans le jeu de caractères {charset}. Choisissez ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>Les images qui doivent former un seul objet diffèrent par la taille, ou par le fait d’être en gris ou en couleurs.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file} et {other} ne peuvent pas former un seul objet : ils diffèrent par la taille, ou par le fait d’être en gris ou en couleurs.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>Les images qui deviennent un seul objet avec {file} ont des descriptions, des informations complémentaires ou des profils différents. N’en laissez qu’un de chaque.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>Une image extraite de {file} ne peut pas être jointe à d’autres. Envoyez-la séparément.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file} ne peut pas être joint à d’autres, car il contient lui-même plusieurs images. Envoyez-le séparément.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>Seuls {count} des fichiers peuvent être joints, et --join fait un objet de plusieurs images : indiquez-en deux ou plus, ou omettez l’option.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>De {file}, seule la première de {count} images est envoyée, selon les paramètres.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>Réduit à 256 nuances de chaque couleur : l’image en a davantage.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>L’image est en couleurs ; la classe SOP choisie dans les paramètres ne contient que des gris.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>Les pages de {file} diffèrent par la taille ou le type : chacune devient un objet distinct.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>Le profil de couleurs de l’image ne peut pas être utilisé ; ses couleurs peuvent paraître un peu différentes.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>Réduit à 256 niveaux de gris, de la valeur la plus sombre à la plus claire : l’image en a davantage.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text} ne peut pas être un tag supplémentaire : il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} n’est pas dans le dictionnaire DICOM, et n’est pas privé (de groupe impair).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>La valeur de {name} n’a pas la forme de {vr}.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>Une valeur dépasse les {limit} qu’elle peut avoir dans un objet DICOM. Divisez le fichier en parties ou raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>Le disque de {folder} est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} est sur un disque où l’on ne peut pas écrire.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans {folder}.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>Le disque a refusé : {reason}. Vérifiez le disque de {folder}, puis réessayez.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>Non envoyé, car un autre fichier de l’envoi n’a pas pu être converti et « Tout ou rien » était choisi.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>La boîte d’envoi a été écrite par une version plus récente du programme. Utilisez cette version, ou déplacez {path}.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>L’envoi a pris plus que les {seconds} secondes permises pour un examen. Renvoyez le reste.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>La boîte d’envoi n’a pas pu être écrite : {reason}. Libérez de la place sur son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>Le disque de la boîte d’envoi est plein ({reason}). Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>La boîte d’envoi {path} ne peut pas être lue : {reason}. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer} n’accepte pas les documents PDF ; des images des pages ont donc été créées à la place.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer} n’accepte pas la vidéo en {refused} ; elle a donc été créée en {made} à la place.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer} n’accepte pas cette image en {syntax} ; elle a donc été envoyée non compressée.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>Les fichiers ne peuvent être déplacés qu’après la preuve que le PACS les détient. Définissez ce qui le prouve pour chaque destination (paramètres, ou --confirm), ou laissez les fichiers où ils sont.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source} est resté à sa place : il se trouve dans un dossier réseau, que les paramètres exceptent.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} est stocké, mais n’a pas pu être déplacé : {reason}. Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>Suspendu. Il reste dans la boîte d’envoi jusqu’à ce que quelqu’un le reprenne.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer} a dit avoir stocké ceci, mais ne le détient pas. Cela a été envoyé deux fois ; demandez à son administrateur pourquoi il le perd.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>C’est stocké, mais il n’a pas été possible de demander à {peer} s’il le détient. La question lui sera posée à nouveau.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer} refuse la demande de storage commitment (statut {status}). Confirmez plutôt par une recherche, dans les paramètres.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>{peer} a été prié de garantir le stockage, mais n’a pas répondu à temps. Vérifiez qu’il connaît notre adresse et le port pour les rapports.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer} rapporte qu’il ne détient pas ceci. Demandez à son administrateur pourquoi il le perd.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer} n’a pas pu vérifier s’il détient ceci. Renvoyez-le plus tard.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer} n’a pas la place de garantir ce stockage. Prévenez son administrateur, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer} ne garantit pas le stockage d’objets de ce type. Confirmez plutôt par une recherche.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer} détient un objet d’un autre type sous cet UID. Demandez à son administrateur de le vérifier.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer} a pris la question pour une question déjà posée. Renvoyez-le.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer} ne garantit pas ce stockage (raison {reason}). Demandez à son administrateur.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>Il n’y a pas de place pour cet envoi : il faut environ {needed} Mo dans {folder}, où {free} Mo sont libres. Libérez de la place, puis envoyez-le.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>Il est dans la boîte d’envoi. La fenêtre du programme, ou 'sendtopacs outbox run', le livre.</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>Le rapport ne peut pas y être enregistré : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>Le rapport n’a pas pu être imprimé. Vérifiez que l’imprimante est allumée, ou enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>La date « {text} » ne peut pas être lue. Saisissez un jour, ou un premier et un dernier, comme 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>Aucun envoi de la boîte d’envoi ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La boîte d’envoi est vide.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>Rien dans la boîte d’envoi n’est en cours, en attente ou en échec. 'outbox list --all' affiche le reste.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>Rien n’est à envoyer pour l’instant dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>Envois retirés de la boîte d’envoi : {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>Indiquez un ou plusieurs envois, tels que 'outbox list' les affiche, ou --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>La boîte d’envoi ne contient pas d’envoi {job}. 'outbox list --all' affiche ceux qu’elle contient.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>Plus d’un envoi commence par {job}. Donnez une plus grande partie de son ID.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>L’envoi {job} n’a pas de fichier {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>Une erreur du programme lui-même ({reason}). Veuillez la signaler avec le fichier journal ; il ne contient aucune donnée patient.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file} : l’édition « {edit} » n’a pas les nombres nécessaires : quatre pour un rectangle (x,y,largeur,hauteur) ou une ligne, un pour un angle, trois points ou plus pour une zone.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file} : les images pivotent de 90, 180 ou 270 degrés.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file} : les images se redressent de 45 degrés au plus, dans un sens ou dans l’autre.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file} : un texte dans l’image a de 1 à 200 caractères.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>Cet ordinateur n’a pas de police contenant toutes les lettres d’un texte de l’image. Écrivez-le avec d’autres lettres, ou installez une police telle que DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file} : les deux extrémités d’une ligne sont au même endroit. Tracez-la plus longue.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file} : une longueur connue est supérieure à 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file} : un rectangle a au moins un pixel de large et de haut. Tracez-le plus grand.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file} : un rectangle ou une zone se trouve hors de l’image, qui a {columns} sur {rows} pixels à cette étape. Choisissez l’un ou l’autre à l’intérieur.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>La partie à garder se trouve hors d’une page, qui a {columns} sur {rows} pixels. Des pages de tailles différentes ne peuvent pas être rognées ensemble.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>Une zone à masquer se trouve hors d’une page, qui a {columns} sur {rows} pixels : rien n’y serait masqué. N’envoyez que la première page, ou chaque page dans un fichier à part.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file} : une image extraite de cette vidéo n’est pas masquée comme la vidéo. Masquez-la aussi, ou extrayez-la de nouveau.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file} : rien qui ressemble à du texte imprimé n’a été trouvé. Regardez aussi vous-même.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} n’est ni une photo ni une vidéo : son image ne peut pas être éditée.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} est une vidéo : on peut y masquer des rectangles, et rien d’autre. Extrayez-en une image pour l’éditer.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} n’est pas dans la liste de {name}. Écrivez un code, comme 85562004, ou son nom : Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>Un fichier d’éditions ne peut pas être lu : il doit être en JSON, comme le montre le manuel.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} devient un objet de plusieurs images : ce qui y est dessiné ne peut pas être placé à côté. Faites-le incruster, ou envoyez les images une à une.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>Les images qui deviennent un seul objet avec {file} sont dites montrer des parties du corps, des côtés ou des vues différents. N’en laissez qu’un de chaque, ou envoyez-les une à une.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>Les images qui deviennent un seul objet avec {file} ne sont pas toutes étalonnées de la même façon, et un objet n’a qu’une échelle : aucune n’est écrite. Étalonnez-les toutes de la même façon, ou envoyez-les une à une.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file} a plusieurs pages : l’édition s’applique à chacune d’elles.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>L’image a été éditée, et donc réencodée.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>L’image a été éditée sans perte : ses pixels codés ont seulement été réarrangés.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>Des parties de la vidéo ont été noircies du début à la fin ; elle a été réencodée.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>Les fichiers appartiennent à {count} patient ; ceux de chaque patient partent dans un envoi distinct. Retirez de la liste ce qui ne doit pas être envoyé.</numerusform>
            <numerusform>Les fichiers appartiennent à {count} patients ; ceux de chaque patient partent dans un envoi distinct. Retirez de la liste ce qui ne doit pas être envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>{file} indique un autre patient que celui donné, ou d’autres données de celui-ci. Fichiers DICOM concernés : {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>L’identité du patient ou le numéro d’accession a été modifié après avoir été repris de {source} ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>Le patient a été changé alors que des fichiers étaient dans la liste. Assurez-vous qu’ils sont bien de ce patient.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>Des fichiers ont déjà été envoyés pour ce patient ; ceux-ci sont arrivés ensuite. Pour un autre patient, cliquez d’abord sur Nouveau patient (Ctrl+N).</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} date du {made}, la demande était planifiée pour le {scheduled} : l’écart dépasse {days} jour. Fichiers concernés : {count}.</numerusform>
            <numerusform>{file} date du {made}, la demande était planifiée pour le {scheduled} : l’écart dépasse {days} jours. Fichiers concernés : {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file} : le même contenu a été envoyé à {destination} pour un autre patient ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>Rien n’a encore été envoyé : un point est d’abord à vérifier, au-dessus de la destination.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>Pour envoyer, saisissez ou scannez encore une fois l’ID du patient.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>Rien n’a été envoyé, car --strict n’admet aucun constat de ce genre. Vérifiez, ou omettez --strict.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>Donnez un fichier DICOM à --patient-from : le patient et l’examen sont repris de son en-tête.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>Les patients récents ne sont pas affichés, sauf si les paramètres le permettent (recent_patients, dans la section générale).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>Indiquez quel système distant interroger, par son nom ou par AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>Il n’y a pas d’envoi {text}. Sans envoi indiqué, la commande liste ceux qui ont été envoyés.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>Plusieurs envois commencent par {text}. Donnez davantage de ses lettres.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>{peer} ne peut pas être appelé : son titre AE, son hôte ou son URL manque, ou était faux dans les réglages. Le responsable de cet ordinateur peut le compléter dans les réglages.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer} : l’hôte {host} est inconnu. Vérifiez son nom, et que cet ordinateur est sur le réseau.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer} : {host} refuse les connexions sur le port {port}. Vérifiez qu’il y fonctionne et que le port est correct.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer} : aucun chemin réseau ne mène à {host}. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer} : {host} n’a pas répondu sur le port {port} en {seconds} s. Vérifiez l’adresse, ou renseignez-vous sur un pare-feu.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer} : aucune connexion à {host}, port {port} : {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer} : quelque chose répond sur {host}, port {port}, mais pas en DICOM. Vérifiez le numéro de port.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer} : la connexion a été acceptée, mais la demande d’association est restée sans réponse pendant {seconds} s. Vérifiez le numéro de port, ou demandez si le PACS est surchargé.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer} a rompu la connexion à la demande d’association. Son journal dira pourquoi ; souvent, il ne nous connaît pas encore.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer} a rejeté l’association : il ne porte pas le titre AE {called}. Corrigez le titre AE de cette entrée.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer} a rejeté l’association : il ne connaît pas notre titre AE {calling}. Faites-le ajouter par l’administrateur PACS, ou corrigez le nôtre dans les paramètres.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer} a rejeté l’association : il est trop occupé pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer} a rejeté l’association : il en a autant d’ouvertes qu’il en permet. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer} a rejeté l’association : il ne prend pas en charge le contexte d’application DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer} a rejeté l’association : il ne prend pas en charge cette version du protocole DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer} a rejeté l’association pour le moment, sans donner de raison. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer} a rejeté l’association sans donner de raison. Demandez à son administrateur de consulter son journal.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer} s’associe, mais n’accepte aucun des types d’objet ou d’encodage que nous avons proposés. Demandez à son administrateur ce qu’il accepte.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer} a rompu l’association. Ce qui n’a pas été acquitté doit être renvoyé.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer} a mis fin à l’association prématurément. Ce qui n’a pas été acquitté doit être renvoyé.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>La connexion à {peer} s’est rompue. Ce qui n’a pas été acquitté doit être renvoyé.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer} a répondu d’une façon que DICOM n’autorise pas ; l’association a donc été terminée.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer} n’avait pas terminé dans le délai de {seconds} s ; l’association a donc été terminée.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer} répond : vérifié en {milliseconds} ms.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer} s’associe, mais répond à la vérification par le statut {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer} n’accepte pas {sop_class} encodé en {transfer_syntax}. Demandez à son administrateur de l’autoriser.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>Non envoyé : l’objet indique son type ou son encodage par un identifiant non valide, qu’aucun PACS ne peut accepter.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>Le fichier préparé ne peut pas être lu ou n’est pas celui prévu. Renvoyez la source.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>Stocké, mais le PACS ne prend pas en charge une option demandée (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>Non stocké : le PACS ne connaît pas un attribut de l’objet (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>Non stocké : le PACS juge une valeur de l’objet non valide (statut {status}). Vérifiez ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>Stocké, mais le PACS n’a pas reconnu certains attributs (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>Non stocké : le PACS a échoué en traitant l’objet (statut {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>Non stocké : le PACS a déjà un objet de même identifiant (statut {status}). S’il a été envoyé auparavant, il s’y trouve.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>Non stocké : le PACS répond qu’il ne connaît pas cet objet (statut {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>Stocké, mais le PACS juge une valeur hors limites (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>Non stocké : le PACS n’accepte pas l’identifiant de l’objet (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>Non stocké : le PACS ne prend pas en charge ce type d’objet (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>Non stocké : le PACS connaît cet objet comme étant d’un autre type (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>Non stocké : il manque au PACS un attribut qu’il exige (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>Non stocké : il manque au PACS une valeur qu’il exige (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>Non stocké : nous n’avons pas le droit d’y stocker (statut {status}). Demandez ce droit à l’administrateur PACS.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>Non stocké : le PACS a pris la requête pour une répétition (statut {status}). Renvoyez-le.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>Non stocké : le PACS n’offre pas le stockage de ce type d’objet (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>Non stocké : le PACS n’a pas compris la requête (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>Non stocké : le PACS a atteint une de ses limites (statut {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>Non stocké : le PACS n’a plus de place ou est surchargé (statut {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Non stocké : le PACS estime que l’objet ne correspond pas à son type (statut {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>Stocké, mais le PACS a modifié certaines valeurs pour éviter un conflit (statut {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>Stocké, mais le PACS a omis une partie des données de l’objet (statut {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>Stocké, bien que le PACS estime que l’objet ne correspond pas à son type (statut {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>Stocké, avec un avertissement du PACS (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>Non stocké : le PACS n’a pas pu décoder l’objet (statut {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>Non stocké : le PACS n’a pas pu interpréter l’objet (statut {status}). Son journal peut en dire plus.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>Non stocké : une erreur du programme même du PACS (statut {status}). Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>Non stocké : le PACS a répondu par le statut {status}, qui n’est pas défini pour le stockage.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} n’est rien avec quoi la fenêtre puisse être ouverte. Voir 'sendtopacs --help'.</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text} requiert une valeur.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>L’adresse venant de l’extérieur est trop longue.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name} doit être ici une seule valeur, sans *, ? ni barre oblique inverse.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>Un patient a été demandé, mais aucune worklist ni aucun PACS où chercher n’est configuré sous ce nom. Ajoutez-en un dans les paramètres.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>Ce qu’un autre programme a demandé n’a pas exactement une correspondance. Choisissez la bonne.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>L’ID scanné n’a pas exactement une correspondance. Choisissez la bonne.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer} a rompu avant d’avoir terminé ; ce {count} résultat n’est donc peut-être pas complet.</numerusform>
            <numerusform>{peer} a rompu avant d’avoir terminé ; ces {count} résultats ne sont donc pas complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} n’avait pas terminé dans le délai de {seconds} s ; ce {count} résultat n’est donc peut-être pas complet. Restreignez la recherche, ou accordez plus de temps dans les paramètres.</numerusform>
            <numerusform>{peer} n’avait pas terminé dans le délai de {seconds} s ; ces {count} résultats ne sont donc pas complets. Restreignez la recherche, ou accordez plus de temps dans les paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>Il y a plus que ces {limit} résultats. Restreignez la recherche : un nom, une date, une modalité.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer} a envoyé {count} résultat illisible ; il est omis.</numerusform>
            <numerusform>{peer} a envoyé {count} résultats illisibles ; ils sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer} n’offre pas ce type de recherche (statut {status}). Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Nous n’avons pas le droit d’interroger {peer} (statut {status}). Demandez ce droit à son administrateur.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer} manque de ressources et n’a pas terminé la recherche (statut {status}). Restreignez la recherche, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer} ne permet pas cette recherche (statut {status}). Précisez ce que vous cherchez, ou choisissez un autre niveau ou modèle.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer} n’a pas pu traiter la recherche (statut {status}). Essayez sans jokers, ou à un autre niveau.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer} a arrêté la recherche de lui-même (statut {status}) ; ces résultats peuvent être incomplets.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer} a terminé la recherche par le statut {status} ; ces résultats peuvent être incomplets.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>Cette date ne peut pas être recherchée. Saisissez un jour, comme 2026-03-21, ou deux séparés par un trait d’union.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name} ne peut être recherché qu’en lettres simples, sans accents.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text} n’est pas un mot-clé DICOM que l’on puisse rechercher.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>Ce qu’il faut rechercher s’indique par KEYWORD=VALUE, avec le mot-clé DICOM.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>Le fichier de requête {file} ne peut pas être utilisé : {reason}. Ce doit être un jeu de données DICOM.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer} : aucune correspondance.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer} : {count} correspondances, alors qu’il en faut exactement une. Précisez avec --where.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer} n’a pas terminé la recherche ; il n’est donc pas certain qu’il n’y ait qu’une correspondance.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer} : {count} trouvés.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>Donnez --worklist ou --study, avec au moins un --where, ou --patient-from seul.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>Seule une worklist peut être conservée et consultée plus tard.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer} ne répond pas. Voici ses demandes au {when} (il y a {age}) : les plus récentes manquent, et certaines peuvent être terminées ou annulées.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>Voici les demandes de {peer} au {when} (il y a {age}). Il n’a pas été interrogé : les plus récentes manquent, et certaines peuvent être terminées ou annulées.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>Rien n’est conservé de {peer}. Interrogez-le avec --refresh tant qu’il est joignable.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer} n’a pas indiqué quelles séries l’examen contient ; on ne sait donc pas quel numéro de série est libre. Réessayez, ou donnez-en un vous-même.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>Indiquez ce qu’il faut récupérer, comme -k PatientID=123 ou -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>Le modèle « {model} » n’a pas de niveau {level}. Choisissez un autre modèle ou niveau.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>Ce niveau ne peut être récupéré qu’avec {names}. Ajoutez-le, ou utilisez --relational si le PACS le permet.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer} n’offre pas {operation} dans ce modèle. Choisissez un autre modèle, ou C-MOVE au lieu de C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer} n’a pas accepté {options} : il peut refuser la requête, ou envoyer les objets tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>Annulé : {count} objet était alors arrivé et est conservé.</numerusform>
            <numerusform>Annulé : {count} objets étaient alors arrivés et sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer} a rompu : {count} objet était alors arrivé et est conservé. Réessayez.</numerusform>
            <numerusform>{peer} a rompu : {count} objets étaient alors arrivés et sont conservés. Réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer} est resté muet pendant {seconds} s : {count} objet était alors arrivé et est conservé. Réessayez, ou accordez plus de temps.</numerusform>
            <numerusform>{peer} est resté muet pendant {seconds} s : {count} objets étaient alors arrivés et sont conservés. Réessayez, ou accordez plus de temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer} n’avait pas terminé en {seconds} s : {count} objet était alors arrivé et est conservé. Récupérez-en moins, ou accordez plus de temps dans les paramètres.</numerusform>
            <numerusform>{peer} n’avait pas terminé en {seconds} s : {count} objets étaient alors arrivés et sont conservés. Récupérez-en moins, ou accordez plus de temps dans les paramètres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer} n’a pas pu envoyer {failed} des objets (statut {status}) ; {count} sont arrivés.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer} a envoyé {warnings} des objets avec un avertissement.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer} dit avoir envoyé {said} objets, mais {count} sont arrivés ici. Connaît-il l’adresse et le port de cet ordinateur sous le nom {destination} ?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer} a envoyé {count} objet que personne n’avait demandé ; il a été refusé.</numerusform>
            <numerusform>{peer} a envoyé {count} objets que personne n’avait demandés ; ils ont été refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>Il n’y a plus de place dans {folder} pour ce qui est récupéré ; le reste a donc été refusé. Libérez de la place, ou autorisez-en davantage dans les paramètres.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer} n’a rien qui corresponde.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer} ne connaît pas la destination de C-MOVE {destination} (statut {status}). Faites-la y enregistrer avec son hôte et son port.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer} n’a rien pu envoyer (statut {status}) : la destination est injoignable ou n’accepte rien, ou il manque de ressources.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer} n’accepte pas la requête sous cette forme (statut {status}). Donnez les clés des niveaux supérieurs, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>Nous n’avons pas le droit de récupérer depuis {peer} (statut {status}). Demandez ce droit à son administrateur.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer} n’offre pas ce type de récupération (statut {status}). Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer} n’a pas pu traiter la requête (statut {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer} a terminé la récupération par le statut {status} ; ces objets peuvent être incomplets.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer} : {count} objet récupéré dans {folder}.</numerusform>
            <numerusform>{peer} : {count} objets récupérés dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer} : {count} objet reçu et non conservé.</numerusform>
            <numerusform>{peer} : {count} objets reçus et non conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer} : {count} objet envoyé à {destination}.</numerusform>
            <numerusform>{peer} : {count} objets envoyés à {destination}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>Indiquez comment : --get, --move-to AET pour une autre archive, ou --store pour le récepteur de ce programme ; pas --get avec un autre.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>Indiquez avec --out où vont les fichiers, ou --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>Non récupéré : {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count} fichier ne peut pas figurer dans le DICOMDIR : il lui manque des identifiants. Il est dans le dossier.</numerusform>
            <numerusform>{count} fichiers ne peuvent pas figurer dans le DICOMDIR : il leur manque des identifiants. Ils sont dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer} : son certificat n’est pas approuvé ({reason}). Rien n’a été envoyé. Indiquez le certificat de l’autorité qui l’a signé dans les paramètres de cette entrée.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer} : son certificat a expiré. Rien n’a été envoyé. Son administrateur doit le renouveler ; vérifiez aussi la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer} : son certificat n’est pas encore valable. Rien n’a été envoyé. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer} : son certificat n’est pas pour {host} ({reason}). Rien n’a été envoyé. Corrigez l’hôte dans cette entrée, ou faites émettre le certificat pour ce nom.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer} : ce qui répond sur {host}, port {port}, ne parle pas TLS. Rien n’a été envoyé. Utilisez son port TLS ; ne désactivez TLS que si ce réseau peut transporter des données patient sans protection.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer} : {host}, port {port}, a fermé la connexion au début de TLS. Rien n’a été envoyé. Le plus souvent, c’est un port sans TLS ; utilisez le port TLS.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer} : {host}, port {port}, a fermé la connexion juste après l’établissement de TLS. Il exige peut-être un certificat client, ou n’est pas DICOM ; son journal le dira.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer} : {host} n’a pas répondu sur le port {port} en {seconds} s au début de TLS. Rien n’a été envoyé. Le plus souvent, c’est un port sans TLS ; utilisez le port TLS.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer} exige un certificat client et n’en a pas reçu. Indiquez le certificat et la clé de ce poste dans les paramètres de cette entrée.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer} n’accepte pas notre certificat client {path} ({reason}). Demandez à son administrateur à quelle autorité il fait confiance, et si le certificat a expiré.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer} a refusé la négociation TLS. Il exige un certificat client, ou ne connaît aucun des chiffrements de TLS 1.2 et 1.3 sûrs aujourd’hui.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer} ne connaît aucune des versions de TLS ni aucun des chiffrements sûrs aujourd’hui (TLS 1.2 ou 1.3, BCP 195). Rien n’a été envoyé. Son administrateur doit mettre à jour ses paramètres TLS.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer} : échec de TLS ({reason}). Rien n’a été envoyé. Son administrateur peut en trouver plus dans son journal.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer} : {host}, port {port}, exige TLS. Activez TLS dans les paramètres de cette entrée.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer} a rejeté l’association sans donner de raison. Il n’accepte peut-être pas le nom d’utilisateur, le code d’accès ou le jeton de cette entrée ; vérifiez-les.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer} doit appeler ce programme par TLS, ce qui requiert un certificat de ce poste. Définissez-le dans l’entrée de {peer}, ou autorisez les connexions entrantes non chiffrées.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer} : les certificats de l’autorité dans {path} ne peuvent pas être utilisés ({reason}). Choisissez un fichier au format PEM.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer} : le fichier {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer} : notre certificat {path} ou sa clé {key} ne peut pas être utilisé. Les deux doivent être au format PEM.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer} : la clé {key} n’appartient pas à notre certificat {path}. Choisissez celle qui convient.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} : la clé {path} est protégée par un mot de passe inconnu ici. Donnez-le dans les paramètres de cette entrée, ou avec 'sendtopacs secret'.</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} : le mot de passe conservé pour la clé {key} ne l’ouvre pas. Donnez le bon dans les paramètres de cette entrée, ou avec 'sendtopacs secret'.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse le conserver, ou le trousseau est verrouillé. Il reste connu jusqu’à la fermeture du programme, puis devra être saisi à nouveau.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer} demande un mot de passe ou un jeton inconnu ici. Donnez-le dans les paramètres de cette entrée, ou avec 'sendtopacs secret'.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>Il est conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Il n’est plus conservé.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer} ne demande aucun mot de passe ni jeton de ce genre.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer} n’a pas accepté notre authentification (HTTP {status}). Vérifiez le nom d’utilisateur, et redonnez le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer} nous connaît, mais ne nous laisse pas stocker (HTTP {status}). Demandez ce droit à son administrateur.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer} : il n’y a pas de service DICOMweb à cette URL (HTTP {status}). Corrigez-la dans cette entrée.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer} n’accepte pas de requête aussi volumineuse que ce fichier. Son administrateur doit relever la limite du serveur ou d’un proxy placé devant.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer} n’accepte pas de fichiers DICOM par STOW-RS (HTTP {status}). Vérifiez l’URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} est trop occupé ou en maintenance (HTTP {status}). Nouvel essai plus tard.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>{peer} a échoué (HTTP {status}). Nouvel essai plus tard ; son journal en dira plus.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer} a refusé la requête (HTTP {status}). Son journal dira pourquoi.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer} a répondu sans dire que ce fichier est stocké. Il n’est pas considéré comme stocké et sera renvoyé.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer} : le serveur d’authentification n’a pas donné de jeton (HTTP {status}). Vérifiez l’URL du jeton, l’ID client et le secret client.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer} : le proxy du réseau de cet ordinateur ne nous laisse pas accéder à {host}, port {port}. Demandez à l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer} : le proxy intermédiaire demande une authentification (HTTP {status}). Demandez à l’administrateur du réseau.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>La langue change dès que la fenêtre ne contient plus rien d’un patient et que ses autres fenêtres sont fermées.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>Aucune vérification de mise à jour n’est configurée : general.update_url et general.update_key sont vides.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>Une version plus récente existe, {version}. Voir {page} pour les nouveautés.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>C’est la version la plus récente ; le site propose {version}.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>Il n’a pas été possible de savoir s’il existe une version plus récente ({reason}). Vérifiez general.update_url et le réseau.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>La réponse au sujet d’une version plus récente n’est pas signée avec la clé de general.update_key et n’a pas été prise en compte.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>Le manuel n’a pas de page {text}. 'sendtopacs manual' liste ses pages.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name} doit être : {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name} doit être un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name} doit être l’une de ces valeurs : {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name} doit comporter de 1 à 16 lettres simples, chiffres et signes, sans barre oblique inverse.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name} : {text} n’est pas le mot-clé DICOM d’un attribut du formulaire.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name} : écrivez entre accolades des mots-clés DICOM du formulaire, chacun une fois, comme {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name} peut avoir 16 caractères : lettres simples, chiffres et signes.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name} peut avoir {limit} caractères, afin de laisser de la place à ce qui suit.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name} doit être un code de langue comme lt ou pt_BR.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name} ne doit contenir ni « @ » ni saut de ligne, ni commencer ou finir par un espace.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} doit être un nom d’hôte, une adresse IPv4 ou une adresse IPv6 sans crochets.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name} doit être une adresse IPv4 ou une adresse IPv6 sans crochets.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name} doit être une liste d’adresses IP ou de réseaux comme 10.1.2.0/24, séparés par des espaces, ou *.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name} doit être le chemin complet d’un fichier, depuis la racine ou le lecteur.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name} peut avoir 64 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name} : le type d’identité utilisateur choisi requiert un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name} doit être une URL comme https://pacs.example/dicom-web, sans identifiants de connexion.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>{name} est absent : le protocole choisi en a besoin.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name} commence par http : les données patient et les mots de passe traverseraient le réseau sans protection. Utilisez https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>{text} est joint par le web et ne peut donc pas fournir lui-même cette preuve. Choisissez C-FIND et le PACS à interroger, ou fiez-vous à sa réponse.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name} peut avoir 256 caractères, sans saut de ligne.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text} dans « {name} » n’est pas une extension de fichier : lettres et chiffres, sans le point.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>Le nom {text} est utilisé deux fois. Donnez à chacun un nom distinct.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name} : il n’y a pas de PACS {text} sous « Worklists et recherche ». La destination elle-même est interrogée.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name} : il n’y a pas d’AE {text} sous « Worklists et recherche ». Personne n’est informé des étapes de procédure.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name} : il n’y a pas d’AE de stockage nommée {text}. Ajoutez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>Non valable, remplacé par les valeurs par défaut : {text}. Corrigez-le dans les paramètres ; c’est dans le fichier {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>Le fichier de paramètres {path} contient {text}, que cette version ne connaît pas. Cela n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>Le fichier de paramètres {path} ne peut pas être lu ({reason}). Il a été conservé sous {aside} ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>Le fichier de paramètres {path} ne peut pas être lu ({reason}). Il a été laissé tel quel et n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>Le fichier de paramètres {path} ne peut pas être ouvert : {reason}. Il n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>Le fichier de paramètres {path} a été écrit par une version plus récente du programme. Ce que cette version en connaît est utilisé ; pour modifier des paramètres, utilisez la version plus récente.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>Le fichier de paramètres {path} verrouille {text}, qui n’existe pas : cela ne verrouille rien.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>Le fichier de paramètres {path} définit des valeurs que l’administrateur a verrouillées pour cet ordinateur. Elles ne sont pas prises en compte.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>Le fichier {path} ne peut pas être lu comme paramètres : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>Le fichier {path} a été écrit par une version plus récente du programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>Le fichier {path} contient {text}, que cette version ne connaît pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text} reste tel quel : l’administrateur l’a verrouillé pour cet ordinateur.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name} : le fichier {path} n’est pas sur cet ordinateur. Placez-l’y avant de vous connecter.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>{text} est verrouillé par l’administrateur pour cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>Les paramètres sont protégés par un PIN. Saisissez-le pour continuer.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>Ce n’est pas le PIN des paramètres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>Ce n’est pas le PIN. Réessayez, ou demandez à l’administrateur PACS.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>Le PIN n’a pas été saisi deux fois de la même façon. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>Les paramètres sont désormais protégés par ce PIN. Gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>Les paramètres s’ouvrent désormais sans PIN.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>Indiquez le fichier : 'sendtopacs settings export FILE', ou 'import FILE'.</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>Les paramètres sont dans {path}. Les mots de passe et jetons n’y sont pas : saisissez-les sur chaque poste.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>Les paramètres de {path} sont en vigueur pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>Le fichier est repris ici. Vérifiez, puis enregistrez ; Défaire l’annule.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>Ce qui a été modifié ici n’est pas enregistré. Enregistrez-le, ou fermez cette fenêtre encore une fois pour l’abandonner.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>Les paramètres dans {path} sont en ordre.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} n’est pas ce que le programme fait d’un PIN. Définissez-le par 'sendtopacs settings pin'.</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name} doit avoir de {low} à {high} caractères.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name} : {text} est propre au patient et ne peut pas être une valeur par défaut.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>Les paramètres n’ont pas de profil {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>Une autre fenêtre ou un autre programme écrit les paramètres depuis longtemps. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>Le fichier n’est plus là. La clé USB ou le disque a-t-il été retiré ?</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Le fichier est vide. Copiez-le à nouveau depuis son emplacement d’origine.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>Ce n’est pas un fichier photo, vidéo, PDF, modèle 3D, CDA ou DICOM que le programme connaît. Enregistrez-le en JPEG, MP4 ou PDF dans le programme qui l’a créé, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>Le fichier a changé depuis son ajout. Ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>Le programme ne peut en afficher aucune image. Il est envoyé quand même.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>L’image est trop grande pour être affichée ici. Elle est envoyée quand même.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>Le dossier ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} est deux fois dans la liste.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file} a déjà été envoyé à {destination} ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>L’image est endommagée et ne peut pas être lue. Copiez-la à nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>L’image est endommagée, ou encodée d’une façon que le programme ne connaît pas. Copiez-la à nouveau depuis l’appareil, ou enregistrez-la en PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>L’image se termine trop tôt : une partie du fichier manque. Copiez-la à nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>L’image a {columns} sur {rows} points ; DICOM en permet {limit} dans chaque direction.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>L’image a {columns} sur {rows} points, plus que les {limit} millions qui peuvent être convertis.</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>L’image animée a {count} image de {columns} sur {rows} points : ensemble, plus que les {limit} millions qui peuvent être convertis. Rendez-la plus courte ou plus petite, ou enregistrez-la en vidéo.</numerusform>
            <numerusform>L’image animée a {count} images de {columns} sur {rows} points : ensemble, plus que les {limit} millions qui peuvent être convertis. Rendez-la plus courte ou plus petite, ou enregistrez-la en vidéo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>L’image contient des valeurs mesurées (virgule flottante), ce que les images DICOM de ce type ne permettent pas. Exportez-la en 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>L’image est un JPEG d’un type rare (sans perte, ou de plus de 8 bits) qui ne peut pas être converti. Enregistrez-la en PNG ou TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>Le PDF est endommagé ou incomplet. Ouvrez-le dans une visionneuse et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>Le PDF est chiffré d’une façon que le programme ne peut pas lever. Ouvrez-le dans une visionneuse et imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>Le PDF est verrouillé : il ne s’ouvre qu’avec son mot de passe. Saisissez-le sous la liste ; en ligne de commande, utilisez --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>Le PDF est verrouillé, et aucun des mots de passe donnés ne l’ouvre. Ajoutez le sien au fichier de mots de passe, un par ligne.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>Ce n’est pas son mot de passe.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>Le PDF contient un programme (JavaScript), que les visionneuses peuvent exécuter. Il est envoyé avec.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>Le PDF a d’autres fichiers en pièces jointes. Ils sont envoyés avec lui, sans être vus.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>Le PDF contient une commande pour lancer un programme ou télécharger un fichier. Elle est envoyée avec lui.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>La page {page} du PDF ne peut pas être dessinée. Envoyez-le plutôt comme document.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>La page {page} du PDF est trop grande pour être dessinée. Choisissez moins de points par pouce dans les paramètres, ou envoyez-le comme document.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Le PDF n’a pas de pages.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>Le modèle 3D est endommagé ou incomplet. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>Le document CDA est endommagé, ou n’est pas du XML bien formé. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>Le fichier DICOM est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>Le fichier DICOM se termine trop tôt : une partie manque. Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>C’est la table des matières d’un CD (DICOMDIR). Ajoutez le dossier où elle se trouve.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>La table des matières (DICOMDIR) mentionne ce fichier, mais il est absent. La copie du CD est-elle complète ?</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} n’est pas dans la table des matières (DICOMDIR) de son CD. Assurez-vous qu’il en fait partie.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file} a le même SOP Instance UID que {other}, mais un autre contenu : une archive n’en garderait qu’un. Retirez celui qui n’est pas voulu.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} ne respecte pas la norme ({what}). Il est envoyé tel quel ; une archive peut le refuser.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>Le fichier DICOM contient un nombre impair d’octets, ce que DICOM interdit : aucune archive ne peut l’accepter. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>Le fichier DICOM a {found} octets de pixels alors que son en-tête en indique {expected} : une partie manque. Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>L’archive ZIP est endommagée ou compressée d’une façon que le programme ne connaît pas. Décompressez-la et ajoutez le dossier.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>L’archive ZIP est chiffrée. Décompressez-la avec son mot de passe et ajoutez le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>L’archive ZIP contient {count} fichier de {megabytes} Mo au total, plus que la place disponible sur le disque. Libérez de la place, ou décompressez-la ailleurs et ajoutez le dossier.</numerusform>
            <numerusform>L’archive ZIP contient {count} fichiers de {megabytes} Mo au total, plus que la place disponible sur le disque. Libérez de la place, ou décompressez-la ailleurs et ajoutez le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>Le fichier DICOM n’a pas d’identifiants valables pour lui-même, sa classe ou son examen : aucune archive ne peut l’accepter.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>Le fichier DICOM n’indique pas comment ses pixels sont compressés (son File Meta Information est absent).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer} n’accepte pas les étapes de procédure (MPPS). Demandez à son administrateur de les autoriser pour ce poste, ou désactivez-les dans les paramètres de la worklist.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer} n’a pas pu prendre l’étape de procédure pour l’instant (statut {status}). Elle lui sera communiquée à nouveau.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer} a refusé l’étape de procédure (statut {status}) : la demande doit y être clôturée à la main. Les fichiers ne sont pas concernés.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>Le RIS a été informé que l’étape de procédure est {status}.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>Une étape de procédure appartient à une demande : --procedure-steps requiert --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>Le journal dans {path} n’a pas une telle entrée.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>Il n’y a aucun problème à signaler.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>Le paquet d’assistance est dans {path}. Il ne contient ni données patient ni mots de passe.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>« Tout ou rien » a été choisi, et {count} des fichiers ne peuvent pas être utilisés. Retirez-les, ou envoyez le reste seul.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name} est obligatoire.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name} peut avoir {limit} caractères ; il y en a {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name} contient un saut de ligne, une tabulation ou un autre caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name} ne doit pas contenir de barre oblique inverse.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} n’est pas une date : année, mois, jour, comme 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} est dans le futur.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} n’est pas une heure : heures, minutes, secondes, comme 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name} doit être un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name} doit être un nombre d’au plus 16 caractères.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name} peut contenir des majuscules, des chiffres, des espaces et des tirets bas, au plus 16.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name} doit être M, F, O ou vide.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} n’est pas un identifiant unique : chiffres et points, au plus 64 caractères.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name} a plus de trois groupes séparés par « = ».</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name} a plus de cinq parties séparées par « ^ ».</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name} ne peut pas s’écrire dans le jeu de caractères {charset}. Ceux-ci conviennent : {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} n’est pas un des jeux de caractères que le programme écrit. ISO_IR 192 (Unicode) couvre toutes les langues ; les autres sont {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} n’est pas un attribut qui puisse être défini.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>L’option --set numéro {number} n’est pas de la forme KEYWORD=VALUE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>L’option {option} numéro {number} n’indique aucun des fichiers donnés : écrivez FILE=VALUE, entre guillemets.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>{text} n’est rien qu’un PDF puisse devenir. Écrivez --pdf-as document, instances ou multi-frame pour tous les PDF, ou FILE=WORD pour un seul.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} n’est pas un PDF : --pdf-as dit ce que devient un PDF, et rien d’autre.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>Aucun des fichiers n’est un PDF : --pdf-as n’a rien à faire.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file} n’a pas de titre : seuls les PDF, les modèles 3D et les documents CDA en ont un. Une photo ou une vidéo se décrit avec --description.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file} n’est ni une photo ni une vidéo ; il n’a donc pas de description. Un document a un titre : utilisez --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file} : la description et les informations complémentaires seraient toutes deux écrites dans Image Comments. Effacez l’une des deux.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file} est un fichier DICOM : il garde sa série et sa classe ; il ne peut donc pas avoir de profil pour lui seul.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>Les paramètres n’indiquent aucun tag d’informations complémentaires ; il n’y a donc pas de place pour ce que dit --info.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} est un fichier DICOM : les informations complémentaires ne vont que dans de nouveaux objets.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>Les mots de passe ne peuvent pas être lus : {reason}. Le fichier est du texte en UTF-8, avec un mot de passe par ligne.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>Le fichier de mots de passe n’en contient aucun. Écrivez chacun sur sa propre ligne.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>Une valeur de {text} se trouve parmi les fichiers : écrivez --set {text}=..., entre guillemets.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} n’est ni un nom des paramètres ni AET@HOST:PORT (IPv6 entre crochets).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>Le titre AE est vide.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>Le titre AE {text} a plus de 16 caractères.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>Le titre AE {text} contient un caractère non autorisé : uniquement lettres simples, chiffres et signes.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} n’est pas un tag : un mot-clé DICOM, ou gggg,eeee en chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text} ne peut pas être un tag supplémentaire : le programme l’écrit lui-même, ou DICOM l’interdit.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>Il n’y a rien à envoyer : ajoutez des photos, vidéos, PDF ou fichiers DICOM.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>La même destination a été indiquée deux fois. Indiquez chacune une seule fois.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>Choisissez où envoyer.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>Les fichiers DICOM appartiennent à {count} patient. Envoyez séparément les fichiers de chaque patient.</numerusform>
            <numerusform>Les fichiers DICOM appartiennent à {count} patients. Envoyez séparément les fichiers de chaque patient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>Les fichiers DICOM appartiennent à un autre patient que celui du formulaire. Écrivez-y ce patient, ou envoyez-les séparément.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>Les fichiers DICOM appartiennent à {count} patient. Décidez examen par examen lesquels reçoivent le nouveau patient : avec --relabel et le Study Instance UID de chacun, ou en les choisissant dans la fenêtre.</numerusform>
            <numerusform>Les fichiers DICOM appartiennent à {count} patients. Décidez examen par examen lesquels reçoivent le nouveau patient : avec --relabel et le Study Instance UID de chacun, ou en les choisissant dans la fenêtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>Les fichiers DICOM appartiennent à {count} examen, et tous n’ont pas été indiqués avec --relabel. Envoyez les autres séparément. Les examens : {uids}.</numerusform>
            <numerusform>Les fichiers DICOM appartiennent à {count} examens, et tous n’ont pas été indiqués avec --relabel. Envoyez les autres séparément. Les examens : {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>Aucune valeur n’est donnée pour l’examen indiqué par --relabel. Dites à qui il appartient avec --set, comme --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>Aucun fichier DICOM n’appartient à l’examen {uid} à réattribuer.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>Des valeurs d’examen ne peuvent pas être écrites dans {count} examen à la fois. Omettez-les, ou envoyez chaque examen séparément.</numerusform>
            <numerusform>Des valeurs d’examen ne peuvent pas être écrites dans {count} examens à la fois. Omettez-les, ou envoyez chaque examen séparément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>Le nom ou l’ID d’un autre patient est remplacé dans {count} fichier DICOM. Les images et les éléments privés ne sont pas modifiés et peuvent encore l’indiquer.</numerusform>
            <numerusform>Le nom ou l’ID d’un autre patient est remplacé dans {count} fichiers DICOM. Les images et les éléments privés ne sont pas modifiés et peuvent encore l’indiquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>Avec l’ancien patient disparaissent : {attributes}. Ils sont conservés dans l’Original Attributes Sequence.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>Écrits dans les fichiers DICOM : {attributes}. La commande show avec les mêmes options affiche les anciennes et nouvelles valeurs.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>Laissés tels que dans les fichiers DICOM, car rien n’a été donné : {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count} des fichiers DICOM est signé numériquement. Les signatures de ce qui est modifié ne seraient plus valables et sont retirées.</numerusform>
            <numerusform>{count} des fichiers DICOM sont signés numériquement. Les signatures de ce qui est modifié ne seraient plus valables et sont retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>Un autre patient doit être écrit dans des fichiers DICOM : choisissez s’ils reçoivent de nouveaux UID. C’est préférable si l’archive les détient déjà.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>Les fichiers DICOM gardent leurs UID. Si l’archive les détient déjà pour l’ancien patient, elle peut les refuser ou les mélanger ; de nouveaux UID l’évitent.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>Les fichiers DICOM appartiennent à {count} examen. Pour y écrire d’autres données, décidez pour chacun : avec --relabel et son Study Instance UID, ou en choisissant dans la fenêtre.</numerusform>
            <numerusform>Les fichiers DICOM appartiennent à {count} examens. Pour y écrire d’autres données, décidez pour chacun : avec --relabel et son Study Instance UID, ou en choisissant dans la fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>Le fichier ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>Le fichier contient du son mais pas d’images. Le son ne peut pas être envoyé seul.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>La vidéo ne contient aucune image affichable.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>La vidéo est endommagée et ne peut pas être ouverte. Copiez-la à nouveau depuis la caméra.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>La description que la vidéo donne d’elle-même est endommagée. Copiez-la à nouveau depuis la caméra.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>L’enregistrement n’a jamais été terminé : son index manque. Laissez la caméra le réparer, ou enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>La vidéo s’interrompt : une partie du fichier manque. Copiez-la à nouveau depuis la caméra.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>La vidéo est dans un format que le programme ne sait pas décoder. Enregistrez-la en MP4 (H.264) et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>La vidéo est en Dolby Vision d’un type (profil 5) dont seuls les lecteurs de ses fabricants affichent les couleurs. Désactivez le HDR dans la caméra, ou enregistrez-la en MP4 (H.264) et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>La vidéo prétend afficher {rate} images par seconde. Elle est endommagée, ou ne vient d’aucune caméra.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>La vidéo prétend avoir {columns} sur {rows} pixels. Elle est endommagée, ou ne vient d’aucune caméra.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>La vidéo fait {gigabytes} Go ; un objet DICOM en contient au plus 4,2 Go. Coupez-la en morceaux plus courts.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>La vidéo est endommagée après {second} secondes et n’a donc pas été convertie. Copiez-la à nouveau depuis la caméra.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>Rien de la vidéo ne reste entre les instants choisis : elle dure {seconds} secondes, et le début a été fixé à {begin}.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>Écrivez des instants comme 83.5 ou 1:23.5. Le début précède la fin, et tous deux sont compris dans {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file} dure {length} : il n’y a pas d’image à {at}. Choisissez un moment avant sa fin.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>La fin de la vidéo a été fixée à un instant qui n’est pas après son début.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>L’image change de taille dans la vidéo, qui n’a donc pas été convertie. Coupez la vidéo à l’endroit du changement.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>La vidéo saute {hours} heures entre deux images ; ses temps sont donc endommagés et elle n’a pas été convertie.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>La vidéo n’a pas pu être écrite : {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>La vidéo n’a pas pu être convertie : {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>La vidéo convertie n’a pas passé son contrôle ({reasons}) et n’a donc pas été utilisée. Veuillez le signaler au responsable du programme.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>Elle sera encapsulée telle quelle, en {time} environ.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>Elle sera convertie, en {time} environ.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>Le son est omis : la parole peut révéler qui est le patient.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} est trop volumineux pour un objet : il en devient {count}, dans une même série.</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} est trop volumineux pour un fragment : il devient un objet en fragments, que beaucoup d’archives refusent.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} est trop volumineux pour un objet, et les paramètres demandent de refuser de telles vidéos.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>Le son est conservé tel quel.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>Le son est conservé ; il a été réencodé, comme DICOM le demande.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>Le son est omis : il ne peut pas être lu, ou ne peut pas rester synchronisé avec les images.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>La vidéo a été coupée sans réencodage, là où c’est possible : de la seconde {begin} à la seconde {end}.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>La vidéo est endommagée ; seules ses {second} premières secondes ont été prises, comme convenu.</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>La vidéo a été réduite à {columns} sur {rows} pixels, car son format DICOM n’en permet pas plus.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>La vidéo a été réduite de {before} à {after} images par seconde, car son format DICOM n’en permet pas plus.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>La vidéo a été agrandie à {columns} sur {rows} pixels, comme son format DICOM le demande.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>Du noir a été ajouté autour de l’image pour atteindre {columns} sur {rows} pixels.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>Des images sont affichées plus d’une fois, {after} par seconde au lieu de {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>Les images de la vidéo arrivaient à intervalles irréguliers ; elles arrivent maintenant régulièrement, {after} par seconde.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>La vidéo a été filmée en HDR. Sa luminosité a été adaptée à ce que tout écran peut afficher.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>Chaque trame de la vidéo entrelacée est devenue une image entière, {after} par seconde.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>Les trames de la vidéo entrelacée ont été réunies en images entières.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>Elle est encodée en {codec}, et non en {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>Son en-tête ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>Ses images ne se suivent pas à un rythme constant.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>Ses trames sont encodées une à une.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>Elle est entrelacée, et les paramètres demandent de réunir ses trames.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>Son en-tête change dans la vidéo.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>Ses temps recommencent dans la vidéo.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>Elle commence par des images qui ne peuvent pas être affichées seules.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>Des parties en ont été coupées sans réencodage ; elle contient donc encore ce qui a été coupé.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>Il en manque une partie.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>Elle doit être pivotée pour être droite.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>Elle utilise toute la plage de luminosité ; la vidéo DICOM utilise la plage limitée.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>Elle est en HDR, que les écrans ordinaires ne peuvent pas afficher.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>Son profil est {profile}, et non {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>Son niveau est {level} ; {limit} est permis.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>Ses couleurs ne sont pas échantillonnées en 4:2:0.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>Elle a {bits} bits par échantillon ; {wanted} sont permis.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>Ses pixels ont une forme non autorisée.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>Une image de {columns} sur {rows} n’est pas autorisée.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} images par seconde de cette taille dépassent ce que permet le niveau.</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>Elle fait référence à {frames} images, plus que le niveau n’en permet.</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>Elle a {mbit} Mbit/s ; {limit} sont permis.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>Elle demande un tampon de décodage plus grand que permis.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>{rate} images par seconde ne sont pas permises à cette taille.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>À cette taille et à ce rythme, elle doit être encodée de l’autre façon : entrelacée ou progressive.</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>Son conteneur ({container}) n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>Son codage audio ({codec}) n’est pas autorisé.</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>Elle a du son, qui est omis.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>Elle contient plus que des images et du son.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>Le fichier porte une description, qui peut contenir des noms et des lieux.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>Le fichier est en fragments.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>Il n’y a pas de dossier {folder} à surveiller. Créez-le, branchez le lecteur où il se trouve, ou réglez-en un autre.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>Le dossier surveillé {folder} ne peut pas être lu ou écrit : {reason}. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} est déjà surveillé, par une autre fenêtre ou commande. Arrêtez-la d’abord, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>Indiquez le dossier à surveiller avec --profile et --pattern, ou définissez-les sous « Dossier surveillé » dans les paramètres.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>Indiquez un profil pour le dossier surveillé : il dit ce que deviennent les fichiers, et où ils vont.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>Les paramètres ne connaissent pas de worklist nommée {text}, sous « Worklists et recherche ».</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} n’est pas un modèle de noms de fichiers : mots-clés DICOM du formulaire entre accolades, chacun une fois, comme {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>Le nom du fichier ne correspond pas à {pattern}. Renommez-le, et il sera réexaminé.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer} : {count} demande correspond au nom du fichier, alors qu’il en faut exactement une.</numerusform>
            <numerusform>{peer} : {count} demandes correspondent au nom du fichier, alors qu’il en faut exactement une.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>Il est stocké, mais le fichier ne peut pas être déplacé vers « done » : {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>Un fichier est à traiter : {reason} Son nom est dans needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>Un fichier a été pris dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>Le stockage d’un fichier est prouvé ; il a été déplacé vers « done ».</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when}, en partie selon l’heure des fichiers</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when}, selon l’heure des fichiers</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>Commencer avec un nouveau patient ?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>&amp;Nouveau patient</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>Supprimer ce qui n’a jamais été envoyé ?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>Un autre programme demande un autre patient. Commencer avec celui-là ?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>Remplacer le patient par une identité provisoire ?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>Ce que le formulaire dit du patient est effacé.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>Des fichiers attendent encore d’être envoyés.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>Des fichiers sont encore en cours d’envoi.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>Rien n’est perdu : ce qui est suspendu reprend au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>&amp;Terminer, puis fermer</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Continuer en &amp;arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>&amp;Suspendre et fermer</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>Abandonner ces envois ?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>Abandonner le signalement au RIS ?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>Les fichiers restent tels quels. Le RIS ne reçoit plus rien d’ici sur cette demande, sauf si vous choisissez « Renvoyer maintenant » : quelqu’un doit y fixer son statut à la main.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>Fichiers dans {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>{files} fichier(s) vers chacune des {destinations} destinations</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>Ce qui est dessiné sur l’image ; placé à côté d’elle, comme objet distinct.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Proch. essai</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>Dernière cause</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>Des fichiers sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>Tout ce qui est dans la liste a déjà été transmis. Ajoutez des fichiers, ou cliquez sur Nouveau patient.</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>Ensuite : Nouveau patient (Ctrl+N), ou ajoutez d’autres fichiers de ce patient.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>Une opération est en cours : attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>Corrigez d’abord ce qui est marqué.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Choisissez d’abord une entrée de la liste.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>Elle est déjà la première, ou rien n’est choisi.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>Défini par l’administrateur pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>Saisissez d’abord le code PIN.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>Saisissez d’abord le nouveau code PIN dans les deux champs.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>Choisissez d’abord une identité propre.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>Remplissez d’abord un serveur ci-dessus.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>Aucune caméra ne montre encore d’image.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>Il n’y a pas d’image ici.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>Aucun scanner n’a encore été trouvé.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>Aucun fichier ne demande d’attention.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>Ce fichier ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>Rapport de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>Le rapport imprimé contient {count} fichiers de plus.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé en</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>numéro d’accession {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – objets DICOM créés à partir d’eux (pages, marques, un par destination) : {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>Établi le {when} par SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>« Stocké » : le PACS a répondu qu’il a stocké le fichier. « Confirmé » : interrogé ensuite, il a dit qu’il le détient. Tout le reste n’est pas arrivé, pour autant que cet ordinateur le sache.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>Vitre</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>Chargeur, rectos</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>Chargeur, versos</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>Chargeur, recto verso</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>Serveur d’audit</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>Hôte du serveur syslog qui reçoit les messages d’audit DICOM, par TLS ; vide : aucun.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>Port du serveur d’audit</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>Le port TCP où il accepte syslog par TLS.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>Fichier PEM de l’autorité qui signe le certificat du serveur ; vide : celles approuvées par cet ordinateur.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>Selon la déclaration de conformité</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>Selon la norme actuelle</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>Un objet par page</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>Un objet avec toutes les pages</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>Un objet avec toutes les images</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>Seulement la première image</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>Le document, tel quel</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>Une image de chaque page</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>Un objet avec les images de toutes les pages</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>En JPEG, comme toutes les images</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>Non compressé</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>En JPEG 2000, sans perte</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
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
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>Identifiants client OAuth2</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>Nom d’utilisateur et code d’accès</translation>
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
        <translation>Chiffrée, certificat vérifié</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET : par notre propre connexion</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE : il se connecte à notre port de réception</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Le niveau habituel</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>Sa réponse (décl. de conformité)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>Il est trouvé par une recherche (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>Storage commitment</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>Conservé là où la syntaxe de transfert le permet</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>Réunies en images entières</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>Plusieurs objets d’une même série</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>Un objet en fragments, que peu connaissent</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>Rien : refusé</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>Comme dans les paramètres généraux</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>Photographie externe</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>Endoscopie</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>Échographie</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>Microscopie générale</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>Photographie ophtalmique</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermoscopie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>À la lettre de la déclaration de conformité, ou ce que veulent les visionneuses actuelles.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>Classe SOP des photos</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>UID de la classe SOP des photos ; vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>Classe SOP des vidéos</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>UID de la classe SOP des vidéos ; vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>Classe SOP des PDF</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>UID de la classe SOP des PDF ; vide : selon le préréglage.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>Classe SOP des modèles 3D</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>UID de la classe SOP pour STL, OBJ et MTL ; vide : celle de chaque format.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>Classe SOP des documents CDA</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>UID de la classe SOP des documents CDA ; vide : Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>Classe SOP par extension</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>UID de la classe SOP des fichiers d’une extension comme JPG ; prime sur le type.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>Syntaxe de transfert vidéo</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>Encodage des vidéos ; une vidéo conforme est encapsulée, les autres sont transcodées.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>Encapsuler les profils simples</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>Envoyer tels quels Main et Baseline de H.264, et Main de HEVC ; DICOM veut le profil supérieur.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>Examiner les vidéos encapsulées</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>Décoder aussi chaque image de ce qui est encapsulé, pour trouver tout défaut ; c’est plus long.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>Son des vidéos</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>La parole révèle qui est le patient ; ce qui est conservé est réencodé là où DICOM le veut.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>Vidéos entrelacées</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>Certaines visionneuses affichent les trames en peigne ; les réunir réencode la vidéo.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>Vidéos de plus de 4 Go</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>Ce que devient une vidéo trop volumineuse pour un objet.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualité JPEG</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>Pour les images à encoder en JPEG ; une photo JPEG est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>Images à plusieurs pages</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>Ce que devient un TIFF ou HEIC de plusieurs images de même taille.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>Images animées</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>Ce que devient un GIF, WebP, PNG ou AVIF animé.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>Ce que devient un PDF, pour un PACS qui n’affiche pas les documents.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>Résolution des pages PDF</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>Des pages envoyées comme images, en points par pouce.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>ppp</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Durée des essais</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>Combien de temps on réessaie les fichiers qu’un PACS ne peut accepter, avant l’échec.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>Mémoriser les envois</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>Combien de temps la boîte d’envoi liste les envois terminés et reconnaît leurs fichiers.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>Port des rapports de commitment</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>Où un PACS joint ce programme avec ses rapports, quand un est attendu ; 0 : nulle part.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>Dossier des fichiers envoyés</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>Où déplacer les fichiers après preuve, si choisi pour un envoi ; vide : seulement la corbeille.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>Déplacer depuis les dossiers réseau</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>Sinon, les fichiers des dossiers réseau restent, quel que soit le choix pour un envoi.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>Titre AE appelant</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>Comment ce programme se nomme auprès des systèmes distants ; ils doivent le connaître.</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Nom de station</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>Ce poste, tel qu’écrit dans chaque objet ; vide : son nom d’hôte.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>Nom de l’établissement</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>L’hôpital ou la clinique, tel qu’écrit dans chaque objet ; vide : omis.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>Modalité par défaut</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>Dans le formulaire jusqu’à ce que quelqu’un ou une entrée de worklist en dise autrement.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>Jeu de caractères par défaut</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>Celui des objets quand ni le formulaire ni la destination ne l’indiquent.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>Tag d’infos complém.</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>Où vont les « Infos complém. » de la liste : un mot-clé ou gggg,eeee ; vide : nulle part.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>Ne rien envoyer si un seul fichier de l’envoi n’a pas pu être converti.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>De la fenêtre, par un code comme « en » ; vide : celle du système. Anglais sans traduction.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>Ce que dit le fichier journal ; il ne contient jamais de données patient.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>Jours entre fichiers et demande</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>Au-delà de cet écart avec la date planifiée, les fichiers sont à vérifier ; 0 : jamais.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>Vider quand tout est stocké</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>Vider liste et formulaire ensemble une fois que tout dans la liste a été stocké.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>Vérification de mise à jour</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>Où demander s’il existe une version plus récente ; vide : nulle part. Rien n’est installé.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>Clé de la vérification</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>La clé publique (Ed25519, Base64) avec laquelle sa réponse est signée.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>Signaler sur le bureau qu’un long envoi est terminé quand une autre fenêtre est devant.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>Menus et listes apparaissent aussitôt, et le curseur de texte ne clignote pas. Si le système le demande, il en est toujours ainsi.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>Patients récents</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>Proposer ceux pour qui un envoi a été fait, à toute personne assise ici.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>Titre AE de réception</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>Comment un PACS nous appelle quand il nous envoie ; vide : le titre AE appelant.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>Port de réception</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>Le port TCP où l’on nous envoie ; le PACS doit le connaître.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>Adresse de réception</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>À quelles adresses IP de cet ordinateur les PACS peuvent nous joindre ; vide : toutes.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>Place des fichiers récupérés</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>Le maximum qu’une récupération peut écrire sur le disque.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>De qui sont les UID et noms des objets : de la déclaration de conformité, ou les vôtres.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>Racine UID</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>Le début de tous les UID créés ici : enregistrée pour vous, ou proposée.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>Implementation Class UID</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>Désigne ce programme aux systèmes distants et dans les fichiers ; vide : la racine UID.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Implementation Version Name</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>Désigne la version du programme aux systèmes distants et dans les fichiers, 16 caractères au plus.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>Écrit dans les objets comme fabricant ; vide : laissé vide.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>Écrit dans les objets comme modèle de l’appareil de capture.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>Comment s’appelle le profil.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>De la série créée ; vide : la modalité par défaut.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>Description de la série</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>De la série créée ; vide : le type de fichier en toutes lettres.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>De la première série créée ; vide : 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined, un code comme FOOT ; vide : omis.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>UID de la classe SOP des photos ; vide : selon les paramètres de conversion.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>UID de la classe SOP des vidéos ; vide : selon les paramètres de conversion.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>UID de la classe SOP des PDF ; vide : selon les paramètres de conversion.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Champs obligatoires</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>Mots-clés DICOM à remplir en plus de ceux qui sont toujours obligatoires.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>Ce que le formulaire contient au départ, par mot-clé DICOM.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>Nom de l’AE de stockage ; vide : la destination par défaut.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>Comment il s’appelle dans les listes de ce programme.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>Titre AE</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>Le titre AE auquel il répond ; majuscules et minuscules diffèrent.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>Son nom, son adresse IPv4 ou IPv6 (sans crochets).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>Le port TCP où il écoute, souvent 104 ou 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>Ce qu’on écrit pour lui, et comment lire les réponses sans jeu de caractères indiqué.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>Combien de temps attendre la connexion TCP.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>Délai d’association</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>Combien de temps attendre qu’il accepte l’association.</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>Délai d’une requête</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>Combien de temps une vérification ou requête peut durer en tout.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>Délai d’un examen</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>Combien de temps un essai pour un examen peut durer en tout.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>PDU maximale envoyée</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>Jamais plus que ce qu’il accepte ; 16384 est celle de la déclaration de conformité.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>Chiffrer les connexions et vérifier le certificat distant ; jamais de retour au non chiffré.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>Fichier PEM de l’autorité qui signe le certificat distant ; vide : celles approuvées par cet ordinateur.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>TLS quand il nous appelle</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>Comment il se connecte par TLS pour livrer ce qui est récupéré ou les rapports ; nous présentons le certificat client.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>Appelle aussi depuis</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>Adresses IP ou réseaux d’où il peut nous appeler outre son hôte, séparés par des espaces ; * : tous.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>Identité utilisateur</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>Si le système distant apprend qui utilise le programme, et avec quelle preuve.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>Ce qui lui est indiqué ; un code d’accès ou un jeton est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>Une worklist de demandes, ou un PACS que l’on interroge.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>Modèle d’information</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>Le modèle de recherche dans un PACS ; la plupart connaissent Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>Niveau du modèle</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>Le niveau demandé ; l’habituel est celui du modèle, et aucun pour une worklist.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>Jokers autour des noms</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>Si la recherche commence avec « * » ajouté au nom.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>Jokers autour des ID</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>Si la recherche commence avec « * » ajouté à l’ID patient, comme le préréglage 'statement'.</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>Titre AE planifié</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>Ne demande à une worklist que les étapes de cette station ; vide : de toutes.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>Une worklist n’est interrogée que pour cette modalité ; vide : pour toutes.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Actualiser toutes les</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>Garde ici la worklist une semaine, pour la consulter quand elle est injoignable ; 0 : non gardée.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>Récupérer par</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>Comment les fichiers en sont récupérés ; pour C-MOVE, il doit connaître notre port.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>Signaler les étapes</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>Informer le RIS par MPPS qu’une demande est commencée, terminée ou interrompue.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>Qui reçoit les étapes</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>Nom d’une AE sous « Worklists et recherche » ; vide : celle-ci.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>Récupération relationnelle</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>Négociée lors de la récupération de fichiers ; un PACS peut la refuser.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Conversion Enhanced</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>Demander les images CT, MR et PET converties en multi-frame lors de la récupération.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>Destination par défaut</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>Nom de l’AE de stockage choisie au départ ; vide : la première.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>Décompresser</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>Lui envoyer les fichiers DICOM non compressés, sauf la vidéo, même s’il les accepte compressés.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>Images sans perte</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>Comment PNG, TIFF, BMP et autres images sans perte lui sont envoyés.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>S’il refuse JPEG : non compressé</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>Les images qu’il n’accepte pas compressées sont envoyées non compressées.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>S’il refuse les PDF : images des pages</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>Une image de chaque page est envoyée au lieu du document.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>S’il refuse une vidéo : autre classe SOP</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>Elle est envoyée sous une autre classe de vidéo que le PACS accepte.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>S’il refuse une vidéo : autre encodage</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>Elle est réencodée en H.264 ou MPEG-2, selon ce que le PACS accepte.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>Par défaut pour modalités</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>Codes comme XC ou ES : choisie au départ pour ce qui en relève.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>Preuve de stockage</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>Ce qu’il faut pour qu’un fichier soit considéré comme confirmé.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>À qui demander la preuve</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>Nom d’un PACS sous « Worklists et recherche » ; vide : celui-ci.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>Délai de preuve</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>Combien de temps elle peut prendre ; la moitié après un renvoi des fichiers.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>Si les objets passent par le protocole propre à DICOM, ou par le web.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>Du service DICOMweb, sans « /studies » à la fin.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>Comment le service apprend qui nous sommes.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>Nom d’utilisateur ou ID client</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>Pour l’authentification ; ce qui va avec est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL du jeton</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>Où OAuth2 donne des jetons à ce client.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>Ce qui est demandé à OAuth2 ; vide : ce qu’il donne de lui-même.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Requête maximale</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>Combien va dans une requête ; un fichier plus gros part seul.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Autorité approuvée</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>Fichier PEM du certificat de ce poste ; vide : il n’en présente pas.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>Fichier PEM de la clé privée du certificat ; vide : elle est dans le fichier du certificat.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>Surveiller le dossier</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>Tant que la fenêtre est là, ce qui est placé dans le dossier est envoyé.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>Les fichiers vont dans son sous-dossier « done » une fois leur stockage prouvé ; vide : aucun dossier.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>Nom du profil qui dit ce que deviennent les fichiers, et où ils vont.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>Leur forme, sans l’extension : mots-clés DICOM entre accolades ; * des lettres, ? une seule.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>Nom de la worklist dont l’unique demande correspondante dit à qui est un fichier ; vide : son nom dit tout.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>Vider en cas d’absence</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>Sans clavier ni souris pendant ce temps, liste et formulaire sont vidés, après avertissement ; 0 : jamais.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>Utilisateur comme opérateur</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>Si personne ne saisit d’opérateur, écrire le compte connecté comme OperatorsName.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>Touche de la pédale</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>Prend une photo dans la fenêtre de la caméra ; ce que la pédale envoie, comme F9 ou Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>PIN des paramètres</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>Ce qui est fait du PIN ouvrant la fenêtre des paramètres ; définissez-le là, ou par 'settings pin'.</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>Ce qu’un PACS envoie ici</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>Journal et mises à jour</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>Par défaut : {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what} : oui</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what} : non</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer} accepte : {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (Vérifié {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>photos en VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>images non compressées</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>vidéo H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>vidéo H.264 en Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>vidéo MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>modèles 3D</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>documents CDA</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
</context>
</TS>
