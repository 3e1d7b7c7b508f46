package ch.guichet.quotes;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.DocumentLine;
import ch.guichet.billing.document.InvoiceDocument;
import ch.guichet.billing.document.PdfRenderer;
import ch.guichet.billing.document.Supplier;
import ch.guichet.billing.document.Totals;
import ch.guichet.billing.document.VatRow;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Publisher;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.files.FileArchive;
import ch.guichet.files.FileCard;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints a version as the PDF that is sent and accepted; the same version printed on the same day has the same bytes. */
@ApplicationScoped
class QuotePrinter {
    private static final String PDF = "application/pdf";

    private final PdfRenderer renderer = new PdfRenderer();

    @Inject
    private Catalog catalog;

    @Inject
    private Companies companies;

    @Inject
    private QuoteLog log;

    @Inject
    private FileArchive archive;

    PrintedQuote print(Quote quote, QuoteVersion version, LocalDate day) {
        Publisher publisher = catalog.publisher(day);
        CustomerCard customer = companies.card(quote.customerId());
        PricedContent content = version.content();
        QuoteSums sums = content.sums();
        QuoteWords words = new QuoteWords(quote.language());
        InvoiceDocument document = new InvoiceDocument(
                DocumentKind.QUOTE,
                quote.number() + "/" + version.version(),
                null,
                DocumentLanguage.of(quote.language()),
                day,
                content.validUntil(),
                new Period(content.plannedOn(), content.plannedOn()),
                Supplier.of(publisher),
                QuoteParties.recipient(customer, companies.contact(quote.contactId())),
                lines(content, words),
                List.of(),
                List.of(new VatRow(content.vat().basisPoints(), sums.taxedNet(), sums.vat())),
                new Totals(sums.net(), sums.vat(), sums.gross(), Money.ZERO, Money.ZERO, Money.ZERO, sums.gross()),
                null,
                notes(quote, version, words, archive.cards(log.files(quote.id(), version.version()))));
        return new PrintedQuote(renderer.render(document), PDF);
    }

    private static List<DocumentLine> lines(PricedContent content, QuoteWords words) {
        List<DocumentLine> printed = new ArrayList<>();
        for (QuoteLine line : content.lines()) {
            boolean effort = line.kind() == QuoteLineKind.EFFORT_WITH_CEILING;
            List<String> why = new ArrayList<>();
            why.add(words.say("kind." + line.kind()));
            if (!line.taxed()) why.add(words.say("untaxed"));
            if (effort)
                why.add(words.say(
                        "effort",
                        Figures.of(content.hourly().net()),
                        Figures.of(content.hourly().unit()),
                        Figures.of(content.hourly().minimum())));
            printed.add(new DocumentLine(
                    printed.size() + 1,
                    null,
                    line.title(),
                    why,
                    line.minutes().isZero() || !effort ? "1" : Figures.of(line.minutes()),
                    effort ? content.hourly().net() : null,
                    line.net()));
        }
        if (content.discount().isPositive())
            printed.add(new DocumentLine(
                    printed.size() + 1,
                    null,
                    words.say("discount"),
                    List.of(content.discountReason()),
                    "1",
                    null,
                    content.discount().negated()));
        return printed;
    }

    /** So that a line can be broken, and an eye can compare. */
    private static String inGroups(String sha256) {
        return sha256.replaceAll("(.{16})(?=.)", "$1 ");
    }

    /** What is sent with it stands on it by its fingerprint: a yes to these bytes is one to the files too. */
    private static List<String> notes(Quote quote, QuoteVersion version, QuoteWords words, List<FileCard> files) {
        List<String> notes = new ArrayList<>();
        notes.add(quote.title());
        if (!version.content().introduction().isEmpty())
            notes.add(version.content().introduction());
        notes.add(words.say("validity", Figures.of(version.validUntil())));
        notes.add(words.say("version", String.valueOf(version.version())));
        notes.add(words.say("start"));
        for (FileCard file : files) notes.add(words.say("file", file.name(), inGroups(file.sha256())));
        return notes;
    }
}
