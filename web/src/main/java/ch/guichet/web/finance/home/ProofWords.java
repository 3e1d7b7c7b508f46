package ch.guichet.web.finance.home;

import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.format.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;

/** The figures of a proof in their units, which depend on what is proved. */
@Named
@ApplicationScoped
public class ProofWords {
    private static final Set<String> MONEY = Set.of("journal", "receivables");

    public String expected(ProofLine line) {
        return written(line.code(), line.expected());
    }

    public String found(ProofLine line) {
        return written(line.code(), line.found());
    }

    private static String written(String code, long value) {
        if (MONEY.contains(code)) return "CHF " + Formats.money(Money.ofCents(value));
        if (code.equals("seconds") && value >= 0) return Formats.duration(value);
        if (code.equals("minutes") && value >= 0) return Formats.minutes(new Minutes(Math.toIntExact(value)));
        return Formats.number(value);
    }
}
