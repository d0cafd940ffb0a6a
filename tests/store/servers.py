"""A real PostgreSQL and a server that speaks S3, on this machine and for one test run. Also used by bench/.

`python -m tests.store.servers` brings PostgreSQL where it is missing (in `make test`).
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.serving import free_port

PROGRAMS = "/usr/lib/postgresql/*/bin"
REMEDY = """There is no PostgreSQL for the tests of several machines, and none could be brought. Install it the
usual way (Debian and Ubuntu, as root: apt install postgresql)."""
KEYS = {
    "AWS_ACCESS_KEY_ID": "monitor",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "AWS_REGION": "eu-west-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}
BUCKET = "versions"
PASSWORD = "geheim"


def program(name: str) -> str | None:
    """The path of one of PostgreSQL's programs; Debian keeps some of them apart."""
    apart = sorted(str(folder) for folder in Path("/").glob(PROGRAMS.lstrip("/")))
    return shutil.which(name, path=os.pathsep.join([*reversed(apart), os.environ.get("PATH", "")]))


def bring() -> None:
    """Bring PostgreSQL where it is missing. Ends the program with the remedy when that cannot be done."""
    if program("initdb") is None and Path("/etc/debian_version").exists() and os.geteuid() == 0:
        command = ["apt-get", "install", "--yes", "--no-install-recommends", "postgresql"]
        if subprocess.run(command, check=False).returncode:
            subprocess.run(["apt-get", "update"], check=False)
            subprocess.run(command, check=False)
    if program("initdb") is None:
        sys.exit(REMEDY)


class Postgres:
    """A server with its own folder. It does not run as root, which it refuses."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._folder = folder / "postgres"
        self._folder.mkdir()
        self._as: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(self._folder, "postgres", "postgres")
            self._as = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        secret = self._folder / "password"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        made = ["--auth=scram-sha-256", f"--pwfile={secret}", "--username=monitor", "--no-sync", "--locale=C"]
        self._run("initdb", "--pgdata", self._folder / "data", "--encoding=UTF8", *made)

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-p {self.port} -h 127.0.0.1 -k {self._folder} -c fsync=off"
        log = self._folder / "log"
        self._run("pg_ctl", "--pgdata", self._folder / "data", "--wait", "-o", options, "-l", log, "start")

    def stop(self) -> None:
        """Pull its plug."""
        self._run("pg_ctl", "--pgdata", self._folder / "data", "--mode=immediate", "stop")

    def database(self, name: str) -> str:
        """The catalog string of a new database."""
        where = ["--host=127.0.0.1", f"--port={self.port}", "--username=monitor"]
        self._run("createdb", *where, name, PGPASSWORD=PASSWORD)
        return f"postgres:host=127.0.0.1 port={self.port} user=monitor password={PASSWORD} dbname={name}"

    def _run(self, name: str, *arguments: object, **variables: str) -> None:
        # Its output goes nowhere: a server that was started keeps it open.
        subprocess.run(
            [*self._as, program(name), *map(str, arguments)],
            check=True,
            cwd="/",
            env=os.environ | variables,
            stdout=subprocess.DEVNULL,
        )


class S3:
    """moto's server in a process of its own: what it holds is in memory, so it is not stopped but frozen."""

    def __init__(self) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "moto.server", "--host", "127.0.0.1", "--port", str(self.port)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        request = urllib.request.Request(f"{self.address}/{BUCKET}", method="PUT")
        for _ in range(300):
            try:
                urllib.request.urlopen(request, timeout=10).close()
                return
            except urllib.error.URLError:
                assert self._process.poll() is None, "the S3 server did not start"
                time.sleep(0.1)
        raise AssertionError("the S3 server does not answer")

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """While it takes connections and answers none."""
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)


@contextmanager
def running() -> Iterator[tuple[Postgres, S3]]:
    """Both servers, until the block ends."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # where the tests are root, PostgreSQL is another user
        with _running(Path(folder)) as both:
            yield both


@contextmanager
def _running(folder: Path) -> Iterator[tuple[Postgres, S3]]:
    postgres, s3 = Postgres(folder), S3()
    postgres.start()
    try:
        s3.start()
        try:
            yield postgres, s3
        finally:
            s3.stop()
    finally:
        postgres.stop()


if __name__ == "__main__":
    bring()
    print("PostgreSQL:", program("postgres"))
