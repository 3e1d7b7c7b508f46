-- A quote has versions; what was sent never changes, and at most one version of a quote is in force.
CREATE TABLE quote (
  id           BIGINT       NOT NULL PRIMARY KEY,
  number       INT          NOT NULL,
  customer_id  BIGINT       NOT NULL,
  contact_id   BIGINT       NOT NULL,
  case_id      BIGINT,
  title        VARCHAR(200) NOT NULL,
  language     VARCHAR(2)   NOT NULL,
  thread_token VARCHAR(20)  NOT NULL,
  opened_at    DATETIME(6)  NOT NULL,
  opened_by    VARCHAR(120) NOT NULL,
  revision     INT          NOT NULL,
  CONSTRAINT quote_number UNIQUE (number),
  CONSTRAINT quote_thread UNIQUE (thread_token),
  CONSTRAINT quote_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT quote_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX quote_by_customer ON quote (customer_id, id);
CREATE INDEX quote_by_case ON quote (case_id);
-- in_force_of is the quote's id on the version that is billed, and null on all others.
CREATE TABLE quote_version (
  id               BIGINT        NOT NULL PRIMARY KEY,
  quote_id         BIGINT        NOT NULL,
  version          INT           NOT NULL,
  state            VARCHAR(12)   NOT NULL,
  in_force_of      BIGINT,
  planned_on       DATE          NOT NULL,
  valid_until      DATE          NOT NULL,
  introduction     VARCHAR(2000) NOT NULL,
  internal_note    VARCHAR(2000) NOT NULL,
  discount_cents   BIGINT        NOT NULL,
  discount_reason  VARCHAR(300)  NOT NULL,
  hourly_net_cents BIGINT        NOT NULL,
  unit_minutes     INT           NOT NULL,
  minimum_minutes  INT           NOT NULL,
  vat_basis_points INT           NOT NULL,
  vat_valid_from   DATE          NOT NULL,
  gross_cents      BIGINT        NOT NULL,
  author_id        BIGINT        NOT NULL,
  author_name      VARCHAR(120)  NOT NULL,
  written_at       DATETIME(6)   NOT NULL,
  approver_id      BIGINT,
  approver_name    VARCHAR(120),
  approval_asked_at DATETIME(6),
  approval_note    VARCHAR(500),
  sent_at          DATETIME(6),
  reminded_at      DATETIME(6),
  decided_at       DATETIME(6),
  reason           VARCHAR(500),
  document         LONGBLOB,
  document_type    VARCHAR(60),
  document_sha256  VARCHAR(64),
  acceptance_id    BIGINT,
  CONSTRAINT quote_version_once UNIQUE (quote_id, version),
  CONSTRAINT quote_version_in_force UNIQUE (in_force_of),
  CONSTRAINT quote_version_proof UNIQUE (acceptance_id),
  CONSTRAINT quote_version_quote FOREIGN KEY (quote_id) REFERENCES quote (id),
  CONSTRAINT quote_version_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptance (id),
  CONSTRAINT quote_version_four_eyes CHECK (approver_id IS NULL OR approver_id <> author_id),
  CONSTRAINT quote_version_sent CHECK (state IN ('DRAFT', 'IN_APPROVAL', 'WITHDRAWN') OR (sent_at IS NOT NULL AND document IS NOT NULL)),
  CONSTRAINT quote_version_accepted CHECK (state <> 'ACCEPTED' OR acceptance_id IS NOT NULL),
  CONSTRAINT quote_version_billable CHECK (in_force_of IS NULL OR (state = 'ACCEPTED' AND in_force_of = quote_id))
);
CREATE INDEX quote_version_by_state ON quote_version (state, valid_until);
CREATE TABLE quote_line (
  version_id BIGINT       NOT NULL,
  line_no    INT          NOT NULL,
  kind       VARCHAR(20)  NOT NULL,
  title      VARCHAR(200) NOT NULL,
  minutes    INT          NOT NULL,
  net_cents  BIGINT       NOT NULL,
  pack_code  VARCHAR(20),
  taxed      BOOLEAN      NOT NULL,
  PRIMARY KEY (version_id, line_no),
  CONSTRAINT quote_line_version FOREIGN KEY (version_id) REFERENCES quote_version (id)
);
CREATE TABLE quote_event (
  id         BIGINT        NOT NULL PRIMARY KEY,
  quote_id   BIGINT        NOT NULL,
  version    INT           NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  line_no    INT,
  said       VARCHAR(2000),
  by_name    VARCHAR(120)  NOT NULL,
  at         DATETIME(6)   NOT NULL,
  internal   BOOLEAN       NOT NULL,
  CONSTRAINT quote_event_quote FOREIGN KEY (quote_id) REFERENCES quote (id)
);
CREATE INDEX quote_event_by_quote ON quote_event (quote_id, id);
CREATE TABLE quote_file (
  quote_id BIGINT NOT NULL,
  file_id  BIGINT NOT NULL,
  version  INT    NOT NULL,
  PRIMARY KEY (quote_id, file_id),
  CONSTRAINT quote_file_quote FOREIGN KEY (quote_id) REFERENCES quote (id)
);
INSERT INTO number_series (series, series_year, last_serial) VALUES ('quote', 0, 0);
-- The one row that says when reminders and lapses are looked for again; whoever moves it on does the round.
CREATE TABLE quote_round (
  name    VARCHAR(20) NOT NULL PRIMARY KEY,
  next_at DATETIME(6) NOT NULL
);
INSERT INTO quote_round (name, next_at) VALUES ('quotes', '2000-01-01 00:00:00');
INSERT INTO setting (code, valid_from, text_value) VALUES ('quotes.approvalAbove', '2024-01-01', '5000.00');
INSERT INTO setting (code, valid_from, text_value) VALUES ('quotes.validDays', '2024-01-01', '30');
INSERT INTO setting (code, valid_from, text_value) VALUES ('quotes.remindDays', '2024-01-01', '3');
