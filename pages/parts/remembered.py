"""What readers told of files before, kept in the store's folder: a convenience, without which it is asked again."""

import json

import store
from translations import UserError


def recall(name: str) -> dict:
    """What was kept under this name; nothing when it is not there or cannot be read."""
    path = store.home() / f"{name}.json"
    try:
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, ValueError):
        return {}


def keep(name: str, told: dict) -> None:
    """Keep this beside what is kept under the name. Raises UserError when the folder cannot be written to."""
    known = recall(name) | told
    try:
        (store.home() / f"{name}.json").write_text(
            json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8"
        )
    except OSError as error:
        raise UserError("store-write-failed", home=str(store.home()), reason=str(error)) from error
