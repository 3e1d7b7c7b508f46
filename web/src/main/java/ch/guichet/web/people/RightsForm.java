package ch.guichet.web.people;

import ch.guichet.customers.MandateRights;
import ch.guichet.shared.Money;
import java.io.Serializable;

/** The rights of somebody as a form has them, at the desk and in the portal. */
public class RightsForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private boolean books = true;
    private Money limit;
    private boolean urgency;
    private boolean invoices;
    private boolean users;

    /** Shows what he has. */
    public void fill(MandateRights rights) {
        books = rights.mayBook();
        limit = rights.acceptLimit();
        urgency = rights.mayAcceptUrgency();
        invoices = rights.seesInvoices();
        users = rights.managesUsers();
    }

    /** What was chosen. */
    public MandateRights rights() {
        return new MandateRights(books, limit, urgency, invoices, users);
    }

    public boolean isBooks() {
        return books;
    }

    public void setBooks(boolean books) {
        this.books = books;
    }

    /** The dearest he may accept, in CHF incl. VAT; null for nothing that costs. */
    public Money getLimit() {
        return limit;
    }

    public void setLimit(Money limit) {
        this.limit = limit;
    }

    public boolean isUrgency() {
        return urgency;
    }

    public void setUrgency(boolean urgency) {
        this.urgency = urgency;
    }

    public boolean isInvoices() {
        return invoices;
    }

    public void setInvoices(boolean invoices) {
        this.invoices = invoices;
    }

    public boolean isUsers() {
        return users;
    }

    public void setUsers(boolean users) {
        this.users = users;
    }
}
