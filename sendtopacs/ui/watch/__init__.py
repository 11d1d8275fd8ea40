"""The watched folder in the window: the work in the background, its button, and what needs attention."""
