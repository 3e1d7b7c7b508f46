package ch.guichet.files;

import java.util.Locale;

/** What may stand as a file's name: no path, nothing that is invisible or turns the writing round. */
final class FileName {
    private static final int LONGEST = 120;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** The last part of whatever path was sent, cleaned; its ending survives a shortening. */
    static String clean(String sent) {
        String name = sent == null ? "" : sent;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*;]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) return NAMELESS;
        if (name.length() <= LONGEST) return name;
        String ending = ending(name);
        return name.substring(0, LONGEST - ending.length() - 1) + (ending.isEmpty() ? "" : "." + ending);
    }

    /** In small letters and without the dot, for example {@code pdf}; empty when there is none worth the name. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,8}") ? ending : "";
    }
}
