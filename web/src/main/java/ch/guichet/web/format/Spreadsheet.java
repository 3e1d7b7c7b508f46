package ch.guichet.web.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Rows for a spreadsheet, as CSV or XLSX, written while they come: as small for a million as for ten. */
public enum Spreadsheet {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public void write(OutputStream out, String name, Rows rows) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(Csv.MARK);
            rows.writeTo(cells -> writer.write(Csv.row(cells)));
            writer.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(OutputStream out, String name, Rows rows) throws IOException {
            try (Xlsx sheet = new Xlsx(out, name)) {
                rows.writeTo(sheet::row);
            }
        }
    };

    private final String mediaType;

    Spreadsheet(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As an address asks for it; CSV unless it says otherwise. */
    public static Spreadsheet of(String format) {
        return "xlsx".equals(format) ? XLSX : CSV;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For a file of this kind. */
    public String named(String name) {
        return name + "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param name of the sheet, where there are sheets */
    public abstract void write(OutputStream out, String name, Rows rows) throws IOException;

    /** Takes one row of cells after the other. */
    @FunctionalInterface
    public interface Sheet {
        void row(Object... cells) throws IOException;
    }

    /** Gives all rows, the head first. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Sheet sheet) throws IOException;
    }
}
