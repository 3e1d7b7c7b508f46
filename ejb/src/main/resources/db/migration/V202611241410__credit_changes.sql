-- Support Credit put right by hand, or moved to another company: one person proposes, another one decides.
CREATE TABLE credit_change (
  id             BIGINT       NOT NULL PRIMARY KEY,
  kind           VARCHAR(10)  NOT NULL,
  state          VARCHAR(10)  NOT NULL,
  lot_id         BIGINT       NOT NULL,
  customer_id    BIGINT       NOT NULL,
  to_customer_id BIGINT,
  quantity       BIGINT       NOT NULL,
  reason         VARCHAR(120) NOT NULL,
  proposed_by_id BIGINT       NOT NULL,
  proposed_by    VARCHAR(120) NOT NULL,
  proposed_at    DATETIME(6)  NOT NULL,
  decided_by_id  BIGINT,
  decided_by     VARCHAR(120),
  decided_at     DATETIME(6),
  decline_reason VARCHAR(120),
  new_lot_id     BIGINT,
  CONSTRAINT credit_change_lot FOREIGN KEY (lot_id) REFERENCES credit_lot (id),
  CONSTRAINT credit_change_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT credit_change_to FOREIGN KEY (to_customer_id) REFERENCES customer (id),
  CONSTRAINT credit_change_kind CHECK (kind IN ('ADJUSTMENT', 'TRANSFER')),
  CONSTRAINT credit_change_state CHECK (state IN ('PROPOSED', 'APPROVED', 'DECLINED')),
  CONSTRAINT credit_change_where CHECK ((kind = 'TRANSFER') = (to_customer_id IS NOT NULL)),
  CONSTRAINT credit_change_four_eyes CHECK (state <> 'APPROVED' OR decided_by_id <> proposed_by_id)
);
CREATE INDEX credit_change_by_state ON credit_change (state, id);
CREATE INDEX credit_change_by_customer ON credit_change (customer_id, id);
-- A lot that came from another company's: its payment is that of the lot it came from.
ALTER TABLE credit_lot ADD COLUMN origin_lot_id BIGINT;
ALTER TABLE credit_lot ADD CONSTRAINT credit_lot_origin FOREIGN KEY (origin_lot_id) REFERENCES credit_lot (id);
