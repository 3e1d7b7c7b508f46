-- message_id: null for a file of the case itself. internal: seen by the house only.
CREATE TABLE case_attachment (
  file_id    BIGINT  NOT NULL PRIMARY KEY,
  case_id    BIGINT  NOT NULL,
  message_id BIGINT,
  internal   BOOLEAN NOT NULL,
  CONSTRAINT case_attachment_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT case_attachment_case FOREIGN KEY (case_id) REFERENCES support_case (id)
);
CREATE INDEX case_attachment_by_case ON case_attachment (case_id, file_id);
