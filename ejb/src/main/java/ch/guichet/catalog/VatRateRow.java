package ch.guichet.catalog;

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

/** A VAT rate in the database. */
@Entity
@Table(name = "vat_rate")
@IdClass(VatKey.class)
class VatRateRow {
    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VatCategory category;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "basis_points")
    private int basisPoints;

    protected VatRateRow() {}

    VatRateRow(VatRule rule) {
        category = rule.category();
        validFrom = rule.validFrom();
        basisPoints = rule.basisPoints();
    }
}
