"""The embedded PACS, for demonstrations, training and tests."""
