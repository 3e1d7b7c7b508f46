-- Everything that decides an amount has a first day of validity; what was agreed earlier keeps its own copy.
CREATE TABLE setting (
  code       VARCHAR(60)  NOT NULL,
  valid_from DATE         NOT NULL,
  text_value VARCHAR(500) NOT NULL,
  PRIMARY KEY (code, valid_from)
);
CREATE TABLE hourly_price (
  code             VARCHAR(20) NOT NULL,
  valid_from       DATE        NOT NULL,
  net_cents        BIGINT      NOT NULL,
  unit_minutes     INT         NOT NULL,
  minimum_minutes  INT         NOT NULL,
  PRIMARY KEY (code, valid_from),
  CONSTRAINT hourly_price_sane CHECK (net_cents >= 0 AND unit_minutes > 0 AND minimum_minutes >= 0)
);
CREATE TABLE vat_rate (
  category     VARCHAR(10) NOT NULL,
  valid_from   DATE        NOT NULL,
  basis_points INT         NOT NULL,
  PRIMARY KEY (category, valid_from),
  CONSTRAINT vat_rate_sane CHECK (basis_points BETWEEN 0 AND 10000)
);
CREATE TABLE pack (
  code            VARCHAR(20) NOT NULL,
  valid_from      DATE        NOT NULL,
  kind            VARCHAR(5)  NOT NULL,
  quantity        BIGINT      NOT NULL,
  price_net_cents BIGINT      NOT NULL,
  validity_months INT,
  PRIMARY KEY (code, valid_from),
  CONSTRAINT pack_sane CHECK (kind IN ('TIME', 'VALUE') AND quantity > 0 AND price_net_cents >= 0)
);

INSERT INTO vat_rate (category, valid_from, basis_points) VALUES
  ('NORMAL', '2011-01-01', 800), ('REDUCED', '2011-01-01', 250), ('LODGING', '2011-01-01', 380),
  ('NORMAL', '2018-01-01', 770), ('REDUCED', '2018-01-01', 250), ('LODGING', '2018-01-01', 370),
  ('NORMAL', '2024-01-01', 810), ('REDUCED', '2024-01-01', 260), ('LODGING', '2024-01-01', 380);
INSERT INTO hourly_price (code, valid_from, net_cents, unit_minutes, minimum_minutes) VALUES
  ('SUPPORT', '2024-01-01', 18000, 15, 30);
INSERT INTO pack (code, valid_from, kind, quantity, price_net_cents, validity_months) VALUES
  ('T5',    '2024-01-01', 'TIME',  300,     79500, 12),
  ('T10',   '2024-01-01', 'TIME',  600,    150000, 12),
  ('V1000', '2024-01-01', 'VALUE', 100000, 100000, 12);
INSERT INTO setting (code, valid_from, text_value) VALUES
  ('invoice.dueDays',      '2024-01-01', '30'),
  ('invoice.fiveRappen',   '2024-01-01', 'true'),
  ('hotline.capMinutes',   '2024-01-01', '10'),
  ('hotline.linkDays',     '2024-01-01', '7'),
  ('credit.lowPercent',    '2024-01-01', '20'),
  ('urgency.net',          '2024-01-01', '200.00'),
  ('calendar.canton',      '2024-01-01', 'GE'),
  ('account.bank',         '2024-01-01', '1020'),
  ('account.receivables',  '2024-01-01', '1100'),
  ('account.supportCredit','2024-01-01', '2030'),
  ('account.vat',          '2024-01-01', '2200'),
  ('account.revenue',      '2024-01-01', '3400'),
  ('account.rounding',     '2024-01-01', '3809');
