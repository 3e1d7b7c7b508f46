package ch.guichet.web.finance.payments;

import ch.guichet.payments.plan.PlanPart;
import ch.guichet.shared.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One instalment while it is written. */
public class PlanRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate dueOn;
    private BigDecimal amount;

    PlanRow(PlanPart part) {
        dueOn = part.dueOn();
        setAmount(part.amount());
    }

    PlanPart part() {
        return new PlanPart(dueOn, getAmount());
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Money getAmount() {
        return amount == null ? null : new Money(amount);
    }

    public final void setAmount(Money amount) {
        this.amount = amount == null ? null : amount.amount();
    }
}
