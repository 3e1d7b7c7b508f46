package ch.guichet.web.failure;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;

/** A page that is asked for without what it is about, or with something that cannot be it, is not found (404). */
public class WithoutSubject implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() || !context.isValidationFailed() || context.getViewRoot() == null) return;
        boolean missing = ViewMetadata.getViewParameters(context.getViewRoot()).stream()
                .anyMatch(parameter -> parameter.isRequired() && !parameter.isValid());
        if (missing) notFound(context);
    }

    private static void notFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(404, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // only what comes before the page matters
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
