package ch.guichet.accounting;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The months of the books, and up to which one they are closed. */
@ApplicationScoped
class BookMonths {
    private static final String CLOSED_UNTIL = "SELECT MAX(book_month) FROM accounting_period WHERE gate <> 'OPEN'";

    @Inject
    private Database database;

    @Inject
    private MonthOpening opening;

    /** The last month that is closed; months close in their order, so all before it are closed too. */
    Optional<YearMonth> closedUntil() {
        return database.list(CLOSED_UNTIL, row -> Optional.ofNullable(row.getString(1))).stream()
                .flatMap(Optional::stream)
                .map(YearMonth::parse)
                .findFirst();
    }

    /** A day as it is where its month is open, else the first day after all that is closed. */
    UnaryOperator<LocalDate> firstOpen() {
        Optional<YearMonth> closed = closedUntil();
        if (closed.isEmpty()) return day -> day;
        LocalDate first = closed.get().plusMonths(1).atDay(1);
        return day -> day.isBefore(first) ? first : day;
    }

    /** Makes sure that these months are there; what is closed stays closed. */
    void open(Collection<YearMonth> months) {
        List<String> wanted = months.stream().map(YearMonth::toString).toList();
        Set<String> there = new HashSet<>(database.list(
                "SELECT book_month FROM accounting_period WHERE book_month IN (" + Database.marks(wanted.size()) + ")",
                row -> row.getString(1),
                wanted.toArray()));
        wanted.stream().filter(month -> !there.contains(month)).forEach(opening::open);
    }
}
