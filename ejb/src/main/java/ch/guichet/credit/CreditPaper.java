package ch.guichet.credit;

import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.PlainDocument;
import ch.guichet.billing.document.PlainPdf;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.PackKind;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statement of a customer's credit over a period as a PDF in his language: each lot with its movements. */
@ApplicationScoped
class CreditPaper {
    private static final String ENTRIES = "SELECT e.lot_id, l.pack_code, l.kind AS lot_kind, l.sold_on, e.kind,"
            + " e.quantity, e.service_date, e.posted_at FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id"
            + " WHERE e.customer_id = ? AND e.posted_at < ? ORDER BY l.sold_on, e.lot_id, e.id";

    @Inject
    private Database database;

    @Inject
    private Companies companies;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** @throws Refusal credit.period for a period that ends before it begins or in the future */
    byte[] print(long customerId, LocalDate from, LocalDate to) {
        LocalDate today = clock.today();
        if (from == null || to == null || to.isBefore(from) || to.isAfter(today))
            throw Refusal.invalid("credit.period", today);
        CustomerCard customer = companies.card(customerId);
        PaperWords words = new PaperWords(customer.language());
        Map<Long, List<Movement>> lots =
                database.list(ENTRIES, Movement::of, customerId, BusinessClock.startOf(to.plusDays(1))).stream()
                        .collect(Collectors.groupingBy(Movement::lotId, LinkedHashMap::new, Collectors.toList()));
        List<PlainDocument.Section> sections = new ArrayList<>();
        lots.values().forEach(lot -> sections.add(section(lot, from, to, words)));
        if (sections.isEmpty()) sections.add(new PlainDocument.Section(words.say("none"), ""));
        return PlainPdf.of(new PlainDocument(
                words.say("title"),
                catalog.publisher(today).name(),
                today,
                DocumentLanguage.of(customer.language()),
                List.of(
                        new PlainDocument.Fact(words.say("customer"), customer.name() + " · " + customer.number()),
                        new PlainDocument.Fact(words.say("period"), Figures.of(new Period(from, to)))),
                sections));
    }

    private static PlainDocument.Section section(List<Movement> lot, LocalDate from, LocalDate to, PaperWords words) {
        Movement first = lot.get(0);
        List<String> lines = new ArrayList<>();
        long balance = 0;
        boolean opened = false;
        for (Movement one : lot) {
            if (!one.posted().isBefore(from) && !opened) {
                lines.add(words.say("opening", Figures.of(from), first.quantity(balance)));
                opened = true;
            }
            balance += one.quantity();
            if (opened)
                lines.add(words.say(
                        "line",
                        Figures.of(one.day()),
                        words.say(one.kind().name()),
                        first.quantity(one.quantity()),
                        first.quantity(balance)));
        }
        lines.add(words.say("closing", Figures.of(to), first.quantity(balance)));
        return new PlainDocument.Section(
                words.say("lot", first.pack(), Figures.of(first.soldOn())), String.join("\n", lines));
    }

    private record Movement(
            long lotId,
            String pack,
            PackKind lotKind,
            LocalDate soldOn,
            EntryKind kind,
            long quantity,
            LocalDate day,
            LocalDate posted) {

        static Movement of(ResultSet row) throws SQLException {
            return new Movement(
                    row.getLong("lot_id"),
                    row.getString("pack_code"),
                    PackKind.valueOf(row.getString("lot_kind")),
                    row.getObject("sold_on", LocalDate.class),
                    EntryKind.valueOf(row.getString("kind")),
                    row.getLong("quantity"),
                    row.getObject("service_date", LocalDate.class),
                    BusinessClock.dayOf(Database.instant(row, "posted_at")));
        }

        String quantity(long quantity) {
            String sign = quantity < 0 ? "-" : "";
            return lotKind == PackKind.TIME
                    ? sign + Figures.of(new Minutes(Math.toIntExact(Math.abs(quantity))))
                    : "CHF " + Figures.of(Money.ofCents(quantity));
        }
    }
}
