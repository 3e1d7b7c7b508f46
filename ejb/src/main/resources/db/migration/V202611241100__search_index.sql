-- Where a document stands among those of its kind (a smaller place first) and who may find it: a company, 0 for
-- everybody, -1 for the house only.
CREATE TABLE search_document (
  kind       VARCHAR(8) NOT NULL,
  doc_id     BIGINT     NOT NULL,
  company_id BIGINT     NOT NULL,
  place      BIGINT     NOT NULL,
  PRIMARY KEY (kind, doc_id)
);
CREATE INDEX search_document_by_company ON search_document (company_id, kind, place, doc_id);
-- Which terms stand in which document. internal: only in what the house says among itself.
CREATE TABLE search_posting (
  kind     VARCHAR(8)  NOT NULL,
  doc_id   BIGINT      NOT NULL,
  term     VARCHAR(40) NOT NULL,
  internal BOOLEAN     NOT NULL,
  place    BIGINT      NOT NULL,
  PRIMARY KEY (kind, doc_id, term)
);
CREATE INDEX search_posting_by_term ON search_posting (term, kind, place, doc_id);
-- Words as people write them, without accents, and the terms they stand for: for what is typed only half.
CREATE TABLE search_word (
  word VARCHAR(40) NOT NULL,
  term VARCHAR(40) NOT NULL,
  PRIMARY KEY (word, term)
);
-- How far the index has been written anew, kind after kind.
CREATE TABLE search_rebuild (
  kind        VARCHAR(8)  NOT NULL PRIMARY KEY,
  last_id     BIGINT      NOT NULL,
  documents   BIGINT      NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6)
);
