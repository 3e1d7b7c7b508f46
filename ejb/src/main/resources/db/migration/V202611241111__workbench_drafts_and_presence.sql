-- Who has a case open. A row lives for a moment after its last beat; then it says nothing any more.
CREATE TABLE case_presence (
  case_id   BIGINT       NOT NULL,
  user_id   BIGINT       NOT NULL,
  user_name VARCHAR(120) NOT NULL,
  writing   BOOLEAN      NOT NULL,
  since     DATETIME(6)  NOT NULL,
  seen_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (case_id, user_id),
  CONSTRAINT case_presence_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
-- What somebody is writing in a case and has not sent.
CREATE TABLE case_draft (
  case_id  BIGINT      NOT NULL,
  user_id  BIGINT      NOT NULL,
  internal BOOLEAN     NOT NULL,
  body     LONGTEXT    NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, user_id),
  CONSTRAINT case_draft_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
