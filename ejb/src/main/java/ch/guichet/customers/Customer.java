package ch.guichet.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

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

    void holdCredit(boolean held) {
        creditHold = held;
    }

    long id() {
        return id;
    }
}
