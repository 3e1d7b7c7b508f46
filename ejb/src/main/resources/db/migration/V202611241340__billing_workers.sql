-- Which servers work on a run, and until when each is believed to be alive: one that dies says nothing any more, and
-- another, or the same one when it is back, takes the run up.
CREATE TABLE billing_worker (
  run_id      BIGINT      NOT NULL,
  node        VARCHAR(80) NOT NULL,
  alive_until DATETIME(6) NOT NULL,
  PRIMARY KEY (run_id, node),
  CONSTRAINT billing_worker_run FOREIGN KEY (run_id) REFERENCES billing_run (id)
);
-- Why nobody works on a run that has work left: somebody asked to stop, or it failed. Null: somebody should.
ALTER TABLE billing_run ADD COLUMN halted VARCHAR(6);
