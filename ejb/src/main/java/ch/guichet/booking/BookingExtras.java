package ch.guichet.booking;

import ch.guichet.files.FileArchive;
import ch.guichet.files.FileCard;
import ch.guichet.files.FileContent;
import ch.guichet.shared.Database;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What comes along with a booking: its files, and the appointment whose place it takes. */
@ApplicationScoped
class BookingExtras {
    @Inject
    private Database database;

    @Inject
    private FileArchive archive;

    @Inject
    private WithdrawalStore withdrawals;

    /** In the transaction of the booking. @throws Refusal booking.proposalUsed when another was faster */
    void keep(Appointment made, BookingOrder order, String by) {
        if (order.instead() != null && !withdrawals.replace(order.instead(), made.id()))
            throw Refusal.conflict("booking.proposalUsed");
        for (long file : archive.keep(order.files(), by)) {
            database.update("INSERT INTO appointment_file (file_id, appointment_id) VALUES (?, ?)", file, made.id());
        }
    }

    List<FileCard> files(long appointmentId) {
        return archive.cards(ids(appointmentId));
    }

    /** Of several appointments at once. */
    Map<Long, List<FileCard>> filesOf(List<Long> appointments) {
        record Of(long appointment, long file) {}
        List<Of> links = database.list(
                "SELECT appointment_id, file_id FROM appointment_file WHERE appointment_id IN ("
                        + Database.marks(appointments.size()) + ") ORDER BY file_id",
                row -> new Of(row.getLong(1), row.getLong(2)),
                Database.values(appointments));
        Map<Long, FileCard> cards = archive.cards(links.stream().map(Of::file).toList()).stream()
                .collect(Collectors.toMap(FileCard::id, Function.identity()));
        return links.stream()
                .collect(Collectors.groupingBy(
                        Of::appointment, Collectors.mapping(link -> cards.get(link.file()), Collectors.toList())));
    }

    /** Hands a file out and writes that down. @throws Refusal not found also for another appointment's */
    FileContent hand(long appointmentId, long fileId, String origin) {
        if (!ids(appointmentId).contains(fileId)) throw Refusal.notFound();
        return archive.hand(fileId, origin);
    }

    private List<Long> ids(long appointmentId) {
        return database.list(
                "SELECT file_id FROM appointment_file WHERE appointment_id = ? ORDER BY file_id",
                row -> row.getLong(1),
                appointmentId);
    }
}
