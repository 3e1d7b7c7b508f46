-- Ids are handed out in blocks, never by IDENTITY: that would switch JDBC batching off.
-- next_id is the first id nobody has; whoever needs n ids adds n and owns what lies between.
CREATE TABLE id_block (
  name    VARCHAR(40) NOT NULL PRIMARY KEY,
  next_id BIGINT      NOT NULL
);
INSERT INTO id_block (name, next_id) VALUES ('all', 1000);

-- Human numbers without gaps where the law wants none: one row per series and year, locked while numbers are taken.
CREATE TABLE number_series (
  series      VARCHAR(24) NOT NULL,
  series_year INT         NOT NULL,
  last_serial INT         NOT NULL,
  PRIMARY KEY (series, series_year)
);

-- Heads of the hash chains (evidence, archived documents): the row lock puts the links in order.
CREATE TABLE chain_head (
  name      VARCHAR(20) NOT NULL PRIMARY KEY,
  last_link BIGINT      NOT NULL,
  last_hash VARCHAR(64) NOT NULL
);
INSERT INTO chain_head (name, last_link, last_hash) VALUES
  ('acceptance', 0, '0000000000000000000000000000000000000000000000000000000000000000'),
  ('document',   0, '0000000000000000000000000000000000000000000000000000000000000000');
