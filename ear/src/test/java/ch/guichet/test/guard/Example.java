package ch.guichet.test.guard;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * A well-formed request made from the API's own description, so that what refuses it is not its form.
 *
 * @param schemas of the description, by name
 * @param known values for fields of these names
 */
record Example(JsonObject schemas, Map<String, String> known) {
    private static final int DEEPEST = 6;
    /** By format, or by name where there is none. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("date", "2029-08-06"),
            Map.entry("date-time", "2029-08-06T09:00:00Z"),
            Map.entry("since", "2029-08-06T09:00:00Z"),
            Map.entry("email", "a@example.ch"),
            Map.entry("billingEmail", "a@example.ch"),
            Map.entry("language", "fr"),
            Map.entry("content", "eA=="),
            Map.entry("binary", "eA=="),
            Map.entry("postalCode", "1204"),
            Map.entry("login", "somebody.new"),
            Map.entry("uid", "CHE-123.456.788"),
            Map.entry("country", "CH"),
            Map.entry("phone", "+41 21 555 00 00"),
            Map.entry("code", "X9"));

    /** A value for a field or parameter of this name. */
    JsonValue of(JsonObject schema, String name) {
        return of(schema, name, 0);
    }

    private JsonValue of(JsonObject given, String name, int depth) {
        JsonObject schema = resolved(given);
        String type = type(schema);
        if (known.containsKey(name)) {
            String value = known.get(name);
            return type.equals("integer") ? Json.createValue(Long.parseLong(value)) : Json.createValue(value);
        }
        if (schema.containsKey("enum")) return schema.getJsonArray("enum").get(0);
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" ->
                Json.createArrayBuilder()
                        .add(of(schema.getJsonObject("items"), name, depth + 1))
                        .build();
            case "integer", "number" ->
                Json.createValue(Math.max(name.equals("minutes") ? 30 : 1, schema.getInt("minimum", 1)));
            case "boolean" -> JsonValue.TRUE;
            default -> Json.createValue(text(schema, name));
        };
    }

    private JsonObject object(JsonObject schema, int depth) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (depth < DEEPEST && schema.containsKey("properties"))
            schema.getJsonObject("properties")
                    .forEach((field, its) -> object.add(field, of(its.asJsonObject(), field, depth + 1)));
        return object.build();
    }

    private static String text(JsonObject schema, String name) {
        if (schema.containsKey("examples"))
            return schema.getJsonArray("examples").getString(0);
        return WORDS.getOrDefault(schema.getString("format", name), "x");
    }

    private JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            String to = schema.getString("$ref");
            return resolved(schemas.getJsonObject(to.substring(to.lastIndexOf('/') + 1)));
        }
        return schema.containsKey("allOf")
                ? resolved(schema.getJsonArray("allOf").getJsonObject(0))
                : schema;
    }

    private static String type(JsonObject schema) {
        JsonValue type = schema.get("type");
        if (type instanceof JsonString one) return one.getString();
        if (type instanceof JsonArray several)
            return several.getValuesAs(JsonString::getString).stream()
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("string");
        return schema.containsKey("properties") ? "object" : "string";
    }
}
