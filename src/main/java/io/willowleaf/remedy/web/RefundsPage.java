package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.Refund;
import java.time.LocalDate;
import java.util.List;

/// The refunds of one complaint, and the form for one more. `paying` is the one whose payment was refused.
public record RefundsPage(
        ComplaintNumber number,
        List<Refund> refunds,
        LocalDate today,
        RefundForm form,
        long paying,
        String paid,
        String reference,
        Problems problems) {

    /// Where the form of one payment begins.
    public String paid(Refund refund) {
        return paying == refund.id() ? paid : today.toString();
    }

    public String reference(Refund refund) {
        return paying == refund.id() ? reference : "";
    }

    public Problems problems(Refund refund) {
        return paying == refund.id() ? problems : Problems.NONE;
    }

    /// What is wrong with the form for one more.
    public Problems asked() {
        return paying == 0 ? problems : Problems.NONE;
    }
}
