"""The wizard with two controls that nobody labelled: what looks for unnamed controls has to find exactly these."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop_wizard.app import make_application
from desktop_wizard.wizard import MigrationWizard


def main() -> int:
    application = make_application()
    wizard = MigrationWizard()
    choice, text = QComboBox(), QLineEdit()
    choice.addItems(["without a label"])
    choice.setAccessibleName("A name that a combo box keeps to itself")
    wizard.select.body.addWidget(choice)
    wizard.select.body.addWidget(text)
    wizard.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
