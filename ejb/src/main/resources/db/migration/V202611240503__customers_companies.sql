-- A company without a complete address is a real company; it is only an invoice that cannot be made for it.
CREATE TABLE customer (
  id            BIGINT       NOT NULL PRIMARY KEY,
  number        INT          NOT NULL,
  name          VARCHAR(70)  NOT NULL,
  street        VARCHAR(70),
  house_number  VARCHAR(16),
  postal_code   VARCHAR(16),
  town          VARCHAR(35),
  country       VARCHAR(2)   NOT NULL,
  uid           VARCHAR(15),
  language      VARCHAR(2)   NOT NULL,
  billing_email VARCHAR(254),
  credit_hold   BOOLEAN      NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  CONSTRAINT customer_number UNIQUE (number)
);
CREATE INDEX customer_name ON customer (name, id);
CREATE TABLE contact (
  id       BIGINT       NOT NULL PRIMARY KEY,
  user_id  BIGINT,
  name     VARCHAR(120) NOT NULL,
  email    VARCHAR(254) NOT NULL,
  phone    VARCHAR(40),
  language VARCHAR(2)   NOT NULL,
  CONSTRAINT contact_user UNIQUE (user_id),
  CONSTRAINT contact_email UNIQUE (email)
);
-- For whom a contact may act, and how far. accept_limit_cents: null is "nothing that costs money".
CREATE TABLE mandate (
  contact_id         BIGINT  NOT NULL,
  customer_id        BIGINT  NOT NULL,
  may_book           BOOLEAN NOT NULL,
  accept_limit_cents BIGINT,
  may_accept_urgency BOOLEAN NOT NULL,
  sees_invoices      BOOLEAN NOT NULL,
  manages_users      BOOLEAN NOT NULL,
  valid_from         DATE    NOT NULL,
  valid_to           DATE,
  PRIMARY KEY (contact_id, customer_id),
  CONSTRAINT mandate_contact FOREIGN KEY (contact_id) REFERENCES contact (id),
  CONSTRAINT mandate_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);
CREATE INDEX mandate_by_customer ON mandate (customer_id, contact_id);
CREATE TABLE subscription (
  id             BIGINT      NOT NULL PRIMARY KEY,
  customer_id    BIGINT      NOT NULL,
  kind           VARCHAR(7)  NOT NULL,
  product        VARCHAR(60) NOT NULL,
  licence_number VARCHAR(30) NOT NULL,
  valid_from     DATE        NOT NULL,
  valid_to       DATE        NOT NULL,
  CONSTRAINT subscription_customer FOREIGN KEY (customer_id) REFERENCES customer (id),
  CONSTRAINT subscription_sane CHECK (valid_to >= valid_from)
);
CREATE INDEX subscription_by_customer ON subscription (customer_id, valid_to);
CREATE INDEX subscription_by_licence ON subscription (licence_number);
-- The first customer is number 10001.
INSERT INTO number_series (series, series_year, last_serial) VALUES ('customer', 0, 10000);
