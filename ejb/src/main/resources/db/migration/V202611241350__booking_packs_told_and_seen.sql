-- Which packs may pay an appointment is agreed when it is booked (empty: all), like its price.
ALTER TABLE appointment ADD COLUMN packs VARCHAR(200) DEFAULT '' NOT NULL;
UPDATE appointment SET packs = (SELECT s.packs FROM bookable_service s WHERE s.id = appointment.service_id);
-- When its customer was told its time last; who has just read it is not reminded of it.
ALTER TABLE appointment ADD COLUMN told_at DATETIME(6);
UPDATE appointment SET told_at = booked_at;
-- Where somebody travels to; of other appointments null.
ALTER TABLE appointment ADD COLUMN place VARCHAR(200);
-- Up to which day the slots of a wish have been looked at; days that can be booked only later are looked at when they can.
ALTER TABLE waiting_wish ADD COLUMN seen_until DATE;
UPDATE waiting_wish SET seen_until = last_day;
-- What was written down of a work and taken away again stays, also when the work itself turns out to have been a mistake.
ALTER TABLE work_correction DROP CONSTRAINT work_correction_intervention;
