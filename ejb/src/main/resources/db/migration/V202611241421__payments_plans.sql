-- An open document is paid by instalments, as agreed: one plan at a time, which open_key says. While it is kept a stop holds
-- reminders; how much is paid follows from what is still open.
CREATE TABLE payment_plan (
  id           BIGINT       NOT NULL PRIMARY KEY,
  document_id  BIGINT       NOT NULL,
  customer_id  BIGINT       NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  open_key     VARCHAR(30),
  agreed_cents BIGINT       NOT NULL,
  stop_id      BIGINT       NOT NULL,
  agreed_by    VARCHAR(120) NOT NULL,
  agreed_at    DATETIME(6)  NOT NULL,
  ended_by     VARCHAR(120),
  ended_at     DATETIME(6),
  end_reason   VARCHAR(200),
  CONSTRAINT payment_plan_open UNIQUE (open_key),
  CONSTRAINT payment_plan_document FOREIGN KEY (document_id) REFERENCES document (id),
  CONSTRAINT payment_plan_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT payment_plan_stop FOREIGN KEY (stop_id) REFERENCES reminder_stop (id)
);
CREATE TABLE payment_plan_part (
  plan_id      BIGINT NOT NULL,
  part_no      INT    NOT NULL,
  due_on       DATE   NOT NULL,
  amount_cents BIGINT NOT NULL,
  PRIMARY KEY (plan_id, part_no),
  CONSTRAINT payment_plan_part_plan FOREIGN KEY (plan_id) REFERENCES payment_plan (id),
  CONSTRAINT payment_plan_part_sane CHECK (amount_cents > 0)
);
INSERT INTO setting (code, valid_from, text_value) VALUES ('reminders.planGraceDays', '2024-01-01', '3');
