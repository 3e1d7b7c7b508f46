-- A month of the books. An entry names its month and the gate it came in by: while there is an OPEN gate entries come in.
-- Closing puts the month's entries behind a sealed gate and takes the open one away; one that comes later finds none.
CREATE TABLE accounting_period (
  book_month  VARCHAR(7)  NOT NULL PRIMARY KEY,
  gate        VARCHAR(64) NOT NULL,
  closed_at   DATETIME(6),
  closed_by   VARCHAR(120),
  entries     BIGINT,
  total_cents BIGINT
);
CREATE TABLE accounting_gate (
  book_month VARCHAR(7)  NOT NULL,
  gate       VARCHAR(64) NOT NULL,
  PRIMARY KEY (book_month, gate),
  CONSTRAINT accounting_gate_month FOREIGN KEY (book_month) REFERENCES accounting_period (book_month)
);
INSERT INTO accounting_period (book_month, gate)
  SELECT DISTINCT CONCAT(EXTRACT(YEAR FROM entry_date), '-', LPAD(EXTRACT(MONTH FROM entry_date), 2, '0')), 'OPEN'
  FROM journal_entry;
INSERT INTO accounting_gate (book_month, gate) SELECT book_month, gate FROM accounting_period;
ALTER TABLE journal_entry ADD COLUMN book_month VARCHAR(7) DEFAULT '0000-00' NOT NULL;
ALTER TABLE journal_entry ADD COLUMN gate VARCHAR(64) DEFAULT 'OPEN' NOT NULL;
-- The day it belongs to where its own month was closed already.
ALTER TABLE journal_entry ADD COLUMN happened_on DATE;
ALTER TABLE journal_entry ADD COLUMN link BIGINT;
ALTER TABLE journal_entry ADD COLUMN entry_hash VARCHAR(64);
UPDATE journal_entry SET happened_on = entry_date,
  book_month = CONCAT(EXTRACT(YEAR FROM entry_date), '-', LPAD(EXTRACT(MONTH FROM entry_date), 2, '0'));
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_in_its_month CHECK
  (book_month = CONCAT(EXTRACT(YEAR FROM entry_date), '-', LPAD(EXTRACT(MONTH FROM entry_date), 2, '0')));
ALTER TABLE journal_entry ADD CONSTRAINT journal_entry_gate FOREIGN KEY (book_month, gate)
  REFERENCES accounting_gate (book_month, gate);
CREATE INDEX journal_entry_by_link ON journal_entry (link, id);
-- What the tax return needs: the kind, the rate, and the net sum it is on, of the sign of the revenue.
ALTER TABLE journal_line ADD COLUMN tax_kind VARCHAR(10);
ALTER TABLE journal_line ADD COLUMN tax_basis_points INT;
ALTER TABLE journal_line ADD COLUMN tax_base_cents BIGINT;
CREATE INDEX journal_line_by_account ON journal_line (account, entry_id);
-- Each link seals a handful of entries; its hash covers theirs and the hash of the link before.
CREATE TABLE journal_link (
  link          BIGINT      NOT NULL PRIMARY KEY,
  entries       BIGINT      NOT NULL,
  content_hash  VARCHAR(64) NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  hash          VARCHAR(64) NOT NULL,
  sealed_at     DATETIME(6) NOT NULL
);
INSERT INTO chain_head (name, last_link, last_hash) VALUES
  ('journal', 0, '0000000000000000000000000000000000000000000000000000000000000000');
-- The bytes that a closed month gives in each form, so that every export of it is the same.
CREATE TABLE period_export (
  book_month VARCHAR(7)  NOT NULL,
  form       VARCHAR(10) NOT NULL,
  sha256     VARCHAR(64) NOT NULL,
  bytes      BIGINT      NOT NULL,
  PRIMARY KEY (book_month, form),
  CONSTRAINT period_export_month FOREIGN KEY (book_month) REFERENCES accounting_period (book_month)
);
-- Boxes of the Swiss VAT return by rate; a rate the form has no box for has no row.
CREATE TABLE vat_box (
  basis_points INT        NOT NULL PRIMARY KEY,
  box          VARCHAR(4) NOT NULL,
  valid_from   DATE       NOT NULL,
  valid_to     DATE
);
INSERT INTO vat_box (basis_points, box, valid_from, valid_to) VALUES
  (810, '303', '2024-01-01', NULL), (260, '313', '2024-01-01', NULL), (380, '343', '2024-01-01', NULL),
  (770, '302', '2018-01-01', '2023-12-31'), (250, '312', '2018-01-01', '2023-12-31'), (370, '342', '2018-01-01', '2023-12-31');
