-- One-time codes by RFC 6238. last_step is the time step of the last code taken: each counts once.
CREATE TABLE second_factor (
  user_id      BIGINT      NOT NULL PRIMARY KEY,
  secret       VARCHAR(64) NOT NULL,
  begun_at     DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  last_step    BIGINT      NOT NULL,
  CONSTRAINT second_factor_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
-- For somebody without his telephone; only fingerprints are kept.
CREATE TABLE recovery_code (
  user_id     BIGINT      NOT NULL,
  code_sha256 VARCHAR(64) NOT NULL,
  used_at     DATETIME(6),
  PRIMARY KEY (user_id, code_sha256),
  CONSTRAINT recovery_code_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
-- What an administrator or the user himself did with the ways into an account.
CREATE TABLE account_event (
  id      BIGINT       NOT NULL PRIMARY KEY,
  user_id BIGINT       NOT NULL,
  kind    VARCHAR(24)  NOT NULL,
  reason  VARCHAR(300),
  by_name VARCHAR(120) NOT NULL,
  at_time DATETIME(6)  NOT NULL,
  CONSTRAINT account_event_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
CREATE INDEX account_event_by_user ON account_event (user_id, id);
