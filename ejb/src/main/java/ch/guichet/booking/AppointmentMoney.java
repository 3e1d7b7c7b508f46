package ch.guichet.booking;

import ch.guichet.credit.HoldPlan;

/**
 * What an appointment keeps of the credit now, and what it costs because it did not take place.
 *
 * @param held what is kept, and what would be left to pay for the booked length; null once nothing is kept any more
 *     because it is over or its work is billed
 * @param fee null when there is none
 */
public record AppointmentMoney(HoldPlan held, AppointmentFee fee) {}
