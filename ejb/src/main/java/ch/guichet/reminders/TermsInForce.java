package ch.guichet.reminders;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which terms stood when something was ordered, and whether they state a fee. */
@ApplicationScoped
class TermsInForce {
    private static final String TERMS = "SELECT v.version, v.published_at, t.body FROM terms_version v"
            + " JOIN terms_text t ON t.version = v.version ORDER BY v.published_at, v.version";

    @Inject
    private Database database;

    /** All versions in the order of their publication; few, and read once for many documents. */
    List<Version> versions() {
        Map<Integer, Version> byNumber = new LinkedHashMap<>();
        database.each(
                TERMS,
                row -> new Version(
                        row.getInt("version"), Database.instant(row, "published_at"), List.of(row.getString("body"))),
                one -> byNumber.merge(one.number(), one, Version::with));
        return List.copyOf(byNumber.values());
    }

    /** A version with its texts. */
    record Version(int number, Instant publishedAt, List<String> bodies) {
        private Version with(Version other) {
            List<String> all = new ArrayList<>(bodies);
            all.addAll(other.bodies());
            return new Version(number, publishedAt, all);
        }
    }

    /** Whether what stood at an instant states a fee; false when nothing stood or nobody knows when it was ordered. */
    static boolean stateFee(List<Version> versions, Instant ordered) {
        if (ordered == null) return false;
        return versions.stream()
                .filter(version -> !version.publishedAt().isAfter(ordered))
                .reduce((earlier, later) -> later)
                .filter(version -> FeeClause.statedIn(version.bodies()))
                .isPresent();
    }
}
