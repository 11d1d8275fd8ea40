"""Sentences about files that somebody drops."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "cancelled": QT_TRANSLATE_NOOP("messages", "Cancelled."),
    "source-missing": QT_TRANSLATE_NOOP(
        "messages", "The file is not there any more. Was the stick or disk taken out?"
    ),
    "source-unreadable": QT_TRANSLATE_NOOP("messages", "The file cannot be read: {reason}."),
    "source-empty": QT_TRANSLATE_NOOP(
        "messages", "The file is empty. Copy it again from where it came from."
    ),
    "source-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.",
    ),
    "source-not-a-file": QT_TRANSLATE_NOOP("messages", "This is neither a file nor a folder."),
    "source-changed": QT_TRANSLATE_NOOP("messages", "The file has changed since it was added. Add it again."),
    "nothing-to-look-at": QT_TRANSLATE_NOOP(
        "messages", "There is no picture of it that the program can show. It is sent all the same."
    ),
    "too-large-to-look-at": QT_TRANSLATE_NOOP(
        "messages", "The picture is too large to be shown here. It is sent all the same."
    ),
    "folder-empty": QT_TRANSLATE_NOOP("messages", "The folder holds no files."),
    "source-duplicate": QT_TRANSLATE_NOOP("messages", "{file} is in the list twice."),
    "source-sent-before": QT_TRANSLATE_NOOP("messages", "{file} was already sent to {destination} ({when})."),
    "image-damaged": QT_TRANSLATE_NOOP(
        "messages", "The picture is damaged and cannot be read. Copy it from the camera again."
    ),
    "image-unidentified": QT_TRANSLATE_NOOP(
        "messages",
        "The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.",
    ),
    "image-truncated": QT_TRANSLATE_NOOP(
        "messages", "The picture ends early: a part of the file is missing. Copy it from the camera again."
    ),
    "image-too-wide": QT_TRANSLATE_NOOP(
        "messages", "The picture has {columns} by {rows} points; DICOM allows {limit} in either direction."
    ),
    "image-too-large": QT_TRANSLATE_NOOP(
        "messages",
        "The picture has {columns} by {rows} points, more than the {limit} million that can be converted.",
    ),
    "image-too-many-frames": QT_TRANSLATE_NOOP(
        "messages",
        "The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.",
    ),
    "image-float": QT_TRANSLATE_NOOP(
        "messages",
        "The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.",
    ),
    "image-coding-unsupported": QT_TRANSLATE_NOOP(
        "messages",
        "The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.",
    ),
    "pdf-damaged": QT_TRANSLATE_NOOP(
        "messages", "The PDF is damaged or a part of it is missing. Open it in a viewer and save it again."
    ),
    "pdf-encrypted": QT_TRANSLATE_NOOP(
        "messages",
        "The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.",
    ),
    "pdf-password": QT_TRANSLATE_NOOP(
        "messages",
        "The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.",
    ),
    "pdf-password-wrong": QT_TRANSLATE_NOOP(
        "messages",
        "The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.",
    ),
    "wrong-password": QT_TRANSLATE_NOOP("messages", "This is not its password."),
    "pdf-javascript": QT_TRANSLATE_NOOP(
        "messages", "The PDF holds a program (JavaScript), which viewers may run. It is sent with it."
    ),
    "pdf-attachments": QT_TRANSLATE_NOOP(
        "messages", "The PDF has other files attached. They are sent with it, unseen."
    ),
    "pdf-launch": QT_TRANSLATE_NOOP(
        "messages", "The PDF holds a command to start a program or to fetch a file. It is sent with it."
    ),
    "pdf-page-undrawable": QT_TRANSLATE_NOOP(
        "messages", "Page {page} of the PDF cannot be drawn. Send it as a document instead."
    ),
    "pdf-page-too-large": QT_TRANSLATE_NOOP(
        "messages",
        "Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.",
    ),
    "pdf-without-pages": QT_TRANSLATE_NOOP("messages", "The PDF has no pages."),
    "mesh-damaged": QT_TRANSLATE_NOOP(
        "messages", "The 3D model is damaged, or a part of it is missing. Export it again."
    ),
    "cda-damaged": QT_TRANSLATE_NOOP(
        "messages", "The CDA document is damaged, or it is no well-formed XML. Export it again."
    ),
    "dicom-damaged": QT_TRANSLATE_NOOP("messages", "The DICOM file is damaged and cannot be read."),
    "dicom-truncated": QT_TRANSLATE_NOOP(
        "messages", "The DICOM file ends early: a part of it is missing. Copy it from its source again."
    ),
    "dicom-directory": QT_TRANSLATE_NOOP(
        "messages", "This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in."
    ),
    "dicomdir-missing": QT_TRANSLATE_NOOP(
        "messages",
        "The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?",
    ),
    "dicomdir-surplus": QT_TRANSLATE_NOOP(
        "messages",
        "{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.",
    ),
    "dicom-uid-twice": QT_TRANSLATE_NOOP(
        "messages",
        "{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.",
    ),
    "dicom-odd": QT_TRANSLATE_NOOP(
        "messages",
        "{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.",
    ),
    "dicom-odd-length": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.",
    ),
    "dicom-pixels-short": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.",
    ),
    "zip-damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.",
    ),
    "zip-encrypted": QT_TRANSLATE_NOOP(
        "messages", "The ZIP archive is encrypted. Unpack it with its password, and add the folder."
    ),
    "zip-too-large": QT_TRANSLATE_NOOP(
        "messages",
        "The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.",
    ),
    "dicom-without-uids": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.",
    ),
    "dicom-syntax-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).",
    ),
}
