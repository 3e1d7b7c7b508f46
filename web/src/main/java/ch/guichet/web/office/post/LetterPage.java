package ch.guichet.web.office.post;

import ch.guichet.mail.LetterState;
import ch.guichet.mail.LetterView;
import ch.guichet.mail.PostOffice;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Messages;

/** One letter: its words, what became of it, and another try. */
@Named
@ViewScoped
public class LetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PostOffice post;
    private final Speech say;
    private String id;
    private transient LetterView letter;

    protected LetterPage() {
        this(null, null);
    }

    @Inject
    public LetterPage(PostOffice post, Speech say) {
        this.post = post;
        this.say = say;
    }

    public void load() {
        letter = post.show(RowId.of(id));
    }

    public void sendAgain() {
        post.sendAgain(RowId.of(id));
        load();
        Messages.addGlobalInfo("{0}", say.of("post.again.done"));
    }

    /** Whether nothing more happens to it by itself. */
    public boolean isStill() {
        LetterState state = getLetter().row().state();
        return state == LetterState.FAILED || state == LetterState.KEPT;
    }

    public boolean isSending() {
        return post.sends();
    }

    public LetterView getLetter() {
        if (letter == null) load();
        return letter;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
