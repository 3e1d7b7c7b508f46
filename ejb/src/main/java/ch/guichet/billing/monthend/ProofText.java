package ch.guichet.billing.monthend;

import java.util.List;

/** The proof of a run as it is stored: a line each, {@code code;expected;found}. */
final class ProofText {
    private ProofText() {}

    static String written(ProofLine line) {
        return line.code() + ";" + line.expected() + ";" + line.found();
    }

    static List<ProofLine> read(String text) {
        if (text == null || text.isBlank()) return List.of();
        return text.lines()
                .map(line -> line.split(";"))
                .map(parts -> new ProofLine(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                .toList();
    }
}
