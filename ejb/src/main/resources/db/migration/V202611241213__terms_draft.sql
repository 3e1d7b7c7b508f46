-- The next version of the terms while it is being written; nobody accepts it before it is published.
CREATE TABLE terms_draft (
  language   VARCHAR(2)   NOT NULL PRIMARY KEY,
  body       LONGTEXT     NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  changed_by VARCHAR(120) NOT NULL
);
