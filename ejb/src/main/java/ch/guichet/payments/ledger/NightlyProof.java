package ch.guichet.payments.ledger;

import java.time.Instant;

/** A comparison of the books as the nightly job has made it. */
public record NightlyProof(Instant at, ProofOfAccount proof) {}
