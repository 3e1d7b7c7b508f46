-- What a reminder cost may be given up: it was posted, so it is posted back, once.
ALTER TABLE reminder ADD COLUMN waived_at DATETIME(6);
ALTER TABLE reminder ADD COLUMN waived_by VARCHAR(120);
ALTER TABLE reminder ADD COLUMN waive_reason VARCHAR(200);
