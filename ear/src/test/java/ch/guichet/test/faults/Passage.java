package ch.guichet.test.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to one of several ports, the first that answers; it can be cut and made slow. */
final class Passage implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final List<Integer> ports;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile long delay;

    /** @param ports on the loopback address, in the order in which they are tried */
    Passage(Integer... ports) throws IOException {
        this.ports = List.of(ports);
        inBackground(this::letIn);
    }

    /** Where it is entered. */
    int port() {
        return door.getLocalPort();
    }

    /** As if the machine behind had gone: what is open breaks, and nobody gets in. */
    void cut() {
        cut = true;
        open.forEach(Passage::closeQuietly);
    }

    void mend() {
        cut = false;
    }

    /** Everything that is said through it arrives so much later, in milliseconds; 0 for at once. */
    void slow(long millis) {
        delay = millis;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                if (cut) closeQuietly(visitor);
                else inBackground(() -> lead(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket visitor) {
        try (visitor;
                Socket server = firstThatAnswers()) {
            // a question goes at once, as on the way without this passage
            visitor.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.add(visitor);
            Thread back = inBackground(() -> pass(server, visitor, false));
            pass(visitor, server, true);
            back.join();
            open.remove(visitor);
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private Socket firstThatAnswers() throws IOException {
        for (int port : ports) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException dead) {
                // the next one
            }
        }
        throw new IOException("nobody answers");
    }

    private void pass(Socket from, Socket to, boolean there) {
        byte[] piece = new byte[65_536];
        try (InputStream in = from.getInputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (there && delay > 0) Thread.sleep(delay);
                to.getOutputStream().write(piece, 0, read);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            // the other direction ends with the socket
        } finally {
            closeQuietly(from);
            closeQuietly(to);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // as wanted
        }
    }

    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work, "passage");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
