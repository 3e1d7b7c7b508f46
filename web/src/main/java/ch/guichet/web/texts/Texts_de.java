package ch.guichet.web.texts;

/** German. */
public final class Texts_de extends Texts {
    public Texts_de() {
        super("de");
    }
}
