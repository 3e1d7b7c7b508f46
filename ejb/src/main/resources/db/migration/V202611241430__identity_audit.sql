-- What was done at the doors where much depends on it: who, which verb, about what. It only grows.
CREATE TABLE audit_event (
  id      BIGINT       NOT NULL PRIMARY KEY,
  at_time DATETIME(6)  NOT NULL,
  user_id BIGINT,
  by_name VARCHAR(120) NOT NULL,
  room    VARCHAR(20)  NOT NULL,
  verb    VARCHAR(80)  NOT NULL,
  detail  VARCHAR(500) NOT NULL
);
CREATE INDEX audit_event_by_time ON audit_event (at_time, id);
CREATE INDEX file_download_by_time ON file_download (downloaded_at, id);
