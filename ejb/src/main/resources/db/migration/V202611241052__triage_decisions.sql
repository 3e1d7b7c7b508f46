-- What was suggested when a person decided, and what he decided.
CREATE TABLE triage_decision (
  id         BIGINT        NOT NULL PRIMARY KEY,
  case_id    BIGINT        NOT NULL,
  suggestion VARCHAR(10)   NOT NULL,
  confidence DECIMAL(5, 4) NOT NULL,
  decided    VARCHAR(10)   NOT NULL,
  reason     VARCHAR(500),
  decided_at DATETIME(6)   NOT NULL,
  CONSTRAINT triage_decision_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX triage_decision_by_case ON triage_decision (case_id, id);
-- A customer does not agree with the class. open_case is the case while nobody has answered: one open contest a case.
CREATE TABLE triage_contest (
  id           BIGINT        NOT NULL PRIMARY KEY,
  case_id      BIGINT        NOT NULL,
  open_case    BIGINT,
  contested    VARCHAR(10)   NOT NULL,
  contact_name VARCHAR(120)  NOT NULL,
  text         VARCHAR(2000) NOT NULL,
  contested_at DATETIME(6)   NOT NULL,
  decided      VARCHAR(10),
  answer       VARCHAR(500),
  answered_by  VARCHAR(120),
  answered_at  DATETIME(6),
  CONSTRAINT triage_contest_one_open UNIQUE (open_case),
  CONSTRAINT triage_contest_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX triage_contest_by_case ON triage_contest (case_id, id);
