package ch.guichet.api.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Finds in a body that could not be read the field that is to blame. */
final class JsonFault {
    private JsonFault() {}

    /** Empty when the body is not JSON at all. */
    static Optional<WrongInput> of(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) return Optional.empty();
        String field = path(mapping.getPath());
        return Optional.of(
                mapping instanceof UnrecognizedPropertyException ? WrongInput.unknown(field) : WrongInput.wrong(field));
    }

    static WrongInput of(ConstraintViolationException fault) {
        ConstraintViolation<?> first =
                fault.getConstraintViolations().iterator().next();
        String field = first.getPropertyPath().toString().replaceFirst("^\\w+\\.\\w+\\.?", "");
        if (field.isEmpty()) return WrongInput.missing("body");
        boolean missing = first.getConstraintDescriptor().getAnnotation() instanceof NotNull;
        return missing ? WrongInput.missing(field) : WrongInput.wrong(field);
    }

    /** {@code rights.acceptLimit}, {@code roles[1]}. */
    private static String path(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
