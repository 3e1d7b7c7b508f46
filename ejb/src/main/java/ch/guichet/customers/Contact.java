package ch.guichet.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** A person; for which companies he speaks is said by mandates. */
@Entity
@Table(name = "contact")
class Contact {
    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    @Column(name = "user_id")
    private Long userId;

    private String name;

    private String email;

    private String phone;

    @Column(name = "phone_key")
    private String phoneKey;

    private String language;

    protected Contact() {}

    Contact(NewContact wanted) {
        correct(wanted);
    }

    /** All that is said about him at once. */
    void correct(NewContact wanted) {
        userId = wanted.userId();
        name = wanted.name();
        email = wanted.email();
        phone = wanted.phone();
        phoneKey = PhoneNumber.key(phone);
        language = wanted.language();
    }

    /** From now on this account is his. */
    void signInWith(long account) {
        userId = account;
    }

    long id() {
        return id;
    }
}
