-- Work that was begun from an appointment: one intervention an appointment, whoever presses the button and wherever.
ALTER TABLE intervention ADD COLUMN appointment_id BIGINT;
ALTER TABLE intervention ADD CONSTRAINT intervention_appointment UNIQUE (appointment_id);
-- Booked work need not come of a case, so a timer need not either. The two databases have no common word for taking
-- NOT NULL from a column; the table is made anew.
ALTER TABLE timer_stretch DROP CONSTRAINT timer_stretch_timer;
CREATE TABLE timer_of_work (
  id               BIGINT       NOT NULL PRIMARY KEY,
  agent_id         BIGINT       NOT NULL,
  agent_name       VARCHAR(120) NOT NULL,
  case_id          BIGINT,
  intervention_id  BIGINT,
  state            VARCHAR(10)  NOT NULL,
  open_key         VARCHAR(60),
  running_agent_id BIGINT,
  opened_at        DATETIME(6)  NOT NULL,
  posted_at        DATETIME(6),
  version          INT          NOT NULL,
  CONSTRAINT work_timer_one_open UNIQUE (open_key),
  CONSTRAINT work_timer_one_running UNIQUE (running_agent_id),
  CONSTRAINT work_timer_of_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT work_timer_of_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT work_timer_about CHECK (case_id IS NOT NULL OR intervention_id IS NOT NULL)
);
INSERT INTO timer_of_work (id, agent_id, agent_name, case_id, intervention_id, state, open_key, running_agent_id,
  opened_at, posted_at, version)
SELECT id, agent_id, agent_name, case_id, intervention_id, state, open_key, running_agent_id, opened_at, posted_at,
  version FROM work_timer;
DROP TABLE work_timer;
ALTER TABLE timer_of_work RENAME TO work_timer;
CREATE INDEX work_timer_by_case ON work_timer (case_id, intervention_id);
ALTER TABLE timer_stretch ADD CONSTRAINT timer_stretch_of_timer FOREIGN KEY (timer_id) REFERENCES work_timer (id);
