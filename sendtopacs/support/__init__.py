"""For whoever is asked for help: the log as it can be read, reports of problems, the support bundle."""
