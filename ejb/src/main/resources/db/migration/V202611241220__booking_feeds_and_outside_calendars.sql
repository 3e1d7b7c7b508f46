-- A specialist's own calendar elsewhere. due_at: when it is read next; whoever moves it on reads it, on whatever server.
CREATE TABLE outside_calendar (
  specialist_id BIGINT        NOT NULL PRIMARY KEY,
  address       VARCHAR(1000) NOT NULL,
  due_at        DATETIME(6)   NOT NULL,
  read_at       DATETIME(6),
  fault         VARCHAR(20),
  fault_at      DATETIME(6),
  CONSTRAINT outside_calendar_agenda FOREIGN KEY (specialist_id) REFERENCES agenda (specialist_id)
);
-- When he is busy there: nothing but the times. They take slots away and never what is booked.
CREATE TABLE agenda_busy (
  specialist_id BIGINT      NOT NULL,
  starts_at     DATETIME(6) NOT NULL,
  ends_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (specialist_id, starts_at),
  CONSTRAINT agenda_busy_agenda FOREIGN KEY (specialist_id) REFERENCES agenda (specialist_id),
  CONSTRAINT agenda_busy_sane CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_busy_by_time ON agenda_busy (starts_at, ends_at);
-- The secret address under which somebody's calendar program reads his appointments; only its fingerprint is here.
CREATE TABLE calendar_feed (
  user_id      BIGINT      NOT NULL PRIMARY KEY,
  token_sha256 VARCHAR(64) NOT NULL,
  made_at      DATETIME(6) NOT NULL,
  read_at      DATETIME(6),
  CONSTRAINT calendar_feed_token UNIQUE (token_sha256),
  CONSTRAINT calendar_feed_user FOREIGN KEY (user_id) REFERENCES app_user (id)
);
-- One reminder for an appointment and its start: moved, it is reminded of anew.
CREATE TABLE appointment_reminder (
  appointment_id BIGINT      NOT NULL,
  starts_at      DATETIME(6) NOT NULL,
  sent_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (appointment_id, starts_at),
  CONSTRAINT appointment_reminder_of FOREIGN KEY (appointment_id) REFERENCES appointment (id)
);
-- What the publisher proposed when it took an appointment back (instants, up to three), and what was booked instead.
CREATE TABLE appointment_withdrawal (
  appointment_id BIGINT       NOT NULL PRIMARY KEY,
  proposals      VARCHAR(120) NOT NULL,
  replaced_by    BIGINT,
  CONSTRAINT appointment_withdrawal_of FOREIGN KEY (appointment_id) REFERENCES appointment (id)
);
-- Files that were sent along with a booking.
CREATE TABLE appointment_file (
  file_id        BIGINT NOT NULL PRIMARY KEY,
  appointment_id BIGINT NOT NULL,
  CONSTRAINT appointment_file_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT appointment_file_of FOREIGN KEY (appointment_id) REFERENCES appointment (id)
);
CREATE INDEX appointment_file_by_appointment ON appointment_file (appointment_id, file_id);
ALTER TABLE appointment ADD COLUMN join_url VARCHAR(500);
CREATE INDEX appointment_by_state ON appointment (state, starts_at);
INSERT INTO setting (code, valid_from, text_value) VALUES
  ('booking.reminderHours', '2024-01-01', '24'),
  ('booking.privateCalendars', '2024-01-01', 'false');
