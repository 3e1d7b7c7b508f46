-- Files that lie in a form until it is sent; a few hours at most.
CREATE TABLE waiting_file (
  id         BIGINT       NOT NULL PRIMARY KEY,
  form       VARCHAR(40)  NOT NULL,
  user_id    BIGINT       NOT NULL,
  name       VARCHAR(120) NOT NULL,
  size_bytes INT          NOT NULL,
  laid_at    DATETIME(6)  NOT NULL,
  content    LONGBLOB     NOT NULL
);
CREATE INDEX waiting_file_by_form ON waiting_file (form, id);
CREATE INDEX waiting_file_by_user ON waiting_file (user_id);
CREATE INDEX waiting_file_by_age ON waiting_file (laid_at);
