package ch.guichet.billing.archive;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.billing.rating.VatSum;
import ch.guichet.shared.Database;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads documents whole: four statements, however many documents are asked for. */
@ApplicationScoped
public class DocumentReader {
    private static final String HEAD =
            "SELECT d.id, d.run_id, d.kind, d.state, d.number, d.customer_id, c.number AS customer_number,"
                    + " d.recipient_name, d.street, d.house_number, d.postal_code, d.town, d.country, d.recipient_uid,"
                    + " d.language, d.billed_month, d.issue_date, d.due_date, d.service_from, d.service_to,"
                    + " d.net_cents, d.vat_cents, d.credit_cents, d.rounding_cents, d.due_cents, d.reference,"
                    + " d.corrects_id, o.number AS corrects, d.correction_reason, n.id AS credit_note_id,"
                    + " n.number AS credit_note FROM document d JOIN customer c ON c.id = d.customer_id"
                    + " LEFT JOIN document o ON o.id = d.corrects_id LEFT JOIN document n ON n.corrects_id = d.id ";
    private static final String LINES = "SELECT l.*, t.pack_code, t.usable_from, t.expires_on FROM document_line l"
            + " LEFT JOIN credit_lot t ON t.id = l.lot_id WHERE l.document_id IN ";
    /** What a document showed before it was taken back, and its work set free, belongs to it still. */
    private static final String TIMES =
            "SELECT document_id, intervention_id, service_date, started_at, seconds, specialist_name, note, id"
                    + " FROM work_entry WHERE document_id IN %1$s UNION ALL SELECT f.document_id, e.intervention_id,"
                    + " e.service_date, e.started_at, e.seconds, e.specialist_name, e.note, e.id FROM freed_work f"
                    + " JOIN work_entry e ON e.id = f.work_entry_id WHERE f.document_id IN %1$s ORDER BY started_at, id";

    @Inject
    private Database database;

    /** The documents with these ids, in their order; unknown ids are left out. */
    public List<DocumentView> read(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        String chosen = "(" + Database.marks(ids.size()) + ")";
        Object[] values = ids.toArray();
        Map<String, List<WorkTime>> times =
                database.list(TIMES.formatted(chosen), OwnedTime::of, Database.values(ids, ids)).stream()
                        .collect(Collectors.groupingBy(
                                OwnedTime::key, Collectors.mapping(OwnedTime::time, Collectors.toList())));
        Map<Long, List<DocumentLine>> lines =
                database.list(LINES + chosen + " ORDER BY l.document_id, l.line_no", OwnedLine::of, values).stream()
                        .collect(Collectors.groupingBy(
                                OwnedLine::documentId,
                                Collectors.mapping(
                                        owned -> owned.line().with(times.getOrDefault(owned.key(), List.of())),
                                        Collectors.toList())));
        Map<Long, List<VatSum>> vat = database
                .list(
                        "SELECT document_id, basis_points, net_cents, vat_cents FROM document_vat WHERE document_id IN "
                                + chosen + " ORDER BY document_id, basis_points",
                        OwnedVat::of,
                        values)
                .stream()
                .collect(Collectors.groupingBy(
                        OwnedVat::documentId, Collectors.mapping(OwnedVat::sum, Collectors.toList())));
        return database.list(HEAD + "WHERE d.id IN " + chosen + " ORDER BY d.id", DocumentReader::head, values).stream()
                .map(head -> new DocumentView(
                        head, lines.getOrDefault(head.id(), List.of()), vat.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /** The id of the document with this number, in any state that has one. */
    Optional<Long> idOf(String number) {
        return database.list("SELECT id FROM document WHERE number = ?", row -> row.getLong(1), number).stream()
                .findFirst();
    }

    private static DocumentHead head(ResultSet row) throws SQLException {
        return new DocumentHead(
                row.getLong("id"),
                Database.nullableLong(row, "run_id"),
                DocumentKind.valueOf(row.getString("kind")),
                DocumentState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getLong("customer_id"),
                row.getInt("customer_number"),
                row.getString("recipient_name"),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postal_code"),
                row.getString("town"),
                row.getString("country"),
                row.getString("recipient_uid"),
                row.getString("language"),
                YearMonth.parse(row.getString("billed_month")),
                row.getObject("issue_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                new Period(
                        row.getObject("service_from", LocalDate.class), row.getObject("service_to", LocalDate.class)),
                Money.ofCents(row.getLong("net_cents")),
                Money.ofCents(row.getLong("vat_cents")),
                Money.ofCents(row.getLong("credit_cents")),
                Money.ofCents(row.getLong("rounding_cents")),
                Money.ofCents(row.getLong("due_cents")),
                row.getString("reference"),
                Database.nullableLong(row, "corrects_id"),
                row.getString("corrects"),
                row.getString("correction_reason"),
                Database.nullableLong(row, "credit_note_id"),
                row.getString("credit_note"));
    }

    private record OwnedTime(String key, WorkTime time) {
        static OwnedTime of(ResultSet row) throws SQLException {
            return new OwnedTime(
                    keyOf(row.getLong("document_id"), row.getLong("intervention_id"), row.getString("service_date")),
                    new WorkTime(
                            Database.instant(row, "started_at"),
                            row.getLong("seconds"),
                            row.getString("specialist_name"),
                            row.getString("note")));
        }
    }

    private record OwnedLine(long documentId, String key, DocumentLine line) {
        static OwnedLine of(ResultSet row) throws SQLException {
            long document = row.getLong("document_id");
            return new OwnedLine(
                    document,
                    keyOf(document, row.getLong("intervention_id"), row.getString("service_date")),
                    line(row));
        }

        private static DocumentLine line(ResultSet row) throws SQLException {
            Long lot = Database.nullableLong(row, "lot_id");
            Long vat = Database.nullableLong(row, "vat_basis_points");
            return new DocumentLine(
                    row.getInt("line_no"),
                    LineKind.valueOf(row.getString("kind")),
                    row.getString("title"),
                    row.getString("note"),
                    Database.nullableLong(row, "intervention_id"),
                    row.getObject("service_date", LocalDate.class),
                    row.getLong("raw_seconds"),
                    new Minutes(row.getInt("accounted_minutes")),
                    new Minutes(row.getInt("minutes")),
                    Money.ofCents(row.getLong("hourly_net_cents")),
                    new Minutes(row.getInt("unit_minutes")),
                    new Minutes(row.getInt("minimum_minutes")),
                    Database.instant(row, "price_agreed_at"),
                    Database.nullableLong(row, "acceptance_id"),
                    lot == null ? null : usedLot(lot, row),
                    row.getLong("credit_quantity"),
                    Money.ofCents(row.getLong("net_cents")),
                    row.getString("vat_category"),
                    vat == null ? null : vat.intValue(),
                    row.getObject("vat_valid_from", LocalDate.class),
                    fee(row),
                    List.of());
        }

        private static LineFee fee(ResultSet row) throws SQLException {
            Long appointment = Database.nullableLong(row, "appointment_id");
            if (appointment == null) return null;
            return new LineFee(appointment, Database.instant(row, "fee_at"), Database.instant(row, "fee_free_until"));
        }

        private static UsedLot usedLot(long id, ResultSet row) throws SQLException {
            return new UsedLot(
                    id,
                    row.getString("pack_code"),
                    row.getObject("usable_from", LocalDate.class),
                    row.getObject("expires_on", LocalDate.class));
        }
    }

    private record OwnedVat(long documentId, VatSum sum) {
        static OwnedVat of(ResultSet row) throws SQLException {
            return new OwnedVat(
                    row.getLong("document_id"),
                    new VatSum(
                            row.getInt("basis_points"),
                            Money.ofCents(row.getLong("net_cents")),
                            Money.ofCents(row.getLong("vat_cents"))));
        }
    }

    /** A work entry belongs to the lines of its document with the same intervention and day. */
    private static String keyOf(long document, long intervention, String day) {
        return document + "/" + intervention + "/" + day;
    }
}
