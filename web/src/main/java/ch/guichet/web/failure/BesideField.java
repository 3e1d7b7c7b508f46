package ch.guichet.web.failure;

import ch.guichet.shared.Refusal;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Puts a refusal beside the field it is about; what no field is about goes on to be said above the page. */
@ApplicationScoped
public class BesideField {
    private final Speech say;

    protected BesideField() {
        this(null);
    }

    @Inject
    public BesideField(Speech say) {
        this.say = say;
    }

    /**
     * Does something and says whether it was done.
     *
     * @param fields client ids of inputs by the code of the refusal, for example {@code work.inFuture} to {@code log:time}
     */
    public boolean done(Map<String, String> fields, Runnable action) {
        return result(fields, () -> {
                    action.run();
                    return true;
                })
                != null;
    }

    /** What the action gives, or null when it was refused. */
    public <T> T result(Map<String, String> fields, Callable<T> action) {
        try {
            return action.call();
        } catch (Refusal refusal) {
            String field = fields.get(refusal.code());
            if (field == null) throw refusal;
            refuse(field, say.refusal(refusal));
            return null;
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says why a field's value cannot be, beside it. */
    public void refuse(String field, String sentence) {
        Messages.addError(field, "{0}", sentence);
        if (Components.findComponent(field) instanceof UIInput input) mark(input, Faces.getRequestParameter(field));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** As the page's own checks leave a field: marked, and with what was typed into it. */
    private static void mark(UIInput input, String typed) {
        input.setValid(false);
        input.setSubmittedValue(typed);
    }
}
