package ch.guichet.web.desk.customers;

import ch.guichet.customers.NewSubscription;
import ch.guichet.customers.SubscriptionCard;
import ch.guichet.customers.SubscriptionKind;
import java.io.Serializable;
import java.time.LocalDate;

/** A subscription as a form has it. */
public class SubscriptionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private SubscriptionKind kind = SubscriptionKind.UPDATES;
    private String product;
    private String licence;
    private LocalDate from;
    private LocalDate to;
    private boolean renews = true;

    /** Shows this one. */
    void fill(SubscriptionCard card) {
        proposeLike(card);
        from = card.validFrom();
        to = card.validTo();
        renews = card.renews();
    }

    /** One of the same kind, for other days. */
    void proposeLike(SubscriptionCard card) {
        kind = card.kind();
        product = card.product();
        licence = card.licenceNumber();
    }

    NewSubscription wanted() {
        return new NewSubscription(kind, product, licence, from, to, renews);
    }

    public SubscriptionKind[] getKinds() {
        return SubscriptionKind.values();
    }

    public SubscriptionKind getKind() {
        return kind;
    }

    public void setKind(SubscriptionKind kind) {
        this.kind = kind;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public boolean isRenews() {
        return renews;
    }

    public void setRenews(boolean renews) {
        this.renews = renews;
    }
}
