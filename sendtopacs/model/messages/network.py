"""Sentences about peers and connections."""

from __future__ import annotations

from sendtopacs.model.messages.marks import QT_TRANSLATE_NOOP

_CONNECTION = {
    "peer-incomplete": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.",
    ),
    "host-unknown": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.",
    ),
    "connection-refused": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.",
    ),
    "no-route": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: there is no way through the network to {host}. Check the address and the network.",
    ),
    "no-answer": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.",
    ),
    "connection-failed": QT_TRANSLATE_NOOP(
        "messages", "{peer}: no connection to {host}, port {port}: {reason}."
    ),
    "not-dicom": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.",
    ),
    "association-mute": QT_TRANSLATE_NOOP(
        "messages",
        "{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.",
    ),
    "association-refused-by-abort": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.",
    ),
}

_REJECTION = {
    "rejected-called": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.",
    ),
    "rejected-calling": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.",
    ),
    "rejected-congestion": QT_TRANSLATE_NOOP(
        "messages", "{peer} rejected the association: it is too busy just now. Try again later."
    ),
    "rejected-limit": QT_TRANSLATE_NOOP(
        "messages", "{peer} rejected the association: it has as many open as it allows. Try again later."
    ),
    "rejected-application-context": QT_TRANSLATE_NOOP(
        "messages", "{peer} rejected the association: it does not support the DICOM application context."
    ),
    "rejected-protocol": QT_TRANSLATE_NOOP(
        "messages", "{peer} rejected the association: it does not support this version of the DICOM protocol."
    ),
    "rejected-for-now": QT_TRANSLATE_NOOP(
        "messages", "{peer} rejected the association for the time being, without a reason. Try again later."
    ),
    "rejected": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} rejected the association without a reason. Ask its administrator to look into its log.",
    ),
}

_ASSOCIATION = {
    "nothing-accepted": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.",
    ),
    "association-aborted": QT_TRANSLATE_NOOP(
        "messages", "{peer} broke off the association. What was not acknowledged has to be sent again."
    ),
    "association-released": QT_TRANSLATE_NOOP(
        "messages", "{peer} ended the association early. What was not acknowledged has to be sent again."
    ),
    "connection-lost": QT_TRANSLATE_NOOP(
        "messages",
        "The connection to {peer} broke. What was not acknowledged has to be sent again.",
    ),
    "protocol-error": QT_TRANSLATE_NOOP(
        "messages", "{peer} answered in a way that DICOM does not allow, so the association was ended."
    ),
    "time-limit": QT_TRANSLATE_NOOP(
        "messages", "{peer} was not done within the time limit of {seconds} s, so the association was ended."
    ),
    "echo-verified": QT_TRANSLATE_NOOP("messages", "{peer} answers: verified in {milliseconds} ms."),
    "echo-failed": QT_TRANSLATE_NOOP(
        "messages", "{peer} associates, but answers the verification with status {status}."
    ),
}

_STORE = {
    "not-accepted": QT_TRANSLATE_NOOP(
        "messages",
        "{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.",
    ),
    "nothing-to-propose": QT_TRANSLATE_NOOP(
        "messages",
        "Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.",
    ),
    "prepared-file-unusable": QT_TRANSLATE_NOOP(
        "messages", "The prepared file cannot be read or is not the one planned. Send the source again."
    ),
    "store-optional-unsupported": QT_TRANSLATE_NOOP(
        "messages",
        "Stored, but the PACS does not support something optional that was asked for (status {status}).",
    ),
    "store-no-such-attribute": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS does not know an attribute of the object (status {status})."
    ),
    "store-invalid-value": QT_TRANSLATE_NOOP(
        "messages",
        "Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.",
    ),
    "store-attribute-list": QT_TRANSLATE_NOOP(
        "messages", "Stored, but the PACS did not recognise some attributes (status {status})."
    ),
    "store-processing-failure": QT_TRANSLATE_NOOP(
        "messages",
        "Not stored: the PACS failed while processing the object (status {status}). Try again later.",
    ),
    "store-duplicate-instance": QT_TRANSLATE_NOOP(
        "messages",
        "Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.",
    ),
    "store-no-such-instance": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS answers that it does not know this object (status {status})."
    ),
    "store-value-out-of-range": QT_TRANSLATE_NOOP(
        "messages", "Stored, but the PACS finds a value out of range (status {status})."
    ),
    "store-invalid-instance": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS does not accept the object's identifier (status {status})."
    ),
    "store-class-unsupported": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS does not support this kind of object (status {status})."
    ),
    "store-class-conflict": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS knows this object as one of another kind (status {status})."
    ),
    "store-missing-attribute": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS misses an attribute that it requires (status {status})."
    ),
    "store-missing-value": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS misses a value that it requires (status {status})."
    ),
    "store-not-authorised": QT_TRANSLATE_NOOP(
        "messages",
        "Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.",
    ),
    "store-duplicate-invocation": QT_TRANSLATE_NOOP(
        "messages",
        "Not stored: the PACS took the request for a repeated one (status {status}). Send it again.",
    ),
    "store-unrecognised-operation": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS does not offer to store this kind of object (status {status})."
    ),
    "store-mistyped-argument": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS did not understand the request (status {status})."
    ),
    "store-resource-limit": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS has reached a limit of its own (status {status}). Try again later."
    ),
    "store-out-of-resources": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS has no room or is overloaded (status {status}). Try again later."
    ),
    "store-class-mismatch": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS finds that the object does not fit its kind (status {status})."
    ),
    "store-coerced": QT_TRANSLATE_NOOP(
        "messages", "Stored, but the PACS changed some values to avoid a conflict (status {status})."
    ),
    "store-elements-discarded": QT_TRANSLATE_NOOP(
        "messages", "Stored, but the PACS left out some of the object's data (status {status})."
    ),
    "store-class-mismatch-kept": QT_TRANSLATE_NOOP(
        "messages", "Stored, although the PACS finds that the object does not fit its kind (status {status})."
    ),
    "store-other-warning": QT_TRANSLATE_NOOP(
        "messages", "Stored, with a warning of the PACS (status {status})."
    ),
    "store-undecodable": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS could not decode the object (status {status})."
    ),
    "store-not-understood": QT_TRANSLATE_NOOP(
        "messages",
        "Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.",
    ),
    "store-peer-fault": QT_TRANSLATE_NOOP(
        "messages", "Not stored: a fault in the PACS's own program (status {status}). Tell its administrator."
    ),
    "store-unknown-status": QT_TRANSLATE_NOOP(
        "messages", "Not stored: the PACS answered with status {status}, which is not defined for storage."
    ),
}

SENTENCES: dict[str, str] = {**_CONNECTION, **_REJECTION, **_ASSOCIATION, **_STORE}
