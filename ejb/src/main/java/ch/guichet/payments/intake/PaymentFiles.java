package ch.guichet.payments.intake;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Bank files (camt.053 and camt.054) for those who see the bank account. */
@Stateless
@RolesAllowed(Roles.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentFiles {
    private Reception reception;
    private FileReports reports;
    private FileBook book;

    public PaymentFiles() {}

    @Inject
    PaymentFiles(Reception reception, FileReports reports, FileBook book) {
        this.reception = reception;
        this.reports = reports;
        this.book = book;
    }

    /**
     * Imports a file, or all files of a ZIP. Small ones are in when this returns; of the others the report shows how far
     * they are. The same content again changes nothing.
     *
     * @throws ch.guichet.shared.Refusal {@code payments.notXml}, {@code payments.truncated}, {@code payments.doctype},
     *     {@code payments.notCamt}, {@code payments.foreignAccount}, {@code payments.zip} and others: nothing is kept
     */
    public List<FileReport> receive(String name, InputStream in) {
        return reception.receive(name, in, "UPLOAD");
    }

    /** All files, the latest first. */
    public Page<FileReport> files(String after) {
        return reports.page(after);
    }

    /** @throws ch.guichet.shared.Refusal not found */
    public FileReport report(long id) {
        return reports.of(id);
    }

    /** Takes up a file whose import was interrupted. */
    public FileReport resume(long id) {
        return reception.resume(id);
    }

    /** The file, byte for byte as it came. */
    public InputStream content(long id) throws IOException {
        return new GZIPInputStream(new KeptStream(book, reports.of(id).id()));
    }
}
