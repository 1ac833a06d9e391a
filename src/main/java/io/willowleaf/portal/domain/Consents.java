package io.willowleaf.portal.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.words.Language;
import java.time.Instant;

/// Who agreed to which text that we keep how to reach them.
public interface Consents {

    void add(ComplaintId complaint, String notice, Language language, Instant now);
}
