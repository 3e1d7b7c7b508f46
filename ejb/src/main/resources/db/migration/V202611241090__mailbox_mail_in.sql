-- Every mail that was seen in the mailbox, and what became of it. raw: as it came; kept for good where it proves
-- something, else until raw_until. uid_validity and uid: where it lies in the mailbox; put_aside: no longer among the new.
CREATE TABLE inbound_mail (
  id            BIGINT       NOT NULL PRIMARY KEY,
  mail_key      VARCHAR(64)  NOT NULL,
  message_id    VARCHAR(420),
  sender_name   VARCHAR(300),
  sender        VARCHAR(254) NOT NULL,
  subject       VARCHAR(300) NOT NULL,
  received_at   DATETIME(6)  NOT NULL,
  size_bytes    INT          NOT NULL,
  copies        INT          NOT NULL,
  uid_validity  BIGINT       NOT NULL,
  uid           BIGINT       NOT NULL,
  put_aside     BOOLEAN      NOT NULL,
  verdict_by    VARCHAR(200),
  spf           VARCHAR(12)  NOT NULL,
  dkim          VARCHAR(12)  NOT NULL,
  dmarc         VARCHAR(12)  NOT NULL,
  verified      BOOLEAN      NOT NULL,
  fate          VARCHAR(12)  NOT NULL,
  reason        VARCHAR(60),
  fate_at       DATETIME(6)  NOT NULL,
  decided_by    VARCHAR(120),
  case_id       BIGINT,
  request_id    BIGINT,
  message_no    BIGINT,
  acceptance_id BIGINT,
  yes_refused   VARCHAR(60),
  left_out      VARCHAR(4000),
  rest          LONGTEXT,
  raw           LONGBLOB,
  raw_sha256    VARCHAR(64),
  raw_until     DATETIME(6),
  CONSTRAINT inbound_mail_once UNIQUE (mail_key),
  CONSTRAINT inbound_mail_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT inbound_mail_request FOREIGN KEY (request_id) REFERENCES unattached_request (id),
  CONSTRAINT inbound_mail_proof CHECK (acceptance_id IS NULL OR (raw_sha256 IS NOT NULL AND raw_until IS NULL))
);
CREATE INDEX inbound_mail_by_fate ON inbound_mail (fate, id);
CREATE INDEX inbound_mail_by_sender ON inbound_mail (sender, fate, fate_at);
CREATE INDEX inbound_mail_aside ON inbound_mail (put_aside, uid_validity, id);
CREATE INDEX inbound_mail_raw_until ON inbound_mail (raw_until);
-- One server reads at a time: whoever holds the lease. What was seen up to last_uid stands in inbound_mail. Up to
-- read_before the mailbox was filled when it was met first: what people had read there by then is not taken in.
CREATE TABLE mailbox_round (
  id           INT         NOT NULL PRIMARY KEY,
  lease        VARCHAR(40),
  leased_until DATETIME(6) NOT NULL,
  uid_validity BIGINT      NOT NULL,
  last_uid     BIGINT      NOT NULL,
  read_before  BIGINT      NOT NULL,
  read_at      DATETIME(6),
  last_error   VARCHAR(500)
);
INSERT INTO mailbox_round (id, leased_until, uid_validity, last_uid, read_before)
VALUES (1, '2000-01-01 00:00:00', 0, 0, 0);
