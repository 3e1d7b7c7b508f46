-- A request for an urgent intervention and the offer that answers it: price and words are frozen when it is sent. open_case_id
-- is the case as long as something can still come of it, so that a case has one at a time.
CREATE TABLE urgency_request (
  id               BIGINT       NOT NULL PRIMARY KEY,
  number           INT          NOT NULL,
  customer_id      BIGINT       NOT NULL,
  case_id          BIGINT       NOT NULL,
  contact_id       BIGINT       NOT NULL,
  title            VARCHAR(200) NOT NULL,
  language         VARCHAR(2)   NOT NULL,
  thread_token     VARCHAR(20)  NOT NULL,
  asked_at         DATETIME(6)  NOT NULL,
  asked_by         VARCHAR(120) NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  state            VARCHAR(10)  NOT NULL,
  open_case_id     BIGINT,
  surcharge_cents  BIGINT       NOT NULL,
  hourly_net_cents BIGINT       NOT NULL,
  unit_minutes     INT          NOT NULL,
  minimum_minutes  INT          NOT NULL,
  price_valid_from DATE         NOT NULL,
  vat_basis_points INT          NOT NULL,
  seen_at          DATETIME(6),
  seen_by          VARCHAR(120),
  decided_at       DATETIME(6),
  decided_by       VARCHAR(120),
  reason           VARCHAR(500),
  acceptance_id    BIGINT,
  specialist_id    BIGINT,
  specialist_name  VARCHAR(120),
  dispatched_at    DATETIME(6),
  dispatched_by    VARCHAR(120),
  version          INT          NOT NULL,
  CONSTRAINT urgency_number UNIQUE (number),
  CONSTRAINT urgency_thread UNIQUE (thread_token),
  CONSTRAINT urgency_one_open UNIQUE (open_case_id),
  CONSTRAINT urgency_proof UNIQUE (acceptance_id),
  CONSTRAINT urgency_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT urgency_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT urgency_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptance (id),
  CONSTRAINT urgency_accepted CHECK (state NOT IN ('ACCEPTED', 'TOO_LATE') OR acceptance_id IS NOT NULL),
  CONSTRAINT urgency_sane CHECK (surcharge_cents >= 0)
);
CREATE INDEX urgency_by_customer ON urgency_request (customer_id, id);
CREATE INDEX urgency_by_case ON urgency_request (case_id);
CREATE INDEX urgency_by_state ON urgency_request (state, expires_at);
-- The words of the offer in every language, as they were when it was sent: a yes is to one of them.
CREATE TABLE urgency_document (
  request_id      BIGINT      NOT NULL,
  language        VARCHAR(2)  NOT NULL,
  document        LONGBLOB    NOT NULL,
  document_sha256 VARCHAR(64) NOT NULL,
  PRIMARY KEY (request_id, language),
  CONSTRAINT urgency_document_request FOREIGN KEY (request_id) REFERENCES urgency_request (id)
);
-- The surcharge of an intervention, once. document_id is the bill that carries it.
CREATE TABLE urgency_surcharge (
  intervention_id BIGINT      NOT NULL PRIMARY KEY,
  request_id      BIGINT      NOT NULL,
  customer_id     BIGINT      NOT NULL,
  net_cents       BIGINT      NOT NULL,
  accepted_at     DATETIME(6) NOT NULL,
  acceptance_id   BIGINT      NOT NULL,
  document_id     BIGINT,
  CONSTRAINT urgency_surcharge_once UNIQUE (request_id),
  CONSTRAINT urgency_surcharge_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT urgency_surcharge_request FOREIGN KEY (request_id) REFERENCES urgency_request (id),
  CONSTRAINT urgency_surcharge_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptance (id),
  CONSTRAINT urgency_surcharge_sane CHECK (net_cents > 0)
);
CREATE INDEX urgency_surcharge_by_customer ON urgency_surcharge (customer_id, document_id);
CREATE INDEX urgency_surcharge_by_document ON urgency_surcharge (document_id);
-- Work that was begun on an accepted urgency: one intervention a request, whoever presses the button and wherever.
ALTER TABLE intervention ADD COLUMN urgency_id BIGINT;
ALTER TABLE intervention ADD CONSTRAINT intervention_urgency UNIQUE (urgency_id);
ALTER TABLE intervention ADD CONSTRAINT intervention_of_urgency FOREIGN KEY (urgency_id) REFERENCES urgency_request (id);
INSERT INTO number_series (series, series_year, last_serial) VALUES ('urgency', 0, 0);
INSERT INTO setting (code, valid_from, text_value) VALUES ('urgency.validMinutes', '2024-01-01', '120');
INSERT INTO setting (code, valid_from, text_value) VALUES ('urgency.plannedMinutes', '2024-01-01', '60');
INSERT INTO setting (code, valid_from, text_value) VALUES ('account.urgencyRevenue', '2024-01-01', '3401');
