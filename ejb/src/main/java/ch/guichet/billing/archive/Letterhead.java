package ch.guichet.billing.archive;

import ch.guichet.catalog.Catalog;
import ch.guichet.identity.Audited;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The publisher's logo, and how his documents look with it. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Letterhead {
    private LetterheadStore store;
    private Catalog catalog;
    private CurrentUser user;
    private BusinessClock clock;

    public Letterhead() {}

    @Inject
    Letterhead(LetterheadStore store, Catalog catalog, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.catalog = catalog;
        this.user = user;
        this.clock = clock;
    }

    public boolean hasLogo() {
        return store.logo(clock.today()) != null;
    }

    /** A logo for all documents from today on. @throws ch.guichet.shared.Refusal letterhead.* for what cannot be one */
    @Audited
    public void setLogo(byte[] bytes) {
        LogoImage logo = LogoImage.of(bytes);
        store.put(logo.content(), logo.mediaType(), clock.today(), user.get().displayName());
    }

    /** From today on documents bear the publisher's name in its place. */
    @Audited
    public void removeLogo() {
        store.put(null, null, clock.today(), user.get().displayName());
    }

    /** A sample invoice as it would be printed today, its first page as a PNG. */
    public byte[] picture(String language) {
        return SamplePage.picture(
                catalog.publisher(clock.today()), store.on(clock.today(), language), language, clock.today());
    }
}
