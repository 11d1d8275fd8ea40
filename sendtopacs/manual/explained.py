"""What the sentences of the program mean, kind by kind: when they are said, what becomes of the files, what to do.

A sentence says what happened to one file or peer; what is the same for all of its kind stands here, once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sendtopacs.model import messages


@dataclass(frozen=True, slots=True)
class Kind:
    """Sentences that mean the same for whoever reads them; `codes` is a pattern of theirs."""

    title: str
    meaning: str
    codes: str

    def holds(self, code: str) -> bool:
        """Tell whether a sentence's code belongs here."""
        return re.fullmatch(self.codes, code) is not None


def kind_of(code: str) -> Kind | None:
    """Return the kind of a sentence: the first that holds its code."""
    return next((kind for kind in KINDS if kind.holds(code)), None)


def by_kind() -> list[tuple[Kind, dict[str, str]]]:
    """Return all sentences by kind, in the order of the kinds; a test holds that none is left over."""
    told: dict[str, dict[str, str]] = {kind.title: {} for kind in KINDS}
    for code, text in messages.SENTENCES.items():
        kind = kind_of(code)
        if kind is not None:
            told[kind.title][code] = text
    return [(kind, told[kind.title]) for kind in KINDS]


KINDS = (
    Kind(
        "A video does not go out as it is",
        "Reasons why a video cannot be put into a DICOM object untouched. The row and its details (F6) name them. There is nothing to do: it is written or coded anew by itself, which takes the time that the row says; your file stays as it is.",
        r"video-not-(?!encoded|muxed).*|video-has-.*|video-fragmented|video-will-be-.*",
    ),
    Kind(
        "What was changed in a video",
        "The object differs from your file in what the sentence says. Nothing is wrong. Look at the preview (Space) where the change could matter for what the video is to show; your file stays as it is.",
        r"video-(audio-(?!only).*|cut-at-keys|deinterlaced|halves-pictures|made-constant|padded|rate-raised|rate-reduced|scaled-.*|tone-mapped|until-damage)",
    ),
    Kind(
        "The stretch of a video",
        "Begin or end of a clip cannot be used. Nothing is sent of that video until they are put right, in *Cut video…* or by `--begin` and `--end`.",
        r"video-(clip-empty|times-crossed|times-wrong)",
    ),
    Kind(
        "Locked PDFs",
        "A PDF that asks for a password waits in the list; the others can be sent. Without its password, open the PDF where it can be opened, print it into a new one, and add that.",
        r"pdf-password.*|wrong-password|password-file.*|pdf-encrypted",
    ),
    Kind(
        "A file cannot be used",
        "The row says why, nothing of this file is sent, and the others go on. Copy the file from its source once more, or save it in another format, and add it again. If it opens in other programs, tell whoever looks after the program: *Copy report* has what they need.",
        r"source-(changed|empty|missing|not-a-file|unknown|unreadable)|folder-empty|zip-.*|(mesh|cda)-damaged|pdf-(damaged|without-pages|page-.*)|image-(coding-unsupported|damaged|float|too-.*|truncated|unidentified)|video-(?!split|in-fragments|otherwise).*|dicom-(damaged|directory|odd-length|pixels-short|syntax-unknown|truncated|without-uids)|dicomdir-missing|value-too-large",
    ),
    Kind(
        "Worth a look before sending",
        "The files can be sent. The sentence names something in them that you may not know of, or may not want. On the command line these are warnings, and `--strict` sends nothing where there is one.",
        r"source-(duplicate|sent-before|on-network)|dicom-(odd|uid-twice|undecodable)|video-(split|in-fragments)|class-(own-risk|as-statement)|dicomdir-surplus|pdf-(attachments|javascript|launch)|too-large-to-look-at|nothing-to-look-at",
    ),
    Kind(
        "Whose files are these?",
        "Something speaks of a mix-up of patients. Read name, birth date and ID once more, in the line above *Send* and on the patient's wristband or request; where the window asks for it, type or scan the ID again. If it is another patient, choose the right one first.",
        r"gate-.*|mixed-.*|wrong-patient-.*|patient-from-no-dicom|recent-.*",
    ),
    Kind(
        "Another patient's DICOM files",
        "What becomes of the old patient's data when *Write this patient into the DICOM files* is chosen, and what has to be decided before. Your files stay as they are: copies are changed.",
        r"relabel-.*|dicom-signatures-go",
    ),
    Kind(
        "A value cannot be used",
        "It stands beside the field while you type, and nothing is sent until it is put right: a PACS would refuse it, or cut it. On the command line the exit code is 2, and nothing was started.",
        r"ae-title-.*|address-malformed|backslash|charset-unknown|control-characters|date-in-future|name-.*|not-(a|an)-.*|not-encodable|required|too-long|keyword-.*|tag-.*|series-number-unknown|dicom-(not-encodable|charset-unknown)|edit-code-unknown|search-days-unclear",
    ),
    Kind(
        "What was asked for does not go together",
        "The choices contradict each other or leave something open, so nothing was started. Choose otherwise, and send again.",
        r"no-(files|destination)|destination-twice|file-option-unknown|info-.*|title-for-others|description-.*|profile-for-dicom|pdf-as-(?!pages).*|refused-all-or-nothing|not-sent-all-or-nothing|class-of-several|class-wants-modality|afterwards-needs-proof|steps-without-worklist|manual-page-unknown",
    ),
    Kind(
        "What was changed to make a DICOM object",
        "The object differs from the file in what the sentence says, because DICOM or this PACS wants it so. Nothing is wrong; F6 shows the object before it is sent, and your file stays as it is.",
        r"image-.*|dicom-(decompressed.*|implicit-for-peer|padded|stays-compressed)|class-.*|pdf-as-pages-for-peer|picture-decompressed-for-peer|video-otherwise-for-peer",
    ),
    Kind(
        "One object of several pictures",
        "Pictures that are joined have to be alike in size and kind. Send them one by one, or make them alike.",
        r"frames-differ|pages-differ|join-.*",
    ),
    Kind(
        "Edited pictures",
        "What was done to a picture, or why an edit cannot be done. An edit that cannot be done stops that one file; nothing is sent without it. Your file stays as it is.",
        r"edit-.*",
    ),
    Kind(
        "The PACS cannot be reached, or refuses us",
        "No file is lost: what was accepted waits in the outbox (F4) and is tried again by itself where waiting can help. Press **Echo** beside the record under *Settings, Destinations*. If it fails too, it is the network, the PACS or our entry there: give the sentence to the PACS administrator.",
        r"association-.*|connection-.*|peer-incomplete|echo-.*|host-unknown|no-(answer|route)|not-dicom|protocol-error|rejected.*|time-limit|nothing-(accepted|to-propose)|not-accepted|prepared-file-unusable",
    ),
    Kind(
        "What the PACS said of a file",
        "The PACS answered with this status. *Stored with a warning* means that it has the file, and changed or left out something; anything else means that it did not take it. What may go better later is tried again by itself; the rest fails at once, and can be sent again from the outbox under the same UIDs when the cause is gone. Its administrator finds the status in its log.",
        r"store-.*",
    ),
    Kind(
        "Proof of storage",
        "A file that the PACS called stored is looked for, or asked for, once more. While it is not proved, keep the original. What is missing is sent once more by itself before it fails.",
        r"commit-.*|confirm-.*",
    ),
    Kind(
        "DICOMweb (STOW-RS)",
        "The web server of the PACS answered so. What it does not name as stored counts as not stored, and stays in the outbox. See *Connections*.",
        r"stow-.*|oauth-.*|proxy-.*",
    ),
    Kind(
        "TLS, certificates, passwords",
        "The connection is not safe in the way that the settings demand, so nothing was sent: there is no way back to a plain one. See the table in *Connections*, and give the sentence to the administrator.",
        r"tls-.*|own-certificate-missing|secret-.*|keyring-missing",
    ),
    Kind(
        "The disk and the outbox",
        "The disk of this computer is full or cannot be written, or the outbox is not as it should be. Files that were not accepted into the outbox are still where they were: do not delete them. What is in the outbox stays there.",
        r"disk-.*|outbox-.*|source-not-moved|job-no-room",
    ),
    Kind(
        "Searching in worklist and PACS",
        "Nothing of a search changes anything in the PACS. Where there are too many matches, type more of the name or the ID; where there is none, type less. If the peer failed, Echo beside its record says whether it can be reached.",
        r"find-.*|worklist-kept.*|worklist-not-kept",
    ),
    Kind(
        "Fetching from a PACS",
        "What has arrived is kept, whatever the sentence says; the same can be fetched again, and does no harm. By C-MOVE the PACS has to know our AE title, address and port (*Connections*).",
        r"retrieve-.*|dicomdir-left-out",
    ),
    Kind(
        "What the RIS hears of an order",
        "Reports of the procedure step (MPPS). The files do not depend on it: they are delivered all the same.",
        r"step-.*",
    ),
    Kind(
        "Camera, scanner, screen",
        "No picture could be taken, or the device wants something. What was taken before is in the list and stays there.",
        r"camera-.*|scanner-.*|screen-.*|capture-.*",
    ),
    Kind(
        "The watched folder",
        "A file that needs attention stays where it is, and is looked at again by itself once the cause is gone. It is moved to `done` only once its storage is proved.",
        r"watch-.*",
    ),
    Kind(
        "Asked for by another program, or by a scanned ID",
        "Another program can open the window with a patient looked up; it cannot send. Look whether it is the right one, or choose by hand (F2, F3).",
        r"outside-.*|scan-not-one",
    ),
    Kind(
        "Settings",
        "What is wrong stands beside the field; a value that cannot be used never comes into force: the default does. A file that is imported is taken as a whole or not at all. *Forty workstations* and *Settings* tell what each is.",
        r"setting-.*|settings-.*|language-later|profile-unknown|pin-.*",
    ),
    Kind(
        "Is there a newer version?",
        "Only where the settings name an address. The program tells, and never fetches or installs anything.",
        r"update-.*",
    ),
    Kind(
        "The audit trail",
        "Who sent what, and what became of it. A trail that was changed is evidence: make a copy of the folder `audit`, change nothing in it, and tell whoever is responsible for data protection.",
        r"audit-.*",
    ),
    Kind(
        "The embedded PACS, and ports of this computer",
        "The embedded PACS is for trials and training, and no archive to keep patients' data in. A port that another program uses cannot be listened on: choose another, here and in the record of whoever calls it.",
        r"archive-.*|cannot-listen|worklist-(damaged|missing)",
    ),
    Kind(
        "Stopped, paused, or an error of the program",
        "What was stored until then is stored, and the rest is in the outbox (F4): send it again from there, or give it up. An error of the program itself can be passed on by *Copy report* or *Help, Support bundle*, which name no patient.",
        r"cancelled|held|internal|study-time-limit|bundle-written|log-nothing|report-.*",
    ),
)
