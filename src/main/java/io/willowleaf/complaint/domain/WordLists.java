package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.SeverityLevel;
import java.util.List;

/// The words an organisation uses for channels, types and severity.
public interface WordLists {

    List<Channel> channels();

    List<CaseType> caseTypes();

    List<SeverityLevel> severityLevels();
}
