package ch.guichet.billing.issue;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.catalog.VatRule;
import ch.guichet.credit.LotInvoices;
import ch.guichet.credit.LotSold;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The invoice of a pack: one line, with the VAT of a time pack and not a word of VAT for a value pack (rule 18). */
@ApplicationScoped
class PackInvoice {
    private static final String LINE =
            "INSERT INTO document_line (document_id, line_no, kind, title, note, service_date, raw_seconds,"
                    + " accounted_minutes, minutes, hourly_net_cents, unit_minutes, minimum_minutes, price_agreed_at,"
                    + " acceptance_id, credit_quantity, net_cents, vat_category, vat_basis_points, vat_valid_from)"
                    + " VALUES (?, 1, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?, ?, 0, ?, ?, ?, ?)";
    private static final String VAT =
            "INSERT INTO document_vat (document_id, basis_points, net_cents, vat_cents) VALUES (?,?,?,?)";

    @Inject
    private SingleDocuments documents;

    @Inject
    private LotInvoices lots;

    @Inject
    private Database database;

    @Inject
    private DocumentMail mail;

    @Inject
    private BusinessClock clock;

    /** Writes head and line under the next number, and links them to the lot. */
    Issued write(CustomerCard customer, LotSold sold) {
        Issued issued = documents.open(
                DocumentKind.INVOICE,
                Party.of(customer),
                new Period(sold.soldOn(), sold.soldOn()),
                new Sums(sold.net(), sold.vatAmount(), Money.ZERO, sold.rounding()),
                null);
        PackWords words = new PackWords(customer.language());
        VatRule vat = sold.vat();
        database.update(
                LINE,
                issued.id(),
                LineKind.PACK,
                words.title(sold.pack()),
                words.validity(sold.pack()),
                sold.soldOn(),
                clock.now(),
                sold.acceptanceId(),
                sold.net(),
                vat == null ? null : vat.category(),
                vat == null ? null : vat.basisPoints(),
                vat == null ? null : vat.validFrom());
        if (vat != null) database.update(VAT, issued.id(), vat.basisPoints(), sold.net(), sold.vatAmount());
        lots.link(sold.lotId(), issued.id(), sold.acceptanceId());
        return issued;
    }

    /** Prints it, archives it and mails it. */
    void send(CustomerCard customer, LotSold sold, Issued issued) {
        mail.send("packinvoice", customer.language(), issued, sold.due(), documents.finish(issued), "");
    }
}
