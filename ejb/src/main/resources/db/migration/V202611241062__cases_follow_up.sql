-- The day on which a waiting case comes back to the desk by itself.
ALTER TABLE support_case ADD COLUMN follow_up_on DATE;
CREATE INDEX support_case_by_follow_up ON support_case (follow_up_on);
