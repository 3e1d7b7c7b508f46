package ch.guichet.booking.outside;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What is left of the time for a whole file, however many answers and drops it comes in. */
final class Patience {
    private final long end;

    Patience(Duration whole) {
        end = System.nanoTime() + whole.toNanos();
    }

    /** @throws SocketTimeoutException when it is at its end */
    int millis(Duration most) throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) throw new SocketTimeoutException("at the end of patience");
        return (int) Math.min(left, most.toMillis());
    }

    /** What comes from a socket, for as long as there is patience. */
    InputStream of(Socket socket, Duration pause) throws IOException {
        return new FilterInputStream(socket.getInputStream()) {
            @Override
            public int read() throws IOException {
                socket.setSoTimeout(millis(pause));
                return super.read();
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                socket.setSoTimeout(millis(pause));
                return super.read(into, at, length);
            }
        };
    }
}
