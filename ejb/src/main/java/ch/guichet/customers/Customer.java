package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.Optional;

/** A company that buys support. */
@Entity
@Table(name = "customer")
class Customer {
    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    private int number;

    private String name;

    @Embedded
    private Address address;

    private String uid;

    private String language;

    @Column(name = "billing_email")
    private String billingEmail;

    @Column(name = "credit_hold")
    private boolean creditHold;

    @Column(name = "credit_hold_reason")
    private String creditHoldReason;

    @Column(name = "credit_hold_by")
    private String creditHoldBy;

    @Column(name = "credit_hold_since")
    private Instant creditHoldSince;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Customer() {}

    Customer(int number, NewCustomer wanted, Instant now) {
        this.number = number;
        createdAt = now;
        correct(wanted);
    }

    /** All that is said about it at once; documents already made keep what they say. */
    void correct(NewCustomer wanted) {
        name = wanted.name();
        address = wanted.address();
        uid = wanted.uid();
        language = wanted.language();
        billingEmail = wanted.billingEmail();
    }

    void move(Address to) {
        address = to.checked();
    }

    /** From now on it is offered no paid work. */
    void hold(CreditHold hold) {
        if (creditHold) throw Refusal.conflict("customers.onHold");
        creditHold = true;
        creditHoldReason = hold.reason();
        creditHoldBy = hold.by();
        creditHoldSince = hold.since();
    }

    /** It may order again; why it was held stays in the history. */
    void release() {
        if (!creditHold) throw Refusal.conflict("customers.notOnHold");
        creditHold = false;
        creditHoldReason = null;
        creditHoldBy = null;
        creditHoldSince = null;
    }

    Optional<CreditHold> creditHold() {
        return creditHold
                ? Optional.of(new CreditHold(creditHoldReason, creditHoldBy, creditHoldSince))
                : Optional.empty();
    }

    long id() {
        return id;
    }
}
