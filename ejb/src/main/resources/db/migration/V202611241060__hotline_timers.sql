-- A timer belongs to one agent. Its keys say that he has one running at most, and one open at most for the same work.
CREATE TABLE work_timer (
  id               BIGINT       NOT NULL PRIMARY KEY,
  agent_id         BIGINT       NOT NULL,
  agent_name       VARCHAR(120) NOT NULL,
  case_id          BIGINT       NOT NULL,
  intervention_id  BIGINT,
  state            VARCHAR(10)  NOT NULL,
  open_key         VARCHAR(60),
  running_agent_id BIGINT,
  opened_at        DATETIME(6)  NOT NULL,
  posted_at        DATETIME(6),
  version          INT          NOT NULL,
  CONSTRAINT work_timer_open UNIQUE (open_key),
  CONSTRAINT work_timer_running UNIQUE (running_agent_id),
  CONSTRAINT work_timer_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT work_timer_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id)
);
-- Raw time from one press of the button to the next; seconds are null while it runs. Hotline time stays here for ever
-- and is never billed, time of an intervention becomes work entries when the timer is stopped.
CREATE TABLE timer_stretch (
  id       BIGINT      NOT NULL PRIMARY KEY,
  timer_id BIGINT      NOT NULL,
  began_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  seconds  BIGINT,
  CONSTRAINT timer_stretch_timer FOREIGN KEY (timer_id) REFERENCES work_timer (id)
);
CREATE INDEX timer_stretch_by_timer ON timer_stretch (timer_id, began_at);
CREATE INDEX work_timer_by_case ON work_timer (case_id, intervention_id);
CREATE TABLE timer_correction (
  id           BIGINT       NOT NULL PRIMARY KEY,
  stretch_id   BIGINT       NOT NULL,
  old_seconds  BIGINT       NOT NULL,
  new_seconds  BIGINT       NOT NULL,
  reason       VARCHAR(500) NOT NULL,
  corrected_by VARCHAR(120) NOT NULL,
  corrected_at DATETIME(6)  NOT NULL,
  CONSTRAINT timer_correction_stretch FOREIGN KEY (stretch_id) REFERENCES timer_stretch (id)
);
-- Cases with the same share_id share one cap of free time.
CREATE TABLE case_share (
  case_id   BIGINT       NOT NULL PRIMARY KEY,
  share_id  BIGINT       NOT NULL,
  reason    VARCHAR(500),
  linked_by VARCHAR(120) NOT NULL,
  linked_at DATETIME(6)  NOT NULL,
  CONSTRAINT case_share_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX case_share_by_share ON case_share (share_id);
-- The latest one counts; the earlier ones say what was before.
CREATE TABLE cap_override (
  id         BIGINT       NOT NULL PRIMARY KEY,
  case_id    BIGINT       NOT NULL,
  minutes    INT          NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  decided_by VARCHAR(120) NOT NULL,
  decided_at DATETIME(6)  NOT NULL,
  CONSTRAINT cap_override_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX cap_override_by_case ON cap_override (case_id);
