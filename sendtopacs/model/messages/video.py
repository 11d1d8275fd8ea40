"""Sentences about videos: what is wrong with a file, what a transfer syntax does not allow, what was changed."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

_REFUSED = {
    "video-none": QT_TRANSLATE_NOOP("messages", "The file holds no video."),
    "video-audio-only": QT_TRANSLATE_NOOP(
        "messages", "The file holds sound but no pictures. Sound cannot be sent by itself."
    ),
    "video-no-frames": QT_TRANSLATE_NOOP("messages", "The video holds no picture that can be shown."),
    "video-broken": QT_TRANSLATE_NOOP(
        "messages", "The video is damaged and cannot be opened. Copy it from the camera again."
    ),
    "video-header-broken": QT_TRANSLATE_NOOP(
        "messages", "The video's description of itself is damaged. Copy it from the camera again."
    ),
    "video-index-missing": QT_TRANSLATE_NOOP(
        "messages",
        "The recording was never finished: its index is missing. Let the camera repair it, or record anew.",
    ),
    "video-truncated": QT_TRANSLATE_NOOP(
        "messages", "The video breaks off: part of the file is missing. Copy it from the camera again."
    ),
    "video-codec-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.",
    ),
    "video-dolby-vision": QT_TRANSLATE_NOOP(
        "messages",
        "The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.",
    ),
    "video-rate-absurd": QT_TRANSLATE_NOOP(
        "messages",
        "The video claims to show {rate} pictures a second. It is damaged, or no camera made it.",
    ),
    "video-size-absurd": QT_TRANSLATE_NOOP(
        "messages",
        "The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.",
    ),
}

_FAILED = {
    "video-too-large": QT_TRANSLATE_NOOP(
        "messages",
        "The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.",
    ),
    "video-damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.",
    ),
    "video-clip-empty": QT_TRANSLATE_NOOP(
        "messages",
        "Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.",
    ),
    "video-times-wrong": QT_TRANSLATE_NOOP(
        "messages",
        "Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.",
    ),
    "video-still-beyond": QT_TRANSLATE_NOOP(
        "messages",
        "{file} lasts {length}: there is no picture at {at}. Choose a time before its end.",
    ),
    "video-times-crossed": QT_TRANSLATE_NOOP(
        "messages", "The end of the video was set to a time that is not after its beginning."
    ),
    "video-changes": QT_TRANSLATE_NOOP(
        "messages",
        "The picture changes its size within the video, so it was not converted. Cut the video where it changes.",
    ),
    "video-times-broken": QT_TRANSLATE_NOOP(
        "messages",
        "The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.",
    ),
    "video-not-muxed": QT_TRANSLATE_NOOP("messages", "The video could not be written: {reason}."),
    "video-not-encoded": QT_TRANSLATE_NOOP("messages", "The video could not be converted: {reason}."),
    "video-check-failed": QT_TRANSLATE_NOOP(
        "messages",
        "The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.",
    ),
}

_CHANGED = {
    "video-will-be-wrapped": QT_TRANSLATE_NOOP("messages", "It will be wrapped as it is, in about {time}."),
    "video-will-be-converted": QT_TRANSLATE_NOOP("messages", "It will be converted, in about {time}."),
    "video-audio-dropped": QT_TRANSLATE_NOOP(
        "messages", "The sound is left out: speech can tell who the patient is."
    ),
    "video-split": QT_TRANSLATE_NOOP(
        "messages", "{file} is too large for one object: it becomes {count} of one series."
    ),
    "video-in-fragments": QT_TRANSLATE_NOOP(
        "messages",
        "{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.",
    ),
    "video-refused-large": QT_TRANSLATE_NOOP(
        "messages", "{file} is too large for one object, and the settings say to refuse such videos."
    ),
    "video-audio-kept": QT_TRANSLATE_NOOP("messages", "The sound is kept as it is."),
    "video-audio-recoded": QT_TRANSLATE_NOOP(
        "messages", "The sound is kept; it was coded anew, as DICOM wants it."
    ),
    "video-audio-unusable": QT_TRANSLATE_NOOP(
        "messages", "The sound is left out: it cannot be read, or not be kept in step with the pictures."
    ),
    "video-cut-at-keys": QT_TRANSLATE_NOOP(
        "messages",
        "The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.",
    ),
    "video-until-damage": QT_TRANSLATE_NOOP(
        "messages", "The video is damaged; only its first {second} seconds were taken, as was agreed."
    ),
    "video-scaled-down": QT_TRANSLATE_NOOP(
        "messages",
        "The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.",
    ),
    "video-rate-reduced": QT_TRANSLATE_NOOP(
        "messages",
        "The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.",
    ),
    "video-scaled-up": QT_TRANSLATE_NOOP(
        "messages",
        "The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.",
    ),
    "video-padded": QT_TRANSLATE_NOOP(
        "messages",
        "Black was added around the picture to make it {columns} by {rows} pixels.",
    ),
    "video-rate-raised": QT_TRANSLATE_NOOP(
        "messages",
        "Pictures are shown more than once, {after} a second instead of {before}.",
    ),
    "video-made-constant": QT_TRANSLATE_NOOP(
        "messages", "The video's pictures came at uneven times; now they come evenly, {after} a second."
    ),
    "video-tone-mapped": QT_TRANSLATE_NOOP(
        "messages", "The video was filmed in HDR. Its brightness was fitted to what every screen can show."
    ),
    "video-halves-pictures": QT_TRANSLATE_NOOP(
        "messages", "Each half picture of the interlaced video became a whole one, {after} a second."
    ),
    "video-deinterlaced": QT_TRANSLATE_NOOP(
        "messages", "The half pictures of the interlaced video were joined into whole ones."
    ),
}

_VIOLATIONS = {
    "video-not-codec": QT_TRANSLATE_NOOP("messages", "It is coded as {codec}, not as {wanted}."),
    "video-not-parsed": QT_TRANSLATE_NOOP("messages", "Its header cannot be read."),
    "video-not-constant": QT_TRANSLATE_NOOP(
        "messages", "Its pictures do not follow each other at a constant rate."
    ),
    "video-not-frames": QT_TRANSLATE_NOOP("messages", "Its half pictures are coded one by one."),
    "video-not-joined": QT_TRANSLATE_NOOP(
        "messages", "It is interlaced, and the settings say to join its half pictures."
    ),
    "video-not-steady": QT_TRANSLATE_NOOP("messages", "Its header changes within the video."),
    "video-not-continuous": QT_TRANSLATE_NOOP("messages", "Its times begin anew within the video."),
    "video-not-whole": QT_TRANSLATE_NOOP(
        "messages", "It begins with pictures that cannot be shown by themselves."
    ),
    "video-not-uncut": QT_TRANSLATE_NOOP(
        "messages", "Parts of it were cut without coding it anew, so it still holds what was cut."
    ),
    "video-not-intact": QT_TRANSLATE_NOOP("messages", "Something of it is missing."),
    "video-not-upright": QT_TRANSLATE_NOOP("messages", "It has to be turned upright."),
    "video-not-limited-range": QT_TRANSLATE_NOOP(
        "messages", "It uses the full range of brightness values; DICOM video uses the limited range."
    ),
    "video-not-sdr": QT_TRANSLATE_NOOP("messages", "It is in HDR, which ordinary screens cannot show."),
    "video-not-profile": QT_TRANSLATE_NOOP("messages", "Its profile is {profile}, not {wanted}."),
    "video-not-level": QT_TRANSLATE_NOOP("messages", "Its level is {level}; {limit} is allowed."),
    "video-not-chroma": QT_TRANSLATE_NOOP("messages", "Its colours are not sampled 4:2:0."),
    "video-not-depth": QT_TRANSLATE_NOOP("messages", "It has {bits} bits a sample; {wanted} are allowed."),
    "video-not-square": QT_TRANSLATE_NOOP("messages", "Its pixels have a shape that is not allowed."),
    "video-not-size": QT_TRANSLATE_NOOP("messages", "A picture of {columns} by {rows} is not allowed."),
    "video-not-speed": QT_TRANSLATE_NOOP(
        "messages", "{rate} pictures a second of this size are more than the level allows."
    ),
    "video-not-references": QT_TRANSLATE_NOOP(
        "messages", "It refers to {frames} pictures, more than the level allows."
    ),
    "video-not-bit-rate": QT_TRANSLATE_NOOP("messages", "It has {mbit} Mbit/s; {limit} are allowed."),
    "video-not-buffer": QT_TRANSLATE_NOOP(
        "messages", "It asks for a larger decoding buffer than is allowed."
    ),
    "video-not-rate": QT_TRANSLATE_NOOP("messages", "{rate} pictures a second are not allowed at this size."),
    "video-not-scan": QT_TRANSLATE_NOOP(
        "messages", "At this size and rate it must be coded the other way: interlaced or progressive."
    ),
    "video-not-container": QT_TRANSLATE_NOOP("messages", "Its container ({container}) is not allowed."),
    "video-not-audio": QT_TRANSLATE_NOOP("messages", "Its sound ({codec}) is not allowed."),
}

_OBSTACLES = {
    "video-has-audio": QT_TRANSLATE_NOOP("messages", "It has sound, which is left out."),
    "video-has-streams": QT_TRANSLATE_NOOP("messages", "It holds more than pictures and sound."),
    "video-has-metadata": QT_TRANSLATE_NOOP(
        "messages", "The file carries a description, which can hold names and places."
    ),
    "video-fragmented": QT_TRANSLATE_NOOP("messages", "The file is in fragments."),
}

SENTENCES: dict[str, str] = {**_REFUSED, **_FAILED, **_CHANGED, **_VIOLATIONS, **_OBSTACLES}
