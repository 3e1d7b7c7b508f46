package ch.guichet.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a list with all that narrows it, so that a view of it can be kept, sent to a colleague and gone back to.
 *
 * @param path inside the product, for example {@code /desk/cases/cases.xhtml}
 * @param filters in the order in which they were set
 */
public record ListAddress(String path, Map<String, String> filters) {
    public static ListAddress of(String path) {
        return new ListAddress(path, Map.of());
    }

    /** This address with a filter set, or without it when the value is null, blank or false. */
    public ListAddress with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(filters);
        changed.remove(name);
        String text = value == null ? "" : value.toString();
        if (!text.isBlank() && !text.equals("false")) changed.put(name, text);
        return new ListAddress(path, changed);
    }

    /** As a browser asks for it. */
    public String url() {
        if (filters.isEmpty()) return path;
        return path + "?"
                + filters.entrySet().stream()
                        .map(filter ->
                                filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
