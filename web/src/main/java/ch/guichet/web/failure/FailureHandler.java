package ch.guichet.web.failure;

import ch.guichet.shared.Refusal;
import ch.guichet.web.texts.Speech;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.omnifaces.util.Beans;
import org.omnifaces.util.Messages;

/**
 * The one place where an exception becomes words. A refused action becomes a message on the page it was asked from; a
 * refused page becomes the error page of its kind; everything else is not expected and gets a reference number.
 */
class FailureHandler extends ExceptionHandlerWrapper {
    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (answered(context, events.next().getContext())) events.remove();
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext context, ExceptionQueuedEventContext event) {
        if (context.getResponseComplete() || event.getPhaseId() == PhaseId.RENDER_RESPONSE) return false;
        Throwable failure = event.getException();
        Optional<Refusal> refusal = cause(failure, Refusal.class);
        if (refusal.isPresent()) return refused(context, refusal.get());
        if (cause(failure, OptimisticLockException.class).isPresent()) {
            return tell(say().of("refusal.changedMeanwhile"));
        }
        if (cause(failure, EJBAccessException.class).isPresent()) return send(context, 403);
        return cause(failure, ViewExpiredException.class)
                .filter(view -> "/login.xhtml".equals(view.getViewId()))
                .map(view -> loginAgain(context))
                .orElse(false);
    }

    private static boolean refused(FacesContext context, Refusal refusal) {
        if (context.isPostback()) return tell(say().refusal(refusal));
        if (refusal.kind() != Refusal.Kind.NOT_FOUND)
            context.getExternalContext().getRequestMap().put(FailurePage.SAID, say().refusal(refusal));
        return send(
                context,
                refusal.kind() == Refusal.Kind.INVALID ? 400 : refusal.kind().httpStatus());
    }

    private static boolean tell(String sentence) {
        Messages.addGlobalError("{0}", sentence);
        FacesContext.getCurrentInstance().validationFailed();
        return true;
    }

    private static boolean send(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    /** A login page left open too long just comes again. */
    private static boolean loginAgain(FacesContext context) {
        try {
            context.getExternalContext().redirect("/login.xhtml?expired=true");
            return true;
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) return Optional.of(type.cast(at));
        }
        return Optional.empty();
    }

    private static Speech say() {
        return Beans.getReference(Speech.class);
    }
}
