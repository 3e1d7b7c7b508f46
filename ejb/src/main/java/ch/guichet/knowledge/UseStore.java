package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What readers and suggestions did, counted without saying whose they were. */
@ApplicationScoped
class UseStore {
    private static final String BY_MONTH = """
            SELECT in_month, article, SUM(shown) AS shown, SUM(opened) AS opened, SUM(avoided) AS avoided,
                   SUM(helpful) AS helpful, SUM(useless) AS useless
            FROM (
              SELECT in_month, article, CASE WHEN kind = 'SHOWN' THEN 1 ELSE 0 END AS shown,
                     CASE WHEN kind = 'OPENED' THEN 1 ELSE 0 END AS opened,
                     CASE WHEN kind = 'AVOIDED' THEN 1 ELSE 0 END AS avoided, 0 AS helpful, 0 AS useless
              FROM article_use WHERE in_month BETWEEN ? AND ?
              UNION ALL
              SELECT in_month, article, 0, 0, 0, CASE WHEN helpful = TRUE THEN 1 ELSE 0 END,
                     CASE WHEN helpful = TRUE THEN 0 ELSE 1 END
              FROM article_verdict WHERE in_month BETWEEN ? AND ?
            ) uses
            GROUP BY in_month, article ORDER BY in_month DESC, avoided DESC, opened DESC, shown DESC, article""";

    @Inject
    private Database database;

    /** Notes each of them once an enquiry. */
    void note(String enquirySha256, List<Integer> articles, UseKind kind, YearMonth month) {
        Set<String> noted = new HashSet<>(database.list(
                "SELECT slot FROM article_use WHERE enquiry_sha256 = ?", row -> row.getString(1), enquirySha256));
        for (int article : articles) {
            if (!noted.add(kind.slot(article))) continue;
            // the same, sent at the same moment, may have been faster
            database.addUnlessThere(
                    "INSERT INTO article_use (enquiry_sha256, slot, article, kind, in_month) VALUES (?, ?, ?, ?, ?)",
                    enquirySha256,
                    kind.slot(article),
                    article,
                    kind,
                    month);
        }
    }

    Optional<Boolean> verdict(int article, String personSha256) {
        return database
                .list(
                        "SELECT helpful FROM article_verdict WHERE article = ? AND person_sha256 = ?",
                        row -> row.getBoolean(1),
                        article,
                        personSha256)
                .stream()
                .findFirst();
    }

    /** One verdict a person: a second one replaces the first. */
    void judge(int article, String personSha256, boolean helpful, YearMonth month) {
        if (replace(article, personSha256, helpful, month)) return;
        boolean added = database.addUnlessThere(
                "INSERT INTO article_verdict (article, person_sha256, helpful, in_month) VALUES (?, ?, ?, ?)",
                article,
                personSha256,
                helpful,
                month);
        if (!added) replace(article, personSha256, helpful, month);
    }

    /** The latest month first, in it what avoided most; without titles. */
    List<UseRow> byMonth(YearMonth from, YearMonth to) {
        return database.list(
                BY_MONTH,
                row -> new UseRow(
                        YearMonth.parse(row.getString("in_month")),
                        row.getInt("article"),
                        null,
                        row.getLong("shown"),
                        row.getLong("opened"),
                        row.getLong("avoided"),
                        row.getLong("helpful"),
                        row.getLong("useless")),
                from,
                to,
                from,
                to);
    }

    private boolean replace(int article, String personSha256, boolean helpful, YearMonth month) {
        return database.update(
                        "UPDATE article_verdict SET helpful = ?, in_month = ? WHERE article = ? AND person_sha256 = ?",
                        helpful,
                        month,
                        article,
                        personSha256)
                == 1;
    }
}
