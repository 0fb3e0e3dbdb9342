"""The program as it is shipped, used where nothing of this checkout can be found."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

RUN_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Shipped:
    """A program and the folder where it is used; what it keeps goes to `home` in that folder."""

    command: tuple[str | Path, ...]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run it with an environment that leads back to no other Python, no checkout and no display."""
        return subprocess.run(
            [*self.command, *arguments],
            cwd=self.folder,
            env={
                "PATH": "/usr/bin:/bin",
                "HOME": str(self.folder),
                "DESKTOP_WIZARD_HOME": str(self.folder / "home"),
                "LC_ALL": "C.UTF-8",
                **self.environment,
            },
            capture_output=True,
            text=True,
            timeout=RUN_SECONDS,
            check=False,
        )

    def migrates_the_payments_sample(self) -> None:
        """Assert that it does, by what it says and by what is in the database."""
        done = self.run("demo", "payments", "--run", "--dir", self.folder / "demo")
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        assert "10,000" in said
        assert "1,234" in said
        with closing(sqlite3.connect(self.folder / "demo" / "payments.db")) as database:
            stored = database.execute("SELECT schema_version, doc FROM payments").fetchall()
        payments = [json.loads(doc) for _, doc in stored]
        assert len(stored) == 10_000
        assert {version for version, _ in stored} == {"3.0.0"}
        assert not [
            payment
            for payment in payments
            if payment["paymentMethod"] == "paypal" or payment["amount"] < 0 or "metadata" in payment
        ]
