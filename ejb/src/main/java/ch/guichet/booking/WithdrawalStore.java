package ch.guichet.booking;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the publisher proposed for appointments it took back. */
@ApplicationScoped
class WithdrawalStore {
    @Inject
    private Database database;

    void add(long appointmentId, List<Instant> proposals) {
        database.update(
                "INSERT INTO appointment_withdrawal (appointment_id, proposals) VALUES (?, ?)",
                appointmentId,
                proposals.stream().map(Instant::toString).collect(Collectors.joining(" ")));
    }

    Optional<Withdrawal> find(long appointmentId) {
        return database
                .list(
                        "SELECT proposals, replaced_by FROM appointment_withdrawal WHERE appointment_id = ?",
                        row -> new Withdrawal(instants(row.getString(1)), Database.nullableLong(row, "replaced_by")),
                        appointmentId)
                .stream()
                .findFirst();
    }

    /** Whether this one is the first to take its place; a second at the same time waits here and then is not. */
    boolean replace(long appointmentId, long by) {
        return database.update(
                        "UPDATE appointment_withdrawal SET replaced_by = ? WHERE appointment_id = ? AND replaced_by IS NULL",
                        by,
                        appointmentId)
                == 1;
    }

    private static List<Instant> instants(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Instant::parse).toList();
    }
}
