package ch.guichet.payments.plan;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/** So much by this day, inclusive. */
public record PlanPart(LocalDate dueOn, Money amount) {}
