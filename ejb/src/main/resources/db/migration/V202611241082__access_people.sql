-- Who changed what somebody may do for a company.
CREATE TABLE mandate_event (
  id          BIGINT       NOT NULL PRIMARY KEY,
  customer_id BIGINT       NOT NULL,
  contact_id  BIGINT       NOT NULL,
  kind        VARCHAR(10)  NOT NULL,
  by_name     VARCHAR(120) NOT NULL,
  at_time     DATETIME(6)  NOT NULL,
  CONSTRAINT mandate_event_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT mandate_event_contact FOREIGN KEY (contact_id) REFERENCES contact (id)
);
CREATE INDEX mandate_event_by_customer ON mandate_event (customer_id, at_time);
