"""The guided set-up: five steps from nothing to a first PACS, left and resumed at any time."""
