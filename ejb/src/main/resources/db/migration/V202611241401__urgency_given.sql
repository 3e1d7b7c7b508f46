-- Why the surcharge of urgent work is given away, or null when it is charged.
ALTER TABLE urgency_surcharge ADD COLUMN goodwill_reason VARCHAR(120);
