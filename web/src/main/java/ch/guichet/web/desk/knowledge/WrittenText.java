package ch.guichet.web.desk.knowledge;

import ch.guichet.knowledge.ArticleText;
import ch.guichet.knowledge.Markdown;
import java.io.Serializable;

/** One language of an article while it is being written. */
public class WrittenText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String language;
    private String title;
    private String body;

    WrittenText(String language) {
        this.language = language;
    }

    void take(ArticleText text) {
        title = text.title();
        body = text.body();
    }

    /** Whether anything is written in this language. */
    public boolean isWritten() {
        return title != null || body != null;
    }

    ArticleText checked() {
        return new ArticleText(language, title, body);
    }

    public String getPreview() {
        return body == null ? "" : Markdown.html(body);
    }

    public String getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
