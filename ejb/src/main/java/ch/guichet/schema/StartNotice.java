package ch.guichet.schema;

/** Something that whoever starts the server should read once it is ready; a feature may have one. */
public interface StartNotice {
    /** Lines for the banner, or nothing to say. */
    String text();
}
