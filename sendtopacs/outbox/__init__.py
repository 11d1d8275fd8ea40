"""The durable outbox: jobs and instances in SQLite, their Part 10 files in the spool folder."""

from sendtopacs.outbox.overview import JobSummary
from sendtopacs.outbox.queue import Outbox
from sendtopacs.outbox.records import InstanceRecord, JobRecord, Wish
from sendtopacs.outbox.schema import SCHEMA_VERSION
from sendtopacs.outbox.search import JobFilter, JobSearch

__all__ = [
    "SCHEMA_VERSION",
    "InstanceRecord",
    "JobFilter",
    "JobRecord",
    "JobSearch",
    "JobSummary",
    "Outbox",
    "Wish",
]
