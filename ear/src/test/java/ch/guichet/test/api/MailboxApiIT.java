package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.DESK;
import static ch.guichet.test.api.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What came by mail, for programs; the demo's mailbox has one mail for each thing that can become of one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MailboxApiIT {
    @Test
    void a_mail_is_listed_with_its_verdict_and_read_as_it_came() {
        JsonObject row = first("luc@architecte");
        assertThat(row.getString("fate")).isEqualTo("CASE");
        assertThat(row.getJsonObject("verdict").getBoolean("verified")).isTrue();
        long id = row.getJsonNumber("id").longValue();
        JsonObject mail = DESK.get("/mailbox/mails/" + id).json();
        assertThat(mail.getJsonArray("leftOut").getString(0)).startsWith("outil-banque.exe ");
        Reply source = DESK.get("/mailbox/mails/" + id + "/source");
        assertThat(source.header("Content-Type")).startsWith("message/rfc822");
        assertThat(source.text()).contains("Message-ID: <story-question@architecte.example>");
        assertThat(DESK.get("/cases/" + row.getJsonNumber("caseId")).text()).contains("compte inconnu");
    }

    @Test
    void a_forged_header_further_down_is_not_believed() {
        JsonObject row = first("claire@lac");
        assertThat(row.getString("fate")).isEqualTo("REQUEST");
        assertThat(row.getJsonObject("verdict").getString("dkim")).isEqualTo("none");
        assertThat(row.getJsonObject("verdict").getBoolean("verified")).isFalse();
    }

    @Test
    void what_is_decided_is_not_decided_again_and_what_does_not_exist_is_not_found() {
        long taken = first("luc@architecte").getJsonNumber("id").longValue();
        DESK.post("/mailbox/mails/" + taken + "/retry").problem(409, "mailbox.notStill");
        DESK.post("/mailbox/mails/" + taken + "/discarding", body("reason", "Doublon"))
                .problem(409, "mailbox.notStill");
        DESK.post("/mailbox/mails/" + taken + "/discarding", body("reason", " "))
                .problem(422, "mailbox.reason");
        DESK.post("/mailbox/mails/1/retry").problem(404, "notFound");
        DESK.get("/mailbox/mails?fate=NONE").problem(400, "field.wrong");
        DESK.get("/mailbox/mails?after=x").problem(422, "page.key");
    }

    private static JsonObject first(String sender) {
        return DESK.get("/mailbox/mails?sender=" + sender)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
