"""Sentences about settings."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

SENTENCES = {
    "language-later": QT_TRANSLATE_NOOP(
        "messages",
        "The language changes as soon as nothing of a patient is in the window, and its other windows are closed.",
    ),
    "update-off": QT_TRANSLATE_NOOP(
        "messages", "No update check is set up: general.update_url and general.update_key are empty."
    ),
    "update-there": QT_TRANSLATE_NOOP(
        "messages", "There is a newer version, {version}. See {page} for what is new."
    ),
    "update-none": QT_TRANSLATE_NOOP("messages", "This is the newest version; the site offers {version}."),
    "update-unreachable": QT_TRANSLATE_NOOP(
        "messages",
        "Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.",
    ),
    "update-unusable": QT_TRANSLATE_NOOP(
        "messages",
        "The answer about a newer version is not signed with the key in general.update_key, and was not believed.",
    ),
    "manual-page-unknown": QT_TRANSLATE_NOOP(
        "messages", "The manual has no page {text}. 'sendtopacs manual' lists its pages."
    ),
    "setting-type": QT_TRANSLATE_NOOP("messages", "{name} must be a {form}."),
    "setting-number": QT_TRANSLATE_NOOP("messages", "{name} must be a number from {low} to {high}."),
    "setting-choice": QT_TRANSLATE_NOOP("messages", "{name} must be one of: {allowed}."),
    "setting-ae-title": QT_TRANSLATE_NOOP(
        "messages", "{name} must be 1 to 16 plain letters, digits and signs, without a backslash."
    ),
    "setting-keyword": QT_TRANSLATE_NOOP(
        "messages", "{name}: {text} is not the DICOM keyword of an attribute that the form has."
    ),
    "setting-pattern": QT_TRANSLATE_NOOP(
        "messages",
        "{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.",
    ),
    "setting-version-name": QT_TRANSLATE_NOOP(
        "messages", "{name} may have 16 characters: plain letters, digits and signs."
    ),
    "setting-root-long": QT_TRANSLATE_NOOP(
        "messages", "{name} may have {limit} characters, so that there is room for what follows it."
    ),
    "setting-language": QT_TRANSLATE_NOOP("messages", "{name} must be a language code such as lt or pt_BR."),
    "setting-record-name": QT_TRANSLATE_NOOP(
        "messages", "{name} must not hold '@' or a line break, nor begin or end with a space."
    ),
    "setting-host": QT_TRANSLATE_NOOP(
        "messages", "{name} must be a host name, an IPv4 address, or an IPv6 address without brackets."
    ),
    "setting-address": QT_TRANSLATE_NOOP(
        "messages", "{name} must be an IPv4 address, or an IPv6 address without brackets."
    ),
    "setting-calls-from": QT_TRANSLATE_NOOP(
        "messages", "{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *."
    ),
    "setting-path": QT_TRANSLATE_NOOP(
        "messages", "{name} must be the whole path of a file, from the root or the drive on."
    ),
    "setting-user-name": QT_TRANSLATE_NOOP("messages", "{name} may have 64 characters and no line break."),
    "setting-user-name-missing": QT_TRANSLATE_NOOP(
        "messages", "{name}: the chosen kind of user identity needs a user name."
    ),
    "setting-url": QT_TRANSLATE_NOOP(
        "messages", "{name} must be a URL such as https://pacs.example/dicom-web, without a login in it."
    ),
    "setting-url-missing": QT_TRANSLATE_NOOP("messages", "{name} is missing: the chosen protocol needs it."),
    "setting-url-plain": QT_TRANSLATE_NOOP(
        "messages",
        "{name} begins with http: patient data and passwords would go through the network unprotected. Use https.",
    ),
    "setting-proof-web": QT_TRANSLATE_NOOP(
        "messages",
        "{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.",
    ),
    "setting-line": QT_TRANSLATE_NOOP("messages", "{name} may have 256 characters and no line break."),
    "setting-extension": QT_TRANSLATE_NOOP(
        "messages", "{text} in '{name}' is not a file extension: letters and digits, without the dot."
    ),
    "setting-name-twice": QT_TRANSLATE_NOOP(
        "messages", "The name {text} is used twice. Give each one a name of its own."
    ),
    "setting-no-such-search": QT_TRANSLATE_NOOP(
        "messages",
        "{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.",
    ),
    "setting-no-such-step-taker": QT_TRANSLATE_NOOP(
        "messages",
        "{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.",
    ),
    "setting-no-such-destination": QT_TRANSLATE_NOOP(
        "messages", "{name}: there is no storage AE named {text}. Add it, or choose another."
    ),
    "settings-values-ignored": QT_TRANSLATE_NOOP(
        "messages",
        "Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.",
    ),
    "settings-unknown-key": QT_TRANSLATE_NOOP(
        "messages",
        "The settings file {path} holds {text}, which this version does not know. It was left alone.",
    ),
    "settings-broken": QT_TRANSLATE_NOOP(
        "messages",
        "The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.",
    ),
    "settings-broken-left": QT_TRANSLATE_NOOP(
        "messages",
        "The settings file {path} cannot be read ({reason}). It was left as it is and does not count.",
    ),
    "settings-unreadable": QT_TRANSLATE_NOOP(
        "messages", "The settings file {path} cannot be opened: {reason}. It does not count."
    ),
    "settings-newer": QT_TRANSLATE_NOOP(
        "messages",
        "The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.",
    ),
    "settings-lock-unknown": QT_TRANSLATE_NOOP(
        "messages", "The settings file {path} locks {text}, which does not exist: nothing is locked by it."
    ),
    "settings-locked-ignored": QT_TRANSLATE_NOOP(
        "messages",
        "The settings file {path} sets values that the administrator has locked for this computer. They do not count.",
    ),
    "settings-import-unreadable": QT_TRANSLATE_NOOP(
        "messages", "The file {path} cannot be read as settings: {reason}. Nothing was changed."
    ),
    "settings-import-newer": QT_TRANSLATE_NOOP(
        "messages", "The file {path} was written by a newer version of the program. Nothing was changed."
    ),
    "settings-import-unknown": QT_TRANSLATE_NOOP(
        "messages", "The file {path} holds {text}, which this version does not know. Nothing was changed."
    ),
    "settings-import-locked": QT_TRANSLATE_NOOP(
        "messages", "{text} stays as it is: the administrator has locked it for this computer."
    ),
    "settings-import-file-missing": QT_TRANSLATE_NOOP(
        "messages", "{name}: the file {path} is not on this computer. Put it there before you connect."
    ),
    "settings-locked-value": QT_TRANSLATE_NOOP(
        "messages", "{text} is locked by the administrator for this computer. Nothing was changed."
    ),
    "pin-wanted": QT_TRANSLATE_NOOP("messages", "The settings are closed with a PIN. Type it to go on."),
    "pin-wrong": QT_TRANSLATE_NOOP("messages", "That is not the PIN of the settings. Nothing was changed."),
    "pin-not-this": QT_TRANSLATE_NOOP(
        "messages", "That is not the PIN. Try again, or ask the PACS administrator."
    ),
    "pin-differs": QT_TRANSLATE_NOOP(
        "messages", "The PIN was not typed the same way twice. Nothing was changed."
    ),
    "pin-set": QT_TRANSLATE_NOOP(
        "messages", "The settings are closed with this PIN from now on. Keep it safe."
    ),
    "pin-removed": QT_TRANSLATE_NOOP("messages", "The settings open without a PIN from now on."),
    "settings-file-missing": QT_TRANSLATE_NOOP(
        "messages", "Name the file: 'sendtopacs settings export FILE', or 'import FILE'."
    ),
    "settings-exported": QT_TRANSLATE_NOOP(
        "messages", "The settings are in {path}. Passwords and tokens are not: type them at each workstation."
    ),
    "settings-imported": QT_TRANSLATE_NOOP("messages", "The settings of {path} are in force for this user."),
    "settings-filled-in": QT_TRANSLATE_NOOP(
        "messages", "The file is filled in here. Look at it, then save; Undo takes it back."
    ),
    "settings-unsaved": QT_TRANSLATE_NOOP(
        "messages",
        "What was changed here is not saved. Save it, or close this window once more to leave it out.",
    ),
    "settings-in-order": QT_TRANSLATE_NOOP("messages", "The settings in {path} are in order."),
    "setting-pin": QT_TRANSLATE_NOOP(
        "messages", "{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'."
    ),
    "pin-length": QT_TRANSLATE_NOOP("messages", "{name} must have {low} to {high} characters."),
    "setting-no-identity": QT_TRANSLATE_NOOP(
        "messages", "{name}: {text} is the patient's own, and cannot be a default value."
    ),
    "profile-unknown": QT_TRANSLATE_NOOP("messages", "The settings have no profile {text}."),
    "settings-busy": QT_TRANSLATE_NOOP(
        "messages",
        "Another window or program has been writing the settings for a long time. Nothing was changed; try again.",
    ),
}
