package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.files.FileCard;
import ch.guichet.files.FileContent;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What belongs to a contact's appointments, before and after: who knows the case, files, what was proposed instead. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyVisit {
    private AppointmentStore store;
    private BookingExtras extras;
    private WithdrawalStore withdrawals;
    private BusyStore agendas;
    private CompanyAccess access;

    public MyVisit() {}

    @Inject
    MyVisit(
            AppointmentStore store,
            BookingExtras extras,
            WithdrawalStore withdrawals,
            BusyStore agendas,
            CompanyAccess access) {
        this.store = store;
        this.extras = extras;
        this.withdrawals = withdrawals;
        this.agendas = agendas;
        this.access = access;
    }

    /**
     * Who worked last for a case, else who has it in hand; nobody when he cannot be booked.
     *
     * @throws Refusal not found for another company's case
     */
    public Optional<Knower> knowing(long customerId, long caseId) {
        store.subjectOfCase(caseId, access.require(customerId).customerId());
        return agendas.knowers(caseId).stream().findFirst().or(() -> agendas.assignees(caseId).stream()
                .findFirst());
    }

    /** The files that were sent along. */
    public List<FileCard> files(long appointmentId) {
        return extras.files(mine(appointmentId));
    }

    /** One of them; the download is written down. @param origin the address it goes to */
    public FileContent download(long appointmentId, long fileId, String origin) {
        return extras.hand(mine(appointmentId), fileId, origin);
    }

    /** What the publisher proposed when it took the appointment back; empty when it did not. */
    public Optional<Withdrawal> withdrawal(long appointmentId) {
        return withdrawals.find(mine(appointmentId));
    }

    private long mine(long appointmentId) {
        access.require(store.find(appointmentId).customerId());
        return appointmentId;
    }
}
