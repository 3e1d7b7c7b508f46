package ch.guichet.test.guard;

import ch.guichet.test.api.Caller;
import ch.guichet.test.api.Reply;
import ch.guichet.test.harness.Running;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One operation of the API as the running server describes it.
 *
 * @param path below /api/v1, with its parameters in braces
 */
record Operation(String method, String path, JsonObject description, JsonObject schemas) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final String BASE = "/api/v1";

    static List<Operation> all() {
        String json = Running.get(Running.PRODUCT + "/openapi?format=JSON").body();
        JsonObject whole = Json.createReader(new StringReader(json)).readObject();
        JsonObject schemas = whole.getJsonObject("components").getJsonObject("schemas");
        List<Operation> all = new ArrayList<>();
        whole.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, its) -> {
            if (Set.of("get", "post", "put", "delete", "patch").contains(method))
                all.add(new Operation(
                        method.toUpperCase(), path.substring(BASE.length()), its.asJsonObject(), schemas));
        }));
        return all;
    }

    /** Method and path as they stand in the expectation. */
    String name() {
        return method + " " + path;
    }

    /** Names of the things that the path names. */
    List<String> places() {
        return PLACE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Names of the parameters and of the body's fields. */
    Set<String> fields() {
        Set<String> names = new TreeSet<>();
        parameters().forEach(parameter -> names.add(parameter.getString("name")));
        if (body(Map.of()) instanceof JsonObject body) names.addAll(body.keySet());
        return names;
    }

    /** Asks for something that does not exist, with nothing in it. */
    Reply hollow(Caller caller) {
        String body = method.equals("GET") || method.equals("DELETE") ? null : "{}";
        return caller.send(method, filled(place -> nothing(place)), body);
    }

    /** Asks in full form. @param known values for what has these names; what has another name does not exist */
    Reply full(Caller caller, Map<String, String> known) {
        String to = filled(place -> known.getOrDefault(place, nothing(place))) + query(known);
        if (!description.containsKey("requestBody")) return caller.send(method, to, null);
        String type = mediaTypes().keySet().iterator().next();
        if (type.startsWith("multipart/"))
            return caller.send(method, to, FORM, "Content-Type", "multipart/form-data; boundary=edge");
        if (!type.equals("application/json")) return caller.send(method, to, "x", "Content-Type", type);
        return caller.send(method, to, body(known).toString());
    }

    private static final String FORM = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nhello\r\n--edge--\r\n";

    private static String nothing(String place) {
        return place.equals("month") ? "2029-08" : "0";
    }

    private String filled(UnaryOperator<String> value) {
        return PLACE.matcher(path).replaceAll(found -> value.apply(found.group(1)));
    }

    private String query(Map<String, String> known) {
        StringBuilder query = new StringBuilder();
        for (JsonObject parameter : parameters()) {
            String name = parameter.getString("name");
            if (!parameter.getString("in").equals("query") || name.equals("after")) continue;
            JsonValue value = new Example(schemas, known).of(parameter.getJsonObject("schema"), name);
            if (value instanceof jakarta.json.JsonArray several) value = several.get(0);
            String text = value instanceof JsonString said ? said.getString() : value.toString();
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private List<JsonObject> parameters() {
        return description.containsKey("parameters")
                ? description.getJsonArray("parameters").getValuesAs(JsonObject.class)
                : List.of();
    }

    private JsonObject mediaTypes() {
        return description.getJsonObject("requestBody").getJsonObject("content");
    }

    private JsonValue body(Map<String, String> known) {
        if (!description.containsKey("requestBody") || !mediaTypes().containsKey("application/json"))
            return JsonValue.NULL;
        JsonObject schema = mediaTypes().getJsonObject("application/json");
        return schema.containsKey("schema")
                ? new Example(schemas, known).of(schema.getJsonObject("schema"), "")
                : JsonValue.EMPTY_JSON_OBJECT;
    }
}
