"""The durable outbox: jobs and instances in SQLite, their Part 10 files in the spool folder."""

from sendtopacs.outbox.overview import JobFilter, JobSummary
from sendtopacs.outbox.queue import Outbox
from sendtopacs.outbox.records import InstanceRecord, JobRecord, Wish
from sendtopacs.outbox.schema import SCHEMA_VERSION

__all__ = ["SCHEMA_VERSION", "InstanceRecord", "JobFilter", "JobRecord", "JobSummary", "Outbox", "Wish"]
