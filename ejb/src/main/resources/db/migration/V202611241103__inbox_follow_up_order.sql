-- Follow-ups that are due are counted on every page of the inbox.
CREATE INDEX support_case_by_follow_up_state ON support_case (state, follow_up_on, id);
