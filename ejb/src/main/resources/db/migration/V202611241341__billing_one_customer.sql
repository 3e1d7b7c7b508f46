-- A run may be about one customer, up to a day: whoever was parked is billed alone once he is repaired, and whoever
-- wants his bill now gets it.
ALTER TABLE billing_run ADD COLUMN customer_id BIGINT;
ALTER TABLE billing_run ADD COLUMN customer_name VARCHAR(70);
ALTER TABLE billing_run ADD COLUMN cut_off DATE;
ALTER TABLE billing_run ADD CONSTRAINT billing_run_customer FOREIGN KEY (customer_id) REFERENCES customer (id);
