-- Paid work. It cannot exist without the acceptance that allows it, and it keeps the price that was agreed then.
CREATE TABLE intervention (
  id               BIGINT       NOT NULL PRIMARY KEY,
  number           INT          NOT NULL,
  customer_id      BIGINT       NOT NULL,
  case_id          BIGINT,
  acceptance_id    BIGINT       NOT NULL,
  specialist_id    BIGINT       NOT NULL,
  specialist_name  VARCHAR(120) NOT NULL,
  title            VARCHAR(200) NOT NULL,
  state            VARCHAR(10)  NOT NULL,
  hourly_net_cents BIGINT       NOT NULL,
  unit_minutes     INT          NOT NULL,
  minimum_minutes  INT          NOT NULL,
  price_agreed_at  DATETIME(6)  NOT NULL,
  done_on          DATE,
  billed_seconds   BIGINT       NOT NULL,
  version          INT          NOT NULL,
  CONSTRAINT intervention_number UNIQUE (number),
  CONSTRAINT intervention_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT intervention_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptance (id)
);
CREATE INDEX intervention_by_customer ON intervention (customer_id, id);
CREATE INDEX intervention_by_specialist ON intervention (specialist_id, state, id);
CREATE INDEX intervention_by_case ON intervention (case_id);
-- Raw time. Clustered by customer and day, because month-end reads it customer after customer.
CREATE TABLE work_entry (
  customer_id     BIGINT       NOT NULL,
  service_date    DATE         NOT NULL,
  id              BIGINT       NOT NULL,
  intervention_id BIGINT       NOT NULL,
  specialist_id   BIGINT       NOT NULL,
  specialist_name VARCHAR(120) NOT NULL,
  started_at      DATETIME(6)  NOT NULL,
  seconds         INT          NOT NULL,
  note            VARCHAR(500) NOT NULL,
  document_id     BIGINT,
  PRIMARY KEY (customer_id, service_date, id),
  CONSTRAINT work_entry_id UNIQUE (id),
  CONSTRAINT work_entry_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT work_entry_sane CHECK (seconds > 0 AND seconds <= 86400)
);
CREATE INDEX work_entry_by_intervention ON work_entry (intervention_id, service_date);
-- Unbilled time is found by this one: document_id is null, customer after customer.
CREATE INDEX work_entry_by_document ON work_entry (document_id);
