"""The secrets of a record: asked for where it wants some, kept in the keyring, never shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QPushButton

from sendtopacs.model import secrets
from sendtopacs.model.remote import RemoteAE, UserIdentity, UserIdentityType
from sendtopacs.ui.jobs import JobRunner
from sendtopacs.ui.secrets_box import SecretsBox


def test_a_passcode_goes_into_the_keyring(
    qtbot: Any, runner: JobRunner, keyring_of_the_test: dict[tuple[str, str], str]
) -> None:
    box = SecretsBox(runner)
    qtbot.addWidget(box)
    remote = RemoteAE("A", "b", 1, user_identity=UserIdentity(UserIdentityType.PASSCODE, "nurse"))
    box.show_for(remote)
    box.show()
    assert box.names == ["Passcode of nurse"]
    field = box.findChild(QLineEdit, "secret")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText("s3cret")
    box.findChild(QPushButton, "keep_secret").click()
    qtbot.waitUntil(lambda: keyring_of_the_test.get((secrets.SERVICE, remote.user_secret)) == "s3cret")
    assert field.text() == ""
    qtbot.waitUntil(box.findChild(QPushButton, "keep_secret").isEnabled)
    box.show_for(None)
    assert box.names == []
