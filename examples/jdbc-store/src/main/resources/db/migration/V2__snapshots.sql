-- A snapshot is a cache: this table can be emptied at any time. The reducer is the version of what facts change in a case.
CREATE TABLE mediation_snapshot (
    case_id VARCHAR(160) PRIMARY KEY REFERENCES mediation_case (case_id),
    version BIGINT  NOT NULL,
    reducer INTEGER NOT NULL,
    body    TEXT    NOT NULL
);
