package ch.guichet.web.texts;

/** French. */
public final class Texts_fr extends Texts {
    public Texts_fr() {
        super("fr");
    }
}
