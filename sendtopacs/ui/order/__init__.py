"""Which rows of the list are seen, in which order and groups, and how what was done to it is taken back."""
