package ch.guichet.web.finance.credit;

import ch.guichet.billing.orders.PackInvoicesLater;
import ch.guichet.billing.orders.UninvoicedPack;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Packs that were sold while no invoice could be printed. */
@Named
@RequestScoped
public class UninvoicedPage {
    private final PackInvoicesLater later;
    private final Speech say;
    private List<UninvoicedPack> packs;

    protected UninvoicedPage() {
        this(null, null);
    }

    @Inject
    public UninvoicedPage(PackInvoicesLater later, Speech say) {
        this.later = later;
        this.say = say;
    }

    public void issue(long lot) {
        long document = later.issue(lot);
        NextPage.tell(say.of("packs.later.done"));
        Faces.redirect("/finance/documents/document.xhtml?id=%s", Long.toString(document));
    }

    public List<UninvoicedPack> getPacks() {
        if (packs == null) packs = later.waiting(null);
        return packs;
    }
}
