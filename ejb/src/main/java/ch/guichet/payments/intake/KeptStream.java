package ch.guichet.payments.intake;

import java.io.InputStream;

/** The packed bytes of a kept file, fetched a piece at a time: as small for a gigabyte as for a page. */
final class KeptStream extends InputStream {
    private final FileBook book;
    private final long fileId;
    private byte[] piece = {};
    private int no;
    private int at;

    KeptStream(FileBook book, long fileId) {
        this.book = book;
        this.fileId = fileId;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) {
        if (!more()) return -1;
        int some = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, to, from, some);
        at += some;
        return some;
    }

    private boolean more() {
        if (at < piece.length) return true;
        byte[] next = book.piece(fileId, no++);
        at = 0;
        piece = next == null ? new byte[0] : next;
        return piece.length > 0;
    }
}
