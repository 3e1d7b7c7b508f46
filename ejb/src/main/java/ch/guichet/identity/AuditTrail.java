package ch.guichet.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes down what was done by an {@link Audited} verb, in its own transaction: both are there or neither. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditTrail implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditEvents events;

    @AroundInvoke
    public Object note(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        Class<?> door = call.getMethod().getDeclaringClass();
        boolean words = call.getMethod().getAnnotation(Audited.class).words();
        String detail = Arrays.stream(call.getParameters())
                .map(value -> said(value, words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String room = door.getPackageName().replaceFirst("^ch\\.guichet\\.([a-z]+).*", "$1");
        events.note(room, door.getSimpleName() + "." + call.getMethod().getName(), detail);
        return answer;
    }

    private static String said(Object value, boolean words) {
        if (value instanceof Number || value instanceof Boolean) return value.toString();
        if (value instanceof Temporal || value instanceof Enum<?>) return value.toString();
        if (value instanceof byte[] bytes) return bytes.length + " bytes";
        boolean choices =
                value instanceof Collection<?> several && several.stream().allMatch(Enum.class::isInstance);
        return value != null && (words || choices) ? value.toString() : null;
    }
}
