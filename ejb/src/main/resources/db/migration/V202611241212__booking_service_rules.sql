-- In which languages a service is given, which kinds and codes of packs may pay it (empty: all).
ALTER TABLE bookable_service ADD COLUMN languages VARCHAR(20) DEFAULT 'fr de it en' NOT NULL;
ALTER TABLE bookable_service ADD COLUMN packs VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE bookable_service ADD COLUMN price_list VARCHAR(20) DEFAULT 'SUPPORT' NOT NULL;
