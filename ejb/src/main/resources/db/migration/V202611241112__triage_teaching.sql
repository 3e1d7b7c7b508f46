ALTER TABLE triage_example ADD COLUMN withdrawn_by VARCHAR(120);
-- How a rule was before each change.
CREATE TABLE triage_rule_change (
  id         BIGINT       NOT NULL PRIMARY KEY,
  rule_id    BIGINT       NOT NULL,
  phrase     VARCHAR(100) NOT NULL,
  triage     VARCHAR(10)  NOT NULL,
  valid_from DATE         NOT NULL,
  active     BOOLEAN      NOT NULL,
  changed_by VARCHAR(120) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  CONSTRAINT triage_rule_change_rule FOREIGN KEY (rule_id) REFERENCES triage_rule (id)
);
CREATE INDEX triage_rule_change_by_rule ON triage_rule_change (rule_id, id);
