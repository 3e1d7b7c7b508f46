package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All VAT rates with their first days; the rate of a service is the one of its date (rule 21). */
public record VatTable(List<VatRule> rules) {
    public VatTable {
        rules = rules.stream()
                .sorted(Comparator.comparing(VatRule::validFrom).reversed())
                .toList();
    }

    /** @throws Refusal when no rate is known for that day: nothing is billed at a guess */
    public VatRule on(VatCategory category, LocalDate serviceDate) {
        return rules.stream()
                .filter(rule -> rule.category() == category && !rule.validFrom().isAfter(serviceDate))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("catalog.noVatRate", category.name(), serviceDate));
    }
}
