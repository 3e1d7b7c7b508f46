-- The secret of one-time codes under a key that is not in the database: key name, colon, Base64. From the first start of
-- a release that knows it, secret is empty.
ALTER TABLE second_factor ADD COLUMN sealed_secret VARCHAR(200);
