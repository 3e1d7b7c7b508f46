package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.ADMIN;
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

/** What the last month would have cost with one thing changed, and credit put right by two people: nothing else moves. */
@RunAsClient
@ExtendWith({ArquillianExtension.class, Playing.class})
class PreviewIT {
    private static final YearMonth MONTH = YearMonth.of(2029, 2);

    @Test
    void the_last_month_is_worked_out_again_with_another_pack_rate_or_rounding() {
        Playing.moveTo(Instant.parse("2029-02-05T08:00:00Z"));
        Client client = Client.named("Papeterie des Terreaux SA", Client.GENEVA);
        client.buys("T5", "2029-02-05");
        long question = client.agreesToPaidWork("Clôture annuelle");
        Playing.moveTo(Instant.parse("2029-02-08T17:00:00Z"));
        Client.worked(question, "2029-02-08T08:00:00Z", 19_860);
        Playing.moveTo(Instant.parse("2029-03-01T08:00:00Z"));
        Month run = Month.prepare(MONTH, "REAL");
        run.reaches("READY");
        run.approve();

        JsonObject packs = preview(
                "/admin/packs/preview",
                body(
                        "code",
                        "T5",
                        "kind",
                        "TIME",
                        "quantity",
                        body("minutes", 300),
                        "netPrice",
                        "900.00",
                        "validityMonths",
                        12,
                        "validFrom",
                        "2029-04-01"));
        assertThat(sums(packs)).containsExactly("2029-02", "795.00", "900.00");
        assertThat(packs.getJsonArray("most").getJsonObject(0).getString("name"))
                .isEqualTo("Papeterie des Terreaux SA");
        JsonObject rate = preview(
                "/admin/vat-rates/preview", body("category", "NORMAL", "basisPoints", 900, "validFrom", "2029-04-01"));
        assertThat(sums(rate)).containsExactly("2029-02", "75.34", "83.70");
        assertThat(sums(setting("invoice.fiveRappen", "false"))).containsExactly("2029-02", "0.01", "0.00");
        assertThat(sums(setting("booking.cancelFee", "120.00"))).containsExactly("2029-02", "0.00", "0.00");
        ADMIN.post("/admin/settings/preview", wanted("urgency.net", "viel")).problem(422, "catalog.settingValue");
        ADMIN.post("/admin/settings/preview", wanted("hotline.linkDays", "3")).problem(422, "catalog.unknownSetting");
        FINANCE.post("/admin/settings/preview", wanted("urgency.net", "1.00")).problem(403, "forbidden");
    }

    @Test
    void credit_is_put_right_by_two_people() {
        Client client = Client.named("Chocolaterie du Marché SA", Client.GENEVA);
        client.buys("T5", Playing.now().toString().substring(0, 10));
        int lot = credit(client).getJsonArray("lots").getJsonObject(0).getInt("id");
        JsonObject wrong = body("lot", lot, "quantity", body("amount", "10.00"), "reason", "Unité fausse");
        FINANCE.post("/credit-changes", wrong).problem(400, "field.wrong");
        JsonObject asked = body("lot", lot, "quantity", body("minutes", -30), "reason", "Oublié de noter");
        client.contact().post("/credit-changes", asked).problem(403, "forbidden");
        String change = "/credit-changes/"
                + FINANCE.post("/credit-changes", asked).expect(201).id();
        FINANCE.post(change + "/approval").problem(403, "credit.changeOwn");
        ADMIN.post(change + "/approval").expect(204);
        ADMIN.post(change + "/approval").problem(409, "credit.changeDecided");
        assertThat(credit(client).getInt("minutesLeft")).isEqualTo(270);
        assertThat(FINANCE.get(change).expect(200).json().getString("state")).isEqualTo("APPROVED");
    }

    private static JsonObject credit(Client client) {
        return client.contact().get("/credits/" + client.id()).expect(200).json();
    }

    private static JsonObject setting(String code, String value) {
        return preview("/admin/settings/preview", wanted(code, value));
    }

    private static JsonObject wanted(String code, String value) {
        return body("code", code, "value", value, "validFrom", "2029-04-01");
    }

    private static JsonObject preview(String path, JsonObject candidate) {
        return ADMIN.post(path, candidate).expect(200).json();
    }

    private static List<String> sums(JsonObject month) {
        return List.of(month.getString("month"), month.getString("billed"), month.getString("would"));
    }
}
