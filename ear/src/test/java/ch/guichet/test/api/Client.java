package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.ADMIN;
import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.FINANCE;
import static ch.guichet.test.api.Caller.SPECIALIST;
import static ch.guichet.test.api.Caller.body;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A company made for one test, and the program of its one contact.
 *
 * @param id of the company
 * @param login of its contact, whose password is {@link #PASSWORD}
 * @param contact may accept up to CHF 5'000.00
 */
public record Client(long id, String login, Caller contact) {
    public static final String PASSWORD = "three Grey horses";

    public static final JsonObject GENEVA = body(
            "street", "Rue du Rhône", "houseNumber", "65", "postalCode", "1204", "town", "Genève", "country", "CH");

    /** @param address null for a company whose address nobody knows */
    public static Client named(String name, JsonObject address) {
        long id = DESK.post("/customers", body("name", name, "address", address, "language", "fr"))
                .expect(201)
                .id();
        String login = "client." + UUID.randomUUID();
        long user =
                ADMIN.send("POST", "/admin/users", account(login)).expect(201).id();
        String token = ADMIN.post("/admin/tokens", body("user", user, "label", "test"))
                .expect(201)
                .json()
                .getString("token");
        DESK.post(
                        "/customers/" + id + "/contacts",
                        body(
                                "name",
                                "Anne Rey",
                                "email",
                                login + "@example.ch",
                                "language",
                                "fr",
                                "user",
                                user,
                                "rights",
                                body(
                                        "mayBook",
                                        true,
                                        "acceptLimit",
                                        "5000.00",
                                        "mayAcceptUrgency",
                                        true,
                                        "seesInvoices",
                                        true),
                                "validFrom",
                                "2020-01-01"))
                .expect(201);
        return new Client(id, login, new Caller(token));
    }

    private static String account(String login) {
        return """
                {"login":"%s","displayName":"Anne Rey","language":"fr","roles":["CUSTOMER"],"password":"%s"}""".formatted(login, PASSWORD);
    }

    /** A case with an offer for paid work that its contact has accepted. @return the case's id */
    public long agreesToPaidWork(String subject) {
        long question = contact.post(
                        "/cases", body("customer", id, "subject", subject, "text", "Pouvez-vous nous aider ?"))
                .expect(201)
                .id();
        DESK.post("/cases/" + question + "/paid-work-offers", body("estimateMinutes", 60))
                .expect(201);
        JsonObject offer = contact.get("/cases/" + question + "/paid-work-offer")
                .expect(200)
                .json();
        contact.post(
                        "/cases/" + question + "/paid-work-offer/acceptance",
                        body("version", offer.getInt("version"), "documentSha256", offer.getString("documentSha256")))
                .expect(201);
        return question;
    }

    /** Work on a case whose offer was accepted, done and logged in one stretch. @return the intervention's id */
    public static long worked(long question, String startedAt, long seconds) {
        long intervention = SPECIALIST
                .post("/interventions", body("case", question))
                .expect(201)
                .id();
        SPECIALIST
                .post(
                        "/interventions/" + intervention + "/work-entries",
                        body("startedAt", startedAt, "seconds", seconds, "note", "Analyse du grand livre"))
                .expect(201);
        SPECIALIST.post("/interventions/" + intervention + "/completion").expect(204);
        return intervention;
    }

    /** Orders a pack with the contact's yes. @return the lot's id */
    public long orders(String pack) {
        String orders = "/credits/" + id + "/orders";
        String words =
                contact.get(orders + "/preview?pack=" + pack).expect(200).json().getString("documentSha256");
        return contact.post(orders, body("pack", pack, "documentSha256", words))
                .expect(201)
                .id();
    }

    /** Buys a pack that is paid on this day. */
    public void buys(String pack, String day) {
        FINANCE.post("/credits/lots/" + orders(pack) + "/payment", body("paidOn", day))
                .expect(204);
    }
}
