package ch.guichet.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A verb of a door that is written down with who did it; what is refused is not, because nothing was done. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {
    /** Whether its words are written down too; without, only ids, days and choices are, as befits a password. */
    @Nonbinding
    boolean words() default false;
}
