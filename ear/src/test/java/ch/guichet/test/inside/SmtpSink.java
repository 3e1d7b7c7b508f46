package ch.guichet.test.inside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A mail server that keeps what it is sent, and refuses recipients whose name says so: refused@, later@. */
final class SmtpSink implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();

    SmtpSink() throws IOException {
        Thread porter = new Thread(this::welcome, "smtp-sink");
        porter.setDaemon(true);
        porter.start();
        System.setProperty("guichet.smtp.port", String.valueOf(door.getLocalPort()));
        System.setProperty("guichet.smtp.host", "127.0.0.1");
    }

    /** Whole mails, headers first, that were sent to this address. */
    List<String> to(String address) {
        return mails.stream().filter(mail -> mail.contains("To: " + address)).collect(Collectors.toList());
    }

    @Override
    public void close() throws IOException {
        System.clearProperty("guichet.smtp.host");
        System.clearProperty("guichet.smtp.port");
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                new Thread(() -> listen(caller), "smtp-sink-caller").start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void listen(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 sink");
            for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                if (line.startsWith("RCPT TO:<refused@")) say(out, "550 no such user");
                else if (line.startsWith("RCPT TO:<later@")) say(out, "451 come again");
                else if (line.equals("DATA")) {
                    say(out, "354 go on");
                    mails.add(data(in));
                    say(out, "250 kept");
                } else say(out, "250 fine");
            }
            say(out, "221 bye");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String data(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            mail.append(line).append('\n');
        return mail.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
