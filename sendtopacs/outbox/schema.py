"""The tables of the outbox, and what leads from each version of them to the next."""

from __future__ import annotations

SCHEMA_VERSION = 7

_FIRST = """
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    accepted_at TEXT NOT NULL,           -- ISO 8601, local
    header TEXT NOT NULL,                -- model.job.JobHeader as JSON
    destination TEXT NOT NULL,           -- its label; '' for files that are kept
    cancel_wished INTEGER NOT NULL DEFAULT 0,
    finished INTEGER NOT NULL DEFAULT 0  -- nothing is under way; 'send again' takes it back
);
CREATE TABLE instance (
    id INTEGER PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,           -- in the job, from 0
    planned TEXT NOT NULL,               -- model.job.PlannedInstance as JSON
    source_path BLOB NOT NULL,           -- as the file system has it, which need not be valid Unicode
    source_size_bytes INTEGER NOT NULL,
    source_modified_ns INTEGER NOT NULL,
    sop_instance_uid TEXT NOT NULL,
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    problem TEXT,                        -- the cause of a failure, or the peer's warning, as JSON
    converted TEXT,                      -- model.job.ConvertedFile as JSON
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_at TEXT,                    -- of one that waits
    UNIQUE (job_id, position)
);
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    instance_id INTEGER NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    ended_at TEXT NOT NULL,
    state TEXT NOT NULL,                 -- what it led to
    problem TEXT
);
CREATE INDEX instance_by_state ON instance (state);
CREATE INDEX instance_by_source ON instance (source_path);
CREATE INDEX attempt_by_instance ON attempt (instance_id);
"""

_CONTENT = """
CREATE TABLE content (                   -- of the sources, so that it is known again in another record
    instance_id INTEGER NOT NULL REFERENCES instance (id) ON DELETE CASCADE,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX content_by_size ON content (size_bytes);
CREATE INDEX content_by_instance ON content (instance_id);
"""

_WISHES = """
ALTER TABLE job RENAME COLUMN cancel_wished TO wish;
UPDATE job SET wish = CASE wish WHEN 1 THEN 'cancel' ELSE '' END;
ALTER TABLE instance ADD COLUMN wish TEXT NOT NULL DEFAULT '';
CREATE INDEX instance_by_wish ON instance (wish) WHERE wish != '';
CREATE INDEX job_by_time ON job (accepted_at);
"""

_TRIES = """
ALTER TABLE instance ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE instance ADD COLUMN tries_since TEXT;
CREATE INDEX instance_by_try ON instance (next_try_at) WHERE state = 'waiting';
"""

_PROOF = """
ALTER TABLE job ADD COLUMN proof INTEGER NOT NULL DEFAULT 0;
"""

_STEPS = """
CREATE TABLE procedure_step (
    uid TEXT PRIMARY KEY,                -- its SOP Instance UID
    reported TEXT NOT NULL DEFAULT '',   -- the status that the RIS has taken
    closed TEXT NOT NULL DEFAULT '',     -- 'failed', 'given up': it is told no more unless somebody asks
    reason TEXT NOT NULL DEFAULT '',     -- why somebody gave up the job as a whole
    problem TEXT,                        -- why the RIS could not be told, as JSON
    tries INTEGER NOT NULL DEFAULT 0,
    tries_since TEXT,
    next_try_at TEXT
);
CREATE TABLE procedure_step_job (        -- a job sent elsewhere goes on with the same step
    uid TEXT NOT NULL REFERENCES procedure_step (uid),
    job_id TEXT PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE
);
CREATE INDEX procedure_step_job_by_uid ON procedure_step_job (uid);
CREATE TRIGGER procedure_step_forgotten AFTER DELETE ON procedure_step_job
WHEN NOT EXISTS (SELECT 1 FROM procedure_step_job WHERE uid = old.uid)
BEGIN DELETE FROM procedure_step WHERE uid = old.uid; END;
"""

# leg, peer: to which of its job's destinations; reached: a peer may have stored something of it
_LEGS = """
ALTER TABLE instance ADD COLUMN leg INTEGER NOT NULL DEFAULT 0;
ALTER TABLE instance ADD COLUMN proof INTEGER NOT NULL DEFAULT 0;
ALTER TABLE instance ADD COLUMN peer TEXT NOT NULL DEFAULT '';
UPDATE instance SET peer = (SELECT job.destination FROM job WHERE job.id = job_id);
UPDATE instance SET proof = (SELECT job.proof FROM job WHERE job.id = job_id);
ALTER TABLE job DROP COLUMN proof;
ALTER TABLE job ADD COLUMN reached INTEGER NOT NULL DEFAULT 0;
UPDATE job SET reached = EXISTS (SELECT 1 FROM instance WHERE job_id = job.id AND attempts);
CREATE INDEX instance_by_uid ON instance (sop_instance_uid);
"""

UPGRADES: dict[int, str] = {0: _FIRST, 1: _CONTENT, 2: _WISHES, 3: _TRIES, 4: _PROOF, 5: _STEPS, 6: _LEGS}
"""What leads from each version to the next; a new file starts at 0."""
