package io.willowleaf.intake.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form for what another body hands over, and the complaint it is already, if whoever asks may read that.
public record TakeOverPage(
        TakeOverForm form,
        List<OutsideBody> bodies,
        @Nullable ComplaintNumber earlier,
        Problems problems) {}
