-- Letters that go out by mail. A letter is written in the transaction that has something to say, and sent after it.
-- letter_key says what the letter is about, so that the same thing is never told twice.
CREATE TABLE outbox (
  id           BIGINT       NOT NULL PRIMARY KEY,
  letter_key   VARCHAR(160) NOT NULL,
  recipient    VARCHAR(254) NOT NULL,
  language     VARCHAR(2)   NOT NULL,
  template     VARCHAR(60)  NOT NULL,
  subject      VARCHAR(300) NOT NULL,
  body_text    LONGTEXT     NOT NULL,
  body_html    LONGTEXT     NOT NULL,
  secret_link  VARCHAR(500),
  thread_token VARCHAR(40),
  message_id   VARCHAR(200) NOT NULL,
  state        VARCHAR(10)  NOT NULL,
  attempts     INT          NOT NULL,
  next_try     DATETIME(6)  NOT NULL,
  last_error   VARCHAR(500),
  created_at   DATETIME(6)  NOT NULL,
  sent_at      DATETIME(6),
  CONSTRAINT outbox_letter UNIQUE (letter_key),
  CONSTRAINT outbox_message UNIQUE (message_id)
);
CREATE INDEX outbox_due ON outbox (state, next_try, id);
CREATE INDEX outbox_by_recipient ON outbox (recipient, id);
CREATE TABLE outbox_enclosure (
  outbox_id  BIGINT       NOT NULL,
  place      INT          NOT NULL,
  file_name  VARCHAR(200) NOT NULL,
  media_type VARCHAR(120) NOT NULL,
  content    LONGBLOB     NOT NULL,
  PRIMARY KEY (outbox_id, place),
  CONSTRAINT outbox_enclosure_letter FOREIGN KEY (outbox_id) REFERENCES outbox (id)
);
