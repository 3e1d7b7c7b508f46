-- What the verifiers found, the whole of them at a time.
CREATE TABLE verification_finding (
  run_id  BIGINT       NOT NULL,
  what    VARCHAR(20)  NOT NULL,
  sound   BOOLEAN      NOT NULL,
  checked BIGINT       NOT NULL,
  detail  VARCHAR(300) NOT NULL,
  at_time DATETIME(6)  NOT NULL,
  PRIMARY KEY (run_id, what)
);
-- The one row that says when the night's watch is due; whoever moves it on does it.
CREATE TABLE night_watch (
  name    VARCHAR(20) NOT NULL PRIMARY KEY,
  next_at DATETIME(6) NOT NULL
);
INSERT INTO night_watch (name, next_at) VALUES ('night', '2000-01-01 00:00:00');
