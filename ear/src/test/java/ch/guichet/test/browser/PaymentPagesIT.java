package ch.guichet.test.browser;

import static ch.guichet.test.api.Bank.OURS;
import static ch.guichet.test.api.Bank.credit;
import static ch.guichet.test.api.Bank.paid;
import static ch.guichet.test.api.Bank.send;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Bank;
import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Client;
import ch.guichet.test.api.Month;
import ch.guichet.test.api.Playing;
import ch.guichet.test.api.Reply;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money that comes in finds its invoice: by the API, and with a key each on the pages of finance. */
@ExtendWith(Playing.class)
class PaymentPagesIT extends BrowserTest {
    private static final String DUE = "243.25";
    private static final int SEVENTY_MINUTES = 4_200;
    private static final BigDecimal FOUR_NET = new BigDecimal("900.00");
    private static final BigDecimal FOUR_DUE = new BigDecimal("973.00");

    private record Debtor(Client client, String name, long document, String number, String reference) {
        JsonObject account() {
            return FINANCE.get("/debtors/" + client.id()).expect(200).json();
        }

        String open() {
            List<JsonObject> items = account().getJsonArray("open").getValuesAs(JsonObject.class);
            return items.isEmpty() ? "0.00" : items.get(0).getString("open");
        }
    }

    private Debtor whole;
    private Debtor part;
    private Debtor named;
    private Debtor shown;

    @BeforeAll
    void four_invoices_are_open() {
        Playing.moveTo(Instant.parse("2028-08-02T08:00:00Z"));
        List<String> names = List.of("Anzeiger Glarus AG", "Boulangerie Zbinden", "Carrosserie Dubey", "Dépôt Fellay");
        List<Client> clients =
                names.stream().map(name -> Client.named(name, Client.GENEVA)).toList();
        List<Long> cases =
                clients.stream().map(c -> c.agreesToPaidWork("Solde")).toList();
        Playing.moveTo(Instant.parse("2028-08-03T17:00:00Z"));
        cases.forEach(id -> Client.worked(id, "2028-08-03T08:00:00Z", SEVENTY_MINUTES));
        Playing.moveTo(Instant.parse("2028-09-01T08:00:00Z"));
        JsonObject before = figures();
        Month month = Month.prepare(YearMonth.of(2028, 8), "REAL");
        month.reaches("READY");
        month.approve();
        JsonObject after = figures();
        // the run bills what others have left unbilled, too
        assertThat(revenueOf("CASE", after).subtract(revenueOf("CASE", before))).isGreaterThanOrEqualTo(FOUR_NET);
        assertThat(sum("revenue", after).subtract(sum("revenue", before))).isGreaterThanOrEqualTo(FOUR_NET);
        assertThat(sum("invoiced", after).subtract(sum("invoiced", before))).isGreaterThanOrEqualTo(FOUR_DUE);
        assertThat(open(after).subtract(open(before))).isGreaterThanOrEqualTo(FOUR_DUE);
        whole = debtor(clients.get(0), names.get(0));
        part = debtor(clients.get(1), names.get(1));
        named = debtor(clients.get(2), names.get(2));
        shown = debtor(clients.get(3), names.get(3));
    }

    /** Of the month that is billed and the one in which its invoices have their day. */
    private static JsonObject figures() {
        return FINANCE.get("/figures?from=2028-08&to=2028-09").expect(200).json();
    }

    private static BigDecimal sum(String figure, JsonObject figures) {
        return figures.getJsonArray("months").getValuesAs(JsonObject.class).stream()
                .map(month -> new BigDecimal(month.getString(figure)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal open(JsonObject figures) {
        return figures.getJsonArray("open").getValuesAs(JsonObject.class).stream()
                .map(age -> new BigDecimal(age.getString("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal revenueOf(String kind, JsonObject figures) {
        return figures.getJsonArray("services").getValuesAs(JsonObject.class).stream()
                .filter(service -> service.getString("kind").equals(kind))
                .map(service -> new BigDecimal(service.getString("net")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void a_bank_file_counts_once_and_each_movement_goes_where_it_belongs() {
        String file = camt(
                "A1",
                credit(
                        "686.50",
                        paid(DUE, whole.reference, "", "X1"),
                        paid("100.00", part.reference, "", "X2"),
                        paid("293.25", null, "Facture inconnue", "X3"),
                        paid("50.00", null, "Merci", "X4")));
        Reply first = send(file, "camt054.xml").expect(201);
        assertThat(first.json().getInt("read")).isEqualTo(4);
        assertThat(first.json().getInt("matched")).isEqualTo(2);
        assertThat(first.json().getInt("left")).isEqualTo(2);
        assertThat(whole.open()).isEqualTo("0.00");
        assertThat(part.open()).isEqualTo("143.25");

        assertThat(send(file, "renamed.xml").expect(200).json().getBoolean("duplicate"))
                .isTrue();
        assertThat(send(file.replace("><", ">\n<").replace("A1", "A2"), "again.xml")
                        .expect(200)
                        .json()
                        .getInt("duplicates"))
                .isEqualTo(4);
        assertThat(part.open()).isEqualTo("143.25");

        String same = paid("100.00", part.reference, "", "");
        Reply three = send(camt("A3", credit("300.00", same, same, same)), "three.xml")
                .expect(201);
        assertThat(three.json().getInt("matched")).isEqualTo(3);
        assertThat(part.account().getString("balance")).isEqualTo("156.75");

        takenBack();
        refusals();
        proved();
    }

    private void takenBack() {
        String back = credit(DUE, paid(DUE, whole.reference, "", "X9"))
                .replace("CRDT", "DBIT")
                .replace("<Sts>", "<RvslInd>true</RvslInd><Sts>");
        Reply reply = send(camt("A4", back), "back.xml").expect(201);
        assertThat(reply.json().getInt("aside")).isEqualTo(1);
        long reversal = only("/payments?file=" + reply.id());
        JsonObject view = FINANCE.get("/payments/" + reversal).expect(200).json();
        long original = view.getJsonArray("originals")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        FINANCE.post("/payments/" + reversal + "/reversal", body("payment", original))
                .expect(204);
        FINANCE.post("/payments/" + reversal + "/reversal", body("payment", original))
                .problem(409, "payments.notOutgoing");
        assertThat(whole.open()).isEqualTo(DUE);
        FINANCE.post("/payments/" + reversal + "/undoing", body("note", "Pas lui"))
                .expect(204);
        assertThat(whole.open()).isEqualTo("0.00");
        proved();
        FINANCE.post("/payments/" + reversal + "/reversal", body("payment", original))
                .expect(204);
        assertThat(whole.open()).isEqualTo(DUE);
    }

    private void refusals() {
        String ours = camt("A5", credit("1.00", paid("1.00", null, "", "")));
        String foreign = ours.replace(OURS, "CH9300762011623852957");
        assertThat(send(foreign, "x.xml")
                        .problem(422, "payments.foreignAccount")
                        .getString("detail"))
                .contains("CH9300762011623852957");
        send("Bonjour", "x.xml").problem(422, "payments.notXml");
        send(ours.replace("<Document", "<!DOCTYPE Document><Document"), "x.xml").problem(422, "payments.doctype");
        send(ours.substring(0, ours.length() - 30), "x.xml").problem(422, "payments.truncated");
        new Caller("demo-desk").get("/payment-files").problem(403, "forbidden");
        Client stranger = Client.named("Voisin Curieux Sàrl", Client.GENEVA);
        assertThat(stranger.contact().get("/debtors/" + part.client.id()).status())
                .isEqualTo(404);
        assertThat(stranger.contact().get("/debtors/codes/" + part.document).status())
                .isEqualTo(404);
        assertThat(shown.client
                        .contact()
                        .get("/debtors/codes/" + shown.document)
                        .expect(200)
                        .text())
                .contains("<svg");
    }

    private void proved() {
        List<JsonObject> proofs = FINANCE.get("/payments/reconciliation")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(proofs)
                .filteredOn(proof -> !proof.getString("code").equals("receivables"))
                .hasSize(4)
                .allSatisfy(proof ->
                        assertThat(proof.get("found")).as(proof.toString()).isEqualTo(proof.get("expected")));
    }

    @Test
    void finance_drops_a_file_and_decides_with_a_key_and_the_customer_sees_it() {
        signIn("finance", DEMO_PASSWORD);
        page.navigate("/finance/payments/payments.xhtml");
        String file = camt(
                "B1",
                credit(
                        "343.25",
                        paid(DUE, null, "Facture " + named.number, "Y1"),
                        paid("100.00", shown.reference, "", "Y2")));
        page.setInputFiles(
                "[id='send:bankFiles']",
                new FilePayload("banque.xml", "text/xml", file.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='send:import']");
        assertThat(page.locator("#messages")).containsText("banque.xml");
        assertAccessible();
        keep("payments");

        page.navigate("/finance/payments/payments.xhtml?q=" + named.number);
        page.locator("#list td a").first().click();
        page.waitForURL(Pattern.compile(".*/payment\\.xhtml.*"));
        assertThat(page.locator("main")).containsText("le numéro dans le texte");
        assertAccessible();
        keep("payment");
        String address = page.url();
        page.locator("h1").click();
        page.keyboard().press("a");
        page.waitForURL(url -> !url.equals(address));
        assertThat(page.locator("#messages")).containsText("Affecté");
        assertThat(named.open()).isEqualTo("0.00");

        page.navigate(address);
        page.fill("[id='decide:note']", "Erreur de saisie");
        page.click("[id='decide:undo']");
        assertThat(page.locator("#messages")).containsText("annulées");
        assertThat(named.open()).isEqualTo(DUE);
        page.navigate("/finance/payments/account.xhtml?customer=" + named.client.id());
        keep("account");
        agreeOnInstalments();
        page.navigate("/finance/payments/open.xhtml?q=" + named.number);
        assertThat(page.locator("main")).containsText(named.name);
        keep("open");
        page.navigate("/finance/figures/figures.xhtml?from=2028-08&to=2028-09");
        assertThat(page.locator("main")).containsText("Travail sur un cas");
        assertThat(page.locator("main svg[role=img]")).hasCount(4);
        assertAccessible();
        keep("figures");
        String csv = page.request()
                .get("/finance/figures/csv.xhtml?from=2028-08&to=2028-09")
                .text();
        assertThat(csv).contains(";2028-08;").contains("Travail sur un cas");
        assertThat(page.request()
                        .get("/finance/figures/xlsx.xhtml?from=2028-08&to=2028-09")
                        .text())
                .startsWith("PK");
        page.context().clearCookies();

        signIn(shown.client.login(), Client.PASSWORD);
        page.navigate("/portal/money/money.xhtml");
        assertThat(page.locator("main")).containsText("143.25");
        page.locator("main details summary").first().click();
        assertThat(page.locator("img.g-pay-code")).isVisible();
        assertAccessible();
        keep("money");
        var all = page.request().get("/portal/money/all.xhtml");
        assertThat(all.status()).isEqualTo(200);
        assertThat(new String(all.body(), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains(shown.number + ".pdf");
    }

    private void agreeOnInstalments() {
        page.navigate("/finance/payments/account.xhtml?customer=" + named.client.id());
        page.locator("a[href*='plan.xhtml']").click();
        page.fill("[id='plan:count']", "3");
        page.click("[id='plan:divide']");
        assertThat(page.locator("[id='plan:parts:2:amount']")).hasValue("81.15");
        page.fill("[id='plan:parts:1:amount']", "91.05");
        page.click("[id='plan:agree']");
        assertThat(page.locator("#messages")).containsText("253.25");
        page.fill("[id='plan:parts:1:amount']", "81.05");
        assertAccessible();
        keep("plan");
        page.click("[id='plan:agree']");
        assertThat(page.locator("#messages")).containsText("convenu");
        assertThat(page.locator("main")).containsText("à venir");
        keep("account-plan");
    }

    private void keep(String name) {
        Pictures.keep(page, name + "-1440");
        page.setViewportSize(360, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 361"))
                .isTrue();
        Pictures.keep(page, name + "-360");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }

    private static long only(String list) {
        return FINANCE.get(list)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
    }

    private static Debtor debtor(Client client, String name) {
        JsonObject item = FINANCE.get("/debtors/" + client.id())
                .expect(200)
                .json()
                .getJsonArray("open")
                .getJsonObject(0);
        String number = item.getString("number");
        JsonObject invoice = FINANCE.get("/invoices/" + number).expect(200).json();
        String reference = ((JsonString) invoice.get("reference")).getString();
        return new Debtor(client, name, item.getJsonNumber("documentId").longValue(), number, reference);
    }

    private static String camt(String id, String... entries) {
        return Bank.camt(id, "2028-09-04", entries);
    }
}
