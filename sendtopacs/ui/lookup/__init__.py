"""Looking up patients, orders and studies: one family of widgets for worklists (F2) and archives (F3)."""
