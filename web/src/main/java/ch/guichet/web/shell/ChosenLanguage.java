package ch.guichet.web.shell;

import ch.guichet.shared.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The language of somebody who has not signed in: what he chose on the login page, else what his browser asks for. */
public final class ChosenLanguage {
    static final String PARAMETER = "language";
    private static final String COOKIE = "guichet-language";

    private ChosenLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return known(request.getParameter(PARAMETER))
                .or(() -> remembered(request))
                .or(() -> asked(request))
                .map(Locale::forLanguageTag)
                .orElse(Locale.FRENCH);
    }

    /** Keeps the choice on this browser for a year; it says nothing about the person. */
    public static void remember(String language, HttpServletRequest request, HttpServletResponse response) {
        known(language).ifPresent(choice -> {
            Cookie cookie = new Cookie(COOKIE, choice);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        });
    }

    private static Optional<String> known(String language) {
        return Optional.ofNullable(language).filter(Languages.ALL::contains);
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> known(cookie.getValue()));
    }

    private static Optional<String> asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Languages.ALL::contains)
                .findFirst();
    }
}
