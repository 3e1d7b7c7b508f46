package ch.guichet.billing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Assembles drawn pages to a PDF/A-3u file. The same pages give the same bytes, since files are archived by hash. */
record PdfFile(Metadata metadata, Map<Typeface, Repertoire> fonts, Logo logo) {

    byte[] of(List<Ink> pages) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setVersion(1.7f);
            // PDFBox would else mix the time of day into the file's identifier.
            pdf.setDocumentId(0L);
            metadata.writeTo(pdf);
            OutputIntent.writeTo(pdf);
            PDResources resources = resources(pdf.getDocument());
            for (Ink ink : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setResources(resources);
                page.setContents(new PDStream(content(pdf.getDocument(), ink)));
                pdf.addPage(page);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDResources resources(COSDocument document) throws IOException {
        COSDictionary named = new COSDictionary();
        for (var use : fonts.entrySet()) {
            CosTemplate font = use.getKey().subset(use.getValue()).template();
            named.setItem(COSName.getPDFName(use.getKey().name()), font.copyInto(document));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, named);
        if (logo != null) {
            COSDictionary images = new COSDictionary();
            images.setItem(COSName.getPDFName(Logo.NAME), logo.template().copyInto(document));
            resources.setItem(COSName.XOBJECT, images);
        }
        return new PDResources(resources);
    }

    private static COSStream content(COSDocument document, Ink ink) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(ink.bytes());
        }
        return stream;
    }
}
