package ch.guichet.credit;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What planned work would take of the credit, and what would be left to pay in money.
 *
 * @param parts lot by lot, in the order of their use
 * @param openMinutes that no time pack covers, priced
 * @param net of them, without VAT
 * @param vat on the net at the rate of the day it was planned
 * @param due what of net and VAT no value pack covers
 */
public record HoldPlan(List<Part> parts, Minutes openMinutes, Money net, Money vat, Money due) {
    /** @param quantity minutes (time pack) or Rappen (value pack) */
    public record Part(long lotId, String pack, PackKind kind, long quantity) {
        public Minutes minutes() {
            return kind == PackKind.TIME ? new Minutes(Math.toIntExact(quantity)) : Minutes.ZERO;
        }

        public Money money() {
            return kind == PackKind.VALUE ? Money.ofCents(quantity) : Money.ZERO;
        }
    }

    /** Minutes that time packs give. */
    public Minutes minutesHeld() {
        return parts.stream().map(Part::minutes).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** CHF, VAT included, that value packs give. */
    public Money moneyHeld() {
        return parts.stream().map(Part::money).reduce(Money.ZERO, Money::plus);
    }

    /**
     * Walks the lots as month-end will: a time pack gives minutes; at the first value pack the rest is priced and value
     * packs pay it.
     *
     * @param accounted minutes, already rounded up to unit and minimum
     */
    static HoldPlan of(List<HeldLot> lots, Minutes accounted, HourlyPrice price, int vatBasisPoints, LocalDate day) {
        List<HeldLot> usable = lots.stream()
                .filter(lot -> lot.covers(day))
                .sorted(HeldLot.ORDER_OF_USE)
                .toList();
        List<Part> parts = new ArrayList<>();
        Minutes open = accounted;
        for (HeldLot lot : usable) {
            if (open.isZero() || lot.kind() == PackKind.VALUE) break;
            Minutes taken = open.min(new Minutes(Math.toIntExact(lot.free())));
            parts.add(new Part(lot.id(), lot.pack(), lot.kind(), taken.value()));
            open = open.minus(taken);
        }
        Money net = price.net().forMinutes(open);
        Money vat = net.vatAt(vatBasisPoints);
        Money due = net.plus(vat);
        for (HeldLot lot : usable) {
            if (lot.kind() != PackKind.VALUE || !due.isPositive()) continue;
            Money paid = due.min(Money.ofCents(lot.free()));
            parts.add(new Part(lot.id(), lot.pack(), lot.kind(), paid.cents()));
            due = due.minus(paid);
        }
        return new HoldPlan(List.copyOf(parts), open, net, vat, due);
    }

    /** The plan of parts that are held already: what they do not cover is priced. */
    static HoldPlan held(List<Part> parts, Minutes accounted, HourlyPrice price, int vatBasisPoints) {
        HoldPlan only = new HoldPlan(List.copyOf(parts), Minutes.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        Minutes open = accounted.minus(accounted.min(only.minutesHeld()));
        Money net = price.net().forMinutes(open);
        Money vat = net.vatAt(vatBasisPoints);
        Money gross = net.plus(vat);
        return new HoldPlan(only.parts(), open, net, vat, gross.minus(gross.min(only.moneyHeld())));
    }
}
