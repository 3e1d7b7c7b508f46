package ch.guichet.test.faults;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.test.browser.Browser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two servers that share the sessions of their visitors behind one door, on one MySQL. */
class SessionsFault {
    private static final String SUBJECT = "Clôture malgré la panne";

    @BeforeAll
    static void needs() {
        Assumptions.assumeTrue(OwnServer.onMySql(), "two servers need MySQL: -Pmysql with DB_URL");
        Assumptions.assumeTrue(Browser.onThisMachine().isPresent(), Browser.HOW_TO_INSTALL);
    }

    @Test
    void a_customer_whose_server_dies_while_he_fills_in_the_form_books_on_the_other_and_once() throws Exception {
        try (OwnServer first = OwnServer.firstOfSeveral("sessions-first");
                OwnServer second = OwnServer.furtherOfSeveral("sessions-second")) {
            first.start();
            second.start();
            try (Passage door = new Passage(first.port(), second.port());
                    var driver = Browser.driver();
                    var browser = Browser.start(driver, Browser.onThisMachine().orElseThrow())) {
                Page page = browser.newPage();
                page.setDefaultTimeout(60_000);
                fillsIn(page, "http://127.0.0.1:" + door.port());
                first.kill();
                page.locator("[id='book:accepted']").check();
                page.locator("[id='book:go']").click();
                page.waitForURL(Pattern.compile(".*/appointment\\.xhtml\\?id=\\d+$"));
                assertThat(page.locator("main")).containsText(SUBJECT);
            }
            try (Connection database = second.database()) {
                assertThat(booked(database)).isEqualTo(1);
            }
        }
    }

    private static void fillsIn(Page page, String address) {
        page.navigate(address + "/login.xhtml");
        page.fill("[id='form:login']", "customer");
        page.fill("[id='form:password']", "guichet-demo");
        page.click("[id='form:signIn']");
        page.waitForURL(url -> !url.contains("/login.xhtml"));
        page.navigate(address + "/portal/booking/slots.xhtml");
        page.locator("a.g-slot").last().click();
        page.waitForURL(Pattern.compile(".*/book\\.xhtml.*"));
        page.fill("[id='book:subject']", SUBJECT);
    }

    private static int booked(Connection database) throws SQLException {
        try (ResultSet row = database.createStatement()
                .executeQuery("SELECT COUNT(*) FROM appointment WHERE subject = '" + SUBJECT + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
