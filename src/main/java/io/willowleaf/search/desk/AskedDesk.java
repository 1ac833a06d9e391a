package io.willowleaf.search.desk;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.search.domain.Asked;
import io.willowleaf.search.domain.AskedBefore;
import io.willowleaf.search.domain.Question;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what somebody looked for lately and what they keep, for them alone.
@Service
@Transactional
public class AskedDesk {

    public static final int LONGEST_NAME = 60;

    private static final int LATEST = 8;

    private final AskedBefore asked;
    private final InstantSource clock;

    AskedDesk(AskedBefore asked, InstantSource clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /// Kept ones first, then the latest.
    @Transactional(readOnly = true)
    public List<Asked> of(Viewer viewer) {
        return asked.of(self(viewer), LATEST);
    }

    public void remember(Question question, Viewer viewer) {
        if (viewer.actor().kind() == Actor.Kind.STAFF && !question.isEmpty()) {
            asked.remember(self(viewer), question.asked(), clock.instant(), LATEST);
        }
    }

    public void keep(Question question, String name, Viewer viewer) {
        asked.keep(self(viewer), question.asked(), name, clock.instant());
    }

    public void forget(long id, Viewer viewer) {
        asked.forget(self(viewer), id);
    }

    public void forgetLatest(Viewer viewer) {
        asked.forgetUnkept(self(viewer));
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }
}
