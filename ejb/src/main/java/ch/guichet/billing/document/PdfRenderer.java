package ch.guichet.billing.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Prints a document as a PDF/A-3u file with its QR-bill: from records to bytes, nothing looked up, nothing stored. The
 * same document gives the same bytes, wherever and whenever. Safe for many threads at once.
 */
public class PdfRenderer {
    private static final int WATERMARK = 0xeff1f3;

    private final DocumentStyle style;
    private volatile CachedLogo cachedLogo = new CachedLogo(null, null);

    private record CachedLogo(byte[] file, Logo logo) {}

    public PdfRenderer() {
        this(DocumentStyle.DEFAULT);
    }

    public PdfRenderer(DocumentStyle style) {
        this.style = style;
    }

    /**
     * The file's bytes.
     *
     * @throws UnprintableQrBill when the payment part cannot be printed exactly as meant (rule 22)
     * @throws IllegalArgumentException when the logo is no image
     */
    public byte[] render(InvoiceDocument document) {
        Texts texts = Texts.in(document.language());
        QrBill bill = document.hasPaymentPart()
                ? QrBill.of(document.supplier(), document.recipient(), document.payment(), document.language())
                : null;
        Letterhead letterhead = new Letterhead(document, texts, style);
        Logo logo = logo(document.supplier().logo());
        Map<Typeface, Repertoire> fonts = Ink.nothingUsed();
        List<Ink> pages = new ArrayList<>();
        for (List<Pagination.Placed> blocks : paginated(document, texts)) {
            Ink ink = new Ink(fonts);
            if (document.isDraft()) ink.watermark(new Type(Typeface.BOLD, 110, WATERMARK), texts.get("draft"));
            if (pages.isEmpty()) letterhead.draw(ink, logo);
            for (Pagination.Placed placed : blocks) placed.block().draw(ink, placed.top());
            pages.add(ink);
        }
        new PageFrame(document, texts, style.accent(), letterhead.title()).draw(pages);
        if (bill != null) draw(bill, pages.get(pages.size() - 1));
        var metadata = new Metadata(
                letterhead.title(),
                document.supplier().name(),
                document.language().code(),
                document.issueDate());
        return new PdfFile(metadata, fonts, logo).of(pages);
    }

    private List<List<Pagination.Placed>> paginated(InvoiceDocument document, Texts texts) {
        List<Block> body = new ArrayList<>();
        Block items = new ItemColumns(texts, document.kind() != DocumentKind.REMINDER, document.mentionsVat());
        for (DocumentLine line : document.lines()) body.addAll(ItemBlock.of(line, items));
        boolean withValues = document.credits().stream().anyMatch(deduction -> deduction.value() != null);
        Block credits = new CreditBlock.Header(texts, withValues);
        for (CreditDeduction deduction : document.credits()) body.add(CreditBlock.of(deduction, credits));
        List<Block> closing = new ArrayList<>();
        closing.add(new TotalsBlock(document, texts, style.accent()));
        for (String note : document.notes()) closing.add(NoteBlock.of(note));
        return Pagination.of(body, closing, document.hasPaymentPart());
    }

    private static void draw(QrBill bill, Ink ink) {
        try (InkCanvas canvas = new InkCanvas(ink)) {
            bill.draw(canvas);
        }
    }

    /** Month-end prints thousands of documents with one logo: it is decoded once. */
    private Logo logo(byte[] file) {
        if (file == null) return null;
        CachedLogo cached = cachedLogo;
        if (!Arrays.equals(cached.file(), file)) cached = new CachedLogo(file.clone(), Logo.of(file));
        cachedLogo = cached;
        return cached.logo();
    }
}
