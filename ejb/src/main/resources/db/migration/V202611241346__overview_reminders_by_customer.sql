-- What was reminded of a customer, for everything that happened with him.
CREATE INDEX reminder_by_customer ON reminder (customer_id, id);
