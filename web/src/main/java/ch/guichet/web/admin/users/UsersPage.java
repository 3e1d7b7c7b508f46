package ch.guichet.web.admin.users;

import ch.guichet.identity.Role;
import ch.guichet.identity.UserAdministration;
import ch.guichet.identity.UserRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The accounts, by login. */
@Named
@RequestScoped
public class UsersPage {
    private final UserAdministration users;
    private String search;
    private String after;
    private Page<UserRow> page;

    protected UsersPage() {
        this(null);
    }

    @Inject
    public UsersPage(UserAdministration users) {
        this.users = users;
    }

    public void load() {
        page = users.users(search, after);
    }

    public Page<UserRow> getPage() {
        return page;
    }

    /** The roles of an account in the order in which they are always listed. */
    public List<Role> roles(UserRow user) {
        return user.roles().stream().sorted().toList();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/admin/users/users.xhtml").with("q", search);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
