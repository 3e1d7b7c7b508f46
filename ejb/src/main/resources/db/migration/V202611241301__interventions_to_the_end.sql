-- What a customer contests of work that is done, and what he is answered; open_of is the intervention while it waits.
CREATE TABLE work_dispute (
  id              BIGINT        NOT NULL PRIMARY KEY,
  intervention_id BIGINT        NOT NULL,
  open_of         BIGINT,
  said            VARCHAR(2000) NOT NULL,
  raised_by       VARCHAR(120)  NOT NULL,
  contact_id      BIGINT        NOT NULL,
  raised_at       DATETIME(6)   NOT NULL,
  answer          VARCHAR(2000),
  answered_by     VARCHAR(120),
  answered_at     DATETIME(6),
  CONSTRAINT work_dispute_one_open UNIQUE (open_of),
  CONSTRAINT work_dispute_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id)
);
CREATE INDEX work_dispute_by_intervention ON work_dispute (intervention_id, id);
-- Time that is given away: it stays on the statement, at no charge, with the reason. Null means charged.
ALTER TABLE work_entry ADD COLUMN goodwill_reason VARCHAR(120);
-- Who gave what away, and who took it back: rows are only ever added.
CREATE TABLE work_goodwill (
  id              BIGINT       NOT NULL PRIMARY KEY,
  intervention_id BIGINT       NOT NULL,
  work_entry_id   BIGINT       NOT NULL,
  seconds         INT          NOT NULL,
  given           BOOLEAN      NOT NULL,
  reason          VARCHAR(120) NOT NULL,
  by_name         VARCHAR(120) NOT NULL,
  at              DATETIME(6)  NOT NULL,
  CONSTRAINT work_goodwill_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id)
);
CREATE INDEX work_goodwill_by_intervention ON work_goodwill (intervention_id, id);
