"""A video looked through: which stretch of it is sent, and which of its pictures become photos."""
