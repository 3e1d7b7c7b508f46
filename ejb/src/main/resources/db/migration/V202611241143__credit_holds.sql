-- Credit that a booking keeps: available = remaining - open holds. Rows are closed, never deleted.
CREATE TABLE credit_hold (
  id           BIGINT      NOT NULL PRIMARY KEY,
  holder_id    BIGINT      NOT NULL,
  customer_id  BIGINT      NOT NULL,
  lot_id       BIGINT      NOT NULL,
  quantity     BIGINT      NOT NULL,
  service_date DATE        NOT NULL,
  held_at      DATETIME(6) NOT NULL,
  released_at  DATETIME(6),
  CONSTRAINT credit_hold_lot FOREIGN KEY (lot_id) REFERENCES credit_lot (id),
  CONSTRAINT credit_hold_sane CHECK (quantity > 0)
);
CREATE INDEX credit_hold_by_lot ON credit_hold (lot_id, released_at);
CREATE INDEX credit_hold_by_holder ON credit_hold (holder_id);
CREATE INDEX credit_hold_by_customer ON credit_hold (customer_id, id);
