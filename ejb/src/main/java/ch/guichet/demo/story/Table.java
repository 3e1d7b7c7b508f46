package ch.guichet.demo.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows of the story's data: columns parted by semicolons, their names in the first line, # begins a remark. */
final class Table {
    private Table() {}

    static List<Row> read(String name) {
        List<String> lines = lines(name);
        String[] columns = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> row(name, columns, line)).toList();
    }

    private static Row row(String table, String[] columns, String line) {
        String[] cells = cells(line);
        if (cells.length != columns.length) throw new IllegalStateException(table + " has a crooked row: " + line);
        Map<String, String> values = new LinkedHashMap<>();
        IntStream.range(0, cells.length).forEach(i -> values.put(columns[i], cells[i]));
        return new Row(values);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toArray(String[]::new);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the story lacks " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the story's " + name + " cannot be read", e);
        }
    }
}
