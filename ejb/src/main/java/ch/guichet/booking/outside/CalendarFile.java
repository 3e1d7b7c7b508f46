package ch.guichet.booking.outside;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches a calendar from an address that anybody may have typed. The connection is our own and not a library's, because
 * only so the address that was looked at is the one that is connected to, at every hop.
 */
final class CalendarFile {
    static final int LARGEST = 1024 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final boolean anywhere;
    private final Duration whole;

    /** @param anywhere whether addresses of the own network will do @param whole time for all of it */
    CalendarFile(boolean anywhere, Duration whole) {
        this.anywhere = anywhere;
        this.whole = whole;
    }

    /** The file's bytes, at most one MiB. */
    byte[] fetch(String address) throws CalendarTrouble {
        Patience patience = new Patience(whole);
        URI at = CalendarAddress.parse(address);
        for (int hop = 0; hop <= MOST_REDIRECTS && at != null; hop++) {
            WebAnswer answer = ask(at, patience);
            if (!answer.leadsOn()) {
                if (answer.status() != 200) throw new CalendarTrouble(CalendarFault.ANSWER);
                return answer.body();
            }
            at = next(at, answer.headers().get("location"));
        }
        throw new CalendarTrouble(CalendarFault.REDIRECTS);
    }

    private static URI next(URI at, String location) throws CalendarTrouble {
        try {
            return CalendarAddress.parse(at.resolve(location).toString());
        } catch (IllegalArgumentException unreadable) {
            throw new CalendarTrouble(CalendarFault.ANSWER);
        }
    }

    private WebAnswer ask(URI at, Patience patience) throws CalendarTrouble {
        boolean safe = at.getScheme().equalsIgnoreCase("https");
        int port = at.getPort() > 0 ? at.getPort() : safe ? 443 : 80;
        InetAddress place = PublicPlace.of(at.getHost(), anywhere);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(place, port), patience.millis(PAUSE));
            plain.setSoTimeout(patience.millis(PAUSE));
            try (Socket socket = safe ? secured(plain, at.getHost(), port) : plain) {
                socket.getOutputStream().write(request(at).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return WebAnswer.read(new BufferedInputStream(patience.of(socket, PAUSE)), LARGEST);
            }
        } catch (SocketTimeoutException slow) {
            throw new CalendarTrouble(CalendarFault.SLOW);
        } catch (IOException unreachable) {
            throw new CalendarTrouble(CalendarFault.UNREACHABLE);
        }
    }

    /** The certificate must be that of the name, not of the address. */
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** In the older language of the web, whose answers end with the connection. */
    private static String request(URI at) {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
        String host = at.getHost() + (at.getPort() > 0 ? ":" + at.getPort() : "");
        String line = "GET " + path + query + " HTTP/1.0\r\nHost: " + host
                + "\r\nUser-Agent: Guichet\r\nAccept: text/calendar\r\nConnection: close\r\n\r\n";
        return line.replaceAll("[^\\x20-\\x7E\\r\\n]", "_");
    }
}
