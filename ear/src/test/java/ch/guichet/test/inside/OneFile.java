package ch.guichet.test.inside;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A web server with one file. */
final class OneFile implements AutoCloseable {
    private final ServerSocket server;
    private volatile String text;

    OneFile(String text) {
        this.text = text;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread host = new Thread(this::serve);
        host.setDaemon(true);
        host.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/c.ics";
    }

    void now(String other) {
        text = other;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket visitor = server.accept()) {
                visitor.getInputStream().readNBytes(20);
                visitor.getInputStream().skip(visitor.getInputStream().available());
                OutputStream out = visitor.getOutputStream();
                out.write(("HTTP/1.0 200 OK\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
