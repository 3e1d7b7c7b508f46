-- An appointment outside of the hours that the desk has looked at and lets stand, as long as it stays where it is.
CREATE TABLE agenda_conflict_kept (
  appointment_id BIGINT       NOT NULL PRIMARY KEY,
  sequence       INT          NOT NULL,
  kept_by        VARCHAR(120) NOT NULL,
  kept_at        DATETIME(6)  NOT NULL,
  CONSTRAINT agenda_conflict_kept_appointment FOREIGN KEY (appointment_id) REFERENCES appointment (id)
);
-- A date the desk has proposed for a case that waits for one.
CREATE TABLE date_proposal (
  id          BIGINT       NOT NULL PRIMARY KEY,
  case_id     BIGINT       NOT NULL,
  service_id  BIGINT       NOT NULL,
  minutes     INT          NOT NULL,
  starts_at   DATETIME(6)  NOT NULL,
  proposed_by VARCHAR(120) NOT NULL,
  proposed_at DATETIME(6)  NOT NULL,
  CONSTRAINT date_proposal_case FOREIGN KEY (case_id) REFERENCES support_case (id),
  CONSTRAINT date_proposal_service FOREIGN KEY (service_id) REFERENCES bookable_service (id)
);
CREATE INDEX date_proposal_by_case ON date_proposal (case_id, id);
