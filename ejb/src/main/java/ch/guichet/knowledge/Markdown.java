package ch.guichet.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as safe HTML. HTML inside it is shown as the text it is; links lead to the web, to mail and within the
 * product and nowhere else; an image becomes a link to it, so that reading an article tells no other server.
 */
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(Set.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> Markdown::careful)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final TextContentRenderer PARAGRAPHS = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final int SMALLEST_HEADING = 6;
    private static final int DEEPEST = 100;

    private Markdown() {}

    /** Its headings begin below the title of the page. What is nested beyond all reason gives nothing. */
    public static String html(String markdown) {
        Node document = PARSER.parse(markdown == null ? "" : markdown);
        if (tooDeep(document)) return "";
        document.accept(new Tame());
        return HTML.render(document);
    }

    /** The words without any mark, paragraph by paragraph. */
    static String plain(String markdown) {
        Node document = PARSER.parse(markdown);
        return tooDeep(document) ? "" : PARAGRAPHS.render(document).strip();
    }

    /** The words without any mark, in one line, cut to about so many characters. */
    public static String excerpt(String markdown, int length) {
        Node document = PARSER.parse(markdown);
        if (tooDeep(document)) return "";
        document.accept(new Unlinked());
        keepParagraphs(document);
        String plain = PLAIN.render(document).replaceAll("\\s+", " ").strip();
        if (plain.length() <= length) return plain;
        int space = plain.lastIndexOf(' ', length);
        return plain.substring(0, space > length / 2 ? space : length).replaceAll("[ ,;:.]+$", "") + " …";
    }

    /** Of a text that has any: steps and headings out of their place explain nothing. */
    private static void keepParagraphs(Node document) {
        List<Node> others = new ArrayList<>();
        boolean any = false;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) any = true;
            else others.add(block);
        }
        if (any) others.forEach(Node::unlink);
    }

    /** Looked at without recursion, because recursion is what it guards. */
    private static boolean tooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEEPEST) return true;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node != null) node = node.getNext();
        }
        return false;
    }

    private static void careful(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) attributes.put("rel", "nofollow noopener noreferrer");
    }

    /** Puts headings below the page's own and turns images into links. */
    private static final class Tame extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + 1, SMALLEST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            while (image.getFirstChild() != null) link.appendChild(image.getFirstChild());
            image.insertAfter(link);
            image.unlink();
            visitChildren(link);
        }
    }

    /** Leaves of a link its words alone. */
    private static final class Unlinked extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            while (link.getFirstChild() != null) link.insertBefore(link.getFirstChild());
            link.unlink();
        }
    }
}
