"""The words everyone speaks: values, problems, errors, events. Imports nothing of ours, no Qt, no network."""
