-- Quantities are minutes in a time pack and Rappen in a value pack; the kind was frozen when the lot was sold.
CREATE TABLE credit_lot (
  id               BIGINT      NOT NULL PRIMARY KEY,
  customer_id      BIGINT      NOT NULL,
  pack_code        VARCHAR(20) NOT NULL,
  kind             VARCHAR(5)  NOT NULL,
  bought           BIGINT      NOT NULL,
  remaining        BIGINT      NOT NULL,
  price_net_cents  BIGINT      NOT NULL,
  vat_basis_points INT,
  sold_on          DATE        NOT NULL,
  usable_from      DATE,
  expires_on       DATE,
  CONSTRAINT credit_lot_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT credit_lot_never_negative CHECK (remaining >= 0 AND remaining <= bought),
  CONSTRAINT credit_lot_kind CHECK (kind IN ('TIME', 'VALUE'))
);
CREATE INDEX credit_lot_by_customer ON credit_lot (customer_id, expires_on);
-- The ledger: only ever added to; the balance of a lot is the sum of its entries. value_cents is what the entry changes in
-- the account of deferred credit, net, so that the account can be proved from the lots at any time.
CREATE TABLE credit_entry (
  id              BIGINT       NOT NULL PRIMARY KEY,
  lot_id          BIGINT       NOT NULL,
  customer_id     BIGINT       NOT NULL,
  kind            VARCHAR(14)  NOT NULL,
  quantity        BIGINT       NOT NULL,
  value_cents     BIGINT       NOT NULL,
  service_date    DATE         NOT NULL,
  posted_at       DATETIME(6)  NOT NULL,
  document_id     BIGINT,
  line_no         INT,
  reason          VARCHAR(200),
  CONSTRAINT credit_entry_lot FOREIGN KEY (lot_id) REFERENCES credit_lot (id),
  CONSTRAINT credit_entry_once UNIQUE (lot_id, document_id, line_no, kind)
);
CREATE INDEX credit_entry_by_customer ON credit_entry (customer_id, id);
