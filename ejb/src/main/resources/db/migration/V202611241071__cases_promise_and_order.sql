-- What the inbox sorts by stands on the case itself, so that a page is a walk along an index.
ALTER TABLE support_case ADD answer_due_at DATETIME(6) DEFAULT '2000-01-01 00:00:00' NOT NULL;
ALTER TABLE support_case ADD last_word_at DATETIME(6) DEFAULT '2000-01-01 00:00:00' NOT NULL;
-- cases from before there were promises: a day, so that none looks late that was not
UPDATE support_case SET
  answer_due_at = TIMESTAMPADD(DAY, 1, received_at),
  last_word_at = COALESCE(
    (SELECT MAX(m.written_at) FROM case_message m WHERE m.case_id = support_case.id AND m.internal = FALSE), received_at);
CREATE INDEX support_case_by_due ON support_case (state, answer_due_at, id);
CREATE INDEX support_case_by_wait ON support_case (state, last_word_at, id);
CREATE INDEX support_case_by_assignee ON support_case (assignee_id, state, answer_due_at, id);
