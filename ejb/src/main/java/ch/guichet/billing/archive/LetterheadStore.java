package ch.guichet.billing.archive;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The publisher's look, by the day. The logo's bytes are read again only when there is another. */
@ApplicationScoped
class LetterheadStore {
    private static final String LATEST =
            "SELECT id FROM publisher_logo WHERE valid_from <= ?" + " ORDER BY valid_from DESC, id DESC LIMIT 1";

    @Inject
    private Database database;

    @Inject
    private Catalog catalog;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    private volatile Kept kept = new Kept(0, null);

    private record Kept(long id, byte[] logo) {}

    HouseStyle on(LocalDate day, String language) {
        return new HouseStyle(logo(day), note(day, language));
    }

    byte[] logo(LocalDate day) {
        long id = database.number(LATEST, day);
        Kept known = kept;
        if (known.id() == id) return known.logo();
        byte[] found = database
                .list(
                        "SELECT content FROM publisher_logo WHERE id = ?",
                        row -> java.util.Optional.ofNullable(row.getBytes(1)),
                        id)
                .stream()
                .findFirst()
                .flatMap(content -> content)
                .orElse(null);
        kept = new Kept(id, found);
        return found;
    }

    private String note(LocalDate day, String language) {
        try {
            return catalog.setting("document.note." + language, day);
        } catch (Refusal none) {
            return "";
        }
    }

    /** @param content null takes the logo away */
    void put(byte[] content, String mediaType, LocalDate from, String by) {
        database.update(
                "INSERT INTO publisher_logo (id, valid_from, content, media_type, set_by, set_at) VALUES (?,?,?,?,?,?)",
                ids.take(1),
                from,
                content,
                mediaType,
                by,
                clock.now());
    }
}
