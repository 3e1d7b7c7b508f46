package ch.guichet.test.beans;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.customers.Address;
import ch.guichet.customers.ContactBook;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.MandateRights;
import ch.guichet.customers.NewContact;
import ch.guichet.customers.NewCustomer;
import ch.guichet.customers.NewSubscription;
import ch.guichet.customers.SubscriptionKind;
import ch.guichet.identity.NewUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.UserAdministration;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Enters what a test needs through the doors that the back office uses: a company of its own, and somebody to serve it. */
@ApplicationScoped
public class Office {

    /** Of every account that the tests open. */
    public static final String PASSWORD = "three Grey horses";

    private static final Map<String, String> PUBLISHER = Map.of(
            "publisher.name",
            "Lémanique Logiciels SA",
            "publisher.postalCode",
            "1201",
            "publisher.town",
            "Genève",
            "publisher.country",
            "CH",
            "publisher.uid",
            "CHE-123.456.788",
            "publisher.qrIban",
            "CH4431999123000889012");

    @Inject
    private AsAdmin admin;

    @Inject
    private UserAdministration users;

    @Inject
    private SettingsAdministration settings;

    @Inject
    private CustomerRegistration customers;

    @Inject
    private ContactBook contacts;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    private String staff;

    /** Login of an account that may do all that the house does; the same for all tests, because hashing takes its time. */
    public synchronized String staff() {
        if (staff != null) return staff;
        String login = unique("staff");
        admin.run("admin", () -> {
            sayWhoPublishes();
            open(login, "Luca Bernasconi", Set.of(Role.DESK, Role.SPECIALIST, Role.FINANCE, Role.ADMIN));
        });
        staff = login;
        return staff;
    }

    /**
     * A fresh company with a Cloud subscription of this year and one contact.
     *
     * @param acceptLimit of its contact, or null
     */
    public Firm firm(Money acceptLimit) {
        String login = unique("kunde");
        return admin.get("admin", () -> firm(login, acceptLimit));
    }

    private Firm firm(String login, Money acceptLimit) {
        LocalDate today = clock.today();
        long customer = customers.register(new NewCustomer("Menuiserie " + login, Address.unknown(), null, "fr", null));
        customers.subscribe(
                customer,
                new NewSubscription(
                        SubscriptionKind.CLOUD,
                        "Business",
                        "L-" + customer,
                        today.minusMonths(6),
                        today.plusMonths(6)));
        return contact(login, "Anne Keller", customer, acceptLimit);
    }

    /** Somebody else of the same company. @param acceptLimit of his, or null */
    public Firm colleague(Firm of, Money acceptLimit) {
        String login = unique("kollege");
        return admin.get("admin", () -> contact(login, "Paul Amstutz", of.customerId(), acceptLimit));
    }

    private Firm contact(String login, String name, long customer, Money acceptLimit) {
        long user = open(login, name, Set.of(Role.CUSTOMER));
        long contact = contacts.add(new NewContact(name, login + "@example.ch", null, "fr", user));
        contacts.grant(
                contact,
                customer,
                new MandateRights(true, acceptLimit, true, true, true),
                new Period(clock.today().minusMonths(6), null));
        return new Firm(customer, contact, login);
    }

    private long open(String login, String name, Set<Role> roles) {
        return users.create(new NewUser(login, name, "fr", roles, PASSWORD));
    }

    private void sayWhoPublishes() {
        try {
            catalog.publisher(clock.today());
        } catch (Refusal incomplete) {
            Set<String> said =
                    Set.copyOf(settings.settings().stream().map(s -> s.code()).toList());
            PUBLISHER.forEach((code, value) -> {
                if (!said.contains(code)) settings.set(code, clock.today(), value);
            });
        }
    }

    private static String unique(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8);
    }
}
