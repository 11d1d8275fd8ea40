"""Sentences about edits: turning, cropping, redacting, marks, scale."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "edit-numbers": QT_TRANSLATE_NOOP(
        "messages",
        "{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.",
    ),
    "edit-turn": QT_TRANSLATE_NOOP("messages", "{file}: pictures are turned by 90, 180 or 270 degrees."),
    "edit-straighten": QT_TRANSLATE_NOOP(
        "messages", "{file}: pictures are straightened by 45 degrees at most, either way."
    ),
    "edit-text": QT_TRANSLATE_NOOP("messages", "{file}: a text in the picture has 1 to 200 characters."),
    "edit-text-letters": QT_TRANSLATE_NOOP(
        "messages",
        "This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.",
    ),
    "edit-line-short": QT_TRANSLATE_NOOP(
        "messages", "{file}: the two ends of a line lie at the same place. Draw it longer."
    ),
    "edit-length": QT_TRANSLATE_NOOP("messages", "{file}: a known length is more than 0 mm."),
    "edit-empty": QT_TRANSLATE_NOOP(
        "messages", "{file}: a rectangle is at least one pixel wide and high. Draw it larger."
    ),
    "edit-outside": QT_TRANSLATE_NOOP(
        "messages",
        "{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.",
    ),
    "edit-outside-page": QT_TRANSLATE_NOOP(
        "messages",
        "The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.",
    ),
    "edit-redaction-outside-page": QT_TRANSLATE_NOOP(
        "messages",
        "An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.",
    ),
    "edit-still-unredacted": QT_TRANSLATE_NOOP(
        "messages",
        "{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.",
    ),
    "edit-no-text-areas": QT_TRANSLATE_NOOP(
        "messages", "{file}: nothing that looks like printed text was found. Look yourself, too."
    ),
    "edit-of-others": QT_TRANSLATE_NOOP(
        "messages", "{file} is neither a photo nor a video: its picture cannot be edited."
    ),
    "edit-of-video": QT_TRANSLATE_NOOP(
        "messages",
        "{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.",
    ),
    "edit-code-unknown": QT_TRANSLATE_NOOP(
        "messages", "{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand."
    ),
    "edit-file": QT_TRANSLATE_NOOP(
        "messages",
        "A file of edits cannot be read: it has to be JSON as the manual shows it.",
    ),
    "edit-beside-pages": QT_TRANSLATE_NOOP(
        "messages",
        "{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it"
        " burnt in, or send the pictures one by one.",
    ),
    "join-shows-differ": QT_TRANSLATE_NOOP(
        "messages",
        "The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.",
    ),
    "join-scale-differs": QT_TRANSLATE_NOOP(
        "messages",
        "The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.",
    ),
    "edit-all-pages": QT_TRANSLATE_NOOP(
        "messages", "{file} has several pages: what was edited is done to each of them."
    ),
    "edit-coded-anew": QT_TRANSLATE_NOOP("messages", "The picture was edited, and therefore coded anew."),
    "edit-without-loss": QT_TRANSLATE_NOOP(
        "messages", "The picture was edited without loss: its coded pixels were only rearranged."
    ),
    "edit-video-redacted": QT_TRANSLATE_NOOP(
        "messages", "Parts of the video were made black from its beginning to its end; it was coded anew."
    ),
}
