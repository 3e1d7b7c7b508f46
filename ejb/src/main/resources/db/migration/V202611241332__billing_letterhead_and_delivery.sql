-- The publisher's logo on documents from a day on; the last one of a day counts. What is archived keeps its own.
CREATE TABLE publisher_logo (
  id         BIGINT       NOT NULL PRIMARY KEY,
  valid_from DATE         NOT NULL,
  content    LONGBLOB,
  media_type VARCHAR(40),
  set_by     VARCHAR(120) NOT NULL,
  set_at     DATETIME(6)  NOT NULL
);
CREATE INDEX publisher_logo_by_day ON publisher_logo (valid_from, id);
-- How a customer gets his documents; whoever has no row gets them by mail.
CREATE TABLE customer_delivery (
  customer_id BIGINT      NOT NULL PRIMARY KEY,
  delivery    VARCHAR(5)  NOT NULL,
  changed_by  VARCHAR(120) NOT NULL,
  changed_at  DATETIME(6) NOT NULL,
  CONSTRAINT customer_delivery_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT customer_delivery_kind CHECK (delivery IN ('MAIL', 'PAPER'))
);
