-- Reminders are proposed by a run, looked at line by line, and sent once each: once_key is the document and the level.
CREATE TABLE reminder_run (
  id               BIGINT       NOT NULL PRIMARY KEY,
  run_key          VARCHAR(40)  NOT NULL,
  run_on           DATE         NOT NULL,
  state            VARCHAR(10)  NOT NULL,
  started_by       VARCHAR(120) NOT NULL,
  started_at       DATETIME(6)  NOT NULL,
  approved_by      VARCHAR(120),
  approved_at      DATETIME(6),
  finished_at      DATETIME(6),
  job_execution_id BIGINT,
  CONSTRAINT reminder_run_key UNIQUE (run_key)
);
CREATE TABLE reminder (
  id               BIGINT      NOT NULL PRIMARY KEY,
  run_id           BIGINT      NOT NULL,
  document_id      BIGINT      NOT NULL,
  customer_id      BIGINT      NOT NULL,
  level_no         INT         NOT NULL,
  state            VARCHAR(10) NOT NULL,
  chosen           BOOLEAN     NOT NULL,
  once_key         VARCHAR(40),
  left_because     VARCHAR(20),
  open_cents       BIGINT      NOT NULL,
  earlier_cents    BIGINT      NOT NULL,
  interest_from    DATE        NOT NULL,
  interest_to      DATE        NOT NULL,
  interest_bp      INT         NOT NULL,
  interest_cents   BIGINT      NOT NULL,
  fee_cents        BIGINT      NOT NULL,
  fee_vat_bp       INT,
  fee_vat_cents    BIGINT      NOT NULL,
  fee_why          VARCHAR(20) NOT NULL,
  rounding_cents   BIGINT      NOT NULL,
  due_cents        BIGINT      NOT NULL,
  pay_until        DATE        NOT NULL,
  sent_on          DATE,
  CONSTRAINT reminder_once UNIQUE (once_key),
  CONSTRAINT reminder_in_run UNIQUE (run_id, document_id),
  CONSTRAINT reminder_run_of FOREIGN KEY (run_id) REFERENCES reminder_run (id),
  CONSTRAINT reminder_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT reminder_adds_up CHECK (due_cents = open_cents + earlier_cents + interest_cents + fee_cents + rounding_cents),
  CONSTRAINT reminder_sent_once CHECK (state <> 'SENT' OR once_key IS NOT NULL)
);
CREATE INDEX reminder_by_document ON reminder (document_id, state, level_no);
CREATE INDEX reminder_by_run ON reminder (run_id, state, id);
-- What was really sent, byte by byte.
CREATE TABLE reminder_file (
  reminder_id BIGINT      NOT NULL PRIMARY KEY,
  content     LONGBLOB    NOT NULL,
  sha256      VARCHAR(64) NOT NULL,
  CONSTRAINT reminder_file_of FOREIGN KEY (reminder_id) REFERENCES reminder (id)
);
-- Why a document, or all of a customer's, is not reminded for a while. A stop that is lifted stays as it was.
CREATE TABLE reminder_stop (
  id          BIGINT       NOT NULL PRIMARY KEY,
  customer_id BIGINT       NOT NULL,
  document_id BIGINT,
  kind        VARCHAR(12)  NOT NULL,
  reason      VARCHAR(300) NOT NULL,
  until_day   DATE,
  set_by      VARCHAR(120) NOT NULL,
  set_at      DATETIME(6)  NOT NULL,
  lifted_by   VARCHAR(120),
  lifted_at   DATETIME(6),
  CONSTRAINT reminder_stop_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT reminder_stop_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE INDEX reminder_stop_by_customer ON reminder_stop (customer_id, lifted_at);
INSERT INTO setting (code, valid_from, text_value) VALUES
  ('reminders.days1', '2024-01-01', '10'), ('reminders.days2', '2024-01-01', '30'), ('reminders.days3', '2024-01-01', '61'),
  ('reminders.fee1', '2024-01-01', '0.00'), ('reminders.fee2', '2024-01-01', '20.00'), ('reminders.fee3', '2024-01-01', '20.00'),
  ('reminders.interestBasisPoints', '2024-01-01', '500'), ('reminders.feeVat', '2024-01-01', 'true'),
  ('reminders.feeNeedsTerms', '2024-01-01', 'true'), ('reminders.gapDays', '2024-01-01', '10'),
  ('reminders.payDays', '2024-01-01', '10');
