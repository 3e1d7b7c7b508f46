package ch.guichet.web.admin.letterhead;

import ch.guichet.billing.archive.Letterhead;
import ch.guichet.shared.Languages;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The publisher's logo, and a sample document in each language as it would be printed now. */
@Named
@RequestScoped
public class LetterheadPage {
    private static final int MOST = 600 * 1024;
    private static final Map<String, String> FIELDS = Map.of(
            "letterhead.tooLarge", "logo:file",
            "letterhead.svg", "logo:file",
            "letterhead.noImage", "logo:file",
            "letterhead.tooManyPixels", "logo:file");

    private final Letterhead letterhead;
    private final BesideField beside;
    private final Speech say;
    private Part chosen;
    private String language;

    protected LetterheadPage() {
        this(null, null, null);
    }

    @Inject
    public LetterheadPage(Letterhead letterhead, BesideField beside, Speech say) {
        this.letterhead = letterhead;
        this.beside = beside;
        this.say = say;
    }

    public void keep() throws IOException {
        byte[] bytes = bytes();
        if (!beside.done(FIELDS, () -> letterhead.setLogo(bytes))) return;
        NextPage.tell(say.of("books.letterhead.kept"));
        Faces.redirect("/admin/letterhead/letterhead.xhtml");
    }

    public void remove() {
        letterhead.removeLogo();
        NextPage.tell(say.of("books.letterhead.removed"));
        Faces.redirect("/admin/letterhead/letterhead.xhtml");
    }

    /** The picture itself. */
    public void send() throws IOException {
        byte[] picture = letterhead.picture(Languages.require(language));
        Faces.sendFile(new ByteArrayInputStream(picture), "sample-" + language + ".png", false);
    }

    private byte[] bytes() throws IOException {
        if (chosen == null) return new byte[0];
        try (InputStream in = chosen.getInputStream()) {
            return in.readNBytes(MOST);
        }
    }

    public boolean isSet() {
        return letterhead.hasLogo();
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
