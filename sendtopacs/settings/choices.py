"""The values that settings offer, and what a person reads for each."""

from __future__ import annotations

from sendtopacs.model import sop
from sendtopacs.model.charset import CHARACTER_SETS
from sendtopacs.model.confirmation import Proof
from sendtopacs.model.items import PdfAs
from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP
from sendtopacs.model.profile import LosslessImages, Pages, Preset
from sendtopacs.model.remote import UserIdentityType
from sendtopacs.model.video import Interlaced, LargeVideo, Sound
from sendtopacs.settings.declare import Choice
from sendtopacs.settings.rules import DEFAULT_REPERTOIRE

PRESETS = (
    Choice(Preset.STATEMENT, QT_TRANSLATE_NOOP("settings", "As the conformance statement")),
    Choice(Preset.RECOMMENDED, QT_TRANSLATE_NOOP("settings", "As today's standard recommends")),
)
PAGES = (
    Choice(Pages.INSTANCES, QT_TRANSLATE_NOOP("settings", "One object for each page")),
    Choice(Pages.MULTI_FRAME, QT_TRANSLATE_NOOP("settings", "One object with all pages")),
)
ANIMATIONS = (
    Choice(Pages.MULTI_FRAME, QT_TRANSLATE_NOOP("settings", "One object with all pictures")),
    Choice(Pages.FIRST, QT_TRANSLATE_NOOP("settings", "Only the first picture")),
)
PDF_AS = (
    Choice(PdfAs.DOCUMENT, QT_TRANSLATE_NOOP("settings", "The document, as it is")),
    Choice(PdfAs.INSTANCES, QT_TRANSLATE_NOOP("settings", "An image of each page")),
    Choice(PdfAs.MULTI_FRAME, QT_TRANSLATE_NOOP("settings", "One object with images of all pages")),
)
LOSSLESS_IMAGES = (
    Choice(LosslessImages.JPEG, QT_TRANSLATE_NOOP("settings", "As JPEG, like all images")),
    Choice(LosslessImages.NATIVE, QT_TRANSLATE_NOOP("settings", "Uncompressed")),
    Choice(LosslessImages.JPEG_2000, QT_TRANSLATE_NOOP("settings", "As JPEG 2000, lossless")),
)
IDENTITIES = (
    Choice("statement", QT_TRANSLATE_NOOP("settings", "As the conformance statement")),
    Choice("own", QT_TRANSLATE_NOOP("settings", "Our own")),
)
LANGUAGES = (
    Choice("", QT_TRANSLATE_NOOP("settings", "The system's")),
    Choice("ar", "العربية"),
    Choice("de", "Deutsch"),  # each by its own name, whatever is spoken
    Choice("en", "English"),
    Choice("es", "Español"),
    Choice("fr", "Français"),
    Choice("it", "Italiano"),
    Choice("ja", "日本語"),
    Choice("lt", "Lietuvių"),
    Choice("pl", "Polski"),
)
LOG_LEVELS = (
    Choice("debug", QT_TRANSLATE_NOOP("settings", "Everything")),
    Choice("info", QT_TRANSLATE_NOOP("settings", "Normal")),
    Choice("warning", QT_TRANSLATE_NOOP("settings", "Warnings and errors")),
    Choice("error", QT_TRANSLATE_NOOP("settings", "Errors")),
)
PROTOCOLS = (
    Choice("dicom", QT_TRANSLATE_NOOP("settings", "DICOM")),
    Choice("dicomweb", QT_TRANSLATE_NOOP("settings", "DICOMweb (STOW-RS)")),
)
WEB_LOGINS = (
    Choice("none", QT_TRANSLATE_NOOP("settings", "None")),
    Choice("basic", QT_TRANSLATE_NOOP("settings", "User name and password")),
    Choice("bearer", QT_TRANSLATE_NOOP("settings", "Bearer token")),
    Choice("oauth", QT_TRANSLATE_NOOP("settings", "OAuth2 client credentials")),
)
USER_IDENTITIES = (
    Choice("", QT_TRANSLATE_NOOP("settings", "Not told")),
    Choice("username", QT_TRANSLATE_NOOP("settings", "User name")),
    Choice("passcode", QT_TRANSLATE_NOOP("settings", "User name and passcode")),
    Choice("jwt", QT_TRANSLATE_NOOP("settings", "JSON Web Token")),
)
USER_IDENTITY_TYPES = {
    "username": UserIdentityType.USERNAME,
    "passcode": UserIdentityType.PASSCODE,
    "jwt": UserIdentityType.JWT,
}
KINDS = (
    Choice("mwl", QT_TRANSLATE_NOOP("settings", "Worklist")),
    Choice("qr", QT_TRANSLATE_NOOP("settings", "Query/Retrieve")),
)
MODELS = (
    Choice("patient", QT_TRANSLATE_NOOP("settings", "Patient Root")),
    Choice("study", QT_TRANSLATE_NOOP("settings", "Study Root")),
    Choice("patient-study", QT_TRANSLATE_NOOP("settings", "Patient/Study Only")),
)
INCOMING = (
    Choice("verified", QT_TRANSLATE_NOOP("settings", "Encrypted, its certificate verified")),
    Choice("encrypted", QT_TRANSLATE_NOOP("settings", "Encrypted")),
    Choice("plain", QT_TRANSLATE_NOOP("settings", "Not encrypted")),
)
RETRIEVAL = (
    Choice("get", QT_TRANSLATE_NOOP("settings", "C-GET: over our own connection")),
    Choice("move", QT_TRANSLATE_NOOP("settings", "C-MOVE: it connects to our receiving port")),
)
QUERY_LEVELS = (
    Choice("", QT_TRANSLATE_NOOP("settings", "The usual one")),
    Choice("PATIENT", QT_TRANSLATE_NOOP("settings", "Patients")),
    Choice("STUDY", QT_TRANSLATE_NOOP("settings", "Studies")),
    Choice("SERIES", QT_TRANSLATE_NOOP("settings", "Series")),
    Choice("IMAGE", QT_TRANSLATE_NOOP("settings", "Images")),
)
AS_THE_PRESET, ALWAYS, NEVER = "", "on", "off"
WILDCARDS = (
    Choice(AS_THE_PRESET, QT_TRANSLATE_NOOP("settings", "As the preset says")),
    Choice(ALWAYS, QT_TRANSLATE_NOOP("settings", "Yes")),
    Choice(NEVER, QT_TRANSLATE_NOOP("settings", "No")),
)
PROOFS = (
    Choice(Proof.TRUST, QT_TRANSLATE_NOOP("settings", "Its answer (the conformance statement's way)")),
    Choice(Proof.FIND, QT_TRANSLATE_NOOP("settings", "It is found by a search (C-FIND)")),
    Choice(Proof.COMMIT, QT_TRANSLATE_NOOP("settings", "Storage commitment")),
)
VIDEO_SYNTAXES = tuple(Choice(uid, sop.SYNTAX_NAMES[uid]) for uid in sop.VIDEO_SYNTAXES)
SOUND = (
    Choice(Sound.DROP, QT_TRANSLATE_NOOP("settings", "Left out")),
    Choice(Sound.KEEP, QT_TRANSLATE_NOOP("settings", "Kept")),
)
INTERLACED = (
    Choice(Interlaced.KEEP, QT_TRANSLATE_NOOP("settings", "Kept where the transfer syntax allows it")),
    Choice(Interlaced.JOIN, QT_TRANSLATE_NOOP("settings", "Joined into whole pictures")),
)
LARGE_VIDEOS = (
    Choice(LargeVideo.SPLIT, QT_TRANSLATE_NOOP("settings", "Several objects of one series")),
    Choice(LargeVideo.FRAGMENTS, QT_TRANSLATE_NOOP("settings", "One object in fragments, which few know")),
    Choice(LargeVideo.REFUSE, QT_TRANSLATE_NOOP("settings", "Nothing: refused")),
)
GENERAL_CHARACTER_SETS = tuple(
    Choice(c.term or DEFAULT_REPERTOIRE, c.label, c.term, "charset") for c in CHARACTER_SETS
)
AE_CHARACTER_SETS = (
    Choice("", QT_TRANSLATE_NOOP("settings", "As in the general settings")),
    *GENERAL_CHARACTER_SETS,
)


def _classes(*uids: str) -> tuple[Choice, ...]:
    as_preset = Choice("", QT_TRANSLATE_NOOP("settings", "As the preset says"))
    return (as_preset, *(Choice(uid, sop.CLASS_NAMES[uid]) for uid in uids))


PHOTO_CLASSES = _classes(
    sop.SECONDARY_CAPTURE,
    sop.MULTIFRAME_GRAYSCALE_BYTE_SC,
    sop.MULTIFRAME_GRAYSCALE_WORD_SC,
    sop.MULTIFRAME_TRUE_COLOR_SC,
    sop.VL_PHOTOGRAPHIC,
    sop.VL_ENDOSCOPIC,
    sop.ULTRASOUND,
)
VIDEO_CLASSES = _classes(
    sop.SECONDARY_CAPTURE,
    sop.MULTIFRAME_TRUE_COLOR_SC,
    sop.VIDEO_PHOTOGRAPHIC,
    sop.VIDEO_ENDOSCOPIC,
    sop.ULTRASOUND_MULTIFRAME,
)
MESH_CLASSES = _classes(sop.ENCAPSULATED_STL, sop.ENCAPSULATED_OBJ, sop.ENCAPSULATED_MTL)
CDA_CLASSES = _classes(sop.ENCAPSULATED_CDA)
PDF_CLASSES = _classes(sop.ENCAPSULATED_PDF)
MODALITIES = tuple(
    Choice(code, label)
    for code, label in (
        ("OT", QT_TRANSLATE_NOOP("settings", "Other")),
        ("XC", QT_TRANSLATE_NOOP("settings", "External camera photography")),
        ("ES", QT_TRANSLATE_NOOP("settings", "Endoscopy")),
        ("US", QT_TRANSLATE_NOOP("settings", "Ultrasound")),
        ("GM", QT_TRANSLATE_NOOP("settings", "General microscopy")),
        ("OP", QT_TRANSLATE_NOOP("settings", "Ophthalmic photography")),
        ("DMS", QT_TRANSLATE_NOOP("settings", "Dermoscopy")),
        ("DOC", QT_TRANSLATE_NOOP("settings", "Document")),
    )
)

PEDAL_KEYS = tuple(Choice(key, key) for key in ("F9", "Space", "PgDown", "B"))
"""What foot pedals send as they are delivered, and what people set them to."""
