package ch.guichet.web.finance.customers;

import ch.guichet.customers.Address;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.NewCustomer;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.util.Messages;

/** How a customer is written on a bill, to repair what keeps a bill from being made. */
@Named
@ViewScoped
public class BillingAddressPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "customers.name",
            "address:name",
            "customers.postalCode",
            "address:postalCode",
            "customers.country",
            "address:country",
            "uid.malformed",
            "address:uid",
            "uid.checkDigit",
            "address:uid");

    private final CustomerDirectory directory;
    private final CustomerRegistration registration;
    private final BesideField beside;
    private final Speech say;
    private String id;
    private transient CustomerCard customer;
    private String name;
    private String street;
    private String houseNumber;
    private String postalCode;
    private String town;
    private String country;
    private String uid;

    protected BillingAddressPage() {
        this(null, null, null, null);
    }

    @Inject
    public BillingAddressPage(
            CustomerDirectory directory, CustomerRegistration registration, BesideField beside, Speech say) {
        this.directory = directory;
        this.registration = registration;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        Address address = getCustomer().address();
        name = customer.name();
        street = address.street();
        houseNumber = address.houseNumber();
        postalCode = address.postalCode();
        town = address.town();
        country = address.country();
        uid = customer.uid();
    }

    public void save() {
        boolean done = beside.done(
                FIELDS,
                () -> registration.correct(
                        getCustomer().id(),
                        new NewCustomer(
                                name,
                                new Address(street, houseNumber, postalCode, town, country),
                                uid,
                                getCustomer().language(),
                                getCustomer().billingEmail())));
        if (done) Messages.addGlobalInfo("{0}", say.of("finance.customer.saved"));
    }

    public CustomerCard getCustomer() {
        if (customer == null) customer = directory.card(RowId.of(id));
        return customer;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }
}
