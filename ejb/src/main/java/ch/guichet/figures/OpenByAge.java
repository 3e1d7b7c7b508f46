package ch.guichet.figures;

import ch.guichet.shared.Money;

/** What is owed today, by how long it is late. */
public record OpenByAge(AgeBand age, long documents, Money amount) {}
