package ch.guichet.demo.story;

import ch.guichet.identity.Role;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.QuotedWork;
import ch.guichet.interventions.WorkTime;
import ch.guichet.quotes.MyQuotes;
import ch.guichet.quotes.NewQuote;
import ch.guichet.quotes.QuoteContent;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteLineKind;
import ch.guichet.quotes.WrittenLine;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Quotes of the last days: one that the customer can decide, one that is accepted, one that waits for a second person. */
@ApplicationScoped
class QuoteChapter {
    private static final String PORTAL_ADDRESS = "192.0.2.10";
    private static final int WORKED = 12_000;

    @Inject
    private QuoteDesk desk;

    @Inject
    private MyQuotes mine;

    @Inject
    private QuotedWork work;

    @Inject
    private Interventions interventions;

    void write(StoryBook book) {
        begin(
                book,
                "paye",
                "D-6 09:10",
                "lac",
                "claire",
                "Paramétrage de la paie",
                List.of(fixed("Paramétrage des salaires et des assurances", 240, "720.00")));
        send(book, "paye", "D-6 09:25");
        book.write(new Scene(book.calendar().at("D-5 10:40"), Role.CUSTOMER, book.login("claire"), () -> {
            long id = book.id("quote", "paye");
            mine.accept(id, 1, mine.show(id).latest().documentSha256(), PORTAL_ADDRESS);
        }));
        work(book);
        begin(
                book,
                "reprise",
                "D-3 11:05",
                "lac",
                "claire",
                "Reprise des données 2025",
                List.of(
                        effort("Reprise et contrôle des soldes", 180),
                        new WrittenLine(QuoteLineKind.TRAVEL, "Déplacement à Genève", null, Money.of("120.00"), null)));
        send(book, "reprise", "D-3 11:20");
        book.write(new Scene(
                book.calendar().at("D-2 13:50"),
                Role.CUSTOMER,
                book.login("claire"),
                () -> mine.ask(book.id("quote", "reprise"), 1, 1, "Faut-il nous déconnecter pendant la reprise ?")));
        begin(
                book,
                "migration",
                "D-1 15:00",
                "jura",
                "pierre",
                "Migration de trois sociétés",
                List.of(
                        fixed("Migration de trois sociétés, essais compris", 1_800, "5900.00"),
                        effort("Accompagnement à la mise en service", 240)));
        send(book, "migration", "D-1 15:20");
    }

    /** Begun under the accepted quote, and near what was foreseen. */
    private void work(StoryBook book) {
        specialist(book, "D-4 13:50", () -> book.keep("quoted", "paye", work.open(book.id("quote", "paye"))));
        WorkTime time = new WorkTime(
                book.calendar().at("D-4 14:00"), WORKED, "Salaires et assurances paramétrés, hors présence", true);
        specialist(book, "D-4 17:30", () -> interventions.log(book.id("quoted", "paye"), time));
    }

    private static void specialist(StoryBook book, String when, Runnable action) {
        book.write(new Scene(book.calendar().at(when), Role.SPECIALIST, "specialist", action));
    }

    private void begin(
            StoryBook book,
            String key,
            String when,
            String customer,
            String contact,
            String title,
            List<WrittenLine> lines) {
        QuoteContent content = new QuoteContent(lines, null, null, "", "", null, null);
        desk(
                book,
                when,
                () -> book.keep(
                        "quote",
                        key,
                        desk.open(new NewQuote(
                                        book.id("customer", customer),
                                        book.id("contact", contact),
                                        null,
                                        title,
                                        content))
                                .id()));
    }

    private void send(StoryBook book, String key, String when) {
        desk(book, when, () -> desk.send(book.id("quote", key), null));
    }

    private static void desk(StoryBook book, String when, Runnable action) {
        book.write(new Scene(book.calendar().at(when), Role.DESK, "desk", action));
    }

    private static WrittenLine fixed(String title, int minutes, String net) {
        return new WrittenLine(QuoteLineKind.FIXED_PRICE, title, new Minutes(minutes), Money.of(net), null);
    }

    private static WrittenLine effort(String title, int minutes) {
        return new WrittenLine(QuoteLineKind.EFFORT_WITH_CEILING, title, new Minutes(minutes), null, null);
    }
}
