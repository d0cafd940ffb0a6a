"""The description and the server follow one declaration: what the description allows is answered as it says, and
what it does not allow is refused.

Schemathesis makes the requests from the description itself, valid ones and invalid ones.
"""

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from starlette.applications import Starlette

import api
from api.figures import answers

FEW = settings(
    max_examples=8, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture
def schema(monitor):
    return schemathesis.openapi.from_asgi("/api/v1/openapi.json", Starlette(routes=api.routes()))


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize("name", answers())
def test_every_request_is_answered_as_described(schema, name, mode):
    @FEW
    @given(case=schema[f"/api/v1/{name}"]["GET"].as_strategy(generation_mode=mode))
    def asked(case):
        case.call_and_validate()

    asked()
