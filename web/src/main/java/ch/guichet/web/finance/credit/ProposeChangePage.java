package ch.guichet.web.finance.credit;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.CreditChanges;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotState;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Asks for a change of a lot by hand: which one, how much, why; somebody else decides. */
@Named
@ViewScoped
public class ProposeChangePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final Map<String, String> FIELDS = Map.of(
            "credit.reason", "propose:reason",
            "credit.changeNothing", "propose:quantity",
            "credit.changeTooMuch", "propose:quantity",
            "credit.changeFull", "propose:quantity",
            "credit.changeToSame", "propose:to",
            "credit.changeNobody", "propose:to",
            "credit.changeUnusable", "propose:lot");

    /** What can be done to a lot. */
    public enum Way {
        GIVE,
        TAKE,
        MOVE
    }

    private final CreditAccounts accounts;
    private final CreditChanges changes;
    private final CustomerDirectory directory;
    private final BesideField beside;
    private final Speech say;
    private String customer;
    private Long lot;
    private Way way = Way.GIVE;
    private transient Money quantity;
    private String to;
    private String reason;
    private transient CustomerCard card;
    private transient List<LotCard> lots;

    protected ProposeChangePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProposeChangePage(
            CreditAccounts accounts,
            CreditChanges changes,
            CustomerDirectory directory,
            BesideField beside,
            Speech say) {
        this.accounts = accounts;
        this.changes = changes;
        this.directory = directory;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        getCard();
    }

    public void propose() {
        Long id = beside.result(FIELDS, () -> way == Way.MOVE ? move() : adjust());
        if (id == null) return;
        NextPage.tell(say.of("packs.change.proposed"));
        Faces.redirect("/finance/credit/change.xhtml?id=%s", id.toString());
    }

    private long adjust() {
        return changes.adjust(lot, way == Way.TAKE ? -stored() : stored(), reason);
    }

    private long move() {
        String wanted = to == null ? "" : to.strip();
        long other = directory.find(wanted, null).items().stream()
                .filter(row -> String.valueOf(row.number()).equals(wanted))
                .map(CustomerRow::id)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("credit.changeNobody", wanted));
        return changes.transfer(lot, stored(), other, reason);
    }

    /** Hours are typed with decimals, as is money; both become whole minutes or Rappen. */
    private long stored() {
        boolean time = getLots().stream().anyMatch(one -> one.id() == lot && one.isTime());
        if (!time) return quantity.cents();
        return quantity.amount()
                .multiply(BigDecimal.valueOf(MINUTES_OF_AN_HOUR))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    public CustomerCard getCard() {
        if (card == null) card = directory.card(RowId.of(customer));
        return card;
    }

    /** Those that can be changed. */
    public List<LotCard> getLots() {
        if (lots == null) {
            var statement = accounts.statement(getCard().id());
            lots = statement.lots().stream()
                    .filter(one -> one.usableFrom() != null && one.cancelledOn() == null && one.frozenOn() == null)
                    .filter(one -> one.stateOn(statement.day()) != LotState.LAPSED)
                    .toList();
        }
        return lots;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public Long getLot() {
        return lot;
    }

    public void setLot(Long lot) {
        this.lot = lot;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public Money getQuantity() {
        return quantity;
    }

    public void setQuantity(Money quantity) {
        this.quantity = quantity;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
