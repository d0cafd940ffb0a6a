"""A part of the upload page: what was seen and confirmed is published, or proposed to who may publish it."""

import store
from pages import permission
from pages.parts import packed, preview, published
from pages.parts.given import State
from pages.parts.preview import Preview
from pages.view import View


def send(view: View, at: State, shown: Preview, author: store.Author, note: str, leave_out: bool) -> None:
    """Publish it or propose it, and begin the page again. Raises UserError when the store refuses it."""
    if permission.proposes():
        _propose(view, at, author, note, leave_out)
    reading = at.read.result
    made = store.shared().publish(
        reading,
        at.file.content,
        author,
        note,
        on_version=shown.on_version,
        accept_warnings=True,
        leave_out_refused=leave_out,
        besides=at.read.besides,
    )
    text = view.words("upload-published", version=str(made.version), rows=reading.accepted.num_rows)
    published.after(made.version, text, at.given.id, preview.pages(shown))


def _propose(view: View, at: State, author: store.Author, note: str, leave_out: bool) -> None:
    reading = at.read.result
    made = store.shared().proposals.make(
        packed.content(at, leave_out),
        author,
        note,
        checked_on=at.read.version,
        table=reading.table,
        file=at.file.name,
        rows=reading.accepted.num_rows,
    )
    published.without_version(view.words("proposal-made", number=str(made.number)), at.given.id)
