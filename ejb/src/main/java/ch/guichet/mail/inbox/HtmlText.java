package ch.guichet.mail.inbox;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of an HTML mail. Nothing of its markup survives: what the product keeps and shows is text. What a reader
 * would not see is left out, so that nothing can be said behind his back.
 */
final class HtmlText implements NodeFilter {
    private static final int DEEPEST = 500;
    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg", "select");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "tr",
            "li",
            "ul",
            "ol",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "hr",
            "section",
            "article",
            "header",
            "footer",
            "center",
            "address",
            "dt",
            "dd");

    private final StringBuilder text = new StringBuilder();
    private int quotes;

    private HtmlText() {}

    static String of(String html) {
        HtmlText reader = new HtmlText();
        Jsoup.parse(html).body().filter(reader);
        return reader.text
                .toString()
                .replaceAll("(?m)[ \\u00a0]+$", "")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > DEEPEST) return FilterResult.SKIP_ENTIRELY;
        if (node instanceof TextNode words) say(words.getWholeText());
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (SILENT.contains(element.normalName()) || isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        if (element.normalName().equals("blockquote")) quotes++;
        if (element.normalName().equals("br")) text.append('\n');
        else if (BLOCKS.contains(element.normalName())) newLine();
        if (element.normalName().equals("li")) say("- ");
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        String name = element.normalName();
        if (name.equals("a")) target(element);
        if (name.equals("blockquote")) quotes--;
        if (name.equals("td") || name.equals("th")) say(" ");
        if (BLOCKS.contains(name) && !name.equals("br")) newLine();
        if (name.equals("p")) text.append('\n');
        return FilterResult.CONTINUE;
    }

    /** Where a link leads is part of what is said, as long as the words say something else. */
    private void target(Element link) {
        String address = link.attr("href").strip();
        boolean web = address.matches("(?i)https?://\\S{1,500}");
        if (web && !link.text().strip().equals(address)) say(" (" + address + ")");
    }

    private void say(String words) {
        String line = words.replaceAll("[\\s\\u00a0]+", " ");
        if (line.isBlank() && (text.length() == 0 || endsWith('\n') || endsWith(' '))) return;
        if (text.length() == 0 || endsWith('\n')) {
            if (quotes > 0) text.append("> ");
            line = line.stripLeading();
        }
        text.append(line);
    }

    private void newLine() {
        if (text.length() > 0 && !endsWith('\n')) text.append('\n');
    }

    private boolean endsWith(char last) {
        return text.charAt(text.length() - 1) == last;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase().replaceAll("\\s+", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("font-size:0");
    }
}
