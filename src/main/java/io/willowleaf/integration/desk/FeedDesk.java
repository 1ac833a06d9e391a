package io.willowleaf.integration.desk;

import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.FeedPage;
import io.willowleaf.kernel.log.Chronicle;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/// Lets programs read what happened, in order, as far as nothing earlier can appear any more. Whoever waits for news
/// holds no connection meanwhile.
@Service
public class FeedDesk {

    /// The longest page anybody gets.
    public static final int LONGEST_PAGE = 200;

    /// So many may wait at a node; whoever comes after them is answered at once.
    private static final int WAITING = 200;

    /// Whoever waits for rare things looks no more often than this.
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Chronicle chronicle;
    private final PublicEvents events;
    private final Semaphore places = new Semaphore(WAITING);

    FeedDesk(Chronicle chronicle, PublicEvents events) {
        this.chronicle = chronicle;
        this.events = events;
    }

    /// Every type there is, by its public name.
    public List<Chronicle.Kind> kinds() {
        return chronicle.kinds();
    }

    /// Where the log ends now: whoever goes on from here hears only what is new.
    public long end() {
        return chronicle.settled();
    }

    /// The types meant by these names; `complaint.*` stands for all of a kind. Empty means all.
    ///
    /// @throws IllegalArgumentException if a name means none
    public Set<String> types(Set<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> named(String name) {
        var found = chronicle.kinds().stream()
                .map(Chronicle.Kind::name)
                .filter(known -> name.endsWith(".*")
                        ? known.startsWith(name.substring(0, name.length() - 1))
                        : known.equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        return found;
    }

    /// What happened after that position, waiting for it if there is nothing yet.
    public FeedPage read(long after, Set<String> types, int limit, Duration wait, Viewer viewer) {
        var page = read(after, types, limit, viewer);
        if (!wait.isPositive() || !isQuiet(page) || !places.tryAcquire()) {
            return page;
        }
        try {
            var end = System.nanoTime() + wait.toNanos();
            while (isQuiet(page) && chronicle.awaitBeyond(page.next(), Duration.ofNanos(end - System.nanoTime()))) {
                page = read(page.next(), types, limit, viewer);
                if (isQuiet(page)) {
                    LockSupport.parkNanos(BREATH.toNanos());
                }
            }
            return page;
        } finally {
            places.release();
        }
    }

    private static boolean isQuiet(FeedPage page) {
        return page.events().isEmpty() && !page.more();
    }

    private FeedPage read(long after, Set<String> types, int limit, Viewer viewer) {
        var stretch = chronicle.after(after, types, Math.clamp(limit, 1, LONGEST_PAGE));
        return new FeedPage(events.of(stretch.events(), viewer), stretch.upTo(), stretch.more());
    }
}
