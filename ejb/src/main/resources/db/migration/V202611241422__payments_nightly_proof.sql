-- What the nightly comparison of the books has found: one row for each account and day.
CREATE TABLE account_proof (
  proved_on        DATE        NOT NULL,
  code             VARCHAR(20) NOT NULL,
  expected_cents   BIGINT      NOT NULL,
  found_cents      BIGINT      NOT NULL,
  first_difference VARCHAR(40),
  proved_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (proved_on, code)
);
