package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.billing.orders.MailedOrderView;
import ch.guichet.billing.orders.MailedOrders;
import ch.guichet.billing.orders.OrderedPack;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditNight;
import ch.guichet.credit.LotSales;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsFinance;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Diary;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A low credit is topped up by the link of its letter: one click shows the words, the yes is proved, and it counts once. */
@ExtendWith(ArquillianExtension.class)
public class ReorderIT {
    private static final String HOME = "192.0.2.44";
    private static final Pattern LINK = Pattern.compile("order\\.xhtml\\?t=([\\w-]+)");

    @Inject
    private Office office;

    @Inject
    private Diary diary;

    @Inject
    private AtOnce atOnce;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsFinance finance;

    @Inject
    private LotSales sales;

    @Inject
    private CreditAccounts credit;

    @Inject
    private CreditNight night;

    @Inject
    private MailedOrders mailed;

    @Inject
    private PostOffice post;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private BusinessClock clock;

    @Inject
    private Database database;

    @Test
    void the_link_of_a_low_credit_orders_once_and_its_yes_is_on_record() {
        String staff = office.staff();
        diary.open();
        diary.close();
        Firm firm = office.firm(Money.of("2000.00"));
        database.update(
                "UPDATE customer SET street = 'Rue du Rhône', house_number = '65', postal_code = '1204',"
                        + " town = 'Genève', country = 'CH' WHERE id = ?",
                firm.customerId());
        long lot = desk.get(staff, () -> sales.sell(firm.customerId(), "T5", null));
        finance.run(staff, () -> credit.activate(lot, clock.today()));
        database.update("UPDATE credit_lot SET remaining = 60 WHERE id = ?", lot);
        try {
            night.go();
        } finally {
            database.update("UPDATE credit_lot SET remaining = 300 WHERE id = ?", lot);
        }
        String token = token(staff, firm);
        MailedOrderView shown = mailed.show(token);
        assertThat(mailed.show(token).preview().document())
                .isEqualTo(shown.preview().document());
        assertThat(shown.contactName()).isEqualTo("Anne Keller");
        assertThat(Outcome.code(() -> mailed.order(token, "0".repeat(64), HOME)))
                .isEqualTo("acceptance.documentChanged");

        List<Outcome<OrderedPack>> answers =
                atOnce.times(2, () -> mailed.order(token, shown.preview().documentSha256(), HOME));
        assertThat(answers).extracting(Outcome::code).containsExactlyInAnyOrder(null, "link.used");
        OrderedPack made = answers.stream()
                .filter(one -> one.code() == null)
                .findFirst()
                .orElseThrow()
                .answer();
        var evidence = customer.get(firm.login(), () -> archive.evidence(made.acceptanceId()));
        assertThat(evidence.channel()).isEqualTo(Channel.MAILED_LINK);
        assertThat(evidence.origin()).startsWith(HOME + ", link ");
        assertThat(made.due()).isEqualTo(Money.of("859.40"));
        assertThat(Outcome.code(() -> mailed.show(token))).isEqualTo("link.used");
        assertThat(Outcome.code(() -> mailed.show("nobody"))).isEqualTo("notFound");
    }

    /** Of the letter to this firm's contact; the demo shows it to the desk. */
    private String token(String staff, Firm to) {
        return desk
                .get(staff, () -> post.letters(new LetterFilter(null, to.login()), null).items().stream()
                        .map(row -> post.show(row.id()).text())
                        .toList())
                .stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
