-- The bytes stand in a table row with their fingerprint; who owns a file is said by the feature that keeps its id.
CREATE TABLE stored_file (
  id         BIGINT       NOT NULL PRIMARY KEY,
  name       VARCHAR(120) NOT NULL,
  media_type VARCHAR(60)  NOT NULL,
  size_bytes INT          NOT NULL,
  sha256     VARCHAR(64)  NOT NULL,
  stored_at  DATETIME(6)  NOT NULL,
  stored_by  VARCHAR(120) NOT NULL,
  content    LONGBLOB     NOT NULL
);
CREATE TABLE file_download (
  id            BIGINT       NOT NULL PRIMARY KEY,
  file_id       BIGINT       NOT NULL,
  user_id       BIGINT       NOT NULL,
  user_name     VARCHAR(120) NOT NULL,
  origin        VARCHAR(200) NOT NULL,
  downloaded_at DATETIME(6)  NOT NULL,
  CONSTRAINT file_download_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
);
CREATE INDEX file_download_by_file ON file_download (file_id, downloaded_at);
