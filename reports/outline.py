"""What every page without JavaScript is made of: where it stands, its style, its search and its document."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from translations import Words

NOTHING = Markup("")

_STYLE = Markup("""
body{font:1rem/1.55 'Source Sans','Source Sans Pro',Arial,sans-serif;color:#1b1f24;max-width:46rem;
margin:0 auto;padding:1rem}
a{color:#0b5563}h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}
header{display:flex;justify-content:space-between;gap:1rem;border-bottom:2px solid #0b5563}
svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}
th,td{border-bottom:1px solid #d5d9df;text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0}
.number{text-align:right}.wide{overflow-x:auto}.source,.unit,footer{color:#5b6470;font-size:.85rem}
footer{border-top:1px solid #d5d9df;margin-top:2rem}.legend{
display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0}
.legend span{display:inline-block;width:.8rem;height:.8rem;margin-right:.4rem}
form :is(input,button){font:inherit;border:1px solid #5b6470;border-radius:4px;min-height:2rem;padding:0 .5rem}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid #ffb612;outline-offset:2px}
@media print{header nav,.onward{display:none}body{max-width:none}}
""")


@dataclass(frozen=True)
class Place:
    """Where a page stands: `base`, such as https://monitor.example, its own path, and what its links keep."""

    base: str
    path: str
    version: int | None

    def address(self, path: str, language: str, version: int | None = None) -> str:
        """The address of a path in a language; in a version where one is given."""
        pinned = f"&version={version}" if version else ""
        return f"{self.base}{path}?lang={language}{pinned}"

    @property
    def kept(self) -> dict[str, int]:
        """What its links keep besides the language."""
        return {"version": self.version} if self.version else {}


def search_form(
    base: str, say: Words, kept: Mapping[str, str | int], query: str = "", keys: str = ""
) -> Markup:
    """A box to look for words, which needs no script; `kept` goes along to the results.

    keys: those that lead to it, where a script of the page listens to them, as ARIA writes them.
    """
    hidden = NOTHING.join(
        Markup('<input type="hidden" name="{}" value="{}">').format(*pair)
        for pair in ({"lang": say.language} | kept).items()
    )
    shortcut = Markup(' aria-keyshortcuts="{}"').format(keys) if keys else NOTHING
    return Markup(
        '<form class="onward" role="search" action="{}/p/search"><label>{} '
        '<input type="search" name="q" value="{}"{}></label>{}<button>{}</button></form>'
    ).format(base, say("search"), query, shortcut, hidden, say("search-go"))


def whole(say: Words, title: str, head: Markup, body: Markup, is_embedded: bool = False) -> str:
    """The document: its head, with the style and the icon, and its body; api/embed.js knows what is embedded."""
    return str(
        Markup(
            '<!doctype html><html lang="{lang}"{embedded}><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<title>{title} · {monitor}</title><link rel="icon" href="/favicon.png">'
            "{head}<style>{style}</style></head><body>{body}</body></html>"
        ).format(
            lang=say.language,
            embedded=Markup(" data-embedded") if is_embedded else NOTHING,
            title=title,
            monitor=say("monitor-title"),
            head=head,
            style=_STYLE,
            body=body,
        )
    )
