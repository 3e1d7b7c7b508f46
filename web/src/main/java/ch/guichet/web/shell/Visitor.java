package ch.guichet.web.shell;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Theme;
import ch.guichet.identity.User;
import ch.guichet.web.security.Area;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is looking at the page: his name, language, theme and areas. Asks for the account once a request. */
@Named
@RequestScoped
public class Visitor {
    private final CurrentUser currentUser;
    private final HttpServletRequest request;
    private Optional<User> user;

    protected Visitor() {
        this(null, null);
    }

    @Inject
    public Visitor(CurrentUser currentUser, HttpServletRequest request) {
        this.currentUser = currentUser;
        this.request = request;
    }

    public boolean isSignedIn() {
        return user().isPresent();
    }

    public String getName() {
        return user().map(User::displayName).orElse("");
    }

    /** The first letters of his first and last name. */
    public String getInitials() {
        String[] names = getName().strip().split("\\s+");
        String last = names.length > 1 ? names[names.length - 1].substring(0, 1) : "";
        return names[0].isEmpty() ? "?" : (names[0].charAt(0) + last).toUpperCase(Locale.ROOT);
    }

    public String getLogin() {
        return user().map(User::login).orElse("");
    }

    /** The user's own language, else the one chosen on the login page, else the browser's. */
    public Locale getLocale() {
        return user().map(User::language).map(Locale::forLanguageTag).orElseGet(() -> ChosenLanguage.of(request));
    }

    /** For the attribute {@code data-theme}: auto, light or dark. */
    public String getTheme() {
        return user().map(User::theme).orElse(Theme.AUTO).name().toLowerCase(Locale.ROOT);
    }

    /** Where he may work, the usual one first. */
    public List<Area> getAreas() {
        return user().map(known -> Area.startsFor(known.roles()::contains)).orElse(List.of());
    }

    /** The area of the page he is on, or of his usual work when the page belongs to none. */
    public Area getArea() {
        List<Area> mine = getAreas();
        return Area.of(request.getServletPath()).filter(mine::contains).orElse(mine.isEmpty() ? null : mine.get(0));
    }

    /** Whether the page shown lies in this folder, for the mark in the navigation. */
    public boolean isIn(String folder) {
        return request.getServletPath().startsWith(folder);
    }

    private Optional<User> user() {
        if (user == null) user = request.getUserPrincipal() == null ? Optional.empty() : known();
        return user;
    }

    /** An error page comes also when nobody can be asked who he is; then it speaks to a stranger. */
    private Optional<User> known() {
        try {
            return currentUser.find();
        } catch (RuntimeException nobodyCanBeAsked) {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) throw nobodyCanBeAsked;
            return Optional.empty();
        }
    }
}
