package ch.guichet.billing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Prints how many one-page documents with a QR-bill are rendered in a second, and leaves one of each kind and language
 * in a folder to be looked at. Not a test: a number depends on the machine.
 */
final class RenderingSpeed {
    private static final int DOCUMENTS = 2_000;

    private RenderingSpeed() {}

    public static void main(String... arguments) throws IOException {
        PdfRenderer renderer = new PdfRenderer();
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/documents"));
        for (DocumentLanguage language : DocumentLanguage.values()) {
            write(folder, language, "invoice", renderer.render(SampleDocuments.invoice(language)));
            write(folder, language, "draft", renderer.render(SampleDocuments.draft(language)));
            write(folder, language, "long", renderer.render(SampleDocuments.longInvoice(language, 23)));
            write(folder, language, "statement", renderer.render(SampleDocuments.statement(language)));
            write(folder, language, "credit-note", renderer.render(SampleDocuments.creditNote(language)));
        }
        for (int round = 0; round < 3; round++) measure(renderer);
    }

    private static void write(Path folder, DocumentLanguage language, String kind, byte[] pdf) throws IOException {
        Files.write(folder.resolve(kind + "-" + language.code() + ".pdf"), pdf);
    }

    private static void measure(PdfRenderer renderer) {
        long start = System.nanoTime();
        long bytes = IntStream.range(0, DOCUMENTS)
                .parallel()
                .mapToLong(i -> renderer.render(SampleDocuments.invoice(DocumentLanguage.FR)).length)
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d documents, %.0f per second on %d processors, %d bytes each%n",
                DOCUMENTS, DOCUMENTS / seconds, Runtime.getRuntime().availableProcessors(), bytes / DOCUMENTS);
    }
}
