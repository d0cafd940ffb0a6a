"""Every publisher's form that is recognised."""

from intake.publishers import cbs, eurostat, sdmx, world

PUBLISHERS = (*sdmx.FORMS, *eurostat.FORMS, *cbs.FORMS, *world.FORMS)
