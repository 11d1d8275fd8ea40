"""Another program's window: viewer.py PICTURE shows it."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication(sys.argv)
label = QLabel()
label.setWindowTitle("Viewer")
label.setPixmap(QPixmap(sys.argv[1]).scaledToHeight(480, Qt.TransformationMode.SmoothTransformation))
label.show()
sys.exit(application.exec())
