CREATE TABLE appointment (
  id                BIGINT       NOT NULL PRIMARY KEY,
  number            INT          NOT NULL,
  customer_id       BIGINT       NOT NULL,
  contact_id        BIGINT       NOT NULL,
  contact_name      VARCHAR(120) NOT NULL,
  specialist_id     BIGINT       NOT NULL,
  specialist_name   VARCHAR(120) NOT NULL,
  service_id        BIGINT       NOT NULL,
  case_id           BIGINT,
  subject           VARCHAR(200) NOT NULL,
  language          VARCHAR(2)   NOT NULL,
  state             VARCHAR(10)  NOT NULL,
  starts_at         DATETIME(6)  NOT NULL,
  ends_at           DATETIME(6)  NOT NULL,
  booked_at         DATETIME(6)  NOT NULL,
  client_key        VARCHAR(100),
  terms_version     INT          NOT NULL,
  acceptance_id     BIGINT       NOT NULL,
  hourly_net_cents  BIGINT       NOT NULL,
  unit_minutes      INT          NOT NULL,
  minimum_minutes   INT          NOT NULL,
  cancel_free_until DATETIME(6)  NOT NULL,
  cancel_fee_cents  BIGINT       NOT NULL,
  fee_due_cents     BIGINT       NOT NULL,
  calendar_sequence INT          NOT NULL,
  ended_at          DATETIME(6),
  ended_by          VARCHAR(120),
  end_reason        VARCHAR(500),
  version           INT          NOT NULL,
  CONSTRAINT appointment_number UNIQUE (number),
  CONSTRAINT appointment_client_key UNIQUE (customer_id, client_key),
  CONSTRAINT appointment_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT appointment_service FOREIGN KEY (service_id) REFERENCES bookable_service (id),
  CONSTRAINT appointment_acceptance FOREIGN KEY (acceptance_id) REFERENCES acceptance (id),
  CONSTRAINT appointment_sane CHECK (ends_at > starts_at)
);
CREATE INDEX appointment_by_customer ON appointment (customer_id, starts_at);
CREATE INDEX appointment_by_specialist ON appointment (specialist_id, starts_at);
CREATE INDEX appointment_by_case ON appointment (case_id);
-- A slot somebody keeps while he fills in the form; it releases itself.
CREATE TABLE slot_hold (
  id            BIGINT      NOT NULL PRIMARY KEY,
  customer_id   BIGINT      NOT NULL,
  contact_id    BIGINT      NOT NULL,
  service_id    BIGINT      NOT NULL,
  specialist_id BIGINT      NOT NULL,
  starts_at     DATETIME(6) NOT NULL,
  ends_at       DATETIME(6) NOT NULL,
  held_until    DATETIME(6) NOT NULL
);
CREATE INDEX slot_hold_by_contact ON slot_hold (contact_id, customer_id);
-- The agenda in cells of five minutes since 1970. A cell belongs to one appointment or hold: the key refuses the second,
-- whatever the number of servers. held_until is null once booked.
CREATE TABLE agenda_cell (
  specialist_id BIGINT NOT NULL,
  cell          INT    NOT NULL,
  holder_id     BIGINT NOT NULL,
  held_until    DATETIME(6),
  PRIMARY KEY (specialist_id, cell),
  CONSTRAINT agenda_cell_agenda FOREIGN KEY (specialist_id) REFERENCES agenda (specialist_id)
);
CREATE INDEX agenda_cell_by_holder ON agenda_cell (holder_id);
-- How many appointments of a service a day has, for services that take only so many.
CREATE TABLE service_day (
  service_id BIGINT NOT NULL,
  on_day     DATE   NOT NULL,
  taken      INT    NOT NULL,
  PRIMARY KEY (service_id, on_day),
  CONSTRAINT service_day_service FOREIGN KEY (service_id) REFERENCES bookable_service (id),
  CONSTRAINT service_day_sane CHECK (taken >= 0)
);
