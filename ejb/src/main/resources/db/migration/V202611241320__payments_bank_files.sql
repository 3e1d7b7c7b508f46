-- A file of the bank as it came, packed, in pieces that any server can go on reading; the same content is one file.
CREATE TABLE bank_file (
  id               BIGINT       NOT NULL PRIMARY KEY,
  sha256           VARCHAR(64)  NOT NULL,
  file_name        VARCHAR(200) NOT NULL,
  origin           VARCHAR(10)  NOT NULL,
  message_kind     VARCHAR(3)   NOT NULL,
  message_version  VARCHAR(40)  NOT NULL,
  message_id       VARCHAR(100),
  account          VARCHAR(40),
  size_bytes       BIGINT       NOT NULL,
  entries          INT          NOT NULL,
  movements        INT          NOT NULL,
  unbalanced       LONGTEXT     NOT NULL,
  warnings         LONGTEXT     NOT NULL,
  state            VARCHAR(10)  NOT NULL,
  movements_done   INT          NOT NULL,
  received_at      DATETIME(6)  NOT NULL,
  received_by      VARCHAR(120) NOT NULL,
  finished_at      DATETIME(6),
  job_execution_id BIGINT,
  touched_at       DATETIME(6)  NOT NULL,
  CONSTRAINT bank_file_once UNIQUE (sha256)
);
CREATE TABLE bank_file_part (
  file_id BIGINT   NOT NULL,
  part_no INT      NOT NULL,
  content LONGBLOB NOT NULL,
  PRIMARY KEY (file_id, part_no),
  CONSTRAINT bank_file_part_file FOREIGN KEY (file_id) REFERENCES bank_file (id)
);
-- Every movement that was ever read. once_key is what makes it one of its kind: the same movement in another file has none
-- and counts for nothing. assigned_cents is the sum of its live allocations; the database keeps it within the amount.
CREATE TABLE bank_transaction (
  id             BIGINT       NOT NULL PRIMARY KEY,
  file_id        BIGINT       NOT NULL,
  entry_no       INT          NOT NULL,
  detail_no      INT          NOT NULL,
  message_kind   VARCHAR(3)   NOT NULL,
  account        VARCHAR(40),
  direction      VARCHAR(4)   NOT NULL,
  booked_on      DATE         NOT NULL,
  amount_cents   BIGINT       NOT NULL,
  currency       VARCHAR(3),
  reference      VARCHAR(35),
  end_to_end_id  VARCHAR(100),
  servicer_ref   VARCHAR(100),
  payer_name     VARCHAR(140),
  payer_iban     VARCHAR(40),
  remittance     VARCHAR(500),
  tx_key         VARCHAR(64)  NOT NULL,
  once_key       VARCHAR(80),
  entry_key      VARCHAR(64)  NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  reason         VARCHAR(12),
  assigned_cents BIGINT       NOT NULL,
  reverses_id    BIGINT,
  note           VARCHAR(300),
  put_aside_at   DATETIME(6),
  CONSTRAINT bank_transaction_place UNIQUE (file_id, entry_no, detail_no),
  CONSTRAINT bank_transaction_once UNIQUE (once_key),
  CONSTRAINT bank_transaction_reversed_once UNIQUE (reverses_id),
  CONSTRAINT bank_transaction_file FOREIGN KEY (file_id) REFERENCES bank_file (id),
  CONSTRAINT bank_transaction_assigned CHECK (assigned_cents >= 0 AND assigned_cents <= amount_cents)
);
CREATE INDEX bank_transaction_by_state ON bank_transaction (state, id);
CREATE INDEX bank_transaction_by_reference ON bank_transaction (reference, state);
CREATE INDEX bank_transaction_by_key ON bank_transaction (tx_key);
CREATE INDEX bank_transaction_by_entry ON bank_transaction (entry_key);
CREATE INDEX bank_transaction_by_payer ON bank_transaction (payer_iban);
CREATE INDEX document_by_reference ON document (reference);
-- The watched folder: which server reads it now.
CREATE TABLE payment_round (
  id           INT         NOT NULL PRIMARY KEY,
  lease        VARCHAR(36),
  leased_until DATETIME(6),
  last_error   VARCHAR(500)
);
INSERT INTO payment_round (id) VALUES (1);
