package ch.guichet.demo.story;

import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.ServiceKind;
import ch.guichet.catalog.DayHours;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import ch.guichet.terms.TermsAdministration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be booked, with whom, and under which terms. */
@ApplicationScoped
class AgendaChapter {
    @Inject
    private AgendaAdministration agendas;

    @Inject
    private TermsAdministration terms;

    void write(StoryBook book) {
        Instant opening = book.calendar().opening();
        book.write(new Scene(opening, Role.ADMIN, "admin", () -> {
            terms.publish(termsInAllLanguages());
            Table.read("services.csv").forEach(row -> agendas.add(service(row)));
            Table.read("agendas.csv").forEach(row -> open(book, row, BusinessClock.dayOf(opening)));
        }));
    }

    private void open(StoryBook book, Row row, LocalDate from) {
        long specialist = book.id("user", row.text("login"));
        agendas.open(specialist, row.text("name"), row.text("canton"), words(row, "languages"), words(row, "skills"));
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean works = words(row, "days").contains(String.valueOf(day.getValue()));
            week.put(day, works ? DayHours.parse(row.text("hours")) : DayHours.CLOSED);
        }
        agendas.setHours(specialist, week, from);
    }

    private static BookableService service(Row row) {
        return new BookableService(
                0,
                row.text("code"),
                ServiceKind.valueOf(row.text("kind")),
                Map.of("fr", row.text("fr"), "de", row.text("de"), "it", row.text("it"), "en", row.text("en")),
                words(row, "durations").stream()
                        .map(text -> new Minutes(Integer.parseInt(text)))
                        .toList(),
                Integer.parseInt(row.text("before")),
                Integer.parseInt(row.text("after")),
                Integer.parseInt(row.text("step")),
                Integer.parseInt(row.text("notice")),
                Integer.parseInt(row.text("horizon")),
                row.has("capacity") ? Integer.valueOf(row.text("capacity")) : null,
                row.has("skill") ? row.text("skill") : null,
                true);
    }

    private static List<String> words(Row row, String column) {
        return Arrays.asList(row.text(column).split(" "));
    }

    private static Map<String, String> termsInAllLanguages() {
        Map<String, String> bodies = new TreeMap<>();
        for (String language : Languages.ALL) {
            try (InputStream in = AgendaChapter.class.getResourceAsStream("terms_" + language + ".txt")) {
                bodies.put(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return bodies;
    }
}
