package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.BookDays;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The days that a page of the books is about; as long as nothing is said, this year up to today. */
@Named
@RequestScoped
public class BookPeriod {
    private final BusinessClock clock;
    private LocalDate from;
    private LocalDate to;

    protected BookPeriod() {
        this(null);
    }

    @Inject
    public BookPeriod(BusinessClock clock) {
        this.clock = clock;
    }

    public Period days() {
        return BookDays.of(from, to, clock.today());
    }

    public LocalDate getFirst() {
        return days().first();
    }

    public LocalDate getLast() {
        return days().last();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
