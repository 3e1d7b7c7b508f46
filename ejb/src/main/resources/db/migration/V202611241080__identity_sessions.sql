-- Who is signed in where. The row decides, so that ending it here ends it on every server.
CREATE TABLE user_session (
  id           BIGINT       NOT NULL PRIMARY KEY,
  user_id      BIGINT       NOT NULL,
  device       VARCHAR(300) NOT NULL,
  address      VARCHAR(60)  NOT NULL,
  started_at   DATETIME(6)  NOT NULL,
  last_seen_at DATETIME(6)  NOT NULL,
  ended_at     DATETIME(6),
  CONSTRAINT user_session_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX user_session_by_user ON user_session (user_id, ended_at);
