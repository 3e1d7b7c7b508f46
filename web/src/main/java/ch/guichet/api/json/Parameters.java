package ch.guichet.api.json;

import ch.guichet.api.failure.WrongInput;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the parameters of a query. One that cannot be read is named in the answer; JAX-RS by itself would say that the
 * path does not exist.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Long.class,
            Long::valueOf,
            YearMonth.class,
            YearMonth::parse,
            LocalDate.class,
            LocalDate::parse,
            Boolean.class,
            Parameters::truth);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        Function<String, ?> reader = type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return name.isEmpty() || reader == null ? null : new Named<>(name.get(), text -> type.cast(reader.apply(text)));
    }

    private static Boolean truth(String text) {
        if (!text.matches("true|false")) throw new IllegalArgumentException(text);
        return Boolean.valueOf(text);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private record Named<T>(String name, Function<String, T> reader) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || text.isBlank()) return null;
            try {
                return reader.apply(text.strip());
            } catch (RuntimeException unreadable) {
                throw WrongInput.wrong(name);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
