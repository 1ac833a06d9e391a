package io.willowleaf.audit.desk;

import io.willowleaf.audit.SealCheck;
import io.willowleaf.audit.domain.Anchors;
import io.willowleaf.audit.domain.Chain;
import io.willowleaf.audit.domain.Seal;
import io.willowleaf.audit.domain.Seals;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals the rows of the audit in batches, and checks that they are still what was sealed.
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SealDesk {

    private static final int BATCH = 1_000;
    private static final int TRIES = 100;
    private static final long PAUSE = 20;

    private final Seals seals;
    private final Anchors anchors;
    private final TransactionTemplate transaction;

    SealDesk(Seals seals, Anchors anchors, TransactionTemplate transaction) {
        this.seals = seals;
        this.anchors = anchors;
        this.transaction = transaction;
    }

    /// Seals every row that was committed before this call.
    public void seal() throws InterruptedException {
        for (var chain : Chain.values()) {
            var newest = seals.newest(chain);
            if (newest > seals.last(chain).last() && settled()) {
                while (Boolean.TRUE.equals(transaction.execute(_ -> sealNext(chain, newest)))) {
                    // one batch, one transaction
                }
            }
        }
    }

    /// Remembers the newest seals outside the database.
    public void anchor() {
        for (var chain : Chain.values()) {
            var newest = seals.last(chain);
            if (newest.last() > 0) {
                anchors.add(newest);
            }
        }
    }

    /// Compares every seal with the rows it was made over, and with what is remembered outside the database.
    public SealCheck check() {
        return check(Chain.ACT).and(check(Chain.READING));
    }

    /// Ids are drawn before rows are committed: below the newest one there may be some still to come, until every
    /// transaction that ran when we looked has ended.
    private boolean settled() throws InterruptedException {
        var mark = seals.mark();
        for (int i = 0; i < TRIES; i++) {
            if (seals.hasPassed(mark)) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    private boolean sealNext(Chain chain, long newest) {
        if (!seals.alone()) {
            return false;
        }
        var last = seals.last(chain);
        var rows = seals.rows(chain, last.last(), newest, BATCH);
        if (rows.isEmpty()) {
            return false;
        }
        var lines = rows.stream().map(Seals.Row::canonical).toList();
        seals.add(Seal.over(chain, last.last(), rows.getLast().id(), lines, last.hash()));
        return rows.size() == BATCH;
    }

    private SealCheck check(Chain chain) {
        var broken = new ArrayList<SealCheck.Broken>();
        var before = Seal.none(chain);
        var count = 0;
        var rows = 0L;
        var anchored = anchors.of(chain).stream()
                .collect(Collectors.toMap(Anchors.Anchor::last, Anchors.Anchor::hash, (one, _) -> one));
        for (var batch = seals.after(chain, 0, BATCH);
                !batch.isEmpty();
                batch = seals.after(chain, before.last(), BATCH)) {
            for (var seal : batch) {
                var present = seals.rows(chain, seal.after(), seal.last(), BATCH + 1).stream()
                        .map(Seals.Row::canonical)
                        .toList();
                var anchor = anchored.remove(seal.last());
                if (!seal.holds(present, before) || (anchor != null && !anchor.equals(seal.hash()))) {
                    broken.add(new SealCheck.Broken(chain.code(), seal.after(), seal.last()));
                }
                count++;
                rows += present.size();
                before = seal;
            }
        }
        anchored.keySet().forEach(last -> broken.add(new SealCheck.Broken(chain.code(), last - 1, last)));
        return new SealCheck(count, rows, broken);
    }
}
