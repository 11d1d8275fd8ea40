"""Sentences about cameras, scanners, the screen and the clipboard."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "camera-extra-missing": QT_TRANSLATE_NOOP(
        "messages",
        "This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.",
    ),
    "camera-not-loaded": QT_TRANSLATE_NOOP(
        "messages",
        "Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.",
    ),
    "camera-none": QT_TRANSLATE_NOOP(
        "messages", "No camera was found. Connect one and switch it on; it appears here by itself."
    ),
    "camera-refused": QT_TRANSLATE_NOOP(
        "messages",
        "The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.",
    ),
    "camera-failed": QT_TRANSLATE_NOOP(
        "messages",
        "{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.",
    ),
    "camera-still-failed": QT_TRANSLATE_NOOP(
        "messages", "The picture could not be taken: {reason}. Take it again."
    ),
    "camera-video-failed": QT_TRANSLATE_NOOP(
        "messages",
        "The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.",
    ),
    "camera-video-empty": QT_TRANSLATE_NOOP(
        "messages", "Nothing was recorded: the camera gave no picture in that time. Record again."
    ),
    "camera-disk-full": QT_TRANSLATE_NOOP(
        "messages",
        "The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.",
    ),
    "capture-unwritable": QT_TRANSLATE_NOOP("messages", "The picture could not be written as a PNG file."),
    "screen-wayland": QT_TRANSLATE_NOOP(
        "messages",
        "This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.",
    ),
    "screen-unseen": QT_TRANSLATE_NOOP(
        "messages",
        "The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy & Security, then start it again.",
    ),
    "scanner-system": QT_TRANSLATE_NOOP(
        "messages",
        "Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.",
    ),
    "scanner-program-missing": QT_TRANSLATE_NOOP(
        "messages",
        "Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.",
    ),
    "scanner-none": QT_TRANSLATE_NOOP(
        "messages", "No scanner was found. Switch it on, check its cable, and search again."
    ),
    "scanner-choose": QT_TRANSLATE_NOOP(
        "messages", "There are several scanners. Say which by --device: {devices}."
    ),
    "scanner-gone": QT_TRANSLATE_NOOP(
        "messages", "There is no scanner {device}, or it is switched off. Check it, and search again."
    ),
    "scanner-busy": QT_TRANSLATE_NOOP(
        "messages", "The scanner is busy, or another program is using it. Wait a moment, then scan again."
    ),
    "scanner-jammed": QT_TRANSLATE_NOOP(
        "messages",
        "The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.",
    ),
    "scanner-empty": QT_TRANSLATE_NOOP(
        "messages", "There is no paper in the scanner's feeder. Put the pages in, then scan again."
    ),
    "scanner-cover-open": QT_TRANSLATE_NOOP(
        "messages", "The scanner's cover is open. Close it, then scan again."
    ),
    "scanner-lost": QT_TRANSLATE_NOOP(
        "messages", "The scanner stopped answering. Check its cable, switch it off and on, then scan again."
    ),
    "scanner-forbidden": QT_TRANSLATE_NOOP(
        "messages",
        "The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.",
    ),
    "scanner-failed": QT_TRANSLATE_NOOP("messages", "The scanner {device} could not scan: {reason}."),
    "scanner-nothing": QT_TRANSLATE_NOOP("messages", "The scanner {device} gave no page. Scan again."),
    "scanner-pages": QT_TRANSLATE_NOOP("messages", "{count} pages scanned into {folder}."),
    "setting-key": QT_TRANSLATE_NOOP(
        "messages",
        "{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.",
    ),
}
