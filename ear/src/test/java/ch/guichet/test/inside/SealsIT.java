package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is posted cannot be changed by anybody who only has the product's own rights on the database (rule 23). */
@ExtendWith(ArquillianExtension.class)
public class SealsIT {
    @Inject
    private Database database;

    private long posted;

    @BeforeEach
    void some_invoice_of_the_billed_month() {
        posted = database.number("SELECT MIN(id) FROM document WHERE state = 'POSTED' AND kind = 'INVOICE'");
        assertThat(posted).isPositive();
    }

    @Test
    void a_posted_document_keeps_its_sums_its_number_and_its_customer() {
        refused("UPDATE document SET net_cents = net_cents + 100, due_cents = due_cents + 100 WHERE id = ?");
        refused("UPDATE document SET number = '1999-000001' WHERE id = ?");
        refused("UPDATE document SET customer_id = (SELECT MAX(c.id) FROM customer c) WHERE id = ?");
    }

    @Test
    void a_posted_document_is_not_deleted_and_neither_is_a_line_of_it() {
        refused("DELETE FROM document WHERE id = ?");
        refused("DELETE FROM document_line WHERE document_id = ?");
    }

    @Test
    void a_line_of_a_posted_document_keeps_its_amount_and_its_minutes() {
        refused("UPDATE document_line SET net_cents = net_cents - 1 WHERE document_id = ?");
        refused("UPDATE document_line SET minutes = minutes + 15 WHERE document_id = ?");
    }

    @Test
    void every_posted_document_has_its_seal() {
        assertThat(database.number("SELECT COUNT(*) FROM document d WHERE d.state = 'POSTED' AND NOT EXISTS"
                        + " (SELECT 1 FROM document_seal s WHERE s.document_id = d.id)"))
                .isZero();
        assertThat(database.number("SELECT COUNT(*) FROM document_line l JOIN document d ON d.id = l.document_id WHERE"
                        + " d.state = 'POSTED' AND NOT EXISTS (SELECT 1 FROM document_line_seal s WHERE s.document_id ="
                        + " l.document_id AND s.line_no = l.line_no)"))
                .isZero();
    }

    private void refused(String statement) {
        assertThatExceptionOfType(DatabaseFault.class)
                .as(statement)
                .isThrownBy(() -> database.update(statement, posted));
    }
}
