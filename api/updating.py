"""`POST /api/v1/update`: a program with a token fetches everything that is due, and publishes what needs nobody."""

import os
import threading

from starlette.requests import Request
from starlette.responses import JSONResponse

import store
from api.doors import PUBLISHING
from api.problems import problem
from reports import update_command
from store import tokens
from store.authors import ROUTE
from store.roles import Asker, Role
from translations import DEFAULT, UserError, words

PATH = "/api/v1/update"
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_one_at_a_time = threading.Lock()


def update(request: Request) -> JSONResponse:
    """What came of every indicator, and the version that was made; the same as the command gives as JSON."""
    say = words(request.query_params.get("lang", DEFAULT))
    if request.method != "POST":
        refused = problem(request, 405, "post_only", say("update-post-only", method=request.method))
        refused.headers["Allow"] = "POST"
        return refused
    try:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not given.strip():
            raise UserError("token-missing")
        token = tokens.read(store.home(), given.strip())
    except UserError as error:
        refused = problem(request, 401, error.key.replace("-", "_"), error.text(say.language))
        refused.headers["WWW-Authenticate"] = 'Bearer realm="monitor"'
        return refused
    if os.environ.get(PUBLISHING) == "off":
        return problem(request, 403, "publishing_closed", say("may-not-here"))
    if not _one_at_a_time.acquire(blocking=False):
        return problem(request, 409, "update_runs", say("update-runs"))
    try:
        address = request.client.host if request.client else None
        author = store.Author(
            token.name, ROUTE, address, Asker(Role.PUBLISHER, token.name, until=token.until)
        )
        _, told, _ = update_command.run(store.shared(), author, say)
    except UserError as error:
        return problem(request, 409, error.key.replace("-", "_"), error.text(say.language))
    finally:
        _one_at_a_time.release()
    # Where the report lies is for who is on the machine.
    return JSONResponse({name: value for name, value in told.items() if name != "report"})
