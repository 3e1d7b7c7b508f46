package ch.guichet.web.texts;

/** English. */
public final class Texts_en extends Texts {
    public Texts_en() {
        super("en");
    }
}
