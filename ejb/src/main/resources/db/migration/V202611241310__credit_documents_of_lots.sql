-- The invoice that sold a lot, and the yes it rests on. One lot, one invoice.
CREATE TABLE lot_document (
  lot_id        BIGINT NOT NULL PRIMARY KEY,
  document_id   BIGINT NOT NULL,
  acceptance_id BIGINT,
  CONSTRAINT lot_document_once UNIQUE (document_id),
  CONSTRAINT lot_document_lot FOREIGN KEY (lot_id) REFERENCES credit_lot (id),
  CONSTRAINT lot_document_document FOREIGN KEY (document_id) REFERENCES document (id)
);
-- What brings the amount to pay for a lot to 0.05, and the day on which its order was taken back.
ALTER TABLE credit_lot ADD COLUMN rounding_cents BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE credit_lot ADD COLUMN cancelled_on DATE;
-- A payment that a person saw and wrote down by hand; undone as long as nothing of the lot was used.
CREATE TABLE lot_payment (
  id           BIGINT       NOT NULL PRIMARY KEY,
  lot_id       BIGINT       NOT NULL,
  paid_on      DATE         NOT NULL,
  amount_cents BIGINT       NOT NULL,
  noted_by     VARCHAR(120) NOT NULL,
  noted_at     DATETIME(6)  NOT NULL,
  undone_by    VARCHAR(120),
  undone_at    DATETIME(6),
  undo_reason  VARCHAR(200),
  CONSTRAINT lot_payment_lot FOREIGN KEY (lot_id) REFERENCES credit_lot (id)
);
CREATE INDEX lot_payment_by_lot ON lot_payment (lot_id, id);
