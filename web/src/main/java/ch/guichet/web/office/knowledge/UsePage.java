package ch.guichet.web.office.knowledge;

import ch.guichet.knowledge.ArticleShelves;
import ch.guichet.knowledge.UseRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.format.Csv;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.omnifaces.util.Faces;

/** What articles are good for, by month: suggested, opened, a case avoided, found helpful. */
@Named("articleUse")
@RequestScoped
public class UsePage {
    private static final int MONTHS_AT_FIRST = 6;

    private final ArticleShelves shelves;
    private final BusinessClock clock;
    private final Speech say;
    private String from;
    private String to;
    private List<UseRow> rows;

    protected UsePage() {
        this(null, null, null);
    }

    @Inject
    public UsePage(ArticleShelves shelves, BusinessClock clock, Speech say) {
        this.shelves = shelves;
        this.clock = clock;
        this.say = say;
    }

    public void load() {
        YearMonth last = month(to, clock.month());
        YearMonth first = month(from, last.minusMonths(MONTHS_AT_FIRST - 1L));
        from = first.toString();
        to = last.toString();
        rows = shelves.byMonth(first, last);
    }

    /** The same rows for a spreadsheet. */
    public void export() throws IOException {
        load();
        StringBuilder file = new StringBuilder(Csv.MARK);
        file.append(Csv.row((Object[]) say.of("knowledge.use.columns").split("\\|")));
        for (UseRow row : rows)
            file.append(Csv.row(
                    row.month(),
                    row.article(),
                    row.title(),
                    row.shown(),
                    row.opened(),
                    row.avoided(),
                    row.helpful(),
                    row.useless()));
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        Faces.sendFile("guichet-articles-" + from + "-" + to + ".csv", true, out -> out.write(bytes));
    }

    public List<UseRow> getRows() {
        return rows;
    }

    public long getShown() {
        return sum(UseRow::shown);
    }

    public long getOpened() {
        return sum(UseRow::opened);
    }

    public long getAvoided() {
        return sum(UseRow::avoided);
    }

    public long getHelpful() {
        return sum(UseRow::helpful);
    }

    public long getUseless() {
        return sum(UseRow::useless);
    }

    private long sum(ToLongFunction<UseRow> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private static YearMonth month(String written, YearMonth otherwise) {
        try {
            return written == null || written.isBlank() ? otherwise : YearMonth.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
