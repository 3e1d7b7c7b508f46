package ch.guichet.test.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.api.Client;
import ch.guichet.test.harness.Running;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** A customer's colleague from the invitation to the second step, in a browser. */
class AccessPagesIT extends BrowserTest {
    private static final String FRESH = "four Brown donkeys";

    @Test
    void an_unknown_and_a_known_name_are_answered_alike_when_a_password_is_forgotten() {
        String unknown = askFor("nobody." + UUID.randomUUID());
        assertThat(unknown).isNotBlank();
        assertThat(askFor("desk")).isEqualTo(unknown);
        assertAccessible();
    }

    @Test
    void somebody_invited_chooses_a_password_and_later_a_code_and_ends_his_other_session() {
        String email = "lea." + UUID.randomUUID() + "@example.ch";
        invite(email);
        choosePassword(email);
        String secret = switchCodesOn(email);
        signOut();

        page.navigate("/login.xhtml");
        fillIn(email, FRESH);
        page.waitForURL(url -> url.contains("/second.xhtml"));
        assertAccessible();
        enterCode("000000");
        assertThat(page.locator("#messages")).containsText("code");
        enterCode(code(secret, 1));
        page.waitForURL(url -> url.contains("/portal/home/"));
        page.navigate("/account/account.xhtml");
        assertThat(page.locator("[id='sessions'] tbody tr")).hasCount(1);
    }

    @Test
    void a_session_ended_elsewhere_is_over_at_the_next_click() {
        signIn("specialist2", DEMO_PASSWORD);
        var other = page.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(Running.PRODUCT)
                        .setLocale("fr-CH"));
        var first = page;
        page = other.newPage();
        signIn("specialist2", DEMO_PASSWORD);
        page.navigate("/account/account.xhtml");
        page.click("[id='sessions:others']");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator("[id='sessions'] tbody tr")).hasCount(1);
        other.close();
        page = first;

        page.navigate("/desk/home/home.xhtml");
        assertThat(page.url()).contains("/login.xhtml");
    }

    @Test
    void an_administrator_looks_back_verifies_all_and_makes_somebody_anonymous() {
        Client gone = Client.named("Oubli SA", Client.GENEVA);
        signIn("admin", DEMO_PASSWORD);
        page.navigate("/privacy.xhtml");
        assertThat(page.locator("main")).containsText("958f");
        assertAccessible();
        Pictures.keep(page, "privacy-notice");
        page.navigate("/admin/audit/audit.xhtml?kind=DONE&q=TokenAdministration");
        assertThat(page.locator("main tbody tr").first()).containsText("TokenAdministration.issue");
        assertAccessible();
        Pictures.keep(page, "audit");
        page.navigate("/admin/audit/verification.xhtml");
        page.click("[id='all:verify']");
        assertThat(page.locator("[id='all'] tbody tr")).hasCount(6);
        Pictures.keep(page, "verification");
        page.navigate("/admin/privacy/privacy.xhtml?q=" + gone.login());
        assertAccessible();
        Pictures.keep(page, "privacy-admin");
        page.locator("main .g-table-main a").first().click();
        page.click("[id='erase:anonymise']");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator("[id='erase'] .g-field-error")).isVisible();
        page.fill("[id='erase:reason']", "Demande écrite");
        Pictures.keep(page, "privacy-person");
        page.click("[id='erase:anonymise']");
        page.click(".ui-confirmdialog-yes");
        assertThat(page.locator("[id='erase'] .g-tone-good")).isVisible();
        assertThat(gone.contact().get("/me").status()).isEqualTo(401);
    }

    private String askFor(String who) {
        page.navigate("/forgot.xhtml");
        page.fill("[id='form:who']", who);
        page.click("[id='form:ask']");
        return page.locator(".g-tone-good").innerText();
    }

    private void invite(String email) {
        signIn("customer", DEMO_PASSWORD);
        page.navigate("/portal/people/colleague.xhtml");
        page.fill("[id='colleague:name']", "Léa Dubois");
        page.fill("[id='colleague:email']", email);
        page.fill("[id='colleague:limit']", "999999");
        page.click("[id='colleague:save']");
        assertThat(page.locator("[id='colleague'] .g-field-error")).containsText("votre propre limite");
        page.fill("[id='colleague:limit']", "200");
        assertAccessible();
        Pictures.keep(page, "people-invite");
        page.click("[id='colleague:save']");
        page.waitForURL(url -> url.contains("/portal/people/people.xhtml"));
        assertThat(page.locator("main")).containsText(email);
        signOut();
    }

    private void choosePassword(String email) {
        signIn("desk", DEMO_PASSWORD);
        page.navigate("/office/post/letters.xhtml?text=" + email);
        page.locator("main table a").first().click();
        String letter = page.locator("main").innerText();
        signOut();
        int link = letter.indexOf("/password.xhtml?t=");
        assertThat(link).as(letter).isPositive();
        page.navigate(letter.substring(link).split("\\s")[0]);
        assertAccessible();
        page.fill("[id='form:fresh']", "short");
        page.fill("[id='form:again']", "short");
        page.click("[id='form:choose']");
        assertThat(page.locator("[id='form'] .g-field-error").first()).containsText("au moins");
        page.fill("[id='form:fresh']", FRESH);
        page.fill("[id='form:again']", FRESH);
        page.click("[id='form:choose']");
        assertThat(page.locator(".g-tone-good")).isVisible();
        signIn(email, FRESH);
    }

    private String switchCodesOn(String email) {
        page.navigate("/account/account.xhtml");
        page.fill("[id='factor:password']", FRESH);
        page.click("[id='factor:begin']");
        String secret = page.locator(".g-steps code").innerText().replace(" ", "");
        assertAccessible();
        page.fill("[id='factor:code']", code(secret, 0));
        page.click("[id='factor:confirm']");
        assertThat(page.locator(".g-codes li")).hasCount(10);
        assertAccessible();
        Pictures.keep(page, "recovery-codes");
        page.click("[id='factor:noted']");
        return secret;
    }

    private void enterCode(String code) {
        page.fill("[id='form:code']", code);
        page.click("[id='form:signIn']");
    }

    private void signOut() {
        page.click(".g-top details.g-menu summary");
        page.click("[id='me:signOut']");
        page.waitForURL(url -> url.contains("/login.xhtml"));
    }

    /** As an app makes it from RFC 6238. @param ahead how many half minutes its clock is ahead */
    private static String code(String secret, long ahead) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : secret.toCharArray())
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        byte[] key = new byte[20];
        byte[] bytes = number.toByteArray();
        for (int i = 1; i <= Math.min(20, bytes.length); i++) key[20 - i] = bytes[bytes.length - i];
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(Clock.systemUTC().millis() / 30_000 + ahead)
                    .array());
            int value = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(value % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
