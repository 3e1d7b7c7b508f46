-- A merged case keeps its own rows; whatever asks for it is led to the other one, so that separating loses nothing.
ALTER TABLE support_case ADD COLUMN merged_into_id BIGINT;
ALTER TABLE support_case ADD CONSTRAINT support_case_merged FOREIGN KEY (merged_into_id) REFERENCES support_case (id);
CREATE TABLE case_merge (
  case_id      BIGINT       NOT NULL PRIMARY KEY,
  state_before VARCHAR(10)  NOT NULL,
  merged_by    VARCHAR(120) NOT NULL,
  merged_at    DATETIME(6)  NOT NULL,
  CONSTRAINT case_merge_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
-- What was done with a case, beside what was said in it.
CREATE TABLE case_event (
  id      BIGINT       NOT NULL PRIMARY KEY,
  case_id BIGINT       NOT NULL,
  kind    VARCHAR(20)  NOT NULL,
  detail  VARCHAR(200),
  reason  VARCHAR(500),
  done_by VARCHAR(120),
  done_at DATETIME(6)  NOT NULL,
  CONSTRAINT case_event_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX case_event_by_case ON case_event (case_id, id);
