INSERT INTO number_series (series, series_year, last_serial) VALUES ('case', 0, 1000), ('intervention', 0, 5000);
CREATE TABLE support_case (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  number             INT          NOT NULL,
  customer_id        BIGINT       NOT NULL,
  contact_id         BIGINT       NOT NULL,
  channel            VARCHAR(10)  NOT NULL,
  subject            VARCHAR(200) NOT NULL,
  language           VARCHAR(2)   NOT NULL,
  received_at        DATETIME(6)  NOT NULL,
  entitlement        VARCHAR(12)  NOT NULL,
  entitlement_reason VARCHAR(200) NOT NULL,
  triage             VARCHAR(10)  NOT NULL,
  triage_reason      VARCHAR(500),
  triaged_by         VARCHAR(120),
  state              VARCHAR(10)  NOT NULL,
  assignee_id        BIGINT,
  client_key         VARCHAR(100),
  version            INT          NOT NULL,
  CONSTRAINT support_case_number UNIQUE (number),
  CONSTRAINT support_case_client_key UNIQUE (customer_id, client_key),
  CONSTRAINT support_case_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT support_case_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX support_case_by_state ON support_case (state, id);
CREATE INDEX support_case_by_customer ON support_case (customer_id, id);
CREATE TABLE case_message (
  id          BIGINT       NOT NULL PRIMARY KEY,
  case_id     BIGINT       NOT NULL,
  author_kind VARCHAR(8)   NOT NULL,
  author_name VARCHAR(120) NOT NULL,
  internal    BOOLEAN      NOT NULL,
  body        LONGTEXT     NOT NULL,
  written_at  DATETIME(6)  NOT NULL,
  CONSTRAINT case_message_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX case_message_by_case ON case_message (case_id, id);
-- The offer to go on as paid work. A sent version never changes, its document neither; a new price is a new version.
CREATE TABLE paid_work_offer (
  id               BIGINT      NOT NULL PRIMARY KEY,
  case_id          BIGINT      NOT NULL,
  version          INT         NOT NULL,
  estimate_minutes INT         NOT NULL,
  hourly_net_cents BIGINT      NOT NULL,
  unit_minutes     INT         NOT NULL,
  minimum_minutes  INT         NOT NULL,
  price_valid_from DATE        NOT NULL,
  vat_basis_points INT         NOT NULL,
  offered_at       DATETIME(6) NOT NULL,
  offered_by       VARCHAR(120) NOT NULL,
  document         LONGBLOB    NOT NULL,
  document_type    VARCHAR(60) NOT NULL,
  document_sha256  VARCHAR(64) NOT NULL,
  state            VARCHAR(10) NOT NULL,
  decided_at       DATETIME(6),
  decline_reason   VARCHAR(500),
  acceptance_id    BIGINT,
  CONSTRAINT paid_work_offer_version UNIQUE (case_id, version),
  CONSTRAINT paid_work_offer_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT paid_work_offer_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptance (id),
  CONSTRAINT paid_work_offer_proved CHECK ((state = 'ACCEPTED') = (acceptance_id IS NOT NULL))
);
