package ch.guichet.web.texts;

/** Italian. */
public final class Texts_it extends Texts {
    public Texts_it() {
        super("it");
    }
}
