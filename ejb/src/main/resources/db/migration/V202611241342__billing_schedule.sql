-- When the month that is over is prepared by itself. One row; whichever server moves next_at on does it.
CREATE TABLE billing_schedule (
  id           INT         NOT NULL PRIMARY KEY,
  enabled      BOOLEAN     NOT NULL,
  on_day       INT         NOT NULL,
  at_hour      INT         NOT NULL,
  next_at      DATETIME(6),
  changed_by   VARCHAR(120),
  last_trouble VARCHAR(300),
  CONSTRAINT billing_schedule_sane CHECK (on_day BETWEEN 1 AND 28 AND at_hour BETWEEN 0 AND 23)
);
INSERT INTO billing_schedule (id, enabled, on_day, at_hour) VALUES (1, FALSE, 1, 2);
