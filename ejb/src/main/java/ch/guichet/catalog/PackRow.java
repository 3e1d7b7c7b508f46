package ch.guichet.catalog;

import ch.guichet.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A pack in the database. */
@Entity
@Table(name = "pack")
@IdClass(DatedCode.class)
class PackRow {
    @Id
    private String code;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PackKind kind;

    private long quantity;

    @Column(name = "price_net_cents")
    private Money netPrice;

    @Column(name = "validity_months")
    private Integer validityMonths;

    protected PackRow() {}

    PackRow(Pack pack) {
        code = pack.code();
        validFrom = pack.validFrom();
        kind = pack.kind();
        quantity = pack.quantity();
        netPrice = pack.netPrice();
        validityMonths = pack.validityMonths();
    }
}
