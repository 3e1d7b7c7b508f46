INSERT INTO setting (code, valid_from, text_value) VALUES
  ('booking.freeCancelHours', '2024-01-01', '24'),
  ('booking.cancelFee', '2024-01-01', '90.00'),
  ('booking.holdMinutes', '2024-01-01', '10');
INSERT INTO number_series (series, series_year, last_serial) VALUES ('appointment', 0, 8000);
-- What can be booked. Times are minutes, multiples of five, because the agenda is counted in cells of five minutes.
CREATE TABLE bookable_service (
  id               BIGINT       NOT NULL PRIMARY KEY,
  code             VARCHAR(30)  NOT NULL,
  kind             VARCHAR(10)  NOT NULL,
  name_fr          VARCHAR(80)  NOT NULL,
  name_de          VARCHAR(80)  NOT NULL,
  name_it          VARCHAR(80)  NOT NULL,
  name_en          VARCHAR(80)  NOT NULL,
  durations        VARCHAR(60)  NOT NULL,
  buffer_before    INT          NOT NULL,
  buffer_after     INT          NOT NULL,
  step_minutes     INT          NOT NULL,
  notice_hours     INT          NOT NULL,
  horizon_days     INT          NOT NULL,
  capacity_per_day INT,
  skill            VARCHAR(30),
  active           BOOLEAN      NOT NULL,
  version          INT          NOT NULL,
  CONSTRAINT bookable_service_code UNIQUE (code)
);
-- Whose time can be booked. The id is the user's.
CREATE TABLE agenda (
  specialist_id   BIGINT       NOT NULL PRIMARY KEY,
  specialist_name VARCHAR(120) NOT NULL,
  canton          VARCHAR(2)   NOT NULL,
  languages       VARCHAR(20)  NOT NULL,
  skills          VARCHAR(200) NOT NULL,
  active          BOOLEAN      NOT NULL
);
-- Weekly hours by the day they begin to count, written 09:00-12:00 14:00-17:00.
CREATE TABLE agenda_hours (
  specialist_id BIGINT       NOT NULL,
  weekday       INT          NOT NULL,
  valid_from    DATE         NOT NULL,
  hours         VARCHAR(100) NOT NULL,
  PRIMARY KEY (specialist_id, weekday, valid_from),
  CONSTRAINT agenda_hours_agenda FOREIGN KEY (specialist_id) REFERENCES agenda (specialist_id)
);
-- Days on which other hours count, or none.
CREATE TABLE agenda_exception (
  id            BIGINT       NOT NULL PRIMARY KEY,
  specialist_id BIGINT       NOT NULL,
  first_day     DATE         NOT NULL,
  last_day      DATE         NOT NULL,
  hours         VARCHAR(100) NOT NULL,
  reason        VARCHAR(200) NOT NULL,
  CONSTRAINT agenda_exception_agenda FOREIGN KEY (specialist_id) REFERENCES agenda (specialist_id),
  CONSTRAINT agenda_exception_sane CHECK (last_day >= first_day)
);
CREATE INDEX agenda_exception_by_day ON agenda_exception (specialist_id, last_day);
