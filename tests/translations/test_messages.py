"""The words and the code know the same messages: none missing, none left over, in every language alike."""

import ast
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as fluent

from tests.test_architecture import FILES, named
from translations import LANGUAGES, files

# What a Words is called in the code; calling it takes a message's name and its values.
SPEAKERS = {"words", "say", "UserError", "NotPublished"}


class Variables(visitor.Visitor):
    """Where a message is written, the values it needs, the messages it uses, and its variants."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.names: set[str] = set()
        self.messages: set[str] = set()
        self.variants: set[str] = set()

    def visit_VariableReference(self, node) -> None:  # noqa: N802 - the library's naming
        self.names.add(node.id.name)

    def visit_MessageReference(self, node) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_Variant(self, node) -> None:  # noqa: N802
        self.variants.add(getattr(node.key, "name", ""))
        self.generic_visit(node)


def messages(language: str) -> dict[str, Variables]:
    """Every message of a language. Fails on a line that is no Fluent and on a message written twice."""
    found: dict[str, Variables] = {}
    for path in files(language):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), entry.content
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} is written twice in {language}"
                found[entry.id.name] = Variables(path.name)
                found[entry.id.name].visit(entry)
    return found


KNOWN = {language: messages(language) for language in LANGUAGES}
DUTCH = KNOWN["nl"]


def spoken(tree: ast.AST) -> list[tuple[ast.Call, str]]:
    """The calls that ask for a message by its literal name."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    return [
        (call, call.args[0].value)
        for call in calls
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
        if speaker(call.func) in SPEAKERS and call.args[0].value not in LANGUAGES
    ]


def speaker(func: ast.expr) -> str:
    if isinstance(func, ast.Call):
        return speaker(func.func)
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


def tree_of(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_messages_in_the_same_files_with_the_same_values(language):
    assert {name: (found.file, found.names) for name, found in KNOWN[language].items()} == {
        name: (found.file, found.names) for name, found in DUTCH.items()
    }


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_message_that_code_asks_for_exists_and_gets_its_values(path):
    for call, name in spoken(tree_of(path)):
        assert name in DUTCH, f"line {call.lineno}: there is no message {name}"
        given = {keyword.arg for keyword in call.keywords}
        if None not in given:
            assert DUTCH[name].names <= given, f"line {call.lineno}: {name} needs {DUTCH[name].names}"


def test_no_message_is_left_over():
    literal, prefixes = set(), set()
    for path in FILES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literal.add(node.value)
                prefixes |= {node.value} if node.value.endswith("-") else set()
            elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                prefixes.add(node.values[0].value)
    # A message whose name is put together from data must begin with a literal that ends in a hyphen.
    begun = tuple(prefix for prefix in prefixes if prefix.endswith("-"))
    used = literal | set().union(*(found.messages for found in DUTCH.values()))
    assert [name for name in DUTCH if name not in used and not name.startswith(begun)] == []
