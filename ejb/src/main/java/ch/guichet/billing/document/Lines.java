package ch.guichet.billing.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: at blanks, and inside a word only when it is longer than a line. */
final class Lines {
    private final Type type;
    private final double width;
    private final List<String> done = new ArrayList<>();
    private String line = "";

    private Lines(Type type, double width) {
        this.type = type;
        this.width = width;
    }

    /** @param width in millimetres */
    static List<String> of(String text, Type type, double width) {
        Lines lines = new Lines(type, width);
        for (String paragraph : text.strip().split("\\R")) {
            for (String word : paragraph.strip().split(" +")) lines.add(word);
            lines.end();
        }
        return lines.done;
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        if (!line.isEmpty()) end();
        String rest = word;
        while (!fits(rest)) {
            int cut = rest.length() - 1;
            while (cut > 1 && !fits(rest.substring(0, cut))) cut--;
            done.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        line = rest;
    }

    private void end() {
        done.add(line);
        line = "";
    }

    private boolean fits(String text) {
        return text.length() < 2 || type.width(text) <= width;
    }
}
