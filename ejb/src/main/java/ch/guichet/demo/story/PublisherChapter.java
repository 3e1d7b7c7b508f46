package ch.guichet.demo.story;

import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Who the publisher is. */
@ApplicationScoped
class PublisherChapter {
    @Inject
    private SettingsAdministration settings;

    void write(StoryBook book) {
        LocalDate day = BusinessClock.dayOf(book.calendar().opening());
        book.write(new Scene(book.calendar().opening(), Role.ADMIN, "admin", () -> Table.read("publisher.csv")
                .forEach(row -> settings.set(row.text("setting"), day, row.text("value")))));
    }
}
