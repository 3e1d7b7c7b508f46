-- One run per month whoever starts it: the key of a real run is its month; a voided run gives the key back.
CREATE TABLE billing_run (
  id               BIGINT       NOT NULL PRIMARY KEY,
  run_key          VARCHAR(40)  NOT NULL,
  billed_month     VARCHAR(7)   NOT NULL,
  mode             VARCHAR(8)   NOT NULL,
  state            VARCHAR(12)  NOT NULL,
  started_by       VARCHAR(120) NOT NULL,
  started_at       DATETIME(6)  NOT NULL,
  approved_by      VARCHAR(120),
  approved_at      DATETIME(6),
  finished_at      DATETIME(6),
  job_execution_id BIGINT,
  proof            LONGTEXT,
  CONSTRAINT billing_run_key UNIQUE (run_key)
);
-- Customers from a first to a last id. Any server claims a range for a while; a dead one's claim runs out.
CREATE TABLE billing_range (
  run_id         BIGINT      NOT NULL,
  range_no       INT         NOT NULL,
  first_customer BIGINT      NOT NULL,
  last_customer  BIGINT      NOT NULL,
  customers      INT         NOT NULL,
  stage          VARCHAR(10) NOT NULL,
  claimed_by     VARCHAR(80),
  claimed_until  DATETIME(6),
  PRIMARY KEY (run_id, range_no),
  CONSTRAINT billing_range_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
);
CREATE INDEX billing_range_by_stage ON billing_range (run_id, stage, range_no);
-- Somebody whose bill cannot be made or posted now; the others go on.
CREATE TABLE parked_customer (
  run_id      BIGINT       NOT NULL,
  customer_id BIGINT       NOT NULL,
  reason      VARCHAR(60)  NOT NULL,
  detail      VARCHAR(300) NOT NULL,
  parked_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (run_id, customer_id),
  CONSTRAINT parked_customer_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
);
-- Invoices, statements of consumption, credit notes. A draft has no number; a posted one never changes.
CREATE TABLE document (
  id              BIGINT       NOT NULL PRIMARY KEY,
  run_id          BIGINT,
  customer_id     BIGINT       NOT NULL,
  kind            VARCHAR(24)  NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  number          VARCHAR(20),
  series_year     INT,
  serial          INT,
  billed_month    VARCHAR(7)   NOT NULL,
  issue_date      DATE,
  due_date        DATE,
  service_from    DATE         NOT NULL,
  service_to      DATE         NOT NULL,
  language        VARCHAR(2)   NOT NULL,
  recipient_name  VARCHAR(70)  NOT NULL,
  street          VARCHAR(70),
  house_number    VARCHAR(16),
  postal_code     VARCHAR(16)  NOT NULL,
  town            VARCHAR(35)  NOT NULL,
  country         VARCHAR(2)   NOT NULL,
  recipient_uid   VARCHAR(15),
  net_cents       BIGINT       NOT NULL,
  vat_cents       BIGINT       NOT NULL,
  credit_cents    BIGINT       NOT NULL,
  rounding_cents  BIGINT       NOT NULL,
  due_cents       BIGINT       NOT NULL,
  reference       VARCHAR(27),
  posted_at       DATETIME(6),
  CONSTRAINT document_number UNIQUE (number),
  CONSTRAINT document_serial UNIQUE (kind, series_year, serial),
  CONSTRAINT document_once UNIQUE (run_id, customer_id, kind),
  CONSTRAINT document_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT document_adds_up CHECK (due_cents = net_cents + vat_cents - credit_cents + rounding_cents),
  CONSTRAINT document_posted_is_numbered CHECK (state <> 'POSTED' OR number IS NOT NULL)
);
CREATE INDEX document_by_customer ON document (customer_id, billed_month);
CREATE INDEX document_by_run ON document (run_id, state, customer_id);
-- Serials of a run, worked out in one statement before any document takes its number.
CREATE TABLE document_numbering (
  document_id BIGINT      NOT NULL PRIMARY KEY,
  serial      INT         NOT NULL,
  number      VARCHAR(20) NOT NULL
);
-- Each line carries its own why: the raw and the accounted time, the price and when it was agreed, the yes, the lot, the VAT rule.
CREATE TABLE document_line (
  document_id       BIGINT       NOT NULL,
  line_no           INT          NOT NULL,
  kind              VARCHAR(12)  NOT NULL,
  intervention_id   BIGINT,
  title             VARCHAR(200) NOT NULL,
  service_date      DATE         NOT NULL,
  raw_seconds       BIGINT       NOT NULL,
  accounted_minutes INT          NOT NULL,
  minutes           INT          NOT NULL,
  hourly_net_cents  BIGINT       NOT NULL,
  unit_minutes      INT          NOT NULL,
  minimum_minutes   INT          NOT NULL,
  price_agreed_at   DATETIME(6),
  acceptance_id     BIGINT,
  lot_id            BIGINT,
  credit_quantity   BIGINT       NOT NULL,
  net_cents         BIGINT       NOT NULL,
  vat_category      VARCHAR(10),
  vat_basis_points  INT,
  vat_valid_from    DATE,
  PRIMARY KEY (document_id, line_no),
  CONSTRAINT document_line_document FOREIGN KEY (document_id) REFERENCES document (id)
);
CREATE TABLE document_vat (
  document_id  BIGINT NOT NULL,
  basis_points INT    NOT NULL,
  net_cents    BIGINT NOT NULL,
  vat_cents    BIGINT NOT NULL,
  PRIMARY KEY (document_id, basis_points),
  CONSTRAINT document_vat_document FOREIGN KEY (document_id) REFERENCES document (id)
);
-- What was really sent, kept for ten years; the chain shows that nothing was exchanged or taken out.
CREATE TABLE document_file (
  document_id   BIGINT      NOT NULL PRIMARY KEY,
  link          BIGINT      NOT NULL,
  content       LONGBLOB    NOT NULL,
  sha256        VARCHAR(64) NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  hash          VARCHAR(64) NOT NULL,
  archived_at   DATETIME(6) NOT NULL,
  CONSTRAINT document_file_link UNIQUE (link),
  CONSTRAINT document_file_document FOREIGN KEY (document_id) REFERENCES document (id)
);
