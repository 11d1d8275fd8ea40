"""Watched folders: what somebody puts into one becomes jobs, under the patient whom the files' names say.

`folder` looks and moves, `planning` says whose a file is and makes the job; the command line and the window
watch by the same three.
"""
