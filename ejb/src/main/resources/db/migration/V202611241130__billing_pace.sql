-- The pace of a run is measured from the last start of its job, so that a pause does not slow it down.
ALTER TABLE billing_run ADD working_since DATETIME(6);
ALTER TABLE billing_run ADD done_before BIGINT DEFAULT 0 NOT NULL;
