package ch.guichet.identity;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An account: login, password hash, roles. It is switched off, never deleted: its name stands in old records. */
@Entity
@Table(name = "app_user")
class AppUser {
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_SHOWN = 60;

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

    private String login;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Theme theme = Theme.AUTO;

    private String email;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected AppUser() {}

    AppUser(NewUser wanted, String passwordHash, Instant now) {
        login = wanted.login();
        displayName = wanted.displayName();
        language = wanted.language();
        roles = EnumSet.copyOf(wanted.roles());
        this.passwordHash = passwordHash;
        createdAt = now;
    }

    void speak(String chosen) {
        language = Languages.require(chosen);
    }

    void dress(Theme chosen) {
        theme = chosen;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void grant(Set<Role> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    /** @param address null for his login, where that is one @throws Refusal identity.email */
    void writeTo(String address) {
        String typed = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > LONGEST_EMAIL || !typed.isEmpty() && !Staff.isAddress(typed))
            throw Refusal.invalid("identity.email", typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN)));
        email = typed.isEmpty() ? null : typed;
    }

    void activate() {
        active = true;
    }

    void deactivate() {
        active = false;
    }

    long id() {
        return id;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return active;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    User seen() {
        return new User(id, login, displayName, language, theme, roles);
    }

    UserRow row() {
        return new UserRow(id, login, displayName, language, email, active, Set.copyOf(roles));
    }
}
