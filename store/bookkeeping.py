"""The tables that the store keeps beside the published ones, and what brings those of an older store up to date."""

FORMAT = 4  # of the tables in the schema `monitor`; a store of a newer format is refused

# What somebody proposes to publish (store.proposals), and who did what (store.audit).
_BESIDE_VERSIONS = """
CREATE TABLE lake.monitor.proposals (
    number BIGINT,
    author VARCHAR,
    person VARCHAR,
    note VARCHAR,
    proposed_at TIMESTAMPTZ,
    checked_on BIGINT,
    table_name VARCHAR,
    file VARCHAR,
    rows BIGINT,
    content_hash VARCHAR,
    state VARCHAR,
    decided_by VARCHAR,
    decided_at TIMESTAMPTZ,
    reason VARCHAR,
    version BIGINT
);
CREATE TABLE lake.monitor.audit (
    number BIGINT,
    done_at TIMESTAMPTZ,
    who VARCHAR,
    way VARCHAR,
    address VARCHAR,
    did VARCHAR,
    version BIGINT,
    about VARCHAR,
    before VARCHAR,
    digest VARCHAR
);
"""
# A rebuilt lake has these as they were.
BESIDE_VERSIONS = ("proposals", "audit")

# Bookkeeping, beside the published tables in `main`. `received` keeps the files that come with the monitor byte
# for byte, `shipped` tells them from uploads, and every publication updates the row of `head`.
BOOKKEEPING = f"""
CREATE SCHEMA lake.monitor;
CREATE TABLE lake.monitor.publications (
    version BIGINT,
    author VARCHAR,
    note VARCHAR,
    published_at TIMESTAMPTZ,
    table_name VARCHAR,
    file VARCHAR,
    file_hash VARCHAR,
    rows BIGINT,
    shipped BOOLEAN,
    format VARCHAR,
    refused BIGINT,
    refused_hash VARCHAR,
    undoes BIGINT,
    withdraws BIGINT,
    approved_by VARCHAR
);
CREATE TABLE lake.monitor.received (file_hash VARCHAR, content BLOB);
CREATE TABLE lake.monitor.head (version BIGINT, format BIGINT);
INSERT INTO lake.monitor.head VALUES (0, {FORMAT});
{_BESIDE_VERSIONS}
"""
# What brings a store of each older format one further.
UPGRADES = {
    1: """
    ALTER TABLE lake.monitor.publications ADD COLUMN format VARCHAR;
    ALTER TABLE lake.monitor.publications ADD COLUMN refused BIGINT;
    ALTER TABLE lake.monitor.publications ADD COLUMN refused_hash VARCHAR;
    ALTER TABLE lake.monitor.publications ADD COLUMN undoes BIGINT;
    UPDATE lake.monitor.head SET format = 2;
    """,
    2: """
    ALTER TABLE lake.monitor.publications ADD COLUMN withdraws BIGINT;
    UPDATE lake.monitor.head SET format = 3;
    """,
    3: f"""
    ALTER TABLE lake.monitor.publications ADD COLUMN approved_by VARCHAR;
    {_BESIDE_VERSIONS}
    UPDATE lake.monitor.head SET format = 4;
    """,
}
