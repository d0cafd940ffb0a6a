"""The roles: each may what those before it may, and one ends with the login that it comes from."""

import time

from store import logouts
from store.roles import Asker, Role


def test_each_role_may_what_those_before_it_may():
    assert sorted(Role) == [Role.READER, Role.CONTRIBUTOR, Role.PUBLISHER, Role.ADMINISTRATOR]


def test_who_asks_is_the_same_on_the_other_side_of_a_connection():
    asker = Asker(Role.PUBLISHER, "Zoë “Ünal”\r\nx: y", "7", time.time() + 60, "abc")
    header = asker.header()
    assert header.isascii() and header.isprintable()
    assert Asker.of_header(header).now() == asker
    assert Asker.of_header(None) == Asker(Role.READER)


def test_a_role_ends_with_the_login():
    assert Asker(Role.PUBLISHER, "A", "7", until=time.time()).now() == Asker(Role.READER)


def test_what_is_noted_of_a_login_goes_when_it_would_have_ended(tmp_path):
    logouts.end(tmp_path, "a" * 64, time.time() - 1)
    logouts.end(tmp_path, "b" * 64, time.time() + 60)
    assert [path.name for path in (tmp_path / logouts.FOLDER).iterdir()] == ["b" * 64]
    assert logouts.has_ended(tmp_path, "b" * 64)
    assert not logouts.has_ended(tmp_path, "a" * 64)
