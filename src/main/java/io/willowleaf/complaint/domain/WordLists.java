package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.OutsideBody;
import io.willowleaf.complaint.SeverityLevel;
import java.util.List;
import java.util.Set;

/// The words an organisation uses for channels, types and severity.
public interface WordLists {

    List<Channel> channels();

    List<CaseType> caseTypes();

    List<SeverityLevel> severityLevels();

    List<OutsideBody> outsideBodies();

    default boolean knowBody(String code) {
        return outsideBodies().stream().anyMatch(body -> body.code().equals(code));
    }

    /// The case types in which a second person looks at a decision that declines.
    Set<String> declinesWithCare();
}
