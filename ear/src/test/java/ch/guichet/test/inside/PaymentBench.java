package ch.guichet.test.inside;

import ch.guichet.payments.intake.FileReport;
import ch.guichet.payments.intake.FileState;
import ch.guichet.payments.intake.PaymentFiles;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Measurements;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.PeakHeap;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code mvn verify -Pbench}: a bank file is imported and matched, beside a bare reading of the same file. */
@ExtendWith(ArquillianExtension.class)
public class PaymentBench {
    private static final long PAUSE_NANOS = 5_000_000;
    private static final int MANY = Integer.getInteger("guichet.bench.payments", 100_000);

    @Inject
    private Office office;

    @Inject
    private AsFinance finance;

    @Inject
    private PaymentFiles files;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Test
    void a_tenth_of_a_file_and_a_whole_one() throws Exception {
        String staff = office.staff();
        Firm firm = office.firm(null);
        measure(staff, firm, MANY / 10);
        double small = measure(staff, firm, MANY / 10);
        double large = measure(staff, firm, MANY);
        Measurements.atMost("payments, ten times as many", large / small, "x the time of one", 12);
        double little = heap(staff, firm, MANY / 10);
        double much = heap(staff, firm, MANY);
        Measurements.atMost("payments, heap of ten times as many", much / little, "x the heap of one", 1.3);
    }

    /** The most heap in use while a file is imported, in MB. */
    private double heap(String staff, Firm firm, int count) throws IOException, InterruptedException {
        Path file = file(documents(firm, count), count);
        try {
            PeakHeap heap = PeakHeap.watch();
            imported(staff, file);
            double most = heap.megabytes();
            Measurements.say("%d movements, %.0f MB of heap", count, most);
            return most;
        } finally {
            Files.delete(file);
        }
    }

    private FileReport imported(String staff, Path file) throws IOException {
        long id = send(staff, file);
        FileReport report = finance.get(staff, () -> files.report(id));
        while (report.state() != FileState.READ) {
            LockSupport.parkNanos(PAUSE_NANOS);
            report = finance.get(staff, () -> files.report(id));
        }
        return report;
    }

    private double measure(String staff, Firm firm, int count) throws IOException, XMLStreamException {
        long first = documents(firm, count);
        Path file = file(first, count);
        try {
            double bare = bare(file);
            long start = System.nanoTime();
            FileReport report = imported(staff, file);
            double imported = (System.nanoTime() - start) / 1e9;
            Measurements.say(
                    "%d movements, %d matched, %.2f s", count, report.matched().count(), imported);
            Measurements.atMost("payments, import / bare parse of " + count, imported / bare, "x", 8);
            return imported;
        } finally {
            Files.delete(file);
        }
    }

    private long send(String staff, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return finance.get(staff, () -> files.receive("bench.xml", in))
                    .get(0)
                    .id();
        }
    }

    private static double bare(Path file) throws IOException, XMLStreamException {
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) xml.next();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private long documents(Firm firm, int count) {
        long first = ids.take(count);
        LocalDate day = LocalDate.of(2028, 8, 1);
        database.batch(
                "INSERT INTO document (id, customer_id, kind, state, number, billed_month, issue_date, due_date,"
                        + " service_from, service_to, language, recipient_name, postal_code, town, country, net_cents,"
                        + " vat_cents, credit_cents, rounding_cents, due_cents, reference) VALUES (?, ?, 'INVOICE',"
                        + " 'POSTED', ?, '1998-01', ?, ?, ?, ?, 'fr', 'Essai', '1204', 'Genève', 'CH', 10000, 0, 0, 0,"
                        + " 10000, ?)",
                LongStream.range(first, first + count).mapToObj(id ->
                        new Object[] {id, firm.customerId(), "P" + id, day, day, day, day, "BENCH" + id})::iterator);
        return first;
    }

    private static Path file(long first, int count) throws IOException {
        Path file = Files.createTempFile("bench", ".xml");
        try (Writer out =
                new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(
                    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><GrpHdr>"
                            + "<MsgId>" + first
                            + "</MsgId></GrpHdr><Ntfctn><Acct><Id><IBAN>CH6131999000012345678</IBAN></Id></Acct>");
            for (long id = first; id < first + count; id++) out.write(entry(id));
            out.write("</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");
        }
        return file;
    }

    private static String entry(long id) {
        return "<Ntry><NtryRef>CH6131999000012345678</NtryRef><Amt Ccy=\"CHF\">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                + "<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2028-08-18</Dt></BookgDt><ValDt><Dt>2028-08-18</Dt></ValDt>"
                + "<AcctSvcrRef>" + id + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
                + "<SubFmlyCd>VCOM</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><AcctSvcrRef>2" + id
                + "</AcctSvcrRef><EndToEndId>E" + id
                + "</EndToEndId></Refs><Amt Ccy=\"CHF\">100.00</Amt><RltdPties><Dbtr>"
                + "<Pty><Nm>Bernasconi Maria</Nm><PstlAdr><StrtNm>Place de la Gare</StrtNm><BldgNb>12</BldgNb>"
                + "<PstCd>2502</PstCd><TwnNm>Biel/Bienne</TwnNm><Ctry>CH</Ctry></PstlAdr></Pty></Dbtr><DbtrAcct><Id>"
                + "<IBAN>CH5109000000250092291</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry>"
                + "<Prtry>QRR</Prtry></CdOrPrtry></Tp><Ref>BENCH" + id
                + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }
}
