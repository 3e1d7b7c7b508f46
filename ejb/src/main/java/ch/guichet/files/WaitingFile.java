package ch.guichet.files;

/** A file that was chosen and not yet sent. @param size in bytes */
public record WaitingFile(long id, String name, int size) {
    /** The size as people say it. */
    public String sizeText() {
        return FileCard.said(size);
    }
}
