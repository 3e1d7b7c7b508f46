package ch.guichet.booking;

import ch.guichet.files.FileCard;
import java.util.List;

/**
 * An appointment as its case shows it.
 *
 * @param files that were sent along with the booking
 */
public record CaseAppointment(AppointmentView appointment, List<FileCard> files) {
    public CaseAppointment {
        files = List.copyOf(files);
    }
}
