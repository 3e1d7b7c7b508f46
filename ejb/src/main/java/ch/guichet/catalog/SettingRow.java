package ch.guichet.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A setting in the database. */
@Entity
@Table(name = "setting")
@IdClass(DatedCode.class)
class SettingRow {
    @Id
    private String code;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "text_value")
    private String value;

    protected SettingRow() {}

    SettingRow(Setting setting) {
        code = setting.code();
        validFrom = setting.validFrom();
        value = setting.value();
    }
}
