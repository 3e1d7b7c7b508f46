-- Was it helpful? Once a person, who is known by a fingerprint that differs from article to article.
CREATE TABLE article_verdict (
  article       INT         NOT NULL,
  person_sha256 VARCHAR(64) NOT NULL,
  helpful       BOOLEAN     NOT NULL,
  in_month      VARCHAR(7)  NOT NULL,
  PRIMARY KEY (article, person_sha256),
  CONSTRAINT article_verdict_article FOREIGN KEY (article) REFERENCES article (number)
);
-- What suggestions led to. An enquiry is one question that was being typed, and no person; it counts an article once as
-- shown and once as opened, and is avoided once.
CREATE TABLE article_use (
  enquiry_sha256 VARCHAR(64) NOT NULL,
  slot           VARCHAR(20) NOT NULL,
  article        INT         NOT NULL,
  kind           VARCHAR(10) NOT NULL,
  in_month       VARCHAR(7)  NOT NULL,
  PRIMARY KEY (enquiry_sha256, slot),
  CONSTRAINT article_use_article FOREIGN KEY (article) REFERENCES article (number)
);
CREATE INDEX article_use_by_month ON article_use (in_month, article);
