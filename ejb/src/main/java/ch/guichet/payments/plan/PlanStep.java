package ch.guichet.payments.plan;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/** A part of a plan as it stands. @param paid of it, the earlier parts first */
public record PlanStep(int no, LocalDate dueOn, Money amount, Money paid, StepState state) {}
