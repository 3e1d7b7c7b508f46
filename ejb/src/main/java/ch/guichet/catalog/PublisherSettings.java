package ch.guichet.catalog;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the publisher together from the settings of a day. A fresh installation has none of them. */
record PublisherSettings(List<Setting> settings, LocalDate day) {

    /** @throws Refusal {@code catalog.publisherIncomplete} naming the first setting that is missing */
    Publisher publisher() {
        return new Publisher(
                required("name"),
                optional("street"),
                optional("houseNumber"),
                required("postalCode"),
                required("town"),
                required("country"),
                required("uid"),
                optional("vatSuffix"),
                required("qrIban"),
                optional("email"),
                optional("phone"),
                optional("web"));
    }

    /** The codes of all settings that are missing before anybody can be billed. */
    List<String> gaps() {
        return Stream.of("name", "postalCode", "town", "country", "uid", "qrIban")
                .filter(field -> find(field).isEmpty())
                .map("publisher."::concat)
                .toList();
    }

    private String required(String field) {
        return find(field).orElseThrow(() -> Refusal.conflict("catalog.publisherIncomplete", "publisher." + field));
    }

    private String optional(String field) {
        return find(field).orElse("");
    }

    private Optional<String> find(String field) {
        List<Setting> rows = settings.stream()
                .filter(s -> s.code().equals("publisher." + field))
                .toList();
        return Dated.on(day, rows, Setting::validFrom).map(Setting::value).filter(v -> !v.isBlank());
    }
}
