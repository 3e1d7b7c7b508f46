package ch.guichet.demo.story;

import ch.guichet.booking.SpecialistNow;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.identity.Role;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.UrgentWork;
import ch.guichet.interventions.WorkTime;
import ch.guichet.shared.BusinessClock;
import ch.guichet.urgency.DispatchOrder;
import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.NewUrgency;
import ch.guichet.urgency.UrgencyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Urgency of the last working day: one accepted, worked and waiting for its bill, one that nobody has decided yet. Where a
 * holiday keeps everybody at home, nothing urgent is told.
 */
@ApplicationScoped
class UrgencyChapter {
    private static final String PORTAL_ADDRESS = "192.0.2.10";
    private static final String VALIDITY = "urgency.validMinutes";
    /** Long enough for somebody to find it open when he tries the product. */
    private static final String FOUR_DAYS = "5760";

    private static final String USUAL = "120";
    private static final int WORKED = 2_460;

    @Inject
    private MyUrgency mine;

    @Inject
    private UrgencyDesk desk;

    @Inject
    private UrgentWork work;

    @Inject
    private Interventions interventions;

    @Inject
    private SettingsAdministration settings;

    void write(StoryBook book) {
        Instant opening = book.calendar().opening();
        LocalDate today = book.calendar().today();
        book.write(new Scene(opening, Role.ADMIN, "admin", () -> {
            settings.set(VALIDITY, BusinessClock.dayOf(opening), FOUR_DAYS);
            settings.set(VALIDITY, today, USUAL);
        }));
        Map<String, Long> told = new HashMap<>();
        ask(
                book,
                told,
                "plans",
                "D-1 09:20",
                "architecte",
                "luc",
                "Facture finale bloquée avant la remise des clés",
                "La facture doit partir à midi et l’impression s’arrête sur une erreur.");
        customer(book, "D-1 09:31", "luc", () -> {
            if (told.containsKey("plans")) accept(told.get("plans"));
        });
        book.write(new Scene(book.calendar().at("D-1 09:33"), Role.DESK, "desk", () -> dispatch(told.get("plans"))));
        work(book, told);
        ask(
                book,
                told,
                "lohn",
                "D-1 15:10",
                "treuhand",
                "beat",
                "Lohnlauf bricht ab",
                "Die Löhne müssen heute zur Bank, der Lauf bricht beim dritten Mandanten ab.");
    }

    private void ask(
            StoryBook book,
            Map<String, Long> told,
            String key,
            String when,
            String company,
            String contact,
            String subject,
            String text) {
        customer(book, when, contact, () -> {
            long customer = book.id("customer", company);
            if (!mine.preview(customer).possible()) return;
            told.put(key, mine.ask(new NewUrgency(customer, null, subject, text, null)));
        });
    }

    private void accept(long id) {
        mine.accept(id, mine.show(id).documentSha256(), PORTAL_ADDRESS);
    }

    private void dispatch(Long id) {
        if (id == null) return;
        desk.specialists().stream()
                .filter(SpecialistNow::free)
                .findFirst()
                .ifPresent(one -> desk.dispatch(id, new DispatchOrder(one.id(), List.of(), null)));
    }

    private void work(StoryBook book, Map<String, Long> told) {
        Instant start = book.calendar().at("D-1 09:36");
        specialist(book, start, () -> {
            if (told.containsKey("plans")) told.put("work", work.open(told.get("plans")));
        });
        specialist(book, start.plusSeconds(WORKED), () -> {
            if (!told.containsKey("work")) return;
            WorkTime time = new WorkTime(start, WORKED, "Modèle de facture réparé, facture imprimée ensemble");
            interventions.log(told.get("work"), time);
            interventions.close(told.get("work"));
        });
    }

    private static void customer(StoryBook book, String when, String contact, Runnable action) {
        book.write(new Scene(book.calendar().at(when), Role.CUSTOMER, book.login(contact), action));
    }

    private static void specialist(StoryBook book, Instant at, Runnable action) {
        book.write(new Scene(at, Role.SPECIALIST, "specialist", action));
    }
}
