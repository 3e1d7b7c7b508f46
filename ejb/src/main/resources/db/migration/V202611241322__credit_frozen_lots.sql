-- A lot whose payment the bank took back: nothing is debited from it while it is frozen.
ALTER TABLE credit_lot ADD COLUMN frozen_on DATE;
