"""Items, values and a destination become a Plan: every UID and number fixed, every problem listed. Pure.

Photos, videos and documents get a series each (statement, tables 35 and 36 are different modules; and one for
each SOP class, where settings by extension make several), numbered from the form's SeriesNumber upwards;
InstanceNumber counts from 1 in each, in the order of the list.
"""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sendtopacs import __version__
from sendtopacs.becomes import pages_become, pdf_becomes, target
from sendtopacs.convert.video_forecast import forecast
from sendtopacs.model import sop
from sendtopacs.model.attributes import Equipment, FormValues, Identity
from sendtopacs.model.charset import character_set, is_character_set
from sendtopacs.model.confirmation import Confirmation
from sendtopacs.model.items import (
    DicomDetails,
    DocumentDetails,
    ImageDetails,
    Kind,
    PdfAs,
    SourceFile,
    SourceItem,
    VideoDetails,
)
from sendtopacs.model.job import Afterwards, AfterwardsKind, JobHeader, Leg, Plan, PlannedInstance
from sendtopacs.model.problems import Problem, error, warning
from sendtopacs.model.profile import ConversionProfile, Pages
from sendtopacs.model.relabelling import Relabelling
from sendtopacs.model.remote import RemoteAE
from sendtopacs.model.uids import UidFactory
from sendtopacs.model.valuerep import (
    FORM_VRS,
    LARGEST_IS,
    TEXT_VRS,
    check,
    check_character_set,
    check_encodable,
)
from sendtopacs.plan_dicom import Renaming, identity_problems
from sendtopacs.plan_edits import edit_problems
from sendtopacs.plan_files import description, file_problems, title
from sendtopacs.plan_groups import (
    duplicates,
    for_all,
    grouped,
    remarks,
    uid_conflicts,
)
from sendtopacs.plan_marks import mark_problems, with_marks
from sendtopacs.plan_series import Numbering
from sendtopacs.plan_step import with_step

REQUIRED = ("PatientName", "PatientID", "StudyDate", "StudyTime", "Modality", "SeriesNumber")
"""Of objects that we create (statement, tables 32 to 35, 'ALWAYS')."""


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """All that shapes a plan besides the files and the values."""

    destination: RemoteAE | None
    character_set: str = "ISO_IR 192"  # the effective one, see effective_character_set
    calling_ae_title: str = "SENDTOPACS"
    output_folder: Path | None = None
    profile: ConversionProfile = field(default_factory=ConversionProfile)
    identity: Identity = field(default_factory=Identity)
    equipment: Equipment = field(default_factory=Equipment)
    relabelling: Relabelling = field(default_factory=Relabelling)
    all_or_nothing: bool = False
    confirmation: Confirmation = field(default_factory=Confirmation)
    more: tuple[Leg, ...] = ()  # further destinations
    afterwards: Afterwards = field(default_factory=Afterwards)
    required: tuple[str, ...] = ()  # what a profile needs besides REQUIRED, by keyword
    procedure_steps: RemoteAE | None = None  # who hears of the procedure step; None: nobody
    operator: str = ""  # OperatorsName where nobody typed one: the account that is logged in

    @property
    def peers(self) -> tuple[RemoteAE, ...]:
        """Where the objects go."""
        first = () if self.destination is None else (self.destination,)
        return (*first, *(leg.destination for leg in self.more))


@dataclass(frozen=True, slots=True)
class SentBefore:
    """When and where a file was sent before."""

    when: str
    destination: str


def effective_character_set(values: FormValues, destination: RemoteAE | None, general: str) -> str:
    """Return the operator's choice, else the destination's, else the general setting."""
    if values.character_set is not None:
        return values.character_set
    if destination is not None and destination.character_set is not None:
        return destination.character_set
    return general


def with_defaults(values: FormValues, profile: ConversionProfile, now: datetime) -> FormValues:
    """Fill in what is now where nothing was said: StudyDate and StudyTime, and the default modality."""
    study = values.study
    if not study.StudyDate:
        study = dataclasses.replace(
            study, StudyDate=f"{now:%Y%m%d}", StudyTime=study.StudyTime or f"{now:%H%M%S}"
        )
    elif not study.StudyTime:
        study = dataclasses.replace(study, StudyTime=f"{now:%H%M%S}")
    series = values.series
    if not series.Modality and not profile.rules.modality:
        series = dataclasses.replace(series, Modality=profile.default_modality)
    return dataclasses.replace(values, study=study, series=series)


def form_fields(values: FormValues) -> dict[str, str]:
    """Return the values that a person may set, by keyword."""
    parts = (values.patient, values.study, values.series, values.order)
    held = {f.name: getattr(part, f.name) for part in parts for f in dataclasses.fields(part)}
    held["PregnancyStatus"] = "" if held["PregnancyStatus"] is None else str(held["PregnancyStatus"])
    return {keyword: value for keyword, value in held.items() if keyword in FORM_VRS}


def check_form(
    values: FormValues, charset_term: str, *, creates_objects: bool, modality_by_kind: bool = False
) -> list[Problem]:
    """List what is wrong with the values: required ones missing, form, length, repertoire.

    DICOM files sent as they are need none of the required ones. With `modality_by_kind` an empty Modality
    means the preset's, so it is not missing.
    """
    fields = form_fields(values)
    problems = _missing(fields, modality_by_kind) if creates_objects else []
    if unknown := check_character_set(charset_term):
        return [*problems, *unknown]
    charset = character_set(charset_term)
    for keyword, value in fields.items():
        found = check(keyword, value)
        if not found and FORM_VRS[keyword] in TEXT_VRS:
            found = check_encodable(keyword, value, charset)
        problems += found
    return problems


def also_required(values: FormValues, required: Iterable[str]) -> list[Problem]:
    """List what a profile needs and nobody said; what is always required is not said twice."""
    fields = form_fields(values)
    wanted = [keyword for keyword in required if keyword in fields and keyword not in REQUIRED]
    return [
        error("required", field=keyword, name=keyword)
        for keyword in wanted
        if not fields[keyword].strip(" ^=")
    ]


def make_plan(
    items: Sequence[SourceItem],
    values: FormValues,
    options: PlanOptions,
    now: datetime | None = None,
    sent_before: Mapping[SourceFile, SentBefore] | None = None,
) -> Plan:
    """Fix everything about the job that these items and values make; list what forbids or disturbs it."""
    now = now or datetime.now()
    usable = [item for item in items if item.usable]
    header = _header(values, options, now)
    uids = UidFactory(options.identity.uid_root, __version__, now)
    if not header.study.StudyInstanceUID:
        header = dataclasses.replace(
            header, study=dataclasses.replace(header.study, StudyInstanceUID=uids.study())
        )
    series = values.series
    if not series.OperatorsName:
        series = dataclasses.replace(series, OperatorsName=options.operator)

    def planned(leg: int) -> tuple[PlannedInstance, ...]:
        own = header.for_leg(leg)
        numbers = Numbering(own, series, uids, now, Renaming(uids, options.relabelling))
        return tuple(instance for group in grouped(usable) for instance in _of_group(group, own, numbers))

    instances = made = planned(0)
    problems = [
        *_job_problems(items, usable, values, options),
        *_series_numbers(instances),
        *remarks(usable, options.profile),
        *edit_problems(usable, options.profile),
        *duplicates(usable),
        *uid_conflicts(usable),
        *_already_sent(usable, sent_before or {}),
    ]
    for leg in header.legs[1:]:
        other = header.for_leg(leg)
        same = (other.character_set, other.profile) == (header.character_set, header.profile)
        own = instances if same else planned(leg)  # one UID never names two contents
        further = tuple(dataclasses.replace(one, leg=leg) for one in own)
        if not same:
            found = _problems_of(other, options, (items, usable, values))
            problems += [problem for problem in found if problem not in problems]
        made += further
    header = with_step(header, instances, options.procedure_steps, uids)
    return Plan(header, made, tuple(problems))


def _problems_of(
    other: JobHeader,
    options: PlanOptions,
    given: tuple[Sequence[SourceItem], Sequence[SourceItem], FormValues],
) -> list[Problem]:
    """List what forbids a further destination."""
    own = dataclasses.replace(
        options, destination=other.destination, character_set=other.character_set, profile=other.profile
    )
    return _job_problems(*given, own)


def _header(values: FormValues, options: PlanOptions, now: datetime) -> JobHeader:
    return JobHeader(
        job_id=uuid.uuid4().hex,
        accepted_at=now.isoformat(timespec="seconds"),
        patient=values.patient,
        study=values.study,
        order=values.order,
        equipment=options.equipment,
        identity=options.identity,
        profile=options.profile,
        character_set=options.character_set,
        calling_ae_title=options.calling_ae_title,
        destination=options.destination,
        output_folder=options.output_folder,
        relabel_dicom=options.relabelling.wanted,
        relabel_study=options.relabelling.study,
        all_or_nothing=options.all_or_nothing,
        confirmation=options.confirmation,
        origin=values.origin,
        more=options.more,
        afterwards=options.afterwards,
        operator=values.series.OperatorsName,
    )


def _of_group(
    group: Sequence[SourceItem], header: JobHeader, numbers: Numbering
) -> Iterator[PlannedInstance]:
    """Yield what one item, or several that belong together, turn into, and the marks beside that."""
    item, made = for_all(group), _instances(group, header, numbers)
    return with_marks(item, made, header.profile, numbers.of_file(item.choice.profile))


def _instances(group: Sequence[SourceItem], header: JobHeader, numbers: Numbering) -> list[PlannedInstance]:
    """Return what one item, or several that belong together, turn into."""
    item, profile = for_all(group), header.profile
    if isinstance(item.details, DicomDetails):
        return [numbers.dicom(item.file, item.details)]
    if isinstance(item.details, VideoDetails):
        return _video_instances(item, item.details, header, numbers)
    if isinstance(item.details, DocumentDetails) and pdf_becomes(item, profile) is not PdfAs.DOCUMENT:
        return _drawn_pages(item, item.details.pages, header, numbers)
    if len(group) > 1:
        made = _created_instance(item, header, numbers, joined=True)
        others = group[1:]
        files, edits = tuple(one.file for one in others), tuple(one.edits for one in others)
        return [dataclasses.replace(made, more_sources=files, more_edits=edits)]
    return _pages(item, header, numbers)


def _pages(item: SourceItem, header: JobHeader, numbers: Numbering) -> list[PlannedInstance]:
    """Return what the pages of an item become: an image may have several."""
    pages = item.details.pages if isinstance(item.details, ImageDetails) else 1
    match pages_become(item, header.profile):
        case Pages.MULTI_FRAME:
            made = _created_instance(item, header, numbers, joined=True)
            return [dataclasses.replace(made, pages=pages)]
        case Pages.FIRST:
            return [_created_instance(item, header, numbers)]
    one = [_created_instance(item, header, numbers) for _ in range(pages)]
    return [dataclasses.replace(made, page=page) for page, made in enumerate(one)]


def _drawn_pages(
    item: SourceItem, pages: int, header: JobHeader, numbers: Numbering
) -> list[PlannedInstance]:
    """Return the pictures of a PDF's pages: one object each, or one with all of them."""
    dpi = header.profile.pdf_dpi
    if pdf_becomes(item, header.profile) is PdfAs.MULTI_FRAME and pages > 1:
        made = _created_instance(item, header, numbers, joined=True)
        return [dataclasses.replace(made, pages=pages, dpi=dpi)]
    one = [_created_instance(item, header, numbers) for _ in range(pages)]
    return [dataclasses.replace(made, page=page, dpi=dpi) for page, made in enumerate(one)]


def _video_instances(
    item: SourceItem,
    details: VideoDetails,
    header: JobHeader,
    numbers: Numbering,
) -> list[PlannedInstance]:
    """Return the object of a video, or as many as it takes to hold it (PS3.5 A.4: 4 GiB each)."""
    expected = forecast(item, details, header.profile)
    made = [_created_instance(item, header, numbers) for _ in range(expected.parts)]
    if expected.in_fragments:
        syntax = made[0].TransferSyntaxUID
        made = [dataclasses.replace(made[0], TransferSyntaxUID=sop.FRAGMENTABLE.get(syntax, syntax))]
    clips = [dataclasses.replace(item.clip, part=part, parts=len(made)) for part in range(len(made))]
    return [dataclasses.replace(one, clip=clip) for one, clip in zip(made, clips, strict=True)]


def _created_instance(
    item: SourceItem,
    header: JobHeader,
    numbers: Numbering,
    *,
    joined: bool = False,
) -> PlannedInstance:
    sop_class_uid, transfer_syntax_uid = target(item, header.profile, joined=joined)
    own = numbers.of_file(item.choice.profile)
    series, instance_number, sop_instance_uid = own.next_instance(item.kind, sop_class_uid)
    return PlannedInstance(
        source=item.file,
        kind=item.kind,
        StudyInstanceUID=header.study.StudyInstanceUID,
        SOPClassUID=sop_class_uid,
        SOPInstanceUID=sop_instance_uid,
        TransferSyntaxUID=transfer_syntax_uid,
        series=series,
        InstanceNumber=instance_number,
        InstanceCreationDate=numbers.date,
        InstanceCreationTime=numbers.time,
        additional_info=item.choice.additional_info,
        title=title(item, header),
        description=description(item, header.profile),
        password=item.choice.password,
        still_s=item.still_s,
        until_damage=item.until_damage,
        edits=item.edits,
    )


def _missing(fields: Mapping[str, str], modality_by_kind: bool) -> list[Problem]:
    optional = {"Modality"} if modality_by_kind else set()
    return [
        error("required", field=keyword, name=keyword)
        for keyword in REQUIRED
        if keyword not in optional and not fields[keyword].strip(" ^=")
    ]


def _job_problems(
    items: Sequence[SourceItem], usable: Sequence[SourceItem], values: FormValues, options: PlanOptions
) -> list[Problem]:
    creates = any(item.kind is not Kind.DICOM for item in usable)
    by_kind = bool(options.profile.rules.modality)
    problems = [] if usable else [error("no-files")]
    relabels = options.relabelling.wanted
    if creates or relabels:
        problems += check_form(
            values, options.character_set, creates_objects=creates, modality_by_kind=by_kind
        )
        problems += also_required(values, options.required) if creates else []
    if relabels and not creates and values.patient.PatientID and not values.patient.PatientName:
        problems.append(error("required", field="PatientName", name="PatientName"))  # the old one must go
    if options.destination is None and options.output_folder is None:
        problems.append(error("no-destination"))
    problems += [error("peer-incomplete", peer=peer.label) for peer in options.peers if peer.incomplete]
    legs = (options.confirmation, *(leg.confirmation for leg in options.more))
    if options.afterwards.kind is not AfterwardsKind.LEAVE and not all(one.wanted for one in legs):
        problems.append(error("afterwards-needs-proof"))
    if options.all_or_nothing and len(usable) < len(items):
        problems.append(error("refused-all-or-nothing", count=len(items) - len(usable)))
    known = is_character_set(options.character_set)
    problems += mark_problems(
        usable, options.profile, character_set(options.character_set) if known else None
    )
    if known:
        problems += file_problems(usable, options.profile, character_set(options.character_set))
    return problems + identity_problems(usable, values, options.relabelling)


def _series_numbers(instances: Iterable[PlannedInstance]) -> list[Problem]:
    """Find a SeriesNumber that is right by itself, but leaves the job's further series no number."""
    numbers = {int(i.series.SeriesNumber) for i in instances if i.kind is not Kind.DICOM}
    if not numbers or min(numbers) > LARGEST_IS or max(numbers) <= LARGEST_IS:
        return []
    high = LARGEST_IS + 1 - len(numbers)
    return [error("not-an-integer", field="SeriesNumber", name="SeriesNumber", low=0, high=high)]


def _already_sent(
    usable: Iterable[SourceItem], sent_before: Mapping[SourceFile, SentBefore]
) -> list[Problem]:
    return [
        warning(
            "source-sent-before",
            file=item.file.path.name,
            source=item.file.path,
            when=sent.when,
            destination=sent.destination,
        )
        for item in usable
        if item.still_s is None and (sent := sent_before.get(item.file)) is not None
    ]
