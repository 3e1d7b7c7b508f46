package ch.guichet.test.beans;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets the same thing happen several times in the same moment. */
@ApplicationScoped
public class AtOnce {

    @Resource
    private ManagedExecutorService threads;

    public <T> List<Outcome<T>> times(int count, Supplier<T> request) {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Future<Outcome<T>>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            running.add(threads.submit(() -> {
                start.await(20, TimeUnit.SECONDS);
                return Outcome.or(request);
            }));
        }
        return running.stream().map(AtOnce::result).toList();
    }

    private static <T> Outcome<T> result(Future<Outcome<T>> future) {
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
