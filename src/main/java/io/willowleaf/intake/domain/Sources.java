package io.willowleaf.intake.domain;

import io.willowleaf.intake.Mailbox;

/// Opens mailboxes.
public interface Sources {

    Source open(Mailbox box, String password) throws SourceProblem;
}
