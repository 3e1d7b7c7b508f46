-- Work out of the customer's presence stands on the acceptance of a quote, or it does not stand at all (rule 15).
ALTER TABLE intervention ADD COLUMN quote_id BIGINT;
ALTER TABLE intervention ADD CONSTRAINT intervention_quote FOREIGN KEY (quote_id) REFERENCES quote (id);
CREATE INDEX intervention_by_quote ON intervention (quote_id);
ALTER TABLE work_entry ADD COLUMN off_presence BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE work_entry ADD COLUMN quote_acceptance_id BIGINT;
ALTER TABLE work_entry ADD CONSTRAINT work_entry_covered CHECK (off_presence = FALSE OR quote_acceptance_id IS NOT NULL);
