package ch.guichet.web.portal.hotline;

import ch.guichet.hotline.HotlineTime;
import ch.guichet.hotline.MyHotline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Free time used on a case, for whoever asked. */
@Named("myHotline")
@RequestScoped
public class HotlinePanel {
    private final MyHotline hotline;
    private HotlineTime time;

    protected HotlinePanel() {
        this(null);
    }

    @Inject
    public HotlinePanel(MyHotline hotline) {
        this.hotline = hotline;
    }

    public HotlineTime of(long caseId) {
        if (time == null || time.caseId() != caseId) time = hotline.time(caseId);
        return time;
    }
}
