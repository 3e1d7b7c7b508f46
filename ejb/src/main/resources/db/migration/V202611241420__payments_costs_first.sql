-- What reminders cost is owed with the document, and a part payment pays it first (CO 85): open_cents is of both together.
ALTER TABLE document_settlement ADD COLUMN costs_cents BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE document_settlement ADD COLUMN costs_paid_cents BIGINT DEFAULT 0 NOT NULL;
INSERT INTO document_settlement (document_id, customer_id, due_cents, paid_cents, open_cents, surplus_cents, rounding_cents)
SELECT d.id, d.customer_id, d.due_cents, 0, d.due_cents, 0, 0 FROM document d
WHERE EXISTS (SELECT 1 FROM reminder r WHERE r.document_id = d.id AND r.state = 'SENT')
  AND NOT EXISTS (SELECT 1 FROM document_settlement s WHERE s.document_id = d.id);
UPDATE document_settlement SET costs_cents = (SELECT COALESCE(SUM(r.interest_cents + r.fee_cents + r.rounding_cents), 0)
  FROM reminder r WHERE r.document_id = document_settlement.document_id AND r.state = 'SENT') WHERE open_cents > 0;
UPDATE document_settlement SET open_cents = open_cents + costs_cents WHERE costs_cents <> 0;
