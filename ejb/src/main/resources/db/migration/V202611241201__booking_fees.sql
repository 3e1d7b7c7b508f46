-- What a customer owes because he cancelled late or did not come, by the rules he accepted when he booked (rule 11). A
-- row an appointment, so it is charged once; document_id is the bill that carries it. A waiver stays as it was given.
CREATE TABLE appointment_fee (
  appointment_id BIGINT       NOT NULL PRIMARY KEY,
  customer_id    BIGINT       NOT NULL,
  kind           VARCHAR(12)  NOT NULL,
  title          VARCHAR(200) NOT NULL,
  amount_cents   BIGINT       NOT NULL,
  fee_on         DATE         NOT NULL,
  fee_at         DATETIME(6)  NOT NULL,
  free_until     DATETIME(6)  NOT NULL,
  agreed_at      DATETIME(6)  NOT NULL,
  acceptance_id  BIGINT       NOT NULL,
  waived_at      DATETIME(6),
  waived_by      VARCHAR(120),
  waive_reason   VARCHAR(500),
  document_id    BIGINT,
  CONSTRAINT appointment_fee_appointment FOREIGN KEY (appointment_id) REFERENCES appointment (id),
  CONSTRAINT appointment_fee_sane CHECK (amount_cents > 0 AND (waived_at IS NULL OR document_id IS NULL))
);
CREATE INDEX appointment_fee_by_customer ON appointment_fee (customer_id, fee_on);
CREATE INDEX appointment_fee_by_document ON appointment_fee (document_id);
INSERT INTO appointment_fee (appointment_id, customer_id, kind, title, amount_cents, fee_on, fee_at, free_until,
  agreed_at, acceptance_id)
SELECT id, customer_id, CASE state WHEN 'NO_SHOW' THEN 'NO_SHOW_FEE' ELSE 'CANCEL_FEE' END, subject, fee_due_cents,
  CAST(ended_at AS DATE), CASE state WHEN 'NO_SHOW' THEN starts_at ELSE ended_at END, cancel_free_until, booked_at,
  acceptance_id FROM appointment WHERE fee_due_cents > 0;
-- A fee on a bill says by which rule and since when.
ALTER TABLE document_line ADD COLUMN appointment_id BIGINT;
ALTER TABLE document_line ADD COLUMN fee_at DATETIME(6);
ALTER TABLE document_line ADD COLUMN fee_free_until DATETIME(6);
-- Other income: fees.
INSERT INTO setting (code, valid_from, text_value) VALUES ('account.otherRevenue', '2024-01-01', '3600');
