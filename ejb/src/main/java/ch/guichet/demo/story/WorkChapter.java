package ch.guichet.demo.story;

import ch.guichet.cases.DeskCases;
import ch.guichet.identity.Role;
import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.WorkTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The paid work, to the second as the specialists logged it. */
@ApplicationScoped
class WorkChapter {
    private static final int UNTIL_DONE = 120;
    private static final int UNTIL_CLOSED = 600;

    @Inject
    private Interventions interventions;

    @Inject
    private DeskCases desk;

    void write(StoryBook book) {
        Set<String> opened = new HashSet<>();
        for (Row row : Table.read("work.csv")) {
            String key = row.text("case");
            Instant start = book.calendar().at(row.text("when"));
            if (opened.add(key)) {
                specialist(book, row, start, () -> book.keep("work", key, interventions.open(book.id("case", key))));
            }
            Instant end = start.plusSeconds(row.number("seconds"));
            WorkTime time = new WorkTime(start, row.number("seconds"), row.text("note"));
            specialist(book, row, end, () -> interventions.log(book.id("work", key), time));
            if (!row.yes("done")) continue;
            specialist(book, row, end.plusSeconds(UNTIL_DONE), () -> interventions.close(book.id("work", key)));
            book.write(new Scene(
                    end.plusSeconds(UNTIL_CLOSED), Role.DESK, "desk", () -> desk.close(book.id("case", key))));
        }
    }

    private static void specialist(StoryBook book, Row row, Instant at, Runnable action) {
        book.write(new Scene(at, Role.SPECIALIST, row.text("specialist"), action));
    }
}
