package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class SchemaIT {

    @PersistenceUnit(unitName = "guichet-ejb.jar#guichet")
    private EntityManagerFactory unit;

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource database;

    @Test
    void the_migrated_schema_fits_the_mapping() {
        var schema = unit.unwrap(SessionFactory.class).getSchemaManager();
        assertThatCode(schema::validateMappedObjects).doesNotThrowAnyException();
    }

    @Test
    void readers_never_see_what_is_not_committed() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(java.sql.Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
