"""The log in the window, and the support bundle."""
