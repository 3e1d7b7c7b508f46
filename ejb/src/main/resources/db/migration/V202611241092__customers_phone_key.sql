-- The number in the one form it is compared in (E.164), beside the form in which it was typed.
ALTER TABLE contact ADD COLUMN phone_key VARCHAR(20);
UPDATE contact SET phone_key = SUBSTRING(REGEXP_REPLACE(REPLACE(phone, '(0)', ''), '[^0-9+]', ''), 1, 20) WHERE phone IS NOT NULL;
UPDATE contact SET phone_key = CONCAT('+', SUBSTRING(phone_key, 3)) WHERE phone_key LIKE '00%';
UPDATE contact SET phone_key = CONCAT('+41', SUBSTRING(phone_key, 2, 16)) WHERE phone_key LIKE '0%';
CREATE INDEX contact_by_phone ON contact (phone_key);
