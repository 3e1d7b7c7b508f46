package ch.guichet.billing.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads a rendered file back, as a person or a bank's scanner would. */
record PrintedPage(byte[] pdf) {
    private static final double MM = 72 / 25.4;
    private static final double PAYMENT_TOP = 192;

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Text of the last page above or inside the lowest 105 mm. */
    String lastPage(boolean insidePayment) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            double top = insidePayment ? PAYMENT_TOP : 0;
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.addRegion("area", new Rectangle2D.Double(0, top * MM, 210 * MM, (insidePayment ? 105 : 192) * MM));
            area.extractRegions(document.getPage(document.getNumberOfPages() - 1));
            return area.getTextForRegion("area");
        }
    }

    /** The text in the QR code of the last page, or null when there is none. */
    String qrCode() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            var hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
            return new MultiFormatReader().decode(bitmap, hints).getText();
        } catch (NotFoundException e) {
            return null;
        }
    }
}
