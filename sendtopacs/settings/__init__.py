"""Settings: declared once, kept in layers of TOML files."""
