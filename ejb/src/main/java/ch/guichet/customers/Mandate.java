package ch.guichet.customers;

import ch.guichet.shared.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a contact may act for a company, from when, until when and how far. */
@Entity
@Table(name = "mandate")
@IdClass(MandateKey.class)
class Mandate {
    @Id
    @Column(name = "contact_id")
    private long contactId;

    @Id
    @Column(name = "customer_id")
    private long customerId;

    @Embedded
    private MandateRights rights;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Mandate() {}

    Mandate(MandateKey key, MandateRights rights, Period days) {
        contactId = key.contactId();
        customerId = key.customerId();
        grant(rights, days);
    }

    /** These rights instead of those before. */
    void grant(MandateRights wanted, Period days) {
        rights = wanted;
        validFrom = days.first();
        validTo = days.last();
    }

    /** Other rights on the same days. */
    void change(MandateRights wanted) {
        rights = wanted;
    }

    /** From this day on it is no mandate any more. */
    void withdraw(LocalDate day) {
        validTo = day.minusDays(1);
    }
}
