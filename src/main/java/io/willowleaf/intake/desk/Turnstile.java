package io.willowleaf.intake.desk;

import io.willowleaf.complaint.Receipt;
import io.willowleaf.intake.Arrival;
import io.willowleaf.intake.Busy;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets in together what waits at the door at the same moment, first come first served: one transaction for all of
/// them, so that a rush costs little more than a visitor. Each gets the receipt only after the commit. If one is
/// refused before anything was committed, each is taken in alone, so that nobody suffers for another.
@Component
public class Turnstile {

    private static final int WAYS = 2;
    private static final int MOST_TOGETHER = 64;
    private static final int MOST_WAITING = 512;

    private final IntakeDesk intake;
    private final TransactionTemplate transaction;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING, true);
    private final List<Thread> ways;

    private record Waiting(Arrival arrival, CompletableFuture<Receipt> receipt) {}

    Turnstile(IntakeDesk intake, TransactionTemplate transaction) {
        this.intake = intake;
        this.transaction = transaction;
        ways = IntStream.rangeClosed(1, WAYS)
                .mapToObj(way -> Thread.ofVirtual().name("turnstile-" + way).start(this::letIn))
                .toList();
    }

    @PreDestroy
    void close() {
        ways.forEach(Thread::interrupt);
    }

    /// Waits until it is kept for good. Refuses as the desk does; `Busy` when too many wait.
    public Receipt pass(Arrival arrival) {
        var mine = new Waiting(arrival, new CompletableFuture<>());
        if (!waiting.offer(mine)) {
            throw new Busy();
        }
        try {
            return mine.receipt().get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : new CompletionException(refused);
        }
    }

    private void letIn() {
        while (!Thread.interrupted()) {
            var together = new ArrayList<Waiting>();
            try {
                together.add(waiting.take());
            } catch (InterruptedException _) {
                break;
            }
            waiting.drainTo(together, MOST_TOGETHER - 1);
            take(together);
        }
        Stream.generate(waiting::poll)
                .takeWhile(left -> left != null)
                .forEach(left -> left.receipt().completeExceptionally(new Busy()));
    }

    private void take(List<Waiting> together) {
        var decided = new AtomicBoolean();
        try {
            var receipts = Objects.requireNonNull(transaction.execute(_ -> {
                var all = intake.take(together.stream().map(Waiting::arrival).toList());
                decided.set(true);
                return all;
            }));
            for (var at = 0; at < together.size(); at++) {
                together.get(at).receipt().complete(receipts.get(at));
            }
        } catch (RuntimeException | Error refused) {
            if (together.size() == 1
                    || decided.get()
                    || refused instanceof DataAccessResourceFailureException
                    || refused instanceof CannotCreateTransactionException) {
                together.forEach(one -> one.receipt().completeExceptionally(refused));
            } else {
                together.forEach(one -> take(List.of(one)));
            }
        }
    }
}
