-- What a visit to the customer costs, as the offer for paid work says it; 0 when it says nothing, and then none is charged.
ALTER TABLE paid_work_offer ADD COLUMN travel_cents BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE intervention ADD COLUMN travel_cents BIGINT DEFAULT 0 NOT NULL;
-- A visit of an intervention. live_on is its day as long as it stands, so that a day has one; what was taken back stays.
CREATE TABLE work_travel (
  id                BIGINT       NOT NULL PRIMARY KEY,
  intervention_id   BIGINT       NOT NULL,
  customer_id       BIGINT       NOT NULL,
  travelled_on      DATE         NOT NULL,
  live_on           DATE,
  net_cents         BIGINT       NOT NULL,
  note              VARCHAR(200) NOT NULL,
  by_name           VARCHAR(120) NOT NULL,
  at                DATETIME(6)  NOT NULL,
  taken_back_by     VARCHAR(120),
  taken_back_at     DATETIME(6),
  taken_back_reason VARCHAR(500),
  document_id       BIGINT,
  CONSTRAINT work_travel_once UNIQUE (intervention_id, live_on),
  CONSTRAINT work_travel_intervention FOREIGN KEY (intervention_id) REFERENCES intervention (id),
  CONSTRAINT work_travel_sane CHECK (net_cents > 0 AND (document_id IS NULL OR live_on IS NOT NULL))
);
CREATE INDEX work_travel_by_customer ON work_travel (customer_id, document_id);
CREATE INDEX work_travel_by_document ON work_travel (document_id);
INSERT INTO setting (code, valid_from, text_value) VALUES ('travel.net', '2024-01-01', '0.00');
