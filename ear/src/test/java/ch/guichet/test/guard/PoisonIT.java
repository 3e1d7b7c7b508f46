package ch.guichet.test.guard;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.api.Reply;
import ch.guichet.test.harness.Running;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that would be a script, a formula or a header stays text wherever it is shown again. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoisonIT {
    private static final String SCRIPT = "\"'><img src=x onerror=alert(1)>${7*7}#{7*7}";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\")<img src=x>";

    /** Between quotation marks a tag is text, and a quotation mark does not get there. */
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");

    /** A demo says its accounts at its start: they are public. */
    private static final String DEMO = "(?m)^.*(Password|API tokens) {3,}.*$";

    private Client victim;
    private final Map<String, String> ids = new LinkedHashMap<>();

    @BeforeAll
    void somebody_writes_it_into_every_field_he_can() {
        victim = Client.named("P <img src=x onerror=alert(1)> SA", Client.GENEVA);
        String of = "/customers/" + victim.id();
        DESK.post(
                        of + "/contacts",
                        body(
                                "name",
                                SCRIPT,
                                "email",
                                "poison" + victim.id() + "@example.ch",
                                "language",
                                "fr",
                                "rights",
                                body("mayBook", true),
                                "validFrom",
                                "2020-01-01"))
                .expect(201);
        DESK.send("PUT", of + "/hold", body("held", true, "reason", SCRIPT).toString());
        DESK.send("PUT", of + "/hold", body("held", false, "reason", FORMULA).toString());
        DESK.post(
                of + "/subscriptions",
                body(
                        "kind",
                        "CLOUD",
                        "product",
                        SCRIPT,
                        "licenceNumber",
                        "L-" + victim.id(),
                        "validFrom",
                        "2024-01-01",
                        "validTo",
                        "2030-12-31"));
        long question = victim.contact()
                .post("/cases", body("customer", victim.id(), "subject", SCRIPT, "text", SCRIPT))
                .expect(201)
                .id();
        victim.contact().post("/cases", body("customer", victim.id(), "subject", FORMULA, "text", FORMULA));
        DESK.post("/cases/" + question + "/messages", body("text", SCRIPT, "internal", false));
        DESK.post("/cases/" + question + "/messages", body("text", SCRIPT, "internal", true));
        DESK.post("/cases/" + question + "/paid-work-offers", body("estimateMinutes", 30));
        victim.contact().post("/cases/" + question + "/paid-work-offer/refusal", body("reason", SCRIPT));
        victim.contact().post("/cases/" + question + "/contests", body("words", SCRIPT));
        victim.contact()
                .send(
                        "POST",
                        "/cases/" + question + "/files",
                        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + "<img src=x>.txt"
                                + "\"\r\n\r\n<script>alert(1)</script>\r\n--edge--\r\n",
                        "Content-Type",
                        "multipart/form-data; boundary=edge");
        victim.contact().post("/credits/" + victim.id() + "/orders", body("pack", "T5", "name", SCRIPT));
        Running.get(Running.PRODUCT + "/test/belongings?of=" + victim.id())
                .body()
                .lines()
                .forEach(line -> ids.put(line.split(" ")[0], line.split(" ")[1]));
        assertThat(ids).containsKeys("case", "contact", "file");
    }

    @Test
    void no_page_shows_it_as_anything_but_text() {
        Guest customer = Guest.signedIn(victim.login(), Client.PASSWORD);
        Guest desk = Guest.signedIn("desk", "guichet-demo");
        Guest finance = Guest.signedIn("finance", "guichet-demo");
        String of = String.valueOf(victim.id());
        List<String> wrong = new ArrayList<>();
        Stream.of(
                        "/portal/home/home.xhtml",
                        "/portal/cases/cases.xhtml",
                        "/portal/cases/case.xhtml?id=" + ids.get("case"),
                        "/portal/credit/credit.xhtml",
                        "/portal/search/search.xhtml?q=%3Cimg%20src%3Dx%3E",
                        "/portal/urgency/urgency.xhtml?case=" + ids.get("case"),
                        "/portal/booking/slots.xhtml?service=%22%3E%3Cimg%20src%3Dx%3E")
                .forEach(page -> look(customer, page, wrong));
        Stream.of(
                        "/desk/home/home.xhtml",
                        "/desk/cases/cases.xhtml",
                        "/desk/cases/cases.xhtml?q=%22%3E%3Cimg%20src%3Dx%3E",
                        "/desk/cases/case.xhtml?id=" + ids.get("case"),
                        "/desk/cases/call.xhtml?customer=" + of,
                        "/desk/customers/customer.xhtml?id=" + of,
                        "/desk/customers/timeline.xhtml?id=" + of,
                        "/desk/customers/edit.xhtml?id=" + of,
                        "/desk/customers/hold.xhtml?customer=" + of,
                        "/desk/customers/contact.xhtml?customer=" + of + "&contact=" + ids.get("contact"),
                        "/desk/customers/customers.xhtml?q=%3Cimg%20src%3Dx%3E",
                        "/desk/triage/contests.xhtml",
                        "/desk/quotes/edit.xhtml?case=" + ids.get("case"),
                        "/office/post/letters.xhtml?q=%3Cimg%20src%3Dx%3E",
                        "/office/search/search.xhtml?q=%3Cimg%20src%3Dx%3E")
                .forEach(page -> look(desk, page, wrong));
        Stream.of("/finance/customers/customer.xhtml?id=" + of, "/finance/credit/account.xhtml?customer=" + of)
                .forEach(page -> look(finance, page, wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_letter_shows_it_as_text_and_no_line_of_it_becomes_a_header() {
        List<JsonObject> letters =
                DESK.get("/letters").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(letters).isNotEmpty();
        for (JsonObject letter : letters.subList(0, Math.min(10, letters.size()))) {
            Reply whole = DESK.get("/letters/" + letter.getJsonNumber("id")).expect(200);
            JsonObject read = whole.json();
            if (read.containsKey("html")) assertThat(read.getString("html")).doesNotContain("<img src=x");
            assertThat(read.getString("subject", "")).doesNotContain("\n", "\r");
        }
    }

    @Test
    void a_table_for_a_spreadsheet_begins_no_cell_with_a_formula() {
        String table = Guest.signedIn("desk", "guichet-demo")
                .get("/desk/cases/export?format=csv")
                .body();
        assertThat(table).contains("HYPERLINK").contains("'=HYPERLINK");
        assertThat(table.replace("'=HYPERLINK", "")).doesNotContain("=HYPERLINK");
    }

    @Test
    void a_file_is_handed_out_to_be_kept_and_never_to_be_shown() {
        Guest customer = Guest.signedIn(victim.login(), Client.PASSWORD);
        var file = customer.get("/portal/cases/file?of=" + ids.get("fileCase") + "&file=" + ids.get("file"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
    }

    /** The log of the whole suite so far: tokens, passwords, view states, links. */
    @Test
    void no_secret_stands_in_a_log() throws IOException {
        new Guest().get("/calendar/abcdefghijklmnopqrstuvwxyz0123456789.ics");
        new Guest().get("/password.xhtml?t=abcdefghijklmnopqrstuvwxyz0123456789");
        new Caller("gui_abcdefghijklmnopqrstuvwxyz0123456789").get("/me");
        Path logs = Path.of("target/it/standalone/log");
        if (!Files.isDirectory(logs)) logs = Path.of(System.getProperty("guichet.logs", "target"));
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(logs)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.log(\\.\\d+)?"))
                    .toList()) {
                String text =
                        Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll(DEMO, "");
                for (String secret : List.of(
                        Client.PASSWORD,
                        "guichet-demo",
                        "demo-desk",
                        "demo-finance",
                        "gui_",
                        "abcdefghijklmnopqrstuvwxyz0123456789"))
                    if (text.contains(secret)) found.add(secret + " in " + file);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void look(Guest guest, String page, List<String> wrong) {
        var answer = guest.get(page);
        if (answer.statusCode() != 200) wrong.add(answer.statusCode() + " " + page);
        String text = ATTRIBUTE.matcher(answer.body()).replaceAll("=\"\"");
        if (text.contains("<img src=x")) wrong.add("a script on " + page);
        if (text.contains("alert(1)>49")) wrong.add("an expression on " + page);
    }
}
