package io.willowleaf.portal.web;

import io.willowleaf.archive.desk.FileKind;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.BroughtFile;
import io.willowleaf.portal.domain.FileRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The files that came with a form; a browser sends an empty part where none was chosen.
public final class Brought {

    public static final String FIELD = "files";

    private Brought() {}

    public static List<BroughtFile> read(@Nullable List<MultipartFile> parts) throws IOException {
        var files = new ArrayList<BroughtFile>();
        if (parts != null) {
            for (var part : parts) {
                var name = part.getOriginalFilename();
                if (name != null && !name.isBlank()) {
                    files.add(new BroughtFile(name, FileKind.look(part::getInputStream, name), part::getInputStream));
                }
            }
        }
        return List.copyOf(files);
    }

    /// A browser forgets the files when a form comes back, so somebody who brought some is told to choose them again.
    public static Problems check(List<BroughtFile> files, Problems found) {
        var problem = FileRule.findFault(FIELD, files)
                .or(() -> found.none() || files.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Problem(FIELD, "portal.problem.files_again", List.of())));
        return problem.map(
                        fault -> found.with(FIELD, fault.key(), fault.details().toArray()))
                .orElse(found);
    }
}
