package ch.guichet.web.shell;

import ch.guichet.web.security.Area;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The frame for pages that belong to no area, such as the account: the one its reader works in. */
@Named
@RequestScoped
public class OwnTemplate {
    private static final String FOLDER = "/WEB-INF/templates/";

    private final Visitor visitor;

    protected OwnTemplate() {
        this(null);
    }

    @Inject
    public OwnTemplate(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A plain frame for strangers, and when who it is cannot be found out. */
    public String getPath() {
        try {
            Area area = visitor.getArea();
            if (area == null) return FOLDER + "entrance.xhtml";
            return FOLDER + (area == Area.PORTAL ? "portal.xhtml" : "office.xhtml");
        } catch (RuntimeException nobodyCanBeAsked) {
            return FOLDER + "entrance.xhtml";
        }
    }
}
