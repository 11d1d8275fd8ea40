"""The large look at a row (Space): picture, pages, video, and what stands in a DICOM file."""
