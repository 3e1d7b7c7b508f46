-- What a rule of retention has taken away, each night that it took something.
CREATE TABLE retention_run (
  id      BIGINT      NOT NULL PRIMARY KEY,
  at_time DATETIME(6) NOT NULL,
  rule    VARCHAR(40) NOT NULL,
  taken   INT         NOT NULL
);
-- Whose data were made anonymous, and why; never who he was.
CREATE TABLE erased_contact (
  contact_id BIGINT       NOT NULL PRIMARY KEY,
  erased_at  DATETIME(6)  NOT NULL,
  erased_by  VARCHAR(120) NOT NULL,
  reason     VARCHAR(300) NOT NULL
);
INSERT INTO setting (code, valid_from, text_value) VALUES
  ('privacy.sessionsDays', '2024-01-01', '365'),
  ('privacy.downloadsDays', '2024-01-01', '1095'),
  ('privacy.lettersDays', '2024-01-01', '1095'),
  ('privacy.attachmentsDays', '2024-01-01', '1825'),
  ('privacy.requestsDays', '2024-01-01', '365'),
  ('privacy.auditDays', '2024-01-01', '3650');
