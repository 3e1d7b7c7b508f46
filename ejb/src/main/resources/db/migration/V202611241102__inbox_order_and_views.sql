-- When a row was last changed, by the database's own clock: for "has anything changed since I looked".
ALTER TABLE support_case ADD touched_at DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6);
CREATE INDEX support_case_by_touch ON support_case (touched_at);
-- What the inbox narrows by, each with the order of its pages.
CREATE INDEX support_case_by_owner ON support_case (assignee_id, state, id);
CREATE INDEX support_case_by_class ON support_case (state, triage, id);
CREATE INDEX support_case_by_channel ON support_case (state, channel, id);
CREATE INDEX support_case_by_customer_state ON support_case (customer_id, state, id);
-- What the machine thought of a case nobody has classified, when the inbox first showed it.
CREATE TABLE case_suggestion (
  case_id    BIGINT      NOT NULL PRIMARY KEY,
  suggestion VARCHAR(10) NOT NULL,
  percent    INT         NOT NULL,
  CONSTRAINT case_suggestion_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
-- A way to look at the inbox, kept under a name: the address's own words. shared: for everybody at the desk.
CREATE TABLE saved_view (
  id       BIGINT        NOT NULL PRIMARY KEY,
  owner_id BIGINT        NOT NULL,
  name     VARCHAR(60)   NOT NULL,
  address  VARCHAR(1000) NOT NULL,
  shared   BOOLEAN       NOT NULL,
  CONSTRAINT saved_view_name UNIQUE (owner_id, name),
  CONSTRAINT saved_view_owner FOREIGN KEY (owner_id) REFERENCES app_user (id)
);
CREATE INDEX saved_view_shared ON saved_view (shared, name);
