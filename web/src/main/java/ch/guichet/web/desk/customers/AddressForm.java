package ch.guichet.web.desk.customers;

import ch.guichet.customers.Address;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.NewCustomer;
import java.io.Serializable;

/** A company as it is typed: all of its parts may still be wrong. */
public class AddressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String uid;
    private String language = "fr";
    private String billingEmail;
    private String street;
    private String houseNumber;
    private String postalCode;
    private String town;
    private String country = "CH";

    void fill(CustomerCard card) {
        name = card.name();
        uid = card.uid();
        language = card.language();
        billingEmail = card.billingEmail();
        street = card.address().street();
        houseNumber = card.address().houseNumber();
        postalCode = card.address().postalCode();
        town = card.address().town();
        country = card.address().country();
    }

    /** @throws ch.guichet.shared.Refusal when a part cannot be */
    NewCustomer asCustomer() {
        return new NewCustomer(
                name, new Address(street, houseNumber, postalCode, town, country), uid, language, billingEmail);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUid() {
        return uid;
    }

    public void setUid(String uid) {
        this.uid = uid;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getBillingEmail() {
        return billingEmail;
    }

    public void setBillingEmail(String billingEmail) {
        this.billingEmail = billingEmail;
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
}
