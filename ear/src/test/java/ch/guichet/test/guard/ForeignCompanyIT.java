package ch.guichet.test.guard;

import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.api.Reply;
import ch.guichet.test.harness.Running;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What belongs to one company does not exist for another: every operation and every page of customers is asked for the
 * demo company's own things, by its own contact and by a stranger's.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignCompanyIT {
    private static final Caller OWNER = new Caller("demo-customer");

    /** What {@code {id}} is on the way: the longest beginning counts. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("/acceptances/", "acceptance"),
            Map.entry("/appointments/", "appointment"),
            Map.entry("/cases/", "case"),
            Map.entry("/cases/{id}/files", "fileCase"),
            Map.entry("/cases/{id}/paid-work-offer", "offerCase"),
            Map.entry("/credits/", "customer"),
            Map.entry("/customers/", "customer"),
            Map.entry("/interventions/", "intervention"),
            Map.entry("/invoices/", "invoiceNumber"),
            Map.entry("/me/sessions/", "session"),
            Map.entry("/quotes/", "quote"),
            Map.entry("/urgencies/", "urgency"),
            Map.entry("/waiting-list/", "wish"));

    /** What else the names of parameters and fields mean. */
    private static final Set<String> NAMED =
            Set.of("customer", "contact", "case", "file", "appointment", "intervention", "quote", "lot", "document");

    /** Parameters of the portal's pages that name something of a company, and what. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("/portal/booking/appointment.xhtml?id=", "appointment"),
            Map.entry("/portal/booking/slots.xhtml?move=", "appointment"),
            Map.entry("/portal/cases/case.xhtml?id=", "case"),
            Map.entry("/portal/credit/cancel.xhtml?lot=", "lot"),
            Map.entry("/portal/documents/document.xhtml?id=", "invoice"),
            Map.entry("/portal/documents/pdf.xhtml?id=", "invoice"),
            Map.entry("/portal/evidence/evidence.xhtml?id=", "acceptance"),
            Map.entry("/portal/evidence/file.xhtml?id=", "acceptance"),
            Map.entry("/portal/evidence/pdf.xhtml?id=", "acceptance"),
            Map.entry("/portal/money/code.xhtml?id=", "invoice"),
            Map.entry("/portal/people/colleague.xhtml?contact=", "contact"),
            Map.entry("/portal/quotes/pdf.xhtml?id=", "quote"),
            Map.entry("/portal/quotes/quote.xhtml?id=", "quote"),
            Map.entry("/portal/urgency/request.xhtml?id=", "urgency"),
            Map.entry("/portal/urgency/urgency.xhtml?case=", "case"));

    /** Parameters by which a page of the portal is asked for something of nobody. */
    private static final Set<String> OF_NOBODY = Set.of(
            "after",
            "from",
            "to",
            "q",
            "scope",
            "service",
            "minutes",
            "start",
            "instead",
            "specialist",
            "language",
            "token",
            "pack",
            "n",
            "lang",
            "topic",
            "version");

    /** Of these the demo company has none in the right state, so its own contact is told so instead of shown it. */
    private static final Set<String> STANDS_OTHERWISE = Set.of(
            "GET /appointments/{id}/proposals",
            "GET /credits/{customer}/orders/preview",
            "GET /debtors/codes/{document}",
            "/portal/money/code.xhtml?id=",
            "/portal/credit/cancel.xhtml?lot=",
            "/portal/urgency/request.xhtml?id=");

    private final Map<String, String> belongings = new TreeMap<>();
    private Client stranger;
    private Guest owner;
    private Guest foreign;

    @BeforeAll
    void meet() {
        long company = RoleMatrixIT.company();
        Running.get(Running.PRODUCT + "/test/belongings?of=" + company)
                .body()
                .lines()
                .forEach(line -> {
                    String[] words = line.split(" ");
                    belongings.put(words[0], words[1]);
                });
        belongings.put("document", belongings.get("invoice"));
        stranger = Client.named("Étranger SA", Client.GENEVA);
        owner = Guest.signedIn("customer", "guichet-demo");
        foreign = Guest.signedIn(stranger.login(), Client.PASSWORD);
    }

    @Test
    void what_a_customer_s_operation_names_is_not_found_by_another_company() {
        Expected expected = Expected.read();
        List<Operation> asked = Operation.all().stream()
                .filter(operation ->
                        expected.of(operation.name()).orElse(Set.of()).contains("customer"))
                .filter(operation -> !known(operation).isEmpty())
                .toList();
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(Together.complaints(asked, this::calls)).isEmpty();
    }

    @Test
    void what_the_address_of_a_portal_s_page_names_is_not_found_by_another_company() {
        Set<String> named = new TreeSet<>();
        Running.get(Running.PRODUCT + "/test/routes").body().lines().forEach(line -> {
            String[] words = line.split(" ");
            for (int i = 2; words[1].startsWith("/portal/") && i < words.length; i++)
                if (!OF_NOBODY.contains(words[i])) named.add(words[1] + "?" + words[i] + "=");
        });
        named.removeIf(SAME_THING::contains);
        assertThat(PAGES.keySet()).as("whose is what these pages name?").containsAll(named);
        assertThat(Together.complaints(PAGES.keySet(), this::visits)).isEmpty();
    }

    /** These name a case that is looked up when something is done about it, and is shown nowhere before. */
    private static final Set<String> SAME_THING =
            Set.of("/portal/booking/book.xhtml?case=", "/portal/booking/slots.xhtml?case=");

    @Test
    void a_file_of_a_case_is_handed_to_its_company_only() {
        long question = OWNER.post(
                        "/cases",
                        body("customer", RoleMatrixIT.company(), "subject", "Avec un fichier", "text", "Voir la pièce"))
                .expect(201)
                .id();
        String files = "/cases/" + question + "/files";
        OWNER.send(
                "POST",
                files,
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"piece.txt\"\r\n\r\nBonjour\r\n--edge--\r\n",
                "Content-Type",
                "multipart/form-data; boundary=edge");
        long first = OWNER.get(files)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("file")
                .getJsonNumber("id")
                .longValue();
        String of = files + "/" + first;
        assertThat(OWNER.get(of).status()).isEqualTo(200);
        assertThat(stranger.contact().get(of).status()).isEqualTo(404);
        String page = "/portal/cases/file?of=" + question + "&file=" + first;
        assertThat(foreign.get(page).statusCode()).isEqualTo(404);
    }

    private Stream<String> calls(Operation operation) {
        Map<String, String> known = known(operation);
        List<String> wrong = new ArrayList<>();
        Reply reply = operation.full(stranger.contact(), known);
        if (reply.status() != 404 && reply.status() != 403)
            wrong.add("stranger " + operation.name() + " " + known + " " + reply.status() + " " + reply.text());
        boolean shows = operation.method().equals("GET") && known.keySet().containsAll(operation.places());
        if (shows && !operation.places().isEmpty()) {
            int own = operation.full(OWNER, known).status();
            if (own != 200 && !STANDS_OTHERWISE.contains(operation.name()))
                wrong.add("owner " + operation.name() + " " + known + " " + own);
        }
        return wrong.stream();
    }

    private Stream<String> visits(String address) {
        String id = belongings.get(PAGES.get(address));
        boolean otherwise = STANDS_OTHERWISE.contains(address);
        if (id == null) return otherwise ? Stream.empty() : Stream.of("nothing of this kind: " + address);
        int own = owner.get(address + id).statusCode();
        int others = foreign.get(address + id).statusCode();
        return (own == 200 || otherwise) && (others == 404 || others == 403)
                ? Stream.empty()
                : Stream.of(address + id + " owner " + own + " stranger " + others);
    }

    /** The demo company's things under the names by which the operation asks for them. */
    private Map<String, String> known(Operation operation) {
        Map<String, String> known = new HashMap<>();
        operation.fields().stream().filter(NAMED::contains).forEach(name -> known.put(name, belongings.get(name)));
        KINDS.keySet().stream()
                .filter(operation.path()::startsWith)
                .max((one, other) -> one.length() - other.length())
                .ifPresent(beginning -> operation.places().stream()
                        .findFirst()
                        .ifPresent(first -> known.put(first, belongings.get(KINDS.get(beginning)))));
        if (operation.path().equals("/slots")) known.put("service", "phone");
        if (operation.places().contains("version")) known.put("version", "1");
        known.values().removeIf(java.util.Objects::isNull);
        return known;
    }
}
