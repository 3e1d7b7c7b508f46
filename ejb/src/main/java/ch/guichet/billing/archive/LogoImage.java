package ch.guichet.billing.archive;

import ch.guichet.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo that can be printed: known by its bytes and not by its name, and small enough to be decoded by anybody.
 *
 * @param mediaType image/png or image/jpeg
 */
record LogoImage(byte[] content, String mediaType) {
    static final int LARGEST = 512 * 1024;
    private static final int MOST_PIXELS = 4_000_000;

    /** @throws Refusal letterhead.tooLarge, letterhead.svg, letterhead.noImage, letterhead.tooManyPixels */
    static LogoImage of(byte[] bytes) {
        if (bytes.length > LARGEST) throw Refusal.invalid("letterhead.tooLarge", LARGEST / 1024);
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, 400), java.nio.charset.StandardCharsets.ISO_8859_1);
        if (beginning.contains("<svg")) throw Refusal.invalid("letterhead.svg");
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw Refusal.invalid("letterhead.noImage");
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase();
            if (!format.equals("png") && !format.equals("jpeg")) throw Refusal.invalid("letterhead.noImage");
            reader.setInput(in);
            // the size stands in the head: a bomb is known before it is unpacked
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                throw Refusal.invalid("letterhead.tooManyPixels", MOST_PIXELS);
            reader.read(0);
            return new LogoImage(bytes, "image/" + format);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Refusal.invalid("letterhead.noImage");
        }
    }
}
