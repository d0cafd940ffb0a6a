"""Our World in Data: the figures of a chart as CSV, by the chart's name in its address."""

from intake.publishers.places import Places
from intake.publishers.services.client import ask
from intake.publishers.services.service import Fetched, Service, quoted

# The chart that has a series. Our World in Data has no codes, so the monitor names a series by the title of its
# column or by one of its own. Series whose chart is not known for certain are not here, and are not fetched.
CHARTS = {
    "OWID carbon intensity of electricity": "carbon-intensity-electricity",
    "OWID co2_per_capita": "co-emissions-per-capita",
    "OWID consumption_co2_per_capita": "consumption-co2-per-capita",
    "OWID trade_co2_share": "share-co2-embedded-in-trade",
    "Renewables (% equivalent primary energy)": "renewable-share-energy",
    "UN 15.5.1 ER_RSK_LST": "red-list-index",
    "UN 6.1.1 SH_H2O_SAFE": "proportion-using-safely-managed-drinking-water",
}
NAME = "Our World in Data"


def _file(root: str, dataset: str, _: Places) -> Fetched:
    address = f"{root}/grapher/{quoted(dataset)}.csv?csvType=full"
    sent = ask("owid", dataset, address)
    return Fetched(f"{dataset}.csv", sent.content, address, sent.changed_on)


SERVICE = Service(
    "owid",
    "MONITOR_OWID",
    "https://ourworldindata.org",
    (
        NAME,
        *(f"{owner} via {NAME}" for owner in ("Ember", "Global Carbon Project", "UN", "World Bank")),
    ),
    # A chart may be asked for by its own name too.
    lambda code: CHARTS.get(code) or (None if " " in code else code),
    _file,
)
