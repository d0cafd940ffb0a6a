"""Files under a prefix in S3, or in what speaks its language.

The settings are those of every program that uses S3: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN,
AWS_REGION; MONITOR_S3_ENDPOINT or AWS_ENDPOINT_URL for a service that is not Amazon's.
"""

import functools
import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import duckdb
from pyarrow import fs

from store.duck import literal

CHUNK = 1 << 20
# A server that does not answer is taken to be gone after so many seconds.
CONNECT_SECONDS, ANSWER_SECONDS, TRIES = 3, 5, 2


@dataclass(frozen=True)
class Bucket:
    """Paths are relative to the prefix. Every method raises OSError when the bucket cannot be reached."""

    address_of_all: str

    extensions = ("httpfs",)

    @property
    def name(self) -> str:
        return self.address_of_all.rstrip("/")

    def address(self, folder: str) -> str:
        """What DuckDB calls a folder in it."""
        return f"{self.name}/{folder}/"

    def prepare(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Let DuckDB reach it too."""
        known = {
            "KEY_ID": os.environ.get("AWS_ACCESS_KEY_ID"),
            "SECRET": os.environ.get("AWS_SECRET_ACCESS_KEY"),
            "SESSION_TOKEN": os.environ.get("AWS_SESSION_TOKEN"),
            "REGION": _region(),
        }
        if endpoint := _endpoint():
            address = urlsplit(endpoint)
            known |= {
                "ENDPOINT": address.netloc,
                "URL_STYLE": "path",
                "USE_SSL": str(address.scheme == "https").lower(),
            }
        asked = ", ".join(f"{name} {literal(value)}" for name, value in known.items() if value)
        connection.execute(f"CREATE OR REPLACE SECRET data (TYPE s3, {asked})")
        connection.execute(f"SET http_timeout = {ANSWER_SECONDS}")
        connection.execute(f"SET http_retries = {TRIES - 1}")

    def reach(self) -> None:
        """Raises OSError when it cannot be reached."""
        _system().get_file_info(self._path("nothing"))
        if _system().get_file_info(self._path("").split("/")[0]).type == fs.FileType.NotFound:
            raise OSError(f"there is no bucket for {self.name}")

    def has(self, folder: str) -> bool:
        """Whether there is such a folder."""
        return _system().get_file_info(self._path(folder)).type != fs.FileType.NotFound

    def names(self, folder: str) -> set[str]:
        """The files in a folder and those below, from there."""
        top = self._path(folder)
        found = _system().get_file_info(fs.FileSelector(top, allow_not_found=True, recursive=True))
        return {info.path.removeprefix(f"{top}/") for info in found if info.is_file}

    def digest(self, path: str) -> str | None:
        """The SHA-256 of a file; None when it is not there."""
        found = hashlib.sha256()
        try:
            with _system().open_input_stream(self._path(path)) as file:
                while chunk := file.read(CHUNK):
                    found.update(chunk)
        except FileNotFoundError:
            return None
        return found.hexdigest()

    def read(self, path: str) -> bytes | None:
        """A file; None when it is not there."""
        try:
            with _system().open_input_stream(self._path(path)) as file:
                return file.read()
        except FileNotFoundError:
            return None

    def write(self, path: str, content: bytes | Path) -> None:
        """Afterwards the file is there whole, or OSError was raised: S3 shows no half of one."""
        with _system().open_output_stream(self._path(path)) as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                with content.open("rb") as source:
                    shutil.copyfileobj(source, file, CHUNK)

    def remove(self, path: str) -> None:
        _system().delete_file(self._path(path))

    def _path(self, path: str) -> str:
        return f"{self.name.removeprefix('s3://')}/{path}"


def _region() -> str:
    return os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1"


def _endpoint() -> str | None:
    return os.environ.get("MONITOR_S3_ENDPOINT") or os.environ.get("AWS_ENDPOINT_URL") or None


def _system() -> fs.S3FileSystem:
    return _connected(
        _endpoint(),
        _region(),
        os.environ.get("AWS_ACCESS_KEY_ID"),
        os.environ.get("AWS_SECRET_ACCESS_KEY"),
        os.environ.get("AWS_SESSION_TOKEN"),
    )


@functools.lru_cache(maxsize=4)
def _connected(
    endpoint: str | None, region: str, key: str | None, secret: str | None, token: str | None
) -> fs.S3FileSystem:
    own = {}
    if endpoint:
        address = urlsplit(endpoint)
        own = {"endpoint_override": address.netloc, "scheme": address.scheme}
    return fs.S3FileSystem(
        access_key=key,
        secret_key=secret,
        session_token=token,
        region=region,
        connect_timeout=CONNECT_SECONDS,
        request_timeout=ANSWER_SECONDS,
        retry_strategy=fs.AwsStandardS3RetryStrategy(max_attempts=TRIES),
        **own,
    )
