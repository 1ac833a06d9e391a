package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.SeverityLevel;
import io.willowleaf.complaint.domain.WordLists;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The choices a form about a complaint offers, in the words of this organisation.
@Service
@Transactional(readOnly = true)
public class WordListDesk {

    private final WordLists lists;

    WordListDesk(WordLists lists) {
        this.lists = lists;
    }

    public List<Channel> channels() {
        return lists.channels();
    }

    public List<CaseType> caseTypes() {
        return lists.caseTypes();
    }

    public List<SeverityLevel> severityLevels() {
        return lists.severityLevels();
    }
}
