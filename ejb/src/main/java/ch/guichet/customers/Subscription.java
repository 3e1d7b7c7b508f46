package ch.guichet.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Days for which a customer is a subscriber; a renewal is a new one. */
@Entity
@Table(name = "subscription")
class Subscription {
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

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SubscriptionKind kind;

    private String product;

    @Column(name = "licence_number")
    private String licenceNumber;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Subscription() {}

    Subscription(long customerId, NewSubscription wanted) {
        this.customerId = customerId;
        kind = wanted.kind();
        product = wanted.product();
        licenceNumber = wanted.licenceNumber();
        validFrom = wanted.validFrom();
        validTo = wanted.validTo();
    }

    long id() {
        return id;
    }
}
