package ch.guichet.access;

import ch.guichet.customers.ColleagueRow;
import ch.guichet.customers.Colleagues;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.customers.MandateEventKind;
import ch.guichet.customers.MandateRights;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where a company says itself who acts for it, by those of its people who may manage users. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyColleagues {
    private static final MandateRights NONE = new MandateRights(false, null, false, false, false);

    private CompanyAccess access;
    private Colleagues colleagues;
    private Invitation invitation;
    private BusinessClock clock;

    public MyColleagues() {}

    @Inject
    MyColleagues(CompanyAccess access, Colleagues colleagues, Invitation invitation, BusinessClock clock) {
        this.access = access;
        this.colleagues = colleagues;
        this.invitation = invitation;
        this.clock = clock;
    }

    /** Former ones too, by name. @throws Refusal not found; {@code people.mayNotManage} (forbidden) */
    public List<Colleague> all(long customerId) {
        MandateCard me = manager(customerId);
        return colleagues.all(customerId).stream().map(row -> seen(row, me)).toList();
    }

    /** @throws Refusal not found for somebody who never acted for the company */
    public Colleague one(long customerId, long contactId) {
        MandateCard me = manager(customerId);
        return seen(colleagues.require(customerId, contactId), me);
    }

    /**
     * Lets somebody act for the company and writes to him: with a link to a first password when he has no account yet.
     *
     * @return the contact's id
     * @throws Refusal {@code people.already}, {@code people.moreThanOwn}, {@code people.limitAboveOwn}, and what his
     *     name or address lacks
     */
    public long invite(long customerId, NewColleague wanted) {
        MandateCard me = manager(customerId);
        own(me).requireCover(wanted.rights(), NONE);
        return invitation.send(me, wanted);
    }

    /** Writes him once more; what he was written before opens nothing now. */
    public void inviteAgain(long customerId, long contactId) {
        MandateCard me = manager(customerId);
        invitation.again(me, current(customerId, contactId));
    }

    /** Other rights for a colleague. @throws Refusal as above, {@code people.lastManager} */
    public void change(long customerId, long contactId, MandateRights rights) {
        MandateCard me = manager(customerId);
        own(me).requireCover(rights, current(customerId, contactId).rights());
        colleagues.change(customerId, contactId, rights);
    }

    /** From today on he cannot act for the company; his account and his other companies stay. */
    public void remove(long customerId, long contactId) {
        manager(customerId);
        colleagues.remove(customerId, current(customerId, contactId).contactId());
    }

    /** Undoes a removal: he has the rights he had, as far as whoever undoes it may give them. */
    public void restore(long customerId, long contactId) {
        MandateCard me = manager(customerId);
        ColleagueRow row = colleagues.require(customerId, contactId);
        if (!former(row)) throw Refusal.conflict("people.already", row.name());
        own(me).requireCover(row.rights(), NONE);
        colleagues.grant(customerId, contactId, row.rights(), MandateEventKind.RESTORED);
    }

    private MandateCard manager(long customerId) {
        MandateCard me = access.require(customerId);
        if (!me.managesUsers()) throw Refusal.forbidden("people.mayNotManage", me.customerName());
        return me;
    }

    private ColleagueRow current(long customerId, long contactId) {
        ColleagueRow row = colleagues.require(customerId, contactId);
        if (former(row)) throw Refusal.conflict("people.former", row.name());
        return row;
    }

    private boolean former(ColleagueRow row) {
        return row.lastDay() != null && row.lastDay().isBefore(clock.today());
    }

    private Colleague seen(ColleagueRow row, MandateCard me) {
        return new Colleague(
                row.contactId(),
                row.name(),
                row.email(),
                row.rights(),
                row.contactId() == me.contactId(),
                row.userId() != null,
                former(row),
                row.lastDay());
    }

    private static OwnRights own(MandateCard me) {
        return new OwnRights(new MandateRights(
                me.mayBook(), me.acceptLimit(), me.mayAcceptUrgency(), me.seesInvoices(), me.managesUsers()));
    }
}
