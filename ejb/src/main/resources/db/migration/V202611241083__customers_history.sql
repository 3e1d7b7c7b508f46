-- A subscription that renews goes on from term to term until somebody gives notice; then notice_last_day is its last.
-- Nothing has to run at the end of a term, so nothing can be late or run twice.
ALTER TABLE subscription ADD COLUMN renews BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE subscription ADD COLUMN notice_given_on DATE;
ALTER TABLE subscription ADD COLUMN notice_last_day DATE;
-- Why a customer is offered no paid work for now, who said so, and since when.
ALTER TABLE customer ADD COLUMN credit_hold_reason VARCHAR(300);
ALTER TABLE customer ADD COLUMN credit_hold_by VARCHAR(120);
ALTER TABLE customer ADD COLUMN credit_hold_since DATETIME(6);
-- What was changed about a customer's subscriptions and hold; it only grows.
CREATE TABLE customer_event (
  id              BIGINT       NOT NULL PRIMARY KEY,
  customer_id     BIGINT       NOT NULL,
  subscription_id BIGINT,
  kind            VARCHAR(20)  NOT NULL,
  what            VARCHAR(200) NOT NULL,
  on_day          DATE,
  reason          VARCHAR(300),
  by_name         VARCHAR(120) NOT NULL,
  at_time         DATETIME(6)  NOT NULL,
  CONSTRAINT customer_event_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX customer_event_by_customer ON customer_event (customer_id, at_time);
