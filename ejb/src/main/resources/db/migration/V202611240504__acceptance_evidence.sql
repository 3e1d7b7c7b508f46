-- The proof of every yes. Rows are only ever added; each carries the hash of the one before.
CREATE TABLE acceptance (
  id              BIGINT       NOT NULL PRIMARY KEY,
  link            BIGINT       NOT NULL,
  subject_kind    VARCHAR(20)  NOT NULL,
  subject_id      BIGINT       NOT NULL,
  subject_version INT          NOT NULL,
  title           VARCHAR(200) NOT NULL,
  document        LONGBLOB     NOT NULL,
  document_type   VARCHAR(60)  NOT NULL,
  document_sha256 VARCHAR(64)  NOT NULL,
  customer_id     BIGINT       NOT NULL,
  contact_id      BIGINT       NOT NULL,
  contact_name    VARCHAR(120) NOT NULL,
  right_used      VARCHAR(20)  NOT NULL,
  limit_cents     BIGINT,
  amount_cents    BIGINT,
  channel         VARCHAR(12)  NOT NULL,
  origin          VARCHAR(200) NOT NULL,
  accepted_at     DATETIME(6)  NOT NULL,
  previous_hash   VARCHAR(64)  NOT NULL,
  hash            VARCHAR(64)  NOT NULL,
  CONSTRAINT acceptance_link UNIQUE (link),
  CONSTRAINT acceptance_once UNIQUE (subject_kind, subject_id, subject_version),
  CONSTRAINT acceptance_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX acceptance_by_customer ON acceptance (customer_id, link);
