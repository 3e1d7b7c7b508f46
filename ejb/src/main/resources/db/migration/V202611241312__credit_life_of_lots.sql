-- What lapsed with a lot's last day. It can still pay for work of a day before that, posted late (rule 20).
ALTER TABLE credit_lot ADD COLUMN lapsed BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE credit_lot ADD CONSTRAINT credit_lot_lapsed CHECK (lapsed >= 0);
-- The one row that says when the nightly look at all credit is due; whoever moves it on does it.
CREATE TABLE credit_round (
  name    VARCHAR(20) NOT NULL PRIMARY KEY,
  next_at DATETIME(6) NOT NULL
);
INSERT INTO credit_round (name, next_at) VALUES ('credit', '2000-01-01 00:00:00');
-- That a lot lapses in so many days was told; once each.
CREATE TABLE credit_notice (
  lot_id      BIGINT      NOT NULL,
  days_before INT         NOT NULL,
  noticed_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (lot_id, days_before),
  CONSTRAINT credit_notice_lot FOREIGN KEY (lot_id) REFERENCES credit_lot (id)
);
-- That little is left was told; the row goes when a top-up brings the credit above the limit again.
CREATE TABLE credit_low (
  customer_id BIGINT      NOT NULL,
  lot_kind    VARCHAR(5)  NOT NULL,
  told_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (customer_id, lot_kind),
  CONSTRAINT credit_low_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
