"""What the room offers by name: each is there, also when every module of the room is loaded."""

import pkgutil
from importlib import import_module
from types import ModuleType

import intake


def test_no_module_hides_a_public_name():
    for module in pkgutil.walk_packages(intake.__path__, "intake."):
        import_module(module.name)

    assert not [name for name in intake._HOME_OF if isinstance(getattr(intake, name), ModuleType)]
