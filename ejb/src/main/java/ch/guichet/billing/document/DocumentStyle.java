package ch.guichet.billing.document;

/**
 * The publisher's look on every document.
 *
 * @param accent colour of rules and of the amount due, 0xRRGGBB
 * @param window the side on which the window of the publisher's envelopes lies
 */
public record DocumentStyle(int accent, Window window) {
    /** Deep teal, window on the right as most Swiss envelopes have it. */
    public static final DocumentStyle DEFAULT = new DocumentStyle(0x0f5e6b, Window.RIGHT);

    /** Side of the envelope's window. */
    public enum Window {
        LEFT,
        RIGHT
    }
}
