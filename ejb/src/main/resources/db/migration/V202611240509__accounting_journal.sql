CREATE TABLE journal_entry (
  id          BIGINT       NOT NULL PRIMARY KEY,
  entry_date  DATE         NOT NULL,
  source_kind VARCHAR(20)  NOT NULL,
  source_id   BIGINT       NOT NULL,
  entry_text  VARCHAR(200) NOT NULL,
  posted_at   DATETIME(6)  NOT NULL,
  CONSTRAINT journal_entry_once UNIQUE (source_kind, source_id)
);
CREATE INDEX journal_entry_by_date ON journal_entry (entry_date, id);
CREATE TABLE journal_line (
  entry_id     BIGINT      NOT NULL,
  line_no      INT         NOT NULL,
  account      VARCHAR(10) NOT NULL,
  debit_cents  BIGINT      NOT NULL,
  credit_cents BIGINT      NOT NULL,
  PRIMARY KEY (entry_id, line_no),
  CONSTRAINT journal_line_entry FOREIGN KEY (entry_id) REFERENCES journal_entry (id),
  CONSTRAINT journal_line_one_side CHECK ((debit_cents > 0 AND credit_cents = 0) OR (debit_cents = 0 AND credit_cents > 0))
);
