-- Only demo mode reads or writes this row: how far the product's clock is from the machine's.
CREATE TABLE demo_clock (
  id             INT    NOT NULL PRIMARY KEY,
  offset_millis  BIGINT NOT NULL,
  story_told     BOOLEAN NOT NULL
);
INSERT INTO demo_clock (id, offset_millis, story_told) VALUES (1, 0, FALSE);
