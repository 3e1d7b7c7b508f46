-- Who waits for a free slot of a service within some days. A wish ends by itself after its last day.
CREATE TABLE waiting_wish (
  id            BIGINT       NOT NULL PRIMARY KEY,
  customer_id   BIGINT       NOT NULL,
  contact_id    BIGINT       NOT NULL,
  service_id    BIGINT       NOT NULL,
  minutes       INT          NOT NULL,
  specialist_id BIGINT,
  first_day     DATE         NOT NULL,
  last_day      DATE         NOT NULL,
  asked_at      DATETIME(6)  NOT NULL,
  ended_at      DATETIME(6),
  end_kind      VARCHAR(10),
  CONSTRAINT waiting_wish_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT waiting_wish_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT waiting_wish_service FOREIGN KEY (service_id) REFERENCES bookable_service (id),
  CONSTRAINT waiting_wish_sane CHECK (last_day >= first_day)
);
CREATE INDEX waiting_wish_open ON waiting_wish (ended_at, last_day);
CREATE INDEX waiting_wish_by_customer ON waiting_wish (customer_id, contact_id);
-- The slots that became free and were told to who waits; each has a mailed link of its own.
CREATE TABLE waiting_call (
  id        BIGINT      NOT NULL PRIMARY KEY,
  wish_id   BIGINT      NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  called_at DATETIME(6) NOT NULL,
  CONSTRAINT waiting_call_wish FOREIGN KEY (wish_id) REFERENCES waiting_wish (id)
);
CREATE INDEX waiting_call_by_wish ON waiting_call (wish_id, id);
