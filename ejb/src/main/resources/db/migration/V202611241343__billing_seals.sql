-- What is posted never changes, and the database says so: a seal repeats what a document or a line says about money, and
-- points at it with all of that. Nothing it points at can be changed or taken away while the seal is there, and nothing
-- in the product takes a seal away.
ALTER TABLE document ADD CONSTRAINT document_as_posted UNIQUE (id, number, customer_id, kind, issue_date, net_cents,
  vat_cents, credit_cents, rounding_cents, due_cents);
CREATE TABLE document_seal (
  document_id    BIGINT      NOT NULL,
  number         VARCHAR(20) NOT NULL,
  customer_id    BIGINT      NOT NULL,
  kind           VARCHAR(24) NOT NULL,
  issue_date     DATE        NOT NULL,
  net_cents      BIGINT      NOT NULL,
  vat_cents      BIGINT      NOT NULL,
  credit_cents   BIGINT      NOT NULL,
  rounding_cents BIGINT      NOT NULL,
  due_cents      BIGINT      NOT NULL,
  PRIMARY KEY (document_id, number, customer_id, kind, issue_date, net_cents, vat_cents, credit_cents, rounding_cents,
    due_cents),
  CONSTRAINT document_seal_holds FOREIGN KEY (document_id, number, customer_id, kind, issue_date, net_cents, vat_cents,
    credit_cents, rounding_cents, due_cents) REFERENCES document (id, number, customer_id, kind, issue_date, net_cents,
    vat_cents, credit_cents, rounding_cents, due_cents)
);
INSERT INTO document_seal SELECT id, number, customer_id, kind, issue_date, net_cents, vat_cents, credit_cents,
  rounding_cents, due_cents FROM document WHERE state = 'POSTED';
ALTER TABLE document_line ADD CONSTRAINT document_line_as_posted UNIQUE (document_id, line_no, minutes, credit_quantity,
  net_cents);
CREATE TABLE document_line_seal (
  document_id     BIGINT NOT NULL,
  line_no         INT    NOT NULL,
  minutes         INT    NOT NULL,
  credit_quantity BIGINT NOT NULL,
  net_cents       BIGINT NOT NULL,
  PRIMARY KEY (document_id, line_no, minutes, credit_quantity, net_cents),
  CONSTRAINT document_line_seal_holds FOREIGN KEY (document_id, line_no, minutes, credit_quantity, net_cents)
    REFERENCES document_line (document_id, line_no, minutes, credit_quantity, net_cents)
);
INSERT INTO document_line_seal SELECT l.document_id, l.line_no, l.minutes, l.credit_quantity, l.net_cents
  FROM document_line l JOIN document d ON d.id = l.document_id WHERE d.state = 'POSTED';
