package ch.guichet.catalog;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An hourly price in the database. */
@Entity
@Table(name = "hourly_price")
@IdClass(DatedCode.class)
class HourlyPriceRow {
    /** The one service of this slice; booking will have services with prices of their own. */
    static final String SUPPORT = "SUPPORT";

    @Id
    private String code;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "net_cents")
    private Money net;

    @Column(name = "unit_minutes")
    private Minutes unit;

    @Column(name = "minimum_minutes")
    private Minutes minimum;

    protected HourlyPriceRow() {}

    HourlyPriceRow(String code, HourlyPrice price) {
        this.code = code;
        validFrom = price.validFrom();
        net = price.net();
        unit = price.unit();
        minimum = price.minimum();
    }
}
