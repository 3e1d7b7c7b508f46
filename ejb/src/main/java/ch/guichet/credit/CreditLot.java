package ch.guichet.credit;

import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A pack as one customer bought it. Kind, price and VAT rate are frozen at the sale (rule 18). */
@Entity
@Table(name = "credit_lot")
class CreditLot {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "pack_code")
    private String packCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PackKind kind;

    private long bought;

    /** Changed by the ledger's statements only, together with their entries. */
    @Column(updatable = false)
    private long remaining;

    @Column(name = "price_net_cents")
    private Money netPrice;

    @Column(name = "vat_basis_points")
    private Integer vatBasisPoints;

    @Column(name = "sold_on")
    private LocalDate soldOn;

    @Column(name = "usable_from")
    private LocalDate usableFrom;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "rounding_cents")
    private Money rounding;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    protected CreditLot() {}

    /**
     * @param vatBasisPoints the rate at the sale of a time pack; null for a value pack, which is taxed at use
     * @param inCoins whether the amount to pay is a multiple of 0.05
     */
    CreditLot(long customerId, Pack pack, Integer vatBasisPoints, boolean inCoins, LocalDate soldOn) {
        if ((pack.kind() == PackKind.TIME) != (vatBasisPoints != null)) {
            throw new IllegalArgumentException("VAT is charged at one end only: " + pack.kind() + " " + vatBasisPoints);
        }
        this.customerId = customerId;
        this.packCode = pack.code();
        this.kind = pack.kind();
        this.bought = pack.quantity();
        this.remaining = pack.quantity();
        this.netPrice = pack.netPrice();
        this.vatBasisPoints = vatBasisPoints;
        this.soldOn = soldOn;
        Money gross = netPrice.plus(vat());
        this.rounding = inCoins ? gross.roundedToFiveRappen().minus(gross) : Money.ZERO;
    }

    /**
     * Makes the lot usable from the day it was paid, for so many months, last day inclusive (rule 19).
     *
     * @param validityMonths null when it never lapses
     * @throws Refusal when it is usable already, or was cancelled
     */
    void activate(LocalDate paidOn, Integer validityMonths) {
        if (cancelledOn != null) throw Refusal.conflict("credit.cancelled", cancelledOn);
        if (usableFrom != null) throw Refusal.conflict("credit.alreadyPaid", usableFrom);
        usableFrom = paidOn;
        expiresOn = validityMonths == null
                ? null
                : paidOn.plusMonths(validityMonths).minusDays(1);
    }

    /** Takes the payment back. @throws Refusal credit.lotUsed when something of it was used; credit.unpaid */
    void deactivate() {
        if (usableFrom == null) throw Refusal.conflict("credit.unpaid");
        if (remaining != bought) throw Refusal.conflict("credit.lotUsed");
        usableFrom = null;
        expiresOn = null;
    }

    /** Takes the order back before it is paid. @throws Refusal credit.lotPaid, credit.cancelled */
    void cancel(LocalDate today) {
        if (cancelledOn != null) throw Refusal.conflict("credit.cancelled", cancelledOn);
        if (usableFrom != null) throw Refusal.conflict("credit.lotPaid", usableFrom);
        cancelledOn = today;
    }

    long id() {
        return id;
    }

    long customerId() {
        return customerId;
    }

    PackKind kind() {
        return kind;
    }

    String packCode() {
        return packCode;
    }

    LocalDate soldOn() {
        return soldOn;
    }

    /** What is owed for it, VAT included where it is charged at the sale. */
    Money due() {
        return netPrice.plus(vat()).plus(rounding);
    }

    Money rounding() {
        return rounding;
    }

    Money netPrice() {
        return netPrice;
    }

    Money vat() {
        return vatBasisPoints == null ? Money.ZERO : netPrice.vatAt(vatBasisPoints);
    }

    long bought() {
        return bought;
    }
}
