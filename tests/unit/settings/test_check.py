"""What several settings tell together, and what the rest of the program is given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sendtopacs.model import sop
from sendtopacs.model.attributes import AS_THE_STATEMENT
from sendtopacs.model.items import Kind
from sendtopacs.model.messages import sentence
from sendtopacs.model.profile import Preset
from sendtopacs.model.remote import RemoteAE, TimeLimits
from sendtopacs.model.uids import is_uid
from sendtopacs.settings.check import check
from sendtopacs.settings.schema import (
    Conversion,
    General,
    IdentitySettings,
    Profile,
    QueryAE,
    Settings,
    StorageAE,
    Workstation,
    host_station_name,
    propose_uid_root,
)

MAIN = StorageAE(name="Main", ae_title="MAIN", host="pacs.example", port=11112)
OWN = IdentitySettings(preset="own", uid_root="1.2.3", manufacturer="Ours", model_name="Box")


def found(settings: Settings) -> list[tuple[str, str]]:
    return [(p.code, p.field) for p in check(settings)]


def test_names_are_used_once_in_each_list() -> None:
    settings = Settings(storage=(MAIN, MAIN, replace(MAIN, name="MAIN ".strip())))
    assert found(settings) == [("setting-name-twice", f"storage[{i}].name") for i in (1, 2)]
    both = Settings(storage=(MAIN,), query=(QueryAE(name="Main", ae_title="MAIN", host="h"),))
    assert found(both) == []


def test_a_destination_that_is_not_there_is_a_warning() -> None:
    settings = Settings(default_destination="Gone", profiles=(Profile(name="Wound", destination="Gone too"),))
    problems = check(settings)
    assert [(p.code, p.field) for p in problems] == [
        ("setting-no-such-destination", "default_destination"),
        ("setting-no-such-destination", "profiles[0].destination"),
    ]
    assert all(p.severity == "warning" for p in problems)


def test_an_own_identity_needs_a_root() -> None:
    settings = Settings(identity=IdentitySettings(preset="own"))
    assert found(settings) == [("required", "identity.uid_root")]
    assert settings.identity_values() == AS_THE_STATEMENT
    assert found(Settings(identity=OWN)) == []


def test_names_must_fit_the_default_character_set() -> None:
    general = General(institution_name="Ligoninė", default_character_set="ISO_IR 100")
    assert found(Settings(general=general)) == [("not-encodable", "general.institution_name")]
    assert found(Settings(general=replace(general, default_character_set="ISO_IR 101"))) != []
    assert found(Settings(general=replace(general, default_character_set="ISO_IR 110"))) == []


def test_sentences_name_the_label_or_the_place() -> None:
    settings = Settings(storage=(replace(MAIN, port=0),), general=General(language="?"))
    assert [sentence(p).split(" must")[0] for p in check(settings)] == ["Language", "Port"]
    located = [sentence(p).split(" must")[0] for p in check(settings, located=True)]
    assert located == ["general.language", 'storage "Main", port']


def test_what_a_record_lacks_is_said_with_the_record() -> None:
    web = replace(
        MAIN, name="Web", protocol="dicomweb", web_login="oauth", url="http://pacs.example/dicom-web"
    )
    settings = Settings(storage=(replace(MAIN, user_identity="username"), web))
    located = [sentence(p) for p in check(settings, located=True)]
    for name in ('"Main", user_name', '"Web", url begins', '"Web", web_user', '"Web", token_url'):
        assert [one for one in located if f"storage {name}" in one], name


@pytest.mark.parametrize("key", ["F5", "F24", "Space", "B", "7", "Ctrl+Shift+PgDown", "Up"])
def test_a_pedal_sends_one_key(key: str) -> None:
    assert check(Settings(workstation=Workstation(camera_key=key))) == []


@pytest.mark.parametrize("key", ["", "F1", "F25", "space", "Foot", "Ctrl+", "B, C", "Return"])
def test_what_is_no_key_of_a_pedal_is_said(key: str) -> None:
    assert found(Settings(workstation=Workstation(camera_key=key))) == [
        ("setting-key", "workstation.camera_key")
    ]


def test_the_table_of_extensions() -> None:
    conversion = Conversion(sop_class_by_extension={"jpg": "1.2.3", "A B": "1.2", "png": "x"})
    settings = Settings(conversion=conversion)
    place = "conversion.sop_class_by_extension"
    assert found(settings) == [("setting-extension", f"{place}.A B"), ("not-a-uid", f"{place}.png")]
    good = Settings(conversion=Conversion(sop_class_by_extension={"jpg": "1.2.3"}))
    assert good.conversion_profile().sop_class_uid(Kind.PHOTO, "JPG") == "1.2.3"


def test_a_peer_as_the_network_knows_it() -> None:
    record = replace(MAIN, character_set="default", study_s=60.0, maximum_pdu_sent=16384, decompress=True)
    assert record.to_remote() == RemoteAE(
        "MAIN", "pacs.example", 11112, "Main", "", TimeLimits(study_s=60.0), 16384, True
    )
    assert MAIN.to_remote().character_set is None
    assert replace(MAIN, character_set="ISO_IR 100").to_remote().character_set == "ISO_IR 100"
    assert QueryAE(name="W", ae_title="W", host="h").to_remote().label == "W"


def test_the_defaults_are_the_statements() -> None:
    """Tables 27 and 28."""
    settings = Settings()
    assert settings.local_ae().ae_title == "SENDTOPACS"
    assert settings.local_ae().implementation_class_uid == "1.3.6.1.4.1.44316.3"
    assert MAIN.to_remote().limits == TimeLimits(10.0, 10.0, 10.0, 7200.0)
    assert settings.character_set() == "ISO_IR 192"
    profile = settings.conversion_profile()
    assert (profile.preset, profile.video_transfer_syntax) == (Preset.STATEMENT, sop.H264_HIGH_41)
    assert profile.modality(Kind.PHOTO, "") == "OT"


def test_equipment_of_the_two_identities() -> None:
    """Tables 37 and 38."""
    theirs = Settings(general=General(station_name="WARD 7")).equipment()
    assert (theirs.StationName, theirs.Manufacturer) == ("WARD 7", "")
    assert theirs.SecondaryCaptureDeviceManufacturer == "Softneta"
    ours = Settings(identity=OWN).equipment()
    assert (ours.Manufacturer, ours.SecondaryCaptureDeviceManufacturerModelName) == ("Ours", "Box")
    assert Settings(identity=OWN).local_ae().implementation_class_uid == "1.2.3"


@pytest.mark.parametrize(
    ("host_name", "station"),
    [
        ("scope-2.hospital.example", "scope-2"),
        ("a-very-long-host-name", "a-very-long-host"),
        ("operacinė", "operacine"),
        ("手術室", "STATION"),
        ("", "STATION"),
        ("a\\b", "ab"),
    ],
)
def test_a_station_name_is_never_empty(host_name: str, station: str) -> None:
    assert host_station_name(host_name) == station
    assert Settings().equipment().StationName


def test_a_proposed_root_is_one_of_its_own() -> None:
    roots = {propose_uid_root() for _ in range(50)}
    assert len(roots) == 50
    assert all(is_uid(root) and len(root) <= 44 for root in roots)
    assert found(Settings(identity=replace(OWN, uid_root=roots.pop()))) == []


def test_looking_up_by_name() -> None:
    settings = Settings(storage=(MAIN, replace(MAIN, name="Žalia")), default_destination="žalia")
    assert settings.storage_by_name(" main ") == MAIN
    assert settings.storage_by_name("MAIN@x:1") is None
    assert settings.destination() == settings.storage[1]
    assert Settings(storage=(MAIN,)).destination() == MAIN
    assert Settings().destination() is None
    assert Settings(profiles=(Profile(name="Wound"),)).profile_by_name("wound") == Profile(name="Wound")
