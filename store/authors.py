"""Who does something to the store, and from where."""

from store.roles import Asker, Role

COMMAND_LINE, PAGE, ROUTE, PROGRAM = "command_line", "page", "route", "program"
# Who works on the machine itself, or is a program there, may do all.
_HERE = Asker(Role.ADMINISTRATOR)


class Author(str):
    """A name that knows from where it came: by which way, from which address, and what is known of who asked.

    A plain text is the name of a program on this machine.
    """

    way: str
    address: str | None
    asker: Asker

    def __new__(cls, name: str, way: str = PROGRAM, address: str | None = None, asker: Asker = _HERE):
        """`asker` is who was let in, with a role and perhaps a login; not given, somebody on this machine."""
        author = super().__new__(cls, name)
        author.way, author.address, author.asker = way, address, asker
        return author

    @classmethod
    def of(cls, name: str) -> "Author":
        return name if isinstance(name, cls) else cls(name)

    @property
    def role(self) -> Role:
        return self.asker.now().role
