CREATE TABLE app_user (
  id            BIGINT       NOT NULL PRIMARY KEY,
  login         VARCHAR(254) NOT NULL,
  display_name  VARCHAR(120) NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  language      VARCHAR(2)   NOT NULL,
  theme         VARCHAR(5)   NOT NULL,
  active        BOOLEAN      NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  CONSTRAINT app_user_login UNIQUE (login)
);
CREATE TABLE user_role (
  user_id BIGINT      NOT NULL,
  role    VARCHAR(10) NOT NULL,
  PRIMARY KEY (user_id, role),
  CONSTRAINT user_role_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
-- Failed logins by account and by address; the key is a hash, so the table names nobody.
CREATE TABLE login_throttle (
  throttle_key  VARCHAR(64) NOT NULL PRIMARY KEY,
  failures      INT         NOT NULL,
  last_failure  DATETIME(6) NOT NULL
);
CREATE TABLE api_token (
  id           BIGINT       NOT NULL PRIMARY KEY,
  user_id      BIGINT       NOT NULL,
  label        VARCHAR(80)  NOT NULL,
  token_sha256 VARCHAR(64)  NOT NULL,
  created_at   DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6),
  last_used_at DATETIME(6),
  revoked_at   DATETIME(6),
  CONSTRAINT api_token_hash UNIQUE (token_sha256),
  CONSTRAINT api_token_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
-- The answer of a request that made or moved money, kept so that its repetition gets the same answer and no effect.
CREATE TABLE idempotent_request (
  user_id       BIGINT       NOT NULL,
  request_key   VARCHAR(100) NOT NULL,
  request_sha256 VARCHAR(64) NOT NULL,
  status        INT,
  location      VARCHAR(300),
  answer        LONGTEXT,
  created_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (user_id, request_key)
);
