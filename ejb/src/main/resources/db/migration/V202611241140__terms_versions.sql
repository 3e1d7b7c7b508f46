-- The terms a booking is made under. A published version never changes; the next one is another row.
CREATE TABLE terms_version (
  version      INT          NOT NULL PRIMARY KEY,
  published_at DATETIME(6)  NOT NULL,
  published_by VARCHAR(120) NOT NULL
);
CREATE TABLE terms_text (
  version  INT        NOT NULL,
  language VARCHAR(2) NOT NULL,
  body     LONGTEXT   NOT NULL,
  PRIMARY KEY (version, language),
  CONSTRAINT terms_text_version FOREIGN KEY (version) REFERENCES terms_version (version)
);
