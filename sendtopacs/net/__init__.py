"""Knows the network, not files' insides."""
