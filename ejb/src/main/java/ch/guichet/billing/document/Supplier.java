package ch.guichet.billing.document;

import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Uid;

/**
 * Who sends the document and is paid: the publisher.
 *
 * @param uid printed with the MWST, TVA or IVA suffix of the document's language (rule 22)
 * @param logo a PNG or JPEG image, or null: the name is then set in its place
 */
public record Supplier(
        String name, PostalAddress address, Uid uid, String email, String phone, String web, byte[] logo) {
    /** The same with this logo, or without one. */
    public Supplier with(byte[] image) {
        return new Supplier(name, address, uid, email, phone, web, image);
    }

    /** The publisher as he is kept; without a logo. */
    public static Supplier of(Publisher publisher) {
        String houseNumber = publisher.houseNumber();
        return new Supplier(
                publisher.name(),
                new PostalAddress(
                        publisher.street(),
                        houseNumber == null || houseNumber.isBlank() ? null : houseNumber,
                        publisher.postalCode(),
                        publisher.town(),
                        publisher.country()),
                new Uid(publisher.uid()),
                publisher.email(),
                publisher.phone(),
                publisher.web(),
                null);
    }
}
