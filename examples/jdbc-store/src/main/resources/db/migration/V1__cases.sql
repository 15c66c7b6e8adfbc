-- Standard SQL that PostgreSQL and H2 both read. Facts are text: the codec of the library reads every form ever released.
CREATE TABLE mediation_case (
    case_id VARCHAR(160) PRIMARY KEY,
    version BIGINT NOT NULL
);

CREATE TABLE mediation_event (
    case_id    VARCHAR(160) NOT NULL REFERENCES mediation_case (case_id),
    version    BIGINT       NOT NULL,
    command_id VARCHAR(160) NOT NULL,
    body       TEXT         NOT NULL,
    PRIMARY KEY (case_id, version)
);

CREATE INDEX mediation_event_command ON mediation_event (case_id, command_id);

CREATE TABLE mediation_outbox (
    position   BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    intent_key VARCHAR(400) NOT NULL UNIQUE,
    case_id    VARCHAR(160) NOT NULL,
    kind       VARCHAR(60)  NOT NULL,
    reference  VARCHAR(160) NOT NULL,
    done       BOOLEAN      NOT NULL DEFAULT FALSE
);

CREATE INDEX mediation_outbox_open ON mediation_outbox (done, position);
