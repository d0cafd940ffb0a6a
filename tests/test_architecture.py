"""The house as ARCHITECTURE.md draws it: who may import whom, and which library lives where.

There is no list of exceptions: move the code instead.
"""

import ast
import re
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BELOW_REPORTS = {"charts", "answers", "stats", "queries", "store", "intake", "translations"}
BELOW_PAGES = BELOW_REPORTS | {"reports"}
ROOMS = {
    "dashboard": {"api", "pages", "store", "intake", "translations"},
    "pages": BELOW_PAGES,
    "api": BELOW_PAGES,
    "reports": BELOW_REPORTS,
    "charts": {"answers", "translations"},
    "answers": {"queries", "stats", "translations"},
    "stats": set(),
    "queries": set(),
    "store": {"intake", "translations"},
    "intake": {"translations"},
    "translations": set(),
}
HOMES = {"streamlit": {"pages", "dashboard"}, "plotly": set(), "duckdb": {"queries", "store", "intake"}}
FILES = {
    path: room for room in ROOMS for path in (sorted((ROOT / room).rglob("*.py")) or [ROOT / f"{room}.py"])
}
OURS = [*FILES, *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "bench").rglob("*.py"))]
SQL = re.compile(
    r"\b(select|delete)\b.+\bfrom\b|\binsert\s+into\b|\bcreate\s+table\b", re.IGNORECASE | re.DOTALL
)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module(path: Path) -> str:
    return named(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def modules(path: Path) -> set[str]:
    """The name of every module that a file imports, and of everything that it takes from one."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{named(path)} imports by a relative name"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def imports(path: Path) -> set[str]:
    """The first part of the name of every module that a file imports."""
    return {name.split(".")[0] for name in modules(path)}


@pytest.mark.parametrize("path", FILES, ids=named)
def test_imports_point_down(path):
    room = FILES[path]
    assert imports(path) & ROOMS.keys() <= ROOMS[room] | {room}
    homeless = {library for library, homes in HOMES.items() if room not in homes}
    assert not imports(path) & homeless


@pytest.mark.parametrize("folder", sorted({path.parent for path in FILES} - {ROOT}), ids=named)
def test_no_modules_of_a_folder_import_each_other(folder):
    """Neither its modules nor its folders, each taken as a whole, import in a circle."""
    inside = module(folder) + "."
    graph: dict[str, set[str]] = {}
    for path in folder.rglob("*.py"):
        if path != folder / "__init__.py":
            own = module(path).removeprefix(inside).split(".")[0]
            found = {
                name.removeprefix(inside).split(".")[0] for name in modules(path) if name.startswith(inside)
            }
            graph.setdefault(own, set()).update(found - {own})
    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_sql_stays_at_home(path):
    if FILES[path] in HOMES["duckdb"]:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and n not in prose]
    assert not [text for text in texts if isinstance(text, str) and SQL.search(text)]


def test_every_room_is_in_the_table():
    folders = {path.parent.relative_to(ROOT).parts[0] for path in ROOT.glob("*/*.py")}
    assert folders - {"tests", "bench", ".venv"} == ROOMS.keys() - {"dashboard"}


def test_every_room_says_what_it_is():
    for room in ROOMS.keys() - {"dashboard"}:
        assert ast.get_docstring(ast.parse((ROOT / room / "__init__.py").read_text(encoding="utf-8"))), room


def test_no_name_shadows_the_standard_library():
    names = {path.stem for path in ROOT.iterdir() if path.is_dir() or path.suffix == ".py"}
    assert not names & sys.stdlib_module_names


def test_sql_files_lie_in_queries():
    files = {path.parent for path in ROOT.glob("[!.]*/**/*.sql")}
    assert files == {ROOT / "queries", *(ROOT / "queries" / part for part in ("macros", "rules"))}


def test_files_stay_readable():
    lines = {named(path): len(path.read_text(encoding="utf-8").splitlines()) for path in OURS}
    assert {name: n for name, n in lines.items() if n > 300} == {}


def test_a_page_is_a_paragraph():
    lines = {named(path): path.read_text(encoding="utf-8") for path in FILES if FILES[path] == "pages"}
    assert {name for name, text in lines.items() if "def show(" in text and text.count("\n") >= 100} == set()


SAYING = {
    "caption",
    "error",
    "header",
    "info",
    "markdown",
    "subheader",
    "success",
    "title",
    "warning",
    "write",
}


@pytest.mark.parametrize("path", [path for path in FILES if FILES[path] in HOMES["streamlit"]], ids=named)
def test_a_page_says_texts_through_plain(path):
    """Streamlit reads a text as Markdown; pages/plain.py shows it as it is."""
    if path.name == "plain.py":
        return
    said = {
        node.attr
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "st"
    }
    assert not said & SAYING


@pytest.mark.parametrize("path", [path for path in FILES if FILES[path] == "pages"], ids=named)
def test_texts_are_put_into_markup_by_markupsafe(path):
    """It escapes them; pages/tables.py does so by itself, for it writes thousands of cells."""
    if path.name == "tables.py":
        return
    pasted = [
        part.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        for part in node.values
        if isinstance(part, ast.Constant) and re.search(r"</?[a-z]", part.value)
    ]
    assert pasted == []


def test_importing_does_nothing():
    """Importing every room opens no file of the project but code, and reaches for no network."""
    every = [module(path) for path in FILES]
    watched = f"""
import importlib, sys
def watch(event, arguments):
    name = str(arguments[0]) if arguments else ""
    if event == "open" and name.startswith({str(ROOT)!r}) and not name.endswith((".py", ".pyc")):
        assert "/.venv/" in name, name
    assert event != "socket.connect", arguments
sys.addaudithook(watch)
for module in {[m for m in every if m not in ("dashboard", "pages.frame") and "__main__" not in m]!r}:
    importlib.import_module(module)
"""
    done = subprocess.run([sys.executable, "-c", watched], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
