-- What a letter about a low credit offers to order again: the subject of its single-use links.
CREATE TABLE credit_reorder (
  id          BIGINT      NOT NULL PRIMARY KEY,
  customer_id BIGINT      NOT NULL,
  pack_code   VARCHAR(20) NOT NULL,
  offered_at  DATETIME(6) NOT NULL,
  CONSTRAINT credit_reorder_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
