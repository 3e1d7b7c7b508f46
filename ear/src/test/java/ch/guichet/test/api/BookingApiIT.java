package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booking by a program: what a slot costs, one winner a slot, and what is told to the others. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BookingApiIT {
    private Client client;
    private int terms;

    @BeforeEach
    void a_customer() {
        client = Client.named("Horlogerie Exacte SA", Client.GENEVA);
        terms = client.contact().get("/terms/current").expect(200).json().getInt("version");
    }

    private List<JsonObject> slots(String service) {
        LocalDate from = today().plusDays(6);
        return client.contact()
                .get("/slots?service=" + service + "&from=" + from + "&to=" + from.plusDays(40))
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static LocalDate today() {
        String now =
                new Caller("demo-admin").get("/demo/clock").expect(200).json().getString("now");
        return OffsetDateTime.parse(now).toLocalDate();
    }

    private JsonObject order(String start, boolean accept) {
        return body(
                "service", "phone", "start", start, "termsVersion", terms, "acceptTerms", accept, "subject", "Clôture");
    }

    @Test
    void a_slot_says_what_it_costs_and_is_booked_under_the_terms() {
        assertThat(client.contact().get("/services").expect(200).json().getJsonArray("items"))
                .hasSizeGreaterThanOrEqualTo(4);
        JsonObject slot = slots("phone").get(0);
        assertThat(slot.getString("due")).isEqualTo("97.29");
        assertThat(slot.getString("start")).contains("+0");
        Reply made = client.contact()
                .post("/appointments", order(slot.getString("start"), true))
                .expect(201);
        JsonObject kept =
                client.contact().get("/appointments/" + made.id()).expect(200).json();
        assertThat(kept.getString("state")).isEqualTo("BOOKED");
        assertThat(kept.getInt("termsVersion")).isEqualTo(terms);
        assertThat(freeAt(slot.getString("start"))).isEqualTo(freeAt(slot) - 1);
        client.contact()
                .post("/appointments/" + made.id() + "/cancellation", body("fee", "0.00"))
                .expect(204);
    }

    /** How many specialists are free then. */
    private int freeAt(String start) {
        return slots("phone").stream()
                .filter(slot -> slot.getString("start").equals(start))
                .mapToInt(BookingApiIT::freeAt)
                .sum();
    }

    private static int freeAt(JsonObject slot) {
        return slot.getJsonArray("specialists").size();
    }

    @Test
    void a_paid_pack_gives_its_minutes_and_the_booking_holds_them() {
        client.buys("T5", today().toString());
        JsonObject slot = slots("phone").get(1);
        assertThat(slot.getString("due")).isEqualTo("0.00");
        assertThat(slot.getInt("creditMinutes")).isEqualTo(30);
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_stored() {
        String start = slots("phone").get(2).getString("start");
        client.contact().post("/appointments", order(start, false)).problem(422, "booking.notAccepted");
        client.contact()
                .post("/appointments", body("service", "phone", "start", start, "acceptTerms", true))
                .problem(422, "booking.missing");
        client.contact()
                .post(
                        "/appointments",
                        body("service", "phone", "start", start, "termsVersion", terms - 1, "acceptTerms", true))
                .problem(409, "terms.outdated");
        client.contact()
                .post(
                        "/appointments",
                        body("service", "golf", "start", start, "termsVersion", terms, "acceptTerms", true))
                .problem(422, "booking.service");
        assertThat(client.contact().get("/appointments").expect(200).json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void a_slot_in_the_past_or_beyond_the_horizon_is_taken_for_taken_and_the_next_are_named() {
        JsonObject problem = client.contact()
                .post("/appointments", order("2020-01-06T10:00:00+01:00", true))
                .problem(409, "booking.slotTaken");
        assertThat(problem.getJsonArray("next")).isNotEmpty();
    }

    @Test
    void of_many_for_one_slot_one_is_booked_and_the_others_are_shown_the_next() {
        List<JsonObject> training = slots("remote");
        String start = training.get(training.size() - 1).getString("start");
        int chairs =
                training.get(training.size() - 1).getJsonArray("specialists").size();
        List<Reply> replies = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> client.contact()
                        .post(
                                "/appointments",
                                body("service", "remote", "start", start, "termsVersion", terms, "acceptTerms", true)))
                .toList();
        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(chairs);
        replies.stream().filter(reply -> reply.status() != 201).forEach(reply -> assertThat(
                        reply.problem(409, "booking.slotTaken").getJsonArray("next"))
                .isNotEmpty());
    }

    @Test
    void the_same_client_key_is_the_same_booking() {
        String start = slots("phone").get(4).getString("start");
        JsonObject order = body(
                "service", "phone", "start", start, "termsVersion", terms, "acceptTerms", true, "clientKey", "form-7");
        long first = client.contact().post("/appointments", order).expect(201).id();
        assertThat(client.contact().post("/appointments", order).expect(201).id())
                .isEqualTo(first);
    }

    @Test
    void a_strangers_appointment_is_not_found_and_the_house_takes_one_back_free_of_charge() {
        String start = slots("phone").get(5).getString("start");
        long id = client.contact()
                .post("/appointments", order(start, true))
                .expect(201)
                .id();
        Client stranger = Client.named("Voisin Curieux Sàrl", Client.GENEVA);
        stranger.contact().get("/appointments/" + id).problem(404, "notFound");
        stranger.contact()
                .post("/appointments/" + id + "/cancellation", body("fee", "0.00"))
                .problem(404, "notFound");
        DESK.post("/appointments/" + id + "/cancellation", body("reason", " ")).problem(422, "booking.reason");
        DESK.post("/appointments/" + id + "/cancellation", body("reason", "Panne"))
                .expect(204);
        client.contact()
                .post("/appointments/" + id + "/cancellation", body("fee", "0.00"))
                .problem(409, "booking.over");
    }
}
