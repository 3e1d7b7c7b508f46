-- Topics by which readers look for help; their names stand in the four languages of the product.
CREATE TABLE article_topic (
  code    VARCHAR(30) NOT NULL PRIMARY KEY,
  place   INT         NOT NULL,
  name_fr VARCHAR(60) NOT NULL,
  name_de VARCHAR(60) NOT NULL,
  name_it VARCHAR(60) NOT NULL,
  name_en VARCHAR(60) NOT NULL
);
INSERT INTO article_topic (code, place, name_fr, name_de, name_it, name_en) VALUES
  ('first-steps', 10, 'Premiers pas', 'Erste Schritte', 'Primi passi', 'First steps'),
  ('entries', 20, 'Écritures et exercices', 'Buchungen und Geschäftsjahre', 'Registrazioni ed esercizi', 'Entries and fiscal years'),
  ('receivables', 30, 'Débiteurs et paiements', 'Debitoren und Zahlungen', 'Debitori e pagamenti', 'Receivables and payments'),
  ('qr-bill', 40, 'QR-facture', 'QR-Rechnung', 'QR-fattura', 'QR-bill'),
  ('currencies', 50, 'Monnaies', 'Währungen', 'Valute', 'Currencies'),
  ('import', 60, 'Import et export', 'Import und Export', 'Importazione ed esportazione', 'Import and export'),
  ('users', 70, 'Utilisateurs et droits', 'Benutzer und Rechte', 'Utenti e diritti', 'Users and rights'),
  ('installation', 80, 'Installation et sauvegarde', 'Installation und Sicherung', 'Installazione e backup', 'Installation and backup'),
  ('support', 90, 'Support et abonnement', 'Support und Abonnement', 'Supporto e abbonamento', 'Support and subscription');
-- An article is known by its number for ever. Its audience here is that of what counts: the published version, or the
-- draft while nothing has been published.
CREATE TABLE article (
  number            INT         NOT NULL PRIMARY KEY,
  state             VARCHAR(10) NOT NULL,
  audience          VARCHAR(10) NOT NULL,
  published_version INT,
  created_at        DATETIME(6) NOT NULL
);
CREATE INDEX article_by_state ON article (state, number);
-- A version with a publisher never changes. draft_of lets an article have one draft, whoever else is faster.
CREATE TABLE article_version (
  article      INT          NOT NULL,
  version      INT          NOT NULL,
  draft_of     INT,
  audience     VARCHAR(10)  NOT NULL,
  topic        VARCHAR(30)  NOT NULL,
  tags         VARCHAR(200) NOT NULL,
  remark       VARCHAR(300),
  revision     INT          NOT NULL,
  written_by   VARCHAR(120) NOT NULL,
  written_at   DATETIME(6)  NOT NULL,
  published_by VARCHAR(120),
  published_at DATETIME(6),
  PRIMARY KEY (article, version),
  CONSTRAINT article_version_draft UNIQUE (draft_of),
  CONSTRAINT article_version_article FOREIGN KEY (article) REFERENCES article (number),
  CONSTRAINT article_version_topic FOREIGN KEY (topic) REFERENCES article_topic (code),
  CONSTRAINT article_version_published CHECK ((draft_of IS NULL) = (published_at IS NOT NULL))
);
CREATE TABLE article_text (
  article  INT          NOT NULL,
  version  INT          NOT NULL,
  language VARCHAR(2)   NOT NULL,
  title    VARCHAR(160) NOT NULL,
  body     LONGTEXT     NOT NULL,
  PRIMARY KEY (article, version, language),
  CONSTRAINT article_text_version FOREIGN KEY (article, version) REFERENCES article_version (article, version)
);
-- Which stem stands in which article, for what is published and for the draft apart.
CREATE TABLE article_stem (
  stem     VARCHAR(40) NOT NULL,
  language VARCHAR(2)  NOT NULL,
  article  INT         NOT NULL,
  draft    BOOLEAN     NOT NULL,
  weight   INT         NOT NULL,
  PRIMARY KEY (stem, language, article, draft),
  CONSTRAINT article_stem_article FOREIGN KEY (article) REFERENCES article (number)
);
CREATE INDEX article_stem_by_article ON article_stem (article, draft);
INSERT INTO number_series (series, series_year, last_serial) VALUES ('article', 0, 0);
