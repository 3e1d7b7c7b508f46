package ch.guichet.billing.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Says that our colours are sRGB, with the profile that comes with Java. */
final class OutputIntent {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final CosTemplate TEMPLATE = template();

    private OutputIntent() {}

    static void writeTo(PDDocument pdf) throws IOException {
        var copy = TEMPLATE.copyInto(pdf.getDocument());
        pdf.getDocumentCatalog().addOutputIntent(new PDOutputIntent((COSDictionary) copy));
    }

    private static CosTemplate template() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        try (PDDocument scratch = new PDDocument()) {
            PDOutputIntent intent = new PDOutputIntent(scratch, new ByteArrayInputStream(profile));
            intent.setInfo(SRGB);
            intent.setOutputCondition(SRGB);
            intent.setOutputConditionIdentifier(SRGB);
            intent.setRegistryName("http://www.color.org");
            return CosTemplate.of(intent.getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
