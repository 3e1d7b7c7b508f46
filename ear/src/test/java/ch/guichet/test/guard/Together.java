package ch.guichet.test.guard;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks many things at a time, so that a thousand questions take seconds. */
final class Together {
    private static final int AT_A_TIME = 6;

    private Together() {}

    /** What was found wrong with each, in order; nothing for what is right. */
    static <T> List<String> complaints(Collection<T> all, Function<T, Stream<String>> ask) {
        ExecutorService askers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<List<String>>> answers = all.stream()
                    .map(each -> askers.submit(() -> ask.apply(each).toList()))
                    .toList();
            return answers.stream().flatMap(answer -> get(answer).stream()).toList();
        } finally {
            askers.shutdown();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
