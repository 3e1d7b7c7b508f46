package ch.guichet.test.beans;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntFunction;

/** More people at once than the server keeps threads for: each has his own. */
@ApplicationScoped
public class Crowd {

    /** What became of everybody's request, in no order; a fault is a code too. */
    public <T> List<Outcome<T>> all(int count, IntFunction<T> request) {
        CyclicBarrier start = new CyclicBarrier(count);
        ConcurrentLinkedQueue<Outcome<T>> answers = new ConcurrentLinkedQueue<>();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int who = i;
            Thread one = new Thread(() -> answers.add(one(start, () -> request.apply(who))));
            people.add(one);
            one.start();
        }
        for (Thread one : people) join(one);
        return List.copyOf(answers);
    }

    private static <T> Outcome<T> one(CyclicBarrier start, java.util.function.Supplier<T> request) {
        try {
            start.await();
            return Outcome.or(request);
        } catch (Exception fault) {
            return new Outcome<>(null, fault.toString());
        }
    }

    private static void join(Thread one) {
        try {
            one.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
