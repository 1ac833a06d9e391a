package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.HandedOver;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.ParcelId;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Writes events as unkindly as real life does: slowly, in bursts, out of step with others, and now and then not at
/// all.
final class Postman implements Runnable {

    private final Node node;
    private final RandomGenerator random;
    private final int transactions;
    private final Duration longest;

    Postman(Node node, long seed, int transactions, Duration longest) {
        this.node = node;
        this.random = new java.util.Random(seed);
        this.transactions = transactions;
        this.longest = longest;
    }

    @Override
    public void run() {
        for (var i = 0; i < transactions; i++) {
            try {
                node.transaction.executeWithoutResult(status -> {
                    write();
                    if (random.nextInt(7) == 0) {
                        status.setRollbackOnly();
                    }
                });
            } catch (DataAccessException | TransactionException cut) {
                dawdle();
            }
        }
    }

    private void write() {
        var parcel = new ParcelId(1 + random.nextInt(40));
        node.jdbc
                .sql("select id from scratch.parcel where id = :id for update")
                .param("id", parcel.value())
                .query(Long.class)
                .single();
        for (var n = random.nextInt(3); n >= 0; n--) {
            dawdle();
            node.log.append(new HandedOver(parcel, new Money(n), null), Actor.SYSTEM, Node.NOON);
        }
        dawdle();
    }

    private void dawdle() {
        if (random.nextBoolean()) {
            LockSupport.parkNanos(random.nextLong(longest.toNanos()));
        }
    }
}
