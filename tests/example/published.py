"""A data folder with the example survey in it, as it is once the three files have been uploaded."""

import shutil
from pathlib import Path

import store
from tests.example.generate import FOLDER


def with_example(folder: Path) -> Path:
    """A copy of data/ in `folder` (which is not there yet) whose survey tables hold the example."""
    shutil.copytree(store.DATA, folder, ignore=shutil.ignore_patterns("example"))
    for path in FOLDER.glob("*.csv"):
        shutil.copy(path, folder / path.name)
    return folder
