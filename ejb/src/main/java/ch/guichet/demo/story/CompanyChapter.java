package ch.guichet.demo.story;

import ch.guichet.customers.Address;
import ch.guichet.customers.ContactBook;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.MandateRights;
import ch.guichet.customers.NewContact;
import ch.guichet.customers.NewCustomer;
import ch.guichet.customers.NewSubscription;
import ch.guichet.customers.SubscriptionKind;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The companies, who speaks for them, and what they have subscribed to; all entered by the desk on the first day. */
@ApplicationScoped
class CompanyChapter {
    @Inject
    private CustomerRegistration registration;

    @Inject
    private ContactBook contacts;

    void write(StoryBook book) {
        each(book, "customers.csv", row -> register(book, row));
        each(book, "contacts.csv", row -> add(book, row));
        each(book, "mandates.csv", row -> grant(book, row));
        each(book, "subscriptions.csv", row -> subscribe(book, row));
    }

    private void each(StoryBook book, String table, Consumer<Row> action) {
        book.write(new Scene(book.calendar().opening(), Role.DESK, "desk", () -> Table.read(table)
                .forEach(action)));
    }

    private void register(StoryBook book, Row row) {
        Address address =
                new Address(row.text("street"), row.text("number"), row.text("postalCode"), row.text("town"), "CH");
        book.keep(
                "customer",
                row.text("key"),
                registration.register(new NewCustomer(
                        row.text("name"), address, row.text("uid"), row.text("language"), row.text("email"))));
    }

    private void add(StoryBook book, Row row) {
        Long user = row.has("login") ? book.id("user", row.text("login")) : null;
        book.keep(
                "contact",
                row.text("key"),
                contacts.add(new NewContact(
                        row.text("name"), row.text("email"), row.text("phone"), row.text("language"), user)));
    }

    private void grant(StoryBook book, Row row) {
        MandateRights rights = new MandateRights(
                row.yes("books"), row.money("limit"), row.yes("urgency"), row.yes("invoices"), row.yes("users"));
        LocalDate from = BusinessClock.dayOf(book.calendar().opening());
        contacts.grant(
                book.id("contact", row.text("contact")),
                book.id("customer", row.text("customer")),
                rights,
                new Period(from, null));
    }

    private void subscribe(StoryBook book, Row row) {
        registration.subscribe(
                book.id("customer", row.text("customer")),
                new NewSubscription(
                        SubscriptionKind.valueOf(row.text("kind")),
                        row.text("product"),
                        row.text("licence"),
                        book.calendar().firstDay(row.text("from")),
                        book.calendar().lastDay(row.text("to")),
                        row.yes("renews")));
    }
}
