-- Single-use links that were mailed. The secret is not here, only its fingerprint.
CREATE TABLE mailed_link (
  id              BIGINT      NOT NULL PRIMARY KEY,
  token_sha256    VARCHAR(64) NOT NULL,
  purpose         VARCHAR(20) NOT NULL,
  subject_id      BIGINT      NOT NULL,
  subject_version INT         NOT NULL,
  holder_id       BIGINT      NOT NULL,
  made_at         DATETIME(6) NOT NULL,
  expires_at      DATETIME(6) NOT NULL,
  used_at         DATETIME(6),
  CONSTRAINT mailed_link_token UNIQUE (token_sha256)
);
CREATE INDEX mailed_link_by_subject ON mailed_link (purpose, subject_id);
CREATE INDEX outbox_by_thread ON outbox (thread_token, id);
-- What an answer by mail recognises its case by.
CREATE TABLE case_thread (
  case_id BIGINT      NOT NULL PRIMARY KEY,
  token   VARCHAR(40) NOT NULL,
  CONSTRAINT case_thread_token UNIQUE (token),
  CONSTRAINT case_thread_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
