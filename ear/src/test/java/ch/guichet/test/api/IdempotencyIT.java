package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same request again gives the first answer and has no second effect. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {
    private static final String KEY = "Idempotency-Key";

    private Client client;
    private String sales;
    private String key;

    @BeforeEach
    void a_customer() {
        client = Client.named("Deux Fois SA", Client.GENEVA);
        sales = "/credits/" + client.id() + "/orders";
        key = UUID.randomUUID().toString();
    }

    @Test
    void a_repeated_sale_is_one_sale() {
        Reply first = sell("T5", key).expect(201);
        Reply second = sell("T5", key).expect(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotent-Replay")).isNull();
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(lots()).isEqualTo(1);
    }

    @Test
    void of_many_at_once_one_has_an_effect_and_all_get_its_answer_or_are_told_to_wait() {
        List<Reply> replies =
                IntStream.range(0, 8).parallel().mapToObj(i -> sell("T5", key)).toList();
        assertThat(replies).extracting(Reply::status).contains(201).isSubsetOf(201, 409);
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(Reply::id)
                        .distinct())
                .hasSize(1);
        assertThat(lots()).isEqualTo(1);
    }

    @Test
    void a_key_that_another_request_had_is_refused() {
        sell("T5", key).expect(201);
        sell("T10", key).problem(409, "idempotency.reused");
        assertThat(lots()).isEqualTo(1);
    }

    @Test
    void a_refused_request_gives_its_key_back() {
        sell("NONE", key).problem(422, "catalog.noPack");
        sell("T5", key).expect(201);
    }

    @Test
    void a_key_belongs_to_its_user() {
        long lot = sell("T5", key).expect(201).id();
        String today = Playing.now().toString().substring(0, 10);
        FINANCE.post("/credits/lots/" + lot + "/payment", body("paidOn", today), KEY, key)
                .expect(204);
        Reply again = FINANCE.post("/credits/lots/" + lot + "/payment", body("paidOn", today), KEY, key)
                .expect(204);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        FINANCE.post("/credits/lots/" + lot + "/payment", body("paidOn", today)).problem(409, "credit.alreadyPaid");
    }

    @Test
    void without_a_key_two_sales_are_two() {
        client.orders("T5");
        client.orders("T5");
        assertThat(lots()).isEqualTo(2);
    }

    private Reply sell(String pack, String with) {
        return client.contact().post(sales, body("pack", pack, "documentSha256", words(pack)), KEY, with);
    }

    /** The fingerprint of an order's words; of a pack that there is not, any. */
    private String words(String pack) {
        Reply preview = client.contact().get(sales + "/preview?pack=" + pack);
        return preview.status() == 200 ? preview.json().getString("documentSha256") : "0".repeat(64);
    }

    private int lots() {
        return DESK.get(sales.replace("/orders", ""))
                .expect(200)
                .json()
                .getJsonArray("lots")
                .size();
    }
}
