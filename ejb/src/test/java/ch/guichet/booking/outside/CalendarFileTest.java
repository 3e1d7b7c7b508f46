package ch.guichet.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar's server that means ill, or is just broken. */
class CalendarFileTest {
    private ServerSocket server;
    private Thread host;

    /** What the server does with a visitor. */
    private interface Manners {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** Closed when nobody sits behind the door any more: until then a visitor may still be let in. */
    @AfterEach
    void close() throws IOException {
        server.close();
        try {
            if (host != null) host.join(5_000);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String serve(Manners manners) {
        ServerSocket door = server;
        host = new Thread(() -> {
            while (!door.isClosed()) {
                try (Socket visitor = door.accept()) {
                    visitor.getInputStream().readNBytes(20);
                    visitor.getInputStream().skip(visitor.getInputStream().available());
                    manners.answer(visitor.getOutputStream());
                } catch (IOException | InterruptedException gone) {
                    // the visitor had enough
                }
            }
        });
        host.setDaemon(true);
        host.start();
        return "http://127.0.0.1:" + server.getLocalPort() + "/c.ics";
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static byte[] fetch(String address) throws CalendarTrouble {
        return new CalendarFile(true, Duration.ofMillis(700)).fetch(address);
    }

    @Test
    void a_file_comes_whole_whether_counted_chunked_or_ended() throws CalendarTrouble {
        for (String answer : List.of(
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
                "HTTP/1.0 200 OK\r\n\r\nhello")) {
            String address = serve(out -> say(out, answer));
            assertThat(fetch(address)).asString(StandardCharsets.UTF_8).isEqualTo("hello");
            reopen();
        }
    }

    private void reopen() {
        try {
            close();
            open();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_huge_is_left_whether_it_says_so_or_not() {
        String said = serve(out -> say(out, "HTTP/1.0 200 OK\r\nContent-Length: 99999999999\r\n\r\n"));
        assertThatThrownBy(() -> fetch(said)).hasMessage("LARGE");
        reopen();
        String endless = serve(out -> {
            say(out, "HTTP/1.0 200 OK\r\n\r\n");
            byte[] some = new byte[64 * 1024];
            for (int i = 0; i < 1000; i++) out.write(some);
        });
        assertThatThrownBy(() -> fetch(endless)).hasMessage("LARGE");
    }

    @Test
    void what_drips_is_left_when_patience_ends() {
        String address = serve(out -> {
            say(out, "HTTP/1.0 200 OK\r\n\r\n");
            for (int i = 0; i < 100; i++) {
                say(out, "x");
                Thread.sleep(50);
            }
        });
        assertThatThrownBy(() -> fetch(address)).hasMessage("SLOW");
    }

    @Test
    void a_redirect_leads_nowhere_private_and_not_round_and_round() throws UnknownHostException {
        String round = serve(out -> say(out, "HTTP/1.0 302 Found\r\nLocation: /again\r\n\r\n"));
        assertThatThrownBy(() -> fetch(round)).hasMessage("REDIRECTS");
        reopen();
        String file = serve(out -> say(out, "HTTP/1.0 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n"));
        assertThatThrownBy(() -> fetch(file)).hasMessage("REDIRECTS");
        for (String host : List.of("127.0.0.1", "localhost", "10.1.2.3", "192.168.1.1", "169.254.169.254", "[::1]"))
            assertThatThrownBy(() -> new CalendarFile(false, Duration.ofSeconds(1)).fetch("http://" + host + ":1/"))
                    .as(host)
                    .hasMessage("PLACE");
        for (String inside :
                List.of("100.64.0.1", "0.0.0.0", "172.16.0.1", "fc00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1"))
            assertThat(PublicPlace.isPublic(InetAddress.getByName(inside)))
                    .as(inside)
                    .isFalse();
        assertThat(PublicPlace.isPublic(InetAddress.getByName("192.0.33.8"))).isTrue();
        assertThat(PublicPlace.isPublic(InetAddress.getByName("2a00:1450::1"))).isTrue();
    }

    @Test
    void an_error_a_closed_door_and_no_http_are_told_apart() throws IOException {
        String missing = serve(out -> say(out, "HTTP/1.0 404 Not Found\r\n\r\n"));
        assertThatThrownBy(() -> fetch(missing)).hasMessage("ANSWER");
        reopen();
        String nonsense = serve(out -> say(out, "SSH-2.0-OpenSSH\r\n"));
        assertThatThrownBy(() -> fetch(nonsense)).hasMessage("ANSWER");
        close();
        assertThatThrownBy(() -> fetch(nonsense)).hasMessage("UNREACHABLE");
    }

    @Test
    void an_address_is_one_of_the_web_without_a_password_in_it() {
        assertThat(CalendarAddress.require(" webcal://calendar.example/x.ics "))
                .hasToString("https://calendar.example/x.ics");
        for (String bad : List.of("", "ftp://x/y", "file:///etc/passwd", "https://", "https://a:b@x/y", "nonsense"))
            assertThatThrownBy(() -> CalendarAddress.require(bad)).isInstanceOf(Refusal.class);
    }
}
