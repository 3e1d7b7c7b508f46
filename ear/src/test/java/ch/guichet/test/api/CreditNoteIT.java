package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A month's invoice is taken back: the pack gets its minutes again, and the next month-end bills the same work anew. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class CreditNoteIT {
    private static final YearMonth MONTH = YearMonth.of(2028, 6);

    @Test
    void what_a_credit_note_takes_back_is_billed_again_at_the_same_price() {
        Playing.moveTo(Instant.parse("2028-06-05T08:00:00Z"));
        Client client = Client.named("Imprimerie de la Broye SA", Client.GENEVA);
        String pack = order(client);
        long question = client.agreesToPaidWork("Clôture annuelle");
        Playing.moveTo(Instant.parse("2028-06-08T17:00:00Z"));
        Client.worked(question, "2028-06-08T08:00:00Z", 19_860);
        Playing.moveTo(Instant.parse("2028-07-01T08:00:00Z"));
        bill(MONTH);
        JsonObject first = invoice(client, MONTH);
        assertThat(first.getString("due")).isEqualTo("145.95");
        assertThat(minutesLeft(client)).isZero();

        JsonObject order =
                body("invoice", first.getString("number"), "reason", "Mauvais service", "work", "BILL_AGAIN");
        client.contact().post("/credit-notes", order).problem(403, "forbidden");
        JsonObject note = FINANCE.post("/credit-notes", order).expect(201).json();
        assertThat(note.getString("corrects")).isEqualTo(first.getString("number"));
        assertThat(List.of("net", "vat", "rounding", "due"))
                .extracting(note::getString)
                .containsExactly("-135.00", "-10.94", "-0.01", "-145.95");
        assertThat(minutesLeft(client)).isEqualTo(300);
        FINANCE.post("/credit-notes", order).problem(409, "billing.alreadyCorrected");
        JsonObject before = client.contact()
                .get("/invoices/" + first.getString("number"))
                .expect(200)
                .json();
        assertThat(before.getString("creditNote")).isEqualTo(note.getString("number"));
        assertThat(before.getJsonArray("lines")
                        .getJsonObject(1)
                        .getJsonObject("why")
                        .getJsonArray("workEntries"))
                .hasSize(1);
        assertThat(client.contact()
                        .get("/invoices/" + note.getString("number") + "/pdf")
                        .expect(200)
                        .bytes())
                .startsWith('%', 'P', 'D', 'F');

        Playing.moveTo(Instant.parse("2028-08-01T08:00:00Z"));
        bill(MONTH.plusMonths(1));
        JsonObject second = invoice(client, MONTH.plusMonths(1));
        assertThat(second.getString("due")).isEqualTo("145.95");
        assertThat(minutesLeft(client)).isZero();
        FINANCE.post("/credit-notes", body("invoice", pack, "reason", "Trop tard"))
                .problem(409, "credit.lotPaid");
    }

    /** @return number of the pack's invoice, which is paid */
    private static String order(Client client) {
        String path = "/credits/" + client.id() + "/orders";
        JsonObject words =
                client.contact().get(path + "/preview?pack=T5").expect(200).json();
        assertThat(words.getString("document")).contains("859.40").contains("8.1");
        JsonObject yes = body("pack", "T5", "documentSha256", words.getString("documentSha256"));
        JsonObject made = client.contact().post(path, yes).expect(201).json();
        Client.named("Curieux Sàrl", Client.GENEVA).contact().get(path).problem(404, "notFound");
        FINANCE.post("/credits/lots/" + made.getInt("id") + "/payment", body("paidOn", "2028-06-05"))
                .expect(204);
        return made.getString("invoice");
    }

    private static void bill(YearMonth month) {
        Month run = Month.prepare(month, "REAL");
        run.reaches("READY");
        assertThat(run.approve().getBoolean("proved")).isTrue();
    }

    private static JsonObject invoice(Client client, YearMonth month) {
        List<JsonObject> found = client.contact()
                .get("/invoices?customer=" + client.id() + "&month=" + month)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(found).hasSize(1);
        return client.contact()
                .get("/invoices/" + found.get(0).getString("number"))
                .expect(200)
                .json();
    }

    private static int minutesLeft(Client client) {
        return client.contact()
                .get("/credits/" + client.id())
                .expect(200)
                .json()
                .getInt("minutesLeft");
    }
}
