package ch.guichet.files;

/**
 * A file as somebody sends it; nothing of it is believed before {@link FileArchive} has looked at it.
 *
 * @param name as the sender calls it, perhaps with a path
 * @param content its bytes, perhaps none
 */
public record NewFile(String name, byte[] content) {}
