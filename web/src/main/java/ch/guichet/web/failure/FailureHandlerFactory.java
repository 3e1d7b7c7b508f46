package ch.guichet.web.failure;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FailureHandler} in front of what else handles exceptions. */
public class FailureHandlerFactory extends ExceptionHandlerFactory {
    public FailureHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new FailureHandler(getWrapped().getExceptionHandler());
    }
}
