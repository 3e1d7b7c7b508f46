package ch.guichet.customers;

import ch.guichet.shared.Refusal;
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

/** Days for which a customer is a subscriber: up to a last day, or from term to term until notice is given. */
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

    /** The last day of the first term; of all of it when it does not renew. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    private boolean renews;

    @Column(name = "notice_given_on")
    private LocalDate noticeGivenOn;

    @Column(name = "notice_last_day")
    private LocalDate noticeLastDay;

    protected Subscription() {}

    Subscription(long customerId, NewSubscription wanted) {
        this.customerId = customerId;
        correct(wanted);
    }

    /** All that was agreed at once; a notice stays. */
    final void correct(NewSubscription wanted) {
        kind = wanted.kind();
        product = wanted.product();
        licenceNumber = wanted.licenceNumber();
        validFrom = wanted.validFrom();
        validTo = wanted.validTo();
        renews = wanted.renews();
    }

    /** The last day is the end of the present term when none is said. */
    LocalDate giveNotice(LocalDate today, LocalDate said) {
        if (!renews) throw Refusal.conflict("customers.noRenewal", validTo);
        if (noticeLastDay != null) throw Refusal.conflict("customers.noticeGiven", noticeLastDay);
        LocalDate last = said == null ? endOfTerm(today) : said;
        if (last.isBefore(today)) throw Refusal.invalid("customers.noticePast", last);
        noticeGivenOn = today;
        noticeLastDay = last;
        return last;
    }

    void withdrawNotice(LocalDate today) {
        if (noticeLastDay == null || noticeLastDay.isBefore(today)) throw Refusal.conflict("customers.noNotice");
        noticeGivenOn = null;
        noticeLastDay = null;
    }

    /** As it stands on this day. */
    SubscriptionCard card(LocalDate day) {
        LocalDate last = noticeLastDay != null ? noticeLastDay : renews ? endOfTerm(day) : validTo;
        return new SubscriptionCard(id, kind, product, licenceNumber, validFrom, last, renews, noticeGivenOn);
    }

    /** Terms follow each other by years from the end of the first. */
    private LocalDate endOfTerm(LocalDate day) {
        LocalDate end = validTo;
        for (int years = 1; end.isBefore(day); years++) end = validTo.plusYears(years);
        return end;
    }

    /** For the history. */
    String called() {
        return product + ", " + licenceNumber;
    }

    long customerId() {
        return customerId;
    }

    long id() {
        return id;
    }
}
