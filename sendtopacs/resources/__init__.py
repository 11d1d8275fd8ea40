"""Icons, translations and sample files; read by importlib.resources."""
