package ch.guichet.quotes;

import ch.guichet.acceptance.Evidence;
import ch.guichet.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one quote together, and what may happen to them (rule 13): one is written, one is open, one is in
 * force, and an earlier one binds until a later one is accepted. It reads and writes nothing.
 */
final class QuoteLife {
    private final List<QuoteVersion> versions;

    QuoteLife(List<QuoteVersion> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(QuoteVersion::version))
                .toList();
    }

    QuoteVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The accepted version that is billed. */
    Optional<QuoteVersion> inForce() {
        return versions.stream().filter(QuoteVersion::isInForce).findFirst();
    }

    /** The version that can be decided. */
    Optional<QuoteVersion> open() {
        return versions.stream().filter(v -> v.state() == QuoteState.SENT).findFirst();
    }

    /** @throws Refusal notFound */
    QuoteVersion version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst().orElseThrow(Refusal::notFound);
    }

    /** The number of the version that would be written next, when the latest can no longer be changed. */
    int nextNumber() {
        return versions.isEmpty() ? 1 : latest().version() + 1;
    }

    /** The latest first. */
    List<QuoteVersionView> views() {
        List<QuoteVersionView> views = new ArrayList<>();
        versions.forEach(v -> views.add(0, v.view()));
        return views;
    }

    /** The latest goes out; an earlier one that nobody has decided is replaced by it, one in force binds on. */
    void send(PrintedQuote printed, Instant at) {
        QuoteVersion sent = latest();
        sent.send(printed, at);
        versions.stream().filter(v -> v != sent && v.state() == QuoteState.SENT).forEach(v -> v.supersede(at));
    }

    /** A yes is to this version alone; what was in force before is billed no more. */
    void accept(int number, Evidence evidence, LocalDate today) {
        QuoteVersion accepted = version(number);
        accepted.requireOpen(today);
        Optional<QuoteVersion> before = inForce();
        accepted.accept(evidence, today);
        before.ifPresent(v -> v.supersede(evidence.acceptedAt()));
    }
}
