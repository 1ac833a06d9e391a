package io.willowleaf.portal.domain;

import io.willowleaf.kernel.page.Problem;
import io.willowleaf.portal.BroughtFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which files customers may bring: by what is in them for programs, by their ending for the rest, because many an
/// office writes one kind under the ending of another.
public final class FileRule {

    public static final int MOST = 5;
    public static final int LONGEST_MEGABYTES = 10;

    private static final int MEGABYTE = 1_000_000;
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "pdf", "txt", "csv", "hwp", "hwpx", "doc", "docx",
            "xls", "xlsx", "ppt", "pptx", "zip", "mp3", "m4a", "wav", "mp4", "mov", "eml");

    private FileRule() {}

    /// The first thing that is wrong, said about the field.
    public static Optional<Problem> findFault(String field, List<BroughtFile> files) {
        if (files.size() > MOST) {
            return Optional.of(new Problem(field, "portal.problem.files", List.of(MOST)));
        }
        for (var file : files) {
            if (file.look().length() > LONGEST_MEGABYTES * MEGABYTE) {
                return Optional.of(
                        new Problem(field, "portal.problem.file_large", List.of(file.name(), LONGEST_MEGABYTES)));
            }
            if (file.look().length() == 0) {
                return Optional.of(new Problem(field, "portal.problem.file_empty", List.of(file.name())));
            }
            if (file.look().program() || !ENDINGS.contains(ending(file.name()))) {
                return Optional.of(new Problem(field, "portal.problem.file_kind", List.of(file.name())));
            }
        }
        return Optional.empty();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
