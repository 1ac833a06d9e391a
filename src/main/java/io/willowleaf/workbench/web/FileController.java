package io.willowleaf.workbench.web;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Kept;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.archive.desk.Redrawn;
import io.willowleaf.archive.desk.SafeDownload;
import io.willowleaf.archive.desk.ScanDesk;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Gives back what came with a complaint, to whoever may read the complaint; what a scanner warned of only to whoever
/// looks after the installation.
@Controller
class FileController {

    private final ComplaintDesk desk;
    private final ArchiveDesk archive;
    private final ScanDesk scans;

    FileController(ComplaintDesk desk, ArchiveDesk archive, ScanDesk scans) {
        this.desk = desk;
        this.archive = archive;
        this.scans = scans;
    }

    @GetMapping("/complaints/{number}/files/{file}")
    @Needs(Permission.CASE_READ)
    void show(@PathVariable String number, @PathVariable long file, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var kept = find(number, file, viewer);
        if (!viewer.may(Permission.HEALTH_DETAILS)) {
            scans.demandClean(kept.id());
        }
        try (var bytes = archive.open(kept.id())) {
            SafeDownload.headers(kept).forEach(response::setHeader);
            bytes.transferTo(response.getOutputStream());
        }
    }

    /// A picture to be looked at on the page, drawn anew.
    @GetMapping("/complaints/{number}/files/{file}/picture")
    @Needs(Permission.CASE_READ)
    void draw(@PathVariable String number, @PathVariable long file, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var kept = find(number, file, viewer);
        if (!Redrawn.canBe(kept.mediaType())) {
            throw new NotFound();
        }
        scans.demandClean(kept.id());
        var drawn = Redrawn.of(() -> archive.open(kept.id()));
        SafeDownload.headers(new Kept(kept.id(), kept.name(), "image/jpeg", drawn.length))
                .forEach(response::setHeader);
        response.getOutputStream().write(drawn);
    }

    private Kept find(String number, long file, Viewer viewer) {
        return desk.find(new ComplaintNumber(number), viewer).story().stream()
                .filter(told -> told.id() == file)
                .map(FileController::kept)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Kept kept(Told told) {
        if (told.fact() instanceof ComplaintFact.Attachment(ContentId content, var name, var mediaType, var length)) {
            return new Kept(content, name, mediaType, length);
        }
        throw new NotFound();
    }
}
