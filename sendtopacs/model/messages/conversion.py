"""Sentences about making DICOM objects."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "class-own-risk": QT_TRANSLATE_NOOP(
        "messages",
        "The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.",
    ),
    "class-as-statement": QT_TRANSLATE_NOOP(
        "messages",
        "The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.",
    ),
    "class-of-several": QT_TRANSLATE_NOOP(
        "messages",
        "The settings name {name} for this file, but several pictures in one object are always {made}.",
    ),
    "class-wants-modality": QT_TRANSLATE_NOOP(
        "messages",
        "{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.",
    ),
    "dicom-decompressed": QT_TRANSLATE_NOOP(
        "messages",
        "Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.",
    ),
    "dicom-decompressed-for-peer": QT_TRANSLATE_NOOP(
        "messages", "{peer} does not take {syntax}: the object was sent uncompressed."
    ),
    "dicom-implicit-for-peer": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.",
    ),
    "dicom-signatures-go": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.",
    ),
    "dicom-padded": QT_TRANSLATE_NOOP(
        "messages",
        "The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.",
    ),
    "dicom-stays-compressed": QT_TRANSLATE_NOOP(
        "messages",
        "It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.",
    ),
    "dicom-undecodable": QT_TRANSLATE_NOOP(
        "messages",
        "The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.",
    ),
    "dicom-charset-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.",
    ),
    "dicom-not-encodable": QT_TRANSLATE_NOOP(
        "messages",
        "A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).",
    ),
    "frames-differ": QT_TRANSLATE_NOOP(
        "messages",
        "The pictures that are to become one object differ in size, or in being grey or in colours.",
    ),
    "join-differs": QT_TRANSLATE_NOOP(
        "messages",
        "{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.",
    ),
    "join-said": QT_TRANSLATE_NOOP(
        "messages",
        "The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.",
    ),
    "join-of-stills": QT_TRANSLATE_NOOP(
        "messages",
        "A picture that was taken out of {file} cannot be joined with others. Send it by itself.",
    ),
    "join-of-pages": QT_TRANSLATE_NOOP(
        "messages",
        "{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.",
    ),
    "join-too-few": QT_TRANSLATE_NOOP(
        "messages",
        "Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.",
    ),
    "image-first-only": QT_TRANSLATE_NOOP(
        "messages", "Of {file} only the first of {count} pictures is sent, as the settings say."
    ),
    "image-colours-reduced": QT_TRANSLATE_NOOP(
        "messages", "Reduced to 256 shades of each colour: the picture has more."
    ),
    "image-made-grey": QT_TRANSLATE_NOOP(
        "messages", "The picture is in colours; the SOP class chosen in the settings holds only greys."
    ),
    "pages-differ": QT_TRANSLATE_NOOP(
        "messages", "The pages of {file} differ in size or kind: each becomes an object of its own."
    ),
    "image-profile-unusable": QT_TRANSLATE_NOOP(
        "messages",
        "The colour profile of the picture cannot be used; its colours may look a little different.",
    ),
    "image-windowed": QT_TRANSLATE_NOOP(
        "messages",
        "Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.",
    ),
    "tag-not-text": QT_TRANSLATE_NOOP(
        "messages", "{text} cannot be an additional tag: it does not hold text."
    ),
    "tag-unknown": QT_TRANSLATE_NOOP(
        "messages", "{text} is not in the DICOM dictionary, and it is not private (of an odd group)."
    ),
    "tag-value-malformed": QT_TRANSLATE_NOOP(
        "messages", "The value of {name} does not have the form of {vr}."
    ),
    "value-too-large": QT_TRANSLATE_NOOP(
        "messages",
        "A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.",
    ),
}
