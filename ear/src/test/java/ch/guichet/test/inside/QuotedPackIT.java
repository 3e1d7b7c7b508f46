package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.quotes.NewQuote;
import ch.guichet.quotes.QuoteContent;
import ch.guichet.quotes.QuoteDesk;
import ch.guichet.quotes.QuoteLineKind;
import ch.guichet.quotes.WrittenLine;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pack on a quote is sold by the yes to it, and not again by the yes to a later version that keeps it. */
@ExtendWith(ArquillianExtension.class)
public class QuotedPackIT {
    @Inject
    private Office office;

    @Inject
    private QuoteCounter counter;

    @Inject
    private AsDesk desk;

    @Inject
    private QuoteDesk quotes;

    @Inject
    private Database database;

    private String staff;
    private Firm firm;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("5000.00"));
    }

    @Test
    void a_pack_is_sold_once_whatever_the_number_of_versions_that_have_it() {
        long id = desk.get(
                staff, () -> quotes.open(new NewQuote(firm.customerId(), firm.contactId(), null, "Crédit", packs("T5")))
                        .id());
        accepted(id);
        assertThat(lots()).containsExactly("T5");
        desk.get(staff, () -> quotes.revise(id, null, packs("T5", "V1000")));
        assertThat(lots()).containsExactly("T5");
        accepted(id);
        assertThat(lots()).containsExactlyInAnyOrder("T5", "V1000");
    }

    private void accepted(long id) {
        desk.get(staff, () -> quotes.send(id, null));
        counter.accept(firm, counter.shown(firm, id));
    }

    private static QuoteContent packs(String... codes) {
        List<WrittenLine> lines = Stream.of(codes)
                .map(code -> new WrittenLine(QuoteLineKind.PACK, null, null, null, code))
                .toList();
        return new QuoteContent(lines, null, null, "", "", null, null);
    }

    private List<String> lots() {
        return database.list(
                "SELECT pack_code FROM credit_lot WHERE customer_id = ?", row -> row.getString(1), firm.customerId());
    }
}
