package ch.guichet.web.security;

import ch.guichet.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parts of the product by audience, and the one place that says which role may enter which. Doors check the role
 * again; this keeps people out of pages they could do nothing on.
 */
public enum Area {
    /** Whom the desk looks after, which administrators see too; nobody starts here. */
    CUSTOMERS("/desk/customers/", Role.DESK, Role.SPECIALIST, Role.ADMIN),
    DESK("/desk/", Role.DESK, Role.SPECIALIST),
    FINANCE("/finance/", Role.FINANCE),
    ADMIN("/admin/", Role.ADMIN),
    PORTAL("/portal/", Role.CUSTOMER),
    /** What all of the staff share, such as the search; nobody starts here. */
    OFFICE("/office/", Role.DESK, Role.SPECIALIST, Role.FINANCE, Role.ADMIN);

    /** Pages for anybody, signed in or not. */
    private static final Set<String> OPEN_PAGES = Set.of(
            "/login.xhtml",
            "/second.xhtml",
            "/forgot.xhtml",
            "/password.xhtml",
            "/offer.xhtml",
            "/quote.xhtml",
            "/quote-pdf.xhtml",
            "/urgency.xhtml",
            "/privacy.xhtml",
            "/order.xhtml",
            "/styleguide.xhtml",
            "/health/ready",
            "/health/sound");

    private static final List<String> OPEN_FOLDERS = List.of("/jakarta.faces.resource/", "/api/", "/calendar/");

    private final String folder;
    private final Set<Role> roles;

    Area(String folder, Role first, Role... others) {
        this.folder = folder;
        this.roles = EnumSet.of(first, others);
    }

    /** The area of a path inside the product, if it belongs to one. */
    public static Optional<Area> of(String path) {
        return Arrays.stream(values())
                .filter(area -> (path + "/").startsWith(area.folder))
                .findFirst();
    }

    /** The path inside the product as the server understood it, so that no other spelling of it passes. */
    static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** The areas a person may enter by his roles, in the order in which he would want to start. */
    public static List<Area> startsFor(Predicate<Role> has) {
        return Arrays.stream(values())
                .filter(area -> area != OFFICE && area != CUSTOMERS && area.admits(has))
                .toList();
    }

    /** Whether a path is for anybody. What is not named here needs a signed-in user: new pages are closed. */
    static boolean isOpen(String path) {
        return OPEN_PAGES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** On the API only its own description needs no token. */
    static boolean isOpenOnApi(String path) {
        return path.equals("/api/v1/openapi") || path.startsWith("/api/v1/openapi.");
    }

    public boolean admits(Predicate<Role> has) {
        return roles.stream().anyMatch(has);
    }

    /** The first page of the area. */
    public String getStart() {
        return folder + "home/home.xhtml";
    }

    /** The key of the area's name is {@code shell.area.<key>}. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
