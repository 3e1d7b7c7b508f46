package ch.guichet.test.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Reply;
import ch.guichet.test.harness.Running;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page, file and operation that the running server has, tried by everybody. Who may is written down in
 * {@code guard/routes.txt}; what is not written down there fails.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixIT {
    static final List<String> ROLES = List.of("customer", "desk", "specialist", "finance", "admin");
    private static final List<String> CALLERS =
            List.of("customer", "desk", "specialist", "finance", "admin", "software");
    /** The way to the pages and to the API themselves, whose parts are looked at one by one. */
    private static final Set<String> WAYS = Set.of("*.xhtml", "/api/v1/*", "/", "/jakarta.faces.resource/*");

    /** Styles, scripts and pictures that every page loads; they are handed out as Faces resources, to anybody. */
    private static final Pattern LIBRARY = Pattern.compile("^/(resources|omnifaces|primefaces[^/]*)/");

    private static final Pattern METHOD = Pattern.compile("[A-Z]+ /api/v1/[^\"]*");
    private final Expected expected = Expected.read();
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Set<String> pages = new TreeSet<>();
    /** Looked up before the door that may refuse is reached. */
    private final Map<String, String> real = new LinkedHashMap<>();

    @BeforeAll
    void come() {
        Running.get(Running.PRODUCT + "/test/routes").body().lines().forEach(line -> {
            String[] words = line.split(" ");
            boolean page = words[0].equals("PAGE") && !LIBRARY.matcher(words[1]).find();
            if (page || words[0].equals("SERVLET") && !WAYS.contains(words[1]))
                pages.add(words[1].replaceAll("/\\*$", "/x"));
        });
        Running.get(Running.PRODUCT + "/test/belongings?of=" + company())
                .body()
                .lines()
                .forEach(line -> {
                    String[] words = line.split(" ");
                    if (words[0].equals("invoiceNumber")) real.put("invoice", words[1]);
                });
    }

    @Test
    void every_route_of_the_running_server_is_written_down_and_nothing_else() {
        assertThat(pages).hasSizeGreaterThan(120);
        Set<String> routes = new TreeSet<>();
        pages.forEach(page -> routes.add("PAGE " + page));
        Operation.all().forEach(operation -> routes.add(operation.name()));
        assertThat(routes.stream().filter(route -> expected.of(route).isEmpty()))
                .as("say in guard/routes.txt who may go there")
                .isEmpty();
        assertThat(expected.routes().stream().filter(line -> !line.endsWith("*") && !routes.contains(line)))
                .as("not there any more")
                .isEmpty();
    }

    /** An operation that is hidden from the description would be hidden from these tests. */
    @Test
    void the_description_of_the_api_leaves_no_operation_of_the_server_out(@ArquillianResource ManagementClient server)
            throws Exception {
        ModelNode ask = new ModelNode();
        ask.get("operation").set("read-resource");
        ask.get("address").add("deployment", "guichet.ear").add("subdeployment", "guichet-web.war");
        ask.get("address").add("subsystem", "jaxrs");
        ask.get("include-runtime").set(true);
        ask.get("recursive").set(true);
        String there = server.getControllerClient().execute(ask).toJSONString(true);
        Set<String> registered = new TreeSet<>();
        METHOD.matcher(there).results().forEach(found -> registered.add(plain(found.group())));
        Set<String> described = new TreeSet<>(Set.of("GET /api/v1/openapi"));
        Operation.all().forEach(each -> described.add(plain(each.method() + " /api/v1" + each.path())));
        assertThat(registered).hasSizeGreaterThan(250).isEqualTo(described);
    }

    @Test
    void a_page_opens_for_its_roles_and_for_nobody_else() {
        // here, because one of the operations ends all sessions of whoever calls it
        ROLES.forEach(role -> guests.put(role, Guest.signedIn(role, "guichet-demo")));
        assertThat(Together.complaints(pages, this::visits)).isEmpty();
    }

    @Test
    void an_operation_answers_its_roles_and_nobody_else() {
        assertThat(Together.complaints(Operation.all(), this::calls)).isEmpty();
    }

    static long company() {
        return new Caller("demo-customer")
                .get("/me")
                .expect(200)
                .json()
                .getJsonArray("companies")
                .getJsonObject(0)
                .getJsonNumber("customerId")
                .longValue();
    }

    private Stream<String> visits(String page) {
        Set<String> who = expected.of("PAGE " + page).orElse(Set.of());
        List<String> wrong = new ArrayList<>();
        guests.forEach((role, guest) -> {
            int status = guest.get(page).statusCode();
            boolean may = who.contains(role) || who.contains(Expected.ANYBODY);
            // whether the books are sound is not what is asked here
            if (page.equals("/health/sound") && status == 503) return;
            if (may ? status == 403 || status >= 500 : status != 403) wrong.add(role + " " + page + " " + status);
            // staff are let into the office by the gate; there the page's own door refuses, once it is reached
            boolean gated = !page.startsWith("/office/") || role.equals("customer");
            if (!may && gated && guest.click(page, "1:1").statusCode() != 403) wrong.add(role + " clicks on " + page);
        });
        if (!who.contains(Expected.ANYBODY)) nobody(page, wrong);
        return wrong.stream();
    }

    private static void nobody(String page, List<String> wrong) {
        HttpResponse<String> answer = new Guest().get(page);
        if (answer.statusCode() != 302
                || !answer.headers().firstValue("Location").orElse("").contains("/login.xhtml"))
            wrong.add("nobody " + page + " " + answer.statusCode());
        HttpResponse<String> click = new Guest().click(page, "1:1");
        if (!click.body().contains("<redirect url=\"/login.xhtml"))
            wrong.add("nobody clicks on " + page + " " + click.statusCode());
    }

    private Stream<String> calls(Operation operation) {
        Set<String> who = expected.of(operation.name()).orElse(Set.of());
        List<String> wrong = new ArrayList<>();
        for (String role : CALLERS) {
            Caller caller = new Caller("demo-" + role);
            boolean may = who.contains(role);
            Reply reply = may ? operation.hollow(caller) : operation.full(caller, real);
            if (may ? reply.status() == 401 || reply.status() >= 500 || isForbidden(reply) : reply.status() != 403)
                wrong.add(role + " " + operation.name() + " " + reply.status() + " " + cut(reply.text()));
            if (reply.header("Set-Cookie") != null || reply.header("Access-Control-Allow-Origin") != null)
                wrong.add("headers of " + operation.name());
        }
        for (Caller stranger : List.of(new Caller(null), new Caller("demo-nobody"))) {
            int status = operation.full(stranger, Map.of()).status();
            if (status != 401) wrong.add("stranger " + operation.name() + " " + status);
        }
        return wrong.stream();
    }

    /** By his role; a rule may still forbid what the hollow request asks for. */
    private static boolean isForbidden(Reply reply) {
        return reply.status() == 403 && reply.json().getString("code").equals("forbidden");
    }

    private static String plain(String operation) {
        return operation.replaceAll("\\{[^/]*}", "{}").replaceAll("/$", "");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
