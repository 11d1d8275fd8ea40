"""Makes DICOM objects from files; knows files, not the network."""
