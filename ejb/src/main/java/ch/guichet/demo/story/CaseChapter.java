package ch.guichet.demo.story;

import ch.guichet.cases.CaseNumber;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.NewCase;
import ch.guichet.cases.NewCaseByPhone;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.cases.Triage;
import ch.guichet.hotline.Timers;
import ch.guichet.identity.Role;
import ch.guichet.shared.Minutes;
import ch.guichet.triage.DeskTriage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;

/** The questions: asked, sorted, answered, and where they cost something, offered and accepted or not. */
@ApplicationScoped
class CaseChapter {
    private static final Duration UNTIL_SORTED = Duration.ofMinutes(12);
    private static final Duration UNTIL_ANSWERED = Duration.ofMinutes(18);
    private static final Duration UNTIL_OFFERED = Duration.ofMinutes(20);
    private static final Duration UNTIL_CLOSED = Duration.ofMinutes(40);
    private static final int SHORTEST_CALL = 3;
    private static final int CALLS = 9;
    private static final String PORTAL_ADDRESS = "192.0.2.10";

    @Inject
    private CustomerCases customer;

    @Inject
    private DeskCases desk;

    @Inject
    private DeskTriage suggestions;

    @Inject
    private Timers timers;

    void write(StoryBook book) {
        Table.read("cases.csv").forEach(row -> write(book, row));
    }

    private void write(StoryBook book, Row row) {
        Instant asked = book.calendar().at(row.text("when"));
        ask(book, row, asked);
        if (row.has("triage")) {
            Triage triage = Triage.valueOf(row.text("triage"));
            desk(book, row, asked.plus(UNTIL_SORTED), id -> desk.classify(id, triage, reason(id, triage)));
        }
        if (row.has("answer")) {
            desk(book, row, asked.plus(UNTIL_ANSWERED), id -> desk.answer(id, row.text("answer"), false));
            measure(book, row, asked.plus(UNTIL_ANSWERED));
        }
        if (row.has("estimate")) {
            Minutes estimate = new Minutes(row.number("estimate"));
            desk(book, row, asked.plus(UNTIL_OFFERED), id -> desk.offerPaidWork(id, estimate));
        }
        if (row.has("decision")) decide(book, row, asked.plus(UNTIL_OFFERED));
        Duration decision = Duration.ofMinutes(row.has("minutes") ? row.number("minutes") : 0);
        if (row.yes("closed")) desk(book, row, asked.plus(UNTIL_CLOSED).plus(decision), desk::close);
    }

    private void ask(StoryBook book, Row row, Instant at) {
        boolean byPhone = "PHONE".equals(row.text("channel"));
        book.write(new Scene(at, byPhone ? Role.DESK : Role.CUSTOMER, byPhone ? "desk" : contact(book, row), () -> {
            CaseNumber asked = byPhone ? byPhone(book, row) : inThePortal(book, row);
            book.keep("case", row.text("key"), asked.caseId());
        }));
    }

    /** The hotline time of the answer: three to eleven minutes, so that some go beyond what is free. */
    private void measure(StoryBook book, Row row, Instant answered) {
        int minutes = SHORTEST_CALL + row.text("text").length() % CALLS;
        desk(book, row, answered.minus(Duration.ofMinutes(minutes)), timers::start);
        desk(book, row, answered, this::stop);
    }

    private void stop(long caseId) {
        timers.mine().stream().filter(t -> t.caseId() == caseId).forEach(t -> timers.stop(t.id(), null));
    }

    /** Where the suggestion is another, the desk says why it decides so. */
    private String reason(long caseId, Triage decided) {
        Triage suggested = suggestions.ofCase(caseId).suggestion();
        if (suggested == Triage.UNSURE || suggested == decided) return null;
        return decided == Triage.PAID
                ? "Explication approfondie ou recherche d’anomalie"
                : "Question brève d’utilisation courante";
    }

    private CaseNumber byPhone(StoryBook book, Row row) {
        return desk.receive(new NewCaseByPhone(
                book.id("customer", row.text("customer")),
                book.id("contact", row.text("contact")),
                row.text("subject"),
                row.text("text"),
                null));
    }

    private CaseNumber inThePortal(StoryBook book, Row row) {
        long company = book.id("customer", row.text("customer"));
        return customer.submit(new NewCase(company, row.text("subject"), row.text("text"), null));
    }

    private void decide(StoryBook book, Row row, Instant offered) {
        Instant decided = offered.plus(Duration.ofMinutes(row.number("minutes")));
        book.write(new Scene(decided, Role.CUSTOMER, contact(book, row), () -> {
            PaidWorkOfferView offer = customer.offer(book.id("case", row.text("key")));
            int version = offer.row().version();
            if ("accept".equals(row.text("decision"))) {
                customer.accept(offer.caseId(), version, offer.documentSha256(), PORTAL_ADDRESS);
            } else {
                customer.decline(offer.caseId(), version, row.text("decision"));
            }
        }));
    }

    private void desk(StoryBook book, Row row, Instant at, LongConsumer action) {
        book.write(new Scene(at, Role.DESK, "desk", () -> action.accept(book.id("case", row.text("key")))));
    }

    private static String contact(StoryBook book, Row row) {
        return book.login(row.text("contact"));
    }
}
