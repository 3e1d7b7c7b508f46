-- Where somebody of the house is written to; null is his login where that is an address.
ALTER TABLE app_user ADD COLUMN email VARCHAR(254);
