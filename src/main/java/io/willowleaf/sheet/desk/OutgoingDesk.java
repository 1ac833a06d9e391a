package io.willowleaf.sheet.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.sheet.NotPossible;
import io.willowleaf.sheet.OutgoingList;
import io.willowleaf.sheet.OutgoingList.Part;
import io.willowleaf.sheet.OutgoingList.Shown;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands lists out of the house, part by part, and remembers who took what, why and how much of it.
@Service
@Transactional
public class OutgoingDesk {

    private static final int LONGEST_REASON = 500;

    private final ObjectProvider<OutgoingList> lists;
    private final AuditDesk audit;

    OutgoingDesk(ObjectProvider<OutgoingList> lists, AuditDesk audit) {
        this.lists = lists;
        this.audit = audit;
    }

    public OutgoingList find(String code, Viewer viewer) {
        return lists.stream()
                .filter(list -> list.code().equals(code) && viewer.may(list.permission()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public static boolean mayTakeInFull(OutgoingList list, Viewer viewer) {
        return list.most() == Shown.IN_FULL && viewer.may(Permission.EXPORT_PII, Manner.WRITE);
    }

    /// Before the first row. What is taken in full needs the right to it and a reason.
    public void begin(OutgoingList list, Map<String, String> asked, Shown shown, String reason, Viewer viewer) {
        if (shown == Shown.IN_FULL) {
            if (!mayTakeInFull(list, viewer)) {
                throw new NotFound();
            }
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new NotPossible("sheet.refused.unsaid");
            }
        }
        audit.act(
                viewer.actor(),
                shown == Shown.IN_FULL ? "list.export.personal" : "list.export",
                object(list, asked),
                reason.isEmpty() ? null : reason);
    }

    public Part next(
            OutgoingList list,
            Map<String, String> asked,
            @Nullable String after,
            Shown shown,
            Viewer viewer,
            Language language) {
        var part = list.part(asked, after, shown, viewer, language);
        audit.takeAway(viewer.actor(), part.subjects());
        return part;
    }

    /// How many went out, whether whoever wanted them stayed to the end or not.
    public void end(OutgoingList list, Map<String, String> asked, long count, Viewer viewer) {
        audit.act(viewer.actor(), "list.export.end", object(list, asked), Long.toString(count));
    }

    private static String object(OutgoingList list, Map<String, String> asked) {
        return "list:" + list.code() + (asked.isEmpty() ? "" : asked);
    }
}
