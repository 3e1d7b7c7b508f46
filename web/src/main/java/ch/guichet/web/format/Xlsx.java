package ch.guichet.web.format;

import ch.guichet.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A spreadsheet written while its rows come, with nothing kept of those that are written. All texts are texts: what
 * looks like a formula is marked as a quoted text, so that it stays one also when the cell is edited.
 */
public final class Xlsx implements AutoCloseable {
    private static final int MOST_ROWS = 1_048_576;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String FORMULA = "=+-@\t\r";

    private final ZipOutputStream zip;
    private final Writer writer;
    private int rows;

    /** @param name of the only sheet */
    public Xlsx(OutputStream out, String name) throws IOException {
        zip = new ZipOutputStream(out);
        writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("workbook", "sheet.main+xml") + override("styles", "styles+xml")
                        + override("worksheets/sheet1", "worksheet+xml") + "</Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\""
                        + escaped(name.replaceAll("[\\[\\]*?/\\\\:]", " "))
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/styles.xml", styles());
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        writer.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane"
                + " ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews><sheetData>");
    }

    /** One row; the first is the head. What no longer fits into a sheet is left out, as any spreadsheet would. */
    public void row(Object... cells) throws IOException {
        if (rows == MOST_ROWS) return;
        boolean head = rows++ == 0;
        writer.write("<row>");
        for (Object cell : cells) cell(cell, head);
        writer.write("</row>");
    }

    private void cell(Object value, boolean head) throws IOException {
        if (value == null) writer.write("<c/>");
        else if (value instanceof Money money) cell(money.amount(), head);
        else if (value instanceof Number) writer.write("<c><v>" + value + "</v></c>");
        else {
            String text = value.toString();
            boolean quoted = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            writer.write("<c t=\"inlineStr\" s=\"" + (head ? 1 : quoted ? 2 : 0) + "\"><is><t xml:space=\"preserve\">"
                    + escaped(text) + "</t></is></c>");
        }
    }

    @Override
    public void close() throws IOException {
        writer.write("</sheetData></worksheet>");
        writer.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writer.write(HEAD + xml);
        writer.flush();
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Plain, bold for the head, and text that looks like a formula. */
    private static String styles() {
        String plain = "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf " + plain + "/></cellStyleXfs><cellXfs count=\"3\"><xf " + plain
                + " xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyFont=\"1\"/><xf "
                + plain + " xfId=\"0\" quotePrefix=\"1\"/></cellXfs></styleSheet>";
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '&') safe.append("&amp;");
            else if (c == '<') safe.append("&lt;");
            else if (c == '>') safe.append("&gt;");
            else if (c == '"') safe.append("&quot;");
            else if (c >= 32 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
                safe.appendCodePoint(c);
        });
        return safe.toString();
    }
}
