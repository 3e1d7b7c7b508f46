package ch.guichet.billing.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * The publisher's logo, ready to be copied into documents: plain RGB on white, whatever the file was, because PDF/A
 * allows neither CMYK beside our output intent nor every kind of transparency.
 */
record Logo(CosTemplate template, double width, double height) {
    static final String NAME = "Logo";
    private static final double MAX_WIDTH = 60;
    private static final double MAX_HEIGHT = 12;

    /** @throws IllegalArgumentException when the bytes are no image that Java reads (PNG, JPEG, GIF, BMP) */
    static Logo of(byte[] file) {
        try (PDDocument scratch = new PDDocument()) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
            if (read == null) throw new IllegalArgumentException("the logo is neither PNG nor JPEG");
            BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = plain.createGraphics();
            graphics.drawImage(read, 0, 0, Color.WHITE, null);
            graphics.dispose();
            double scale = Math.min(MAX_WIDTH / plain.getWidth(), MAX_HEIGHT / plain.getHeight());
            var image = LosslessFactory.createFromImage(scratch, plain);
            CosTemplate template = CosTemplate.of(image.getCOSObject());
            return new Logo(template, plain.getWidth() * scale, plain.getHeight() * scale);
        } catch (IOException e) {
            throw new IllegalArgumentException("the logo cannot be read", e);
        }
    }

    /** @return its lower edge */
    double draw(Ink ink, double x, double top) {
        ink.image(NAME, x, top, width, height);
        return top + height;
    }
}
