"""The first words of a page: its answer stands there while the application is still on its way to the browser.

They lie where the page will write the same sentence, and the shell's script takes them away when it has.
"""

import logging
import re

from markupsafe import Markup
from starlette.requests import Request

import store
from answers import ANSWERS, selection
from charts import style
from translations import DEFAULT, UserError, words

_FONT = re.compile(r'"(\./static/media/SourceSans[^"]+\.woff2)"')
# Where the first line of a page begins: pages/frame.css, a masthead, and its filters in one row.
_STYLE = """
@font-face{{font-family:"Source Sans";src:url("{font}") format("woff2");font-weight:200 900;font-display:swap}}
#first{{position:fixed;inset:0;z-index:0;padding:124px 32px 0 272px;background:{paper};color:{ink};
font-family:{family};-webkit-font-smoothing:antialiased}}
#first h1{{max-width:1136px;margin:0;font-size:28px;line-height:1.2;font-weight:650;letter-spacing:-.01em;
text-wrap:balance}}
@media (max-width:768px){{#first{{padding:183px 16px 0}}#first h1{{font-size:24px}}}}
@media (prefers-color-scheme:dark){{#first{{background:{dark_paper};color:{dark_ink}}}}}
@media (scripting:none){{#first{{position:static;padding-top:1rem}}}}
@media print{{#first{{display:none}}}}
"""


def sentence(request: Request, page: str) -> str | None:
    """The answer of a page in a sentence, as its address asks for it.

    None where there is none or it cannot be told: whatever stands in the way is told by the page itself.
    """
    answer = next((each for each in ANSWERS.values() if each.page == page and each.headline), None)
    if answer is None:
        return None
    asked = {name: request.query_params.getlist(name) for name in selection.FILTERS}
    try:
        version = selection.version(request.query_params.get("version"))
        copy = store.shared().reading_copy(version)
        chosen, _ = selection.read(asked, selection.valid_codes(copy.connection))
        result = answer.result(copy.connection, chosen, copy.today(is_pinned=version is not None))
    except UserError:
        return None
    except Exception:
        logging.getLogger("monitor").exception("the first words of %s", page)
        return None
    return answer.headline(result, words(request.query_params.get("lang", DEFAULT)))


def written(said: str, document: str) -> Markup:
    """The sentence as HTML that stands by itself, in the font that `document` loads."""
    font = _FONT.search(document)
    look = _STYLE.format(
        font=font[1] if font else "",
        family=style.FONT,
        paper=style.PAPER,
        ink=style.INK,
        dark_paper=style.DARK[style.PAPER],
        dark_ink=style.DARK[style.INK],
    )
    return Markup('<style>{}</style><div id="first"><h1>{}</h1></div>').format(Markup(look), said)
