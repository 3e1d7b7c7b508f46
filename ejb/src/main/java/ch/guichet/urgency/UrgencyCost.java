package ch.guichet.urgency;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an urgent intervention costs, before anybody says yes.
 *
 * @param surcharge on top of the intervention, once, without VAT; no time pack pays it
 * @param hourlyNet price of an hour without VAT
 * @param priceValidFrom since when that is the list price
 * @param first the least that is accounted
 * @param least surcharge and that least time, without VAT
 * @param gross the same incl. VAT
 */
public record UrgencyCost(
        Money surcharge,
        Money hourlyNet,
        Minutes unit,
        Minutes minimum,
        LocalDate priceValidFrom,
        Minutes first,
        Money least,
        int vatBasisPoints,
        Money vat,
        Money gross)
        implements Serializable {}
