"""Pictures, videos and pages that are made here: clipboard, camera, screen and scanner."""
