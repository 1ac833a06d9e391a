package io.willowleaf.cause;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;

/// One cause of the taxonomy, the group and the side it belongs to, and who usually sees to it. One that is switched
/// off is no longer offered, and still counted.
public record CauseLeaf(
        CauseCode code,
        Bilingual words,
        String group,
        Bilingual groupWords,
        String side,
        Bilingual sideWords,
        Bilingual owner,
        boolean active) {

    /// The cause of complaints whose cause is not known yet.
    public static final CauseCode UNKNOWN = new CauseCode("XX-UNK-00");

    /// Causes that lie with the customer need more than a look.
    public static boolean isOnCustomersSide(CauseCode code) {
        return code.value().startsWith("CU-");
    }
}
