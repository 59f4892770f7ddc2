"""A server of PostgreSQL with PostGIS of the tests' own: in a temporary folder, by a user who is not root, reached by a socket alone."""

from __future__ import annotations

import ctypes
import glob
import itertools
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ADMIN, DATABASE = "admin", "office"
SETTINGS = {
    # What is lost when the machine stops is a test's.
    "fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "listen_addresses": "", "max_connections": "40",
    "log_statement": "none", "shared_buffers": "64MB",
}  # fmt: skip
_numbers = itertools.count(1)


def programs() -> Path | None:
    """Folder of the newest server that is installed, None without one that has PostGIS."""
    found = [Path(folder) for folder in glob.glob("/usr/lib/postgresql/*/bin") if Path(folder, "initdb").exists()]
    found = [one for one in found if glob.glob(f"/usr/share/postgresql/{one.parent.name}/extension/postgis.control")]
    return max(found, key=lambda one: float(re.sub(r"[^\d.]", "", one.parent.name) or 0), default=None)


def _somebody() -> dict:
    """Who runs the server: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return {}
    names = [name for name in ("postgres", "nobody") if any(user.pw_name == name for user in pwd.getpwall())]
    user = pwd.getpwnam(names[0])
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _parent() -> str:
    """Where the server's folder is made: the path of a socket is short, and who runs the server has to come there."""
    wanted = Path(tempfile.gettempdir()).resolve()
    is_plain = re.fullmatch(r"[\w./-]{1,70}", str(wanted), re.ASCII)
    is_open = os.geteuid() != 0 or all(folder.stat().st_mode & 0o001 for folder in (wanted, *wanted.parents))
    return str(wanted) if is_plain and is_open else "/tmp"


def _end_with_us() -> None:
    """Have the server stop at once where the tests are killed."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)


class Server:
    """A cluster that runs until `stop`."""

    def __init__(self, bin_: Path, **settings: str) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg", dir=_parent()))
        self._who = _somebody()
        self._give(self.folder)
        data, rules = self.folder / "data", self.folder / "rules.conf"
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        made = subprocess.run(
            [bin_ / "initdb", "-D", data, "-U", ADMIN, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"],
            env=environment, cwd=self.folder, capture_output=True, text=True, **self._who,
        )  # fmt: skip
        assert made.returncode == 0, made.stderr
        rules.write_text("local all guarded scram-sha-256\nlocal all all trust\n")
        self._give(rules)
        said = {**SETTINGS, **settings, "unix_socket_directories": self.folder, "hba_file": rules}
        self.log = self.folder / "log"
        self._process = subprocess.Popen(
            [bin_ / "postgres", "-D", data, *(f"--{name}={value}" for name, value in said.items())],
            env=environment, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=self.log.open("w"),
            preexec_fn=_end_with_us, **self._who,
        )  # fmt: skip
        # Asked by a program of its own, so that what hinders a connection of ours is said and not waited for.
        while subprocess.run([bin_ / "pg_isready", "-q", "-h", self.folder], env=environment).returncode != 0:
            assert self._process.poll() is None, self.log.read_text()
            time.sleep(0.05)
        self.run(f"CREATE DATABASE {DATABASE}", database="postgres")
        self.run("CREATE EXTENSION postgis")

    def _give(self, path: Path) -> None:
        """Let who runs the server have what is made for it, whatever others may do with our files."""
        if self._who:
            os.chown(path, self._who["user"], self._who["group"])

    def connect(self, user: str = ADMIN, database: str = DATABASE, **more):
        """A connection of psycopg2, each statement of which is kept at once."""
        import psycopg2

        found = psycopg2.connect(host=str(self.folder), dbname=database, user=user, **more)
        found.autocommit = True
        return found

    def run(self, sql: str, values=None, user: str = ADMIN, database: str = DATABASE) -> list:
        """Rows of a statement, in PostgreSQL's own words."""
        connection = self.connect(user, database)
        try:
            with connection.cursor() as cursor:
                cursor.execute(sql, values)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def address(self, schema: str = "", user: str = ADMIN) -> str:
        """Name of a base that nobody made yet, or of that in a schema."""
        return f"postgresql://{user}@/{DATABASE}?host={self.folder}&schema={schema or f'town{next(_numbers)}'}"

    def cpu(self) -> float:
        """CPU seconds of the server, those of sessions that have ended among them [s]."""
        ours, found = {str(self._process.pid)}, 0
        for folder in sorted(Path("/proc").glob("[0-9]*"), key=lambda one: int(one.name)):
            try:
                cells = (folder / "stat").read_text().rpartition(")")[2].split()
            except (FileNotFoundError, ProcessLookupError):
                continue
            if folder.name in ours or cells[1] in ours:
                ended = cells[11:15] if folder.name == str(self._process.pid) else cells[11:13]
                found += sum(map(int, ended))
        return found / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
