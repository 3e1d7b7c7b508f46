-- Where a case came from when it was not typed in by a person: the licence and the program the sender named.
CREATE TABLE case_origin (
  case_id         BIGINT NOT NULL PRIMARY KEY,
  sender_name     VARCHAR(120),
  sender_email    VARCHAR(254),
  licence_number  VARCHAR(30),
  product         VARCHAR(60),
  product_version VARCHAR(40),
  module          VARCHAR(80),
  CONSTRAINT case_origin_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
-- A request nobody could be found for. It has its number already and becomes the case of that number, or is discarded.
CREATE TABLE unattached_request (
  id              BIGINT       NOT NULL PRIMARY KEY,
  number          INT          NOT NULL,
  channel         VARCHAR(10)  NOT NULL,
  reason          VARCHAR(20)  NOT NULL,
  customer_id     BIGINT,
  sender_name     VARCHAR(120),
  sender_email    VARCHAR(254),
  licence_number  VARCHAR(30),
  product         VARCHAR(60),
  product_version VARCHAR(40),
  module          VARCHAR(80),
  subject         VARCHAR(200) NOT NULL,
  body            LONGTEXT     NOT NULL,
  received_at     DATETIME(6)  NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  decided_at      DATETIME(6),
  decided_by      VARCHAR(120),
  discard_reason  VARCHAR(500),
  case_id         BIGINT,
  CONSTRAINT unattached_request_number UNIQUE (number),
  CONSTRAINT unattached_request_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT unattached_request_attached CHECK ((state = 'ATTACHED') = (case_id IS NOT NULL))
);
CREATE INDEX unattached_request_by_state ON unattached_request (state, id);
CREATE TABLE unattached_file (
  file_id    BIGINT NOT NULL PRIMARY KEY,
  request_id BIGINT NOT NULL,
  CONSTRAINT unattached_file_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT unattached_file_request FOREIGN KEY (request_id) REFERENCES unattached_request (id)
);
CREATE INDEX unattached_file_by_request ON unattached_file (request_id);
-- The same key of the same sender is the same receipt: a Message-ID, or the key of a program. Keys are kept as SHA-256.
CREATE TABLE intake_key (
  scope      VARCHAR(40) NOT NULL,
  key_sha256 VARCHAR(64) NOT NULL,
  case_id    BIGINT,
  request_id BIGINT,
  PRIMARY KEY (scope, key_sha256),
  CONSTRAINT intake_key_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT intake_key_request FOREIGN KEY (request_id) REFERENCES unattached_request (id)
);
