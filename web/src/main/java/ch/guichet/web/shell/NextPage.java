package ch.guichet.web.shell;

import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * What the page that is shown next has to say about what was just done. Unlike the flash it waits for a page: a window's
 * beat that is answered between the action and the page takes nothing away.
 */
public final class NextPage {
    private static final String WORDS = NextPage.class.getName();

    private NextPage() {}

    /** Shows a sentence, in the visitor's language already, on the page that is opened next. */
    public static void tell(String sentence) {
        var words = new ArrayList<String>();
        List<String> waiting = Faces.getSessionAttribute(WORDS);
        if (waiting != null) words.addAll(waiting);
        words.add(sentence);
        // a new list each time: only what is set again reaches the session's copy on another server
        Faces.setSessionAttribute(WORDS, words);
    }

    /** @return what waits to be said, once; nothing for an answer that is no page of its own */
    static List<String> take() {
        if (Faces.isPostback() || Faces.isAjaxRequest() || !Faces.hasSession()) return List.of();
        List<String> waiting = Faces.removeSessionAttribute(WORDS);
        return waiting == null ? List.of() : waiting;
    }
}
