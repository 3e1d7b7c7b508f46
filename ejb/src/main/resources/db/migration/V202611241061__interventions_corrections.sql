-- What a stretch of work was before it was put right; new values are null when there was no such work.
CREATE TABLE work_correction (
  id              BIGINT       NOT NULL PRIMARY KEY,
  intervention_id BIGINT       NOT NULL,
  work_entry_id   BIGINT       NOT NULL,
  old_started_at  DATETIME(6)  NOT NULL,
  old_seconds     INT          NOT NULL,
  old_note        VARCHAR(500) NOT NULL,
  new_started_at  DATETIME(6),
  new_seconds     INT,
  new_note        VARCHAR(500),
  reason          VARCHAR(500) NOT NULL,
  corrected_by    VARCHAR(120) NOT NULL,
  corrected_at    DATETIME(6)  NOT NULL,
  CONSTRAINT work_correction_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id)
);
CREATE INDEX work_correction_by_intervention ON work_correction (intervention_id, id);
