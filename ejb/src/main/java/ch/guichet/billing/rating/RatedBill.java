package ch.guichet.billing.rating;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one customer's work comes to.
 *
 * @param vat one sum per rate, lowest rate first
 * @param credit CHF paid from value packs
 * @param rounding what brings the amount due to 0.05; its own line, outside the VAT base (rule 21)
 */
public record RatedBill(List<RatedLine> lines, List<VatSum> vat, Money credit, Money rounding) {
    public RatedBill {
        lines = List.copyOf(lines);
        vat = List.copyOf(vat);
    }

    public Money net() {
        return vat.stream().map(VatSum::net).reduce(fees(), Money::plus);
    }

    /** What is owed for appointments that did not take place; outside the VAT base. */
    public Money fees() {
        return lines.stream()
                .filter(line -> line.fee() != null)
                .map(RatedLine::net)
                .reduce(Money.ZERO, Money::plus);
    }

    public Money vatTotal() {
        return vat.stream().map(VatSum::vat).reduce(Money.ZERO, Money::plus);
    }

    public Money due() {
        return net().plus(vatTotal()).minus(credit).plus(rounding);
    }

    public LocalDate firstService() {
        return lines.stream()
                .map(RatedLine::serviceDate)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public LocalDate lastService() {
        return lines.stream()
                .map(RatedLine::serviceDate)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
