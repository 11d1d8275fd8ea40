"""The outbox as a view: what was accepted, how it stands, and what can be done about it."""
