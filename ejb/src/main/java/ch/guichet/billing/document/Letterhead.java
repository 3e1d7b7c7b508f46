package ch.guichet.billing.document;

import ch.guichet.billing.document.DocumentStyle.Window;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Uid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The upper third of the first page: who writes, to whom (in the envelope's window), about what. */
record Letterhead(InvoiceDocument document, Texts texts, DocumentStyle style) {
    private static final double WINDOW_LEFT = Sheet.LEFT;
    private static final double WINDOW_RIGHT = 118;
    private static final double WINDOW_WIDTH = 75;
    private static final double WINDOW_TOP = 47;
    private static final double TITLE = 83;

    void draw(Ink ink, Logo logo) {
        drawSupplier(ink, logo);
        boolean right = style.window() == Window.RIGHT;
        drawRecipient(ink, right ? WINDOW_RIGHT : WINDOW_LEFT);
        drawFacts(ink, right ? Sheet.LEFT : WINDOW_RIGHT);
        ink.text(Type.TITLE, Sheet.LEFT, TITLE, title());
        ink.textRight(Type.SMALL, Sheet.RIGHT, TITLE, subtitle());
        ink.rule(style.accent(), Sheet.LEFT, TITLE + 3.2, Sheet.WIDTH, 0.9);
    }

    /** {@code Facture 2026-000123}. */
    String title() {
        String kind = texts.get("kind." + document.kind());
        return document.isDraft() ? kind + " · " + texts.get("draft") : kind + " " + document.number();
    }

    private String subtitle() {
        String corrects = document.corrects() == null ? null : texts.get("corrects", document.corrects());
        return joined(corrects, document.isDraft() ? texts.get("draft.notice") : null);
    }

    private void drawSupplier(Ink ink, Logo logo) {
        Supplier supplier = document.supplier();
        double y = 18;
        if (logo == null) ink.text(Type.NAME.in(style.accent()), Sheet.LEFT, y, supplier.name());
        else y = logo.draw(ink, Sheet.LEFT, 11) + 2;
        String uid = supplier.uid() == null
                ? null
                : supplier.uid().value() + (document.mentionsVat() ? " " + texts.get("uid.suffix") : "");
        PostalAddress place = supplier.address();
        List<String> lines = List.of(
                joined(logo == null ? null : supplier.name(), place.streetLine(), place.townLine()),
                joined(supplier.phone(), supplier.email(), supplier.web()),
                joined(uid));
        for (String line : lines) {
            y += Type.LABEL.leading();
            ink.text(Type.LABEL, Sheet.LEFT, y + 1, line);
        }
    }

    private void drawRecipient(Ink ink, double x) {
        PostalAddress from = document.supplier().address();
        String sender = joined(document.supplier().name(), from.streetLine(), from.townLine());
        ink.text(Type.SENDER, x, WINDOW_TOP - 3, sender);
        Recipient recipient = document.recipient();
        List<String> lines = new ArrayList<>(Lines.of(recipient.name(), Type.ADDRESS, WINDOW_WIDTH));
        PostalAddress to = recipient.address();
        Stream.of(recipient.contactLine(), to == null ? null : to.streetLine(), to == null ? null : to.townLine())
                .filter(line -> line != null && !line.isBlank())
                .forEach(line -> lines.addAll(Lines.of(line, Type.ADDRESS, WINDOW_WIDTH)));
        double y = WINDOW_TOP + 4;
        for (String line : lines) {
            ink.text(Type.ADDRESS, x, y, line);
            y += Type.ADDRESS.leading();
        }
    }

    private void drawFacts(Ink ink, double x) {
        double y = WINDOW_TOP + 4;
        y = fact(ink, x, y, "date", Figures.of(document.issueDate()));
        y = fact(
                ink,
                x,
                y,
                document.kind() == DocumentKind.QUOTE ? "due.QUOTE" : "due",
                document.dueDate() == null ? null : Figures.of(document.dueDate()));
        y = fact(ink, x, y, "period", Figures.of(document.servicePeriod()));
        y = fact(ink, x, y, "customer", document.recipient().customerNumber());
        Uid uid = document.recipient().uid();
        fact(ink, x, y, "customer.uid", uid == null ? null : uid.value());
    }

    private double fact(Ink ink, double x, double y, String key, String value) {
        if (value == null) return y;
        ink.text(Type.LABEL, x, y, texts.get(key));
        ink.text(Type.VALUE, x + 27, y, value);
        return y + 4.6;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("  ·  "));
    }
}
