-- What of a movement went where: to a document, or without one to the customer's balance. Undone, never changed; a refund is
-- below zero.
CREATE TABLE payment_allocation (
  id             BIGINT       NOT NULL PRIMARY KEY,
  transaction_id BIGINT       NOT NULL,
  customer_id    BIGINT       NOT NULL,
  document_id    BIGINT,
  amount_cents   BIGINT       NOT NULL,
  how            VARCHAR(10)  NOT NULL,
  made_at        DATETIME(6)  NOT NULL,
  made_by        VARCHAR(120),
  undone_at      DATETIME(6),
  undone_by      VARCHAR(120),
  undo_reason    VARCHAR(200),
  CONSTRAINT payment_allocation_transaction FOREIGN KEY (transaction_id) REFERENCES bank_transaction (id),
  CONSTRAINT payment_allocation_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX payment_allocation_by_transaction ON payment_allocation (transaction_id);
CREATE INDEX payment_allocation_by_document ON payment_allocation (document_id);
CREATE INDEX payment_allocation_by_customer ON payment_allocation (customer_id, id);
-- How a document stands: the sum of what was assigned to it and what follows from that. A document without a row is open in
-- full. The row is the lock that two payments of one document meet at.
CREATE TABLE document_settlement (
  document_id    BIGINT NOT NULL PRIMARY KEY,
  customer_id    BIGINT NOT NULL,
  due_cents      BIGINT NOT NULL,
  paid_cents     BIGINT NOT NULL,
  open_cents     BIGINT NOT NULL,
  surplus_cents  BIGINT NOT NULL,
  rounding_cents BIGINT NOT NULL,
  CONSTRAINT document_settlement_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT document_settlement_sane CHECK (paid_cents >= 0 AND open_cents >= 0 AND surplus_cents >= 0)
);
CREATE INDEX document_settlement_by_customer ON document_settlement (customer_id, open_cents);
-- What a customer has with us besides his documents: never below zero, whoever writes.
CREATE TABLE customer_balance (
  customer_id BIGINT NOT NULL PRIMARY KEY,
  held_cents  BIGINT NOT NULL,
  CONSTRAINT customer_balance_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT customer_balance_never_negative CHECK (held_cents >= 0)
);
INSERT INTO setting (code, valid_from, text_value) VALUES
  ('account.customerBalance', '2024-01-01', '2210'),
  ('account.suspense',        '2024-01-01', '1099'),
  ('payments.source',         '2024-01-01', 'either');
