"""The DICOM Conformance Statement, made from the program itself (PS3.2).

Tables come from what the code does: contexts that it proposes, statuses that it knows, objects that it
makes. Only what a table cannot say is written here.
"""
