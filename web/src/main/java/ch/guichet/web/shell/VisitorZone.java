package ch.guichet.web.shell;

import ch.guichet.identity.MyZone;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/** The time zone the visitor chose, else the one his browser lives in, else Zurich. It shows times and decides nothing. */
@Named("zone")
@RequestScoped
public class VisitorZone {
    static final String COOKIE = "guichet-zone";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private final HttpServletRequest request;
    private final MyZone mine;
    private ZoneId id;

    protected VisitorZone() {
        this(null, null);
    }

    @Inject
    public VisitorZone(HttpServletRequest request, MyZone mine) {
        this.request = request;
        this.mine = mine;
    }

    public ZoneId getId() {
        if (id == null)
            id = mine.chosen()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .map(ZoneId::of)
                    .orElseGet(this::said);
        return id;
    }

    /** {@code America/New York}. */
    public String getName() {
        return getId().getId().replace('_', ' ');
    }

    /** Whether a clock there shows something else than one in Zurich. */
    public boolean differs(Instant at) {
        return at != null
                && !getId().getRules()
                        .getOffset(at)
                        .equals(BusinessClock.ZURICH.getRules().getOffset(at));
    }

    /** Whether it is that of the browser, so that a page may come again once the browser has said it. */
    public boolean isBrowsers() {
        return mine.chosen().isEmpty();
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, getId());
    }

    /** The time of day there. */
    public String time(Instant at) {
        return TIME.format(at.atZone(getId()));
    }

    /** Day and time there. */
    public String said(Instant at) {
        return DAY_AND_TIME.format(at.atZone(getId()));
    }

    private ZoneId said() {
        if (request.getCookies() == null) return BusinessClock.ZURICH;
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(value -> URLDecoder.decode(value.replaceAll("[^A-Za-z0-9_+%/-]", ""), StandardCharsets.UTF_8))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .findFirst()
                .map(ZoneId::of)
                .orElse(BusinessClock.ZURICH);
    }
}
