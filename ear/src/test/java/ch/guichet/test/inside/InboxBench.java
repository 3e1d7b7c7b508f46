package ch.guichet.test.inside;

import ch.guichet.shared.Database;
import ch.guichet.test.beans.BenchData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code mvn verify -Pbench}: the same pages over ten thousand cases and over a million, in one run on one server, as
 * ratios. Nothing is asserted: a benchmark says numbers, and whoever reads them knows his machine.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class InboxBench {
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("guichet.bench.cases", 1_000_000);
    private static final int WARM = 60;
    private static final int MEASURED = 120;
    private static final Map<String, Double> SMALL = new LinkedHashMap<>();
    private static final String PRODUCT = "http://127.0.0.1:" + System.getProperty("jboss.http.port");

    /** What is asked, by what it is called. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>(Map.of());

    static {
        PAGES.put("empty page of the same template", "/office/search/search.xhtml");
        PAGES.put("inbox, to do", "/desk/cases/cases.xhtml");
        PAGES.put("inbox, all, longest waiting", "/desk/cases/cases.xhtml?state=ALL&order=LONGEST");
        PAGES.put("inbox, closed, far down", "/desk/cases/cases.xhtml?state=CLOSED&after=" + (BenchData.FIRST + 5_000));
        PAGES.put("inbox, by channel and class", "/desk/cases/cases.xhtml?state=CLOSED&channel=MAIL&class=PAID");
        PAGES.put("search, a common word", "/office/search/search.xhtml?kind=CASE&q=facture");
        PAGES.put("search, two common words", "/office/search/search.xhtml?kind=CASE&q=facture+imprimer");
        PAGES.put("search, a rare and a common word", "/office/search/search.xhtml?kind=CASE&q=mot4711+facture");
        PAGES.put("search, half a word", "/office/search/search.xhtml?kind=CASE&q=factur");
    }

    @Inject
    private Database database;

    @Inject
    private BenchData data;

    private final HttpClient visitor = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    @Order(1)
    void ten_thousand_cases() throws Exception {
        data.grow(FEW);
        signIn();
        PAGES.forEach((name, address) -> SMALL.put(name, median(address)));
    }

    @Test
    @Order(2)
    void are_grown() {
        long began = System.nanoTime();
        data.grow(MANY);
        say("%,d cases are in after %d s".formatted(MANY, (System.nanoTime() - began) / 1_000_000_000));
    }

    @Test
    @Order(3)
    void to_a_million() throws Exception {
        signIn();
        Map<String, Double> big = new LinkedHashMap<>();
        PAGES.forEach((name, address) -> big.put(name, median(address)));
        double empty = big.values().iterator().next();
        say("%-36s %10s %10s %8s %14s".formatted("page", "10,000", "%,d".formatted(MANY), "ratio", "/ empty page"));
        big.forEach((name, ms) -> say("%-36s %7.1f ms %7.1f ms %8.2f %14.2f"
                .formatted(name, SMALL.get(name), ms, ms / SMALL.get(name), ms / empty)));
    }

    private double median(String address) {
        for (int i = 0; i < WARM; i++) get(address);
        double[] times = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long began = System.nanoTime();
            get(address);
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }

    private String get(String address) {
        return send(HttpRequest.newBuilder(URI.create(PRODUCT + address)).GET().build());
    }

    private void signIn() {
        String entrance = get("/login.xhtml");
        Matcher state = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"")
                .matcher(entrance);
        if (!state.find()) throw new IllegalStateException("no form on the entrance");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("form", "form");
        form.put("form:login", "desk");
        form.put("form:password", "guichet-demo");
        form.put("form:signIn", "");
        form.put("jakarta.faces.ViewState", state.group(1));
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) ->
                body.append('&').append(encoded(name)).append('=').append(encoded(value)));
        send(HttpRequest.newBuilder(URI.create(PRODUCT + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.substring(1)))
                .build());
        if (!get("/desk/cases/cases.xhtml").contains("g-views")) throw new IllegalStateException("not signed in");
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = visitor.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void say(String line) {
        System.out.println("[bench] " + String.format(Locale.ROOT, "%s", line));
    }
}
