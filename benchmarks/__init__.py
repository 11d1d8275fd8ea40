"""How fast this program is, always beside a peer that does the same work in the same minute."""
