"""Photos, videos, PDFs and DICOM files into a PACS, under the right patient."""

__version__ = "0.1.0"
