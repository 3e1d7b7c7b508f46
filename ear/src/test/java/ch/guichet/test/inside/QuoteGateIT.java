package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.interventions.Interventions;
import ch.guichet.interventions.QuoteUse;
import ch.guichet.interventions.QuotedWork;
import ch.guichet.interventions.WorkTime;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule 15: work out of the customer's presence stands on an accepted version, or it does not stand at all. */
@ExtendWith(ArquillianExtension.class)
public class QuoteGateIT {
    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private QuoteCounter quotes;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private Interventions interventions;

    @Inject
    private QuotedWork quoted;

    @Inject
    private BusinessClock clock;

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource database;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("5000.00"));
    }

    @Test
    void off_presence_work_on_a_case_waits_for_an_accepted_quote_and_the_refusal_names_it() {
        long caseId = counter.agreed(firm, staff);
        long work = specialist.get(staff, () -> interventions.open(caseId));
        assertThat(log(work, true)).isEqualTo("quote.none");
        assertThat(log(work, false)).isNull();
        long quote = quotes.sentForCase(firm, staff, caseId, "400.00");
        int number = quotes.read(staff, quote).number();
        assertThat(refusal(work)).satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("quote.notAccepted");
            assertThat(refused.kind().httpStatus()).isEqualTo(409);
            assertThat(refused.arguments()).containsExactly(String.valueOf(number));
        });
        quotes.accept(firm, quotes.shown(firm, quote));
        assertThat(log(work, true)).isNull();
    }

    @Test
    void work_under_a_quote_is_opened_on_an_accepted_version_only_and_warns_at_80_per_cent() {
        QuoteView quote = quotes.sent(firm, staff, "900.00");
        assertThat(Outcome.code(() -> specialist.run(staff, () -> quoted.open(quote.id()))))
                .isEqualTo("quote.notAccepted");
        quotes.accept(firm, quote);
        long work = specialist.get(staff, () -> quoted.open(quote.id()));
        assertThat(log(work, false, 239 * 60)).isNull();
        assertThat(specialist.get(staff, () -> quoted.use(quote.id())).nearLimit())
                .isFalse();
        assertThat(log(work, true, 60)).isNull();
        QuoteUse use = specialist.get(staff, () -> quoted.use(quote.id()));
        assertThat(use.percent()).isEqualTo(80);
        assertThat(use.nearLimit()).isTrue();
    }

    @Test
    void the_database_keeps_no_off_presence_work_without_its_proof() throws SQLException {
        long caseId = counter.agreed(firm, staff);
        long work = specialist.get(staff, () -> interventions.open(caseId));
        assertThat(log(work, false)).isNull();
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(() -> change.executeUpdate(
                            "UPDATE work_entry SET off_presence = TRUE WHERE intervention_id = " + work))
                    .isInstanceOf(SQLException.class);
        }
    }

    private String log(long work, boolean offPresence) {
        return log(work, offPresence, 60);
    }

    private String log(long work, boolean offPresence, long seconds) {
        return Outcome.code(() -> specialist.run(
                staff, () -> interventions.log(work, new WorkTime(clock.now(), seconds, "Analyse", offPresence))));
    }

    private Refusal refusal(long work) {
        try {
            specialist.run(staff, () -> interventions.log(work, new WorkTime(clock.now(), 60, "", true)));
            return null;
        } catch (Refusal refused) {
            return refused;
        }
    }
}
