"""Sentences about values that somebody types or passes."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "refused-all-or-nothing": QT_TRANSLATE_NOOP(
        "messages",
        "All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.",
    ),
    "required": QT_TRANSLATE_NOOP("messages", "{name} is required."),
    "too-long": QT_TRANSLATE_NOOP("messages", "{name} may have {limit} characters; this has {length}."),
    "control-characters": QT_TRANSLATE_NOOP(
        "messages", "{name} holds a line break, a tab or another character that cannot be sent."
    ),
    "backslash": QT_TRANSLATE_NOOP("messages", "{name} must not hold a backslash."),
    "not-a-date": QT_TRANSLATE_NOOP(
        "messages", "{name} is not a date: year, month, day, such as 1970-01-31."
    ),
    "date-in-future": QT_TRANSLATE_NOOP("messages", "{name} lies in the future."),
    "not-a-time": QT_TRANSLATE_NOOP(
        "messages", "{name} is not a time: hours, minutes, seconds, such as 14:30:05."
    ),
    "not-an-integer": QT_TRANSLATE_NOOP("messages", "{name} must be a whole number from {low} to {high}."),
    "not-a-decimal": QT_TRANSLATE_NOOP("messages", "{name} must be a number of at most 16 characters."),
    "not-a-code": QT_TRANSLATE_NOOP(
        "messages", "{name} may hold capital letters, digits, spaces and underscores, at most 16."
    ),
    "not-a-sex": QT_TRANSLATE_NOOP("messages", "{name} must be M, F, O or empty."),
    "not-a-uid": QT_TRANSLATE_NOOP(
        "messages", "{name} is not a unique identifier: digits and dots, at most 64 characters."
    ),
    "name-groups": QT_TRANSLATE_NOOP("messages", "{name} has more than three groups parted by '='."),
    "name-parts": QT_TRANSLATE_NOOP("messages", "{name} has more than five parts parted by '^'."),
    "not-encodable": QT_TRANSLATE_NOOP(
        "messages", "{name} cannot be written in the character set {charset}. These can: {better}."
    ),
    "charset-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.",
    ),
    "keyword-unknown": QT_TRANSLATE_NOOP("messages", "{text} is not an attribute that can be set."),
    "keyword-malformed": QT_TRANSLATE_NOOP(
        "messages", "Number {number} of the --set options is not of the form KEYWORD=VALUE."
    ),
    "file-option-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.",
    ),
    "pdf-as-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.",
    ),
    "pdf-as-for-others": QT_TRANSLATE_NOOP(
        "messages", "{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else."
    ),
    "pdf-as-without-pdf": QT_TRANSLATE_NOOP(
        "messages", "None of the files is a PDF: --pdf-as has nothing to do."
    ),
    "title-for-others": QT_TRANSLATE_NOOP(
        "messages",
        "{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.",
    ),
    "description-for-others": QT_TRANSLATE_NOOP(
        "messages",
        "{file} is neither photo nor video, so it has no description. A document has a title: use --title.",
    ),
    "description-and-info": QT_TRANSLATE_NOOP(
        "messages",
        "{file}: description and additional info would both be written into Image Comments. Clear one of them.",
    ),
    "profile-for-dicom": QT_TRANSLATE_NOOP(
        "messages", "{file} is a DICOM file: it keeps its series and class, so no profile is for it alone."
    ),
    "info-without-tag": QT_TRANSLATE_NOOP(
        "messages", "The settings name no Additional Info tag, so there is no place for what --info says."
    ),
    "info-for-dicom": QT_TRANSLATE_NOOP(
        "messages", "{file} is a DICOM file: additional info goes into new objects only."
    ),
    "password-file": QT_TRANSLATE_NOOP(
        "messages",
        "The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.",
    ),
    "password-file-empty": QT_TRANSLATE_NOOP(
        "messages", "The password file holds no password. Write each on a line of its own."
    ),
    "keyword-without-set": QT_TRANSLATE_NOOP(
        "messages", "A value of {text} stands among the files: write --set {text}=..., in quotes."
    ),
    "address-malformed": QT_TRANSLATE_NOOP(
        "messages", "{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets)."
    ),
    "ae-title-empty": QT_TRANSLATE_NOOP("messages", "The AE title is empty."),
    "ae-title-long": QT_TRANSLATE_NOOP("messages", "The AE title {text} has more than 16 characters."),
    "ae-title-characters": QT_TRANSLATE_NOOP(
        "messages",
        "The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.",
    ),
    "tag-malformed": QT_TRANSLATE_NOOP(
        "messages", "{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits."
    ),
    "tag-forbidden": QT_TRANSLATE_NOOP(
        "messages", "{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it."
    ),
    "no-files": QT_TRANSLATE_NOOP(
        "messages", "There is nothing to send: add photos, videos, PDFs or DICOM files."
    ),
    "destination-twice": QT_TRANSLATE_NOOP(
        "messages", "The same destination was named twice. Name each once."
    ),
    "no-destination": QT_TRANSLATE_NOOP("messages", "Choose where to send."),
    "mixed-patients": QT_TRANSLATE_NOOP(
        "messages", "The DICOM files belong to {count} patients. Send each patient's files by themselves."
    ),
    "mixed-with-form": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.",
    ),
    "mixed-patients-relabelled": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.",
    ),
    "relabel-not-named": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.",
    ),
    "relabel-nothing-given": QT_TRANSLATE_NOOP(
        "messages",
        "No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.",
    ),
    "relabel-unknown": QT_TRANSLATE_NOOP(
        "messages", "No DICOM file belongs to the study {uid} that is to be relabelled."
    ),
    "relabel-study-of-several": QT_TRANSLATE_NOOP(
        "messages",
        "Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.",
    ),
    "relabel-replaces": QT_TRANSLATE_NOOP(
        "messages",
        "Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.",
    ),
    "relabel-clears": QT_TRANSLATE_NOOP(
        "messages",
        "With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.",
    ),
    "relabel-sets": QT_TRANSLATE_NOOP(
        "messages",
        "Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.",
    ),
    "relabel-leaves": QT_TRANSLATE_NOOP(
        "messages", "Left as the DICOM files have it, since nothing was given: {attributes}."
    ),
    "relabel-signed": QT_TRANSLATE_NOOP(
        "messages",
        "{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.",
    ),
    "relabel-uids-undecided": QT_TRANSLATE_NOOP(
        "messages",
        "Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.",
    ),
    "relabel-keeps-uids": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.",
    ),
    "mixed-studies": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.",
    ),
}
