package io.willowleaf.intake.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.MailImport;
import io.willowleaf.intake.mail.MailFile;
import io.willowleaf.kernel.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

/// Takes the mails of a file in, each once: a file that broke off is simply handed in again. They are read in the
/// background, and nobody is written to because of them.
@Service
public class MailImportDesk {

    private static final int LONGEST = 50 << 20;

    private final MailDesk mails;
    private final AuditDesk audit;

    MailImportDesk(MailDesk mails, AuditDesk audit) {
        this.mails = mails;
        this.audit = audit;
    }

    public MailImport take(InputStream file, Viewer viewer) throws IOException {
        if (!viewer.may(Permission.IMPORT_RUN)) {
            throw new NotFound();
        }
        audit.act(viewer.actor(), "mail.import", "mails");
        var kept = new AtomicInteger();
        var known = new AtomicInteger();
        int leftOut = MailFile.read(file, LONGEST, raw -> (mails.keepHistory(raw) ? kept : known).incrementAndGet());
        return new MailImport(kept.get(), known.get(), leftOut);
    }
}
