package io.willowleaf.sheet.domain;

import io.willowleaf.sheet.NotPossible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Unpacks a workbook once into nowhere and counts, so that one that is small outside and endless inside is refused
/// before anybody keeps anything of it in memory. What the file says of its own sizes is not believed.
final class WorkbookGuard {

    private static final int BUFFER = 64 * 1024;

    private WorkbookGuard() {}

    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > Bounds.PARTS) {
                throw bomb();
            }
            var most = Math.max(Bounds.RATIO_FROM, Files.size(file) * Bounds.RATIO);
            var left = Math.min(Bounds.UNPACKED, most);
            for (var part : zip.stream().toList()) {
                left -= length(zip, part, Math.min(left, most(part)));
            }
        } catch (ZipException e) {
            throw new NotPossible("sheet.refused.broken_workbook");
        } catch (IOException e) {
            throw new NotPossible("sheet.refused.broken_workbook");
        }
    }

    /// The rows are read one by one; everything else stands in memory.
    private static long most(ZipEntry part) {
        var name = part.getName();
        return name.startsWith("xl/worksheets/")
                ? Bounds.UNPACKED
                : name.endsWith("sharedStrings.xml") ? Bounds.WORDS : Bounds.SMALL_PARTS;
    }

    private static long length(ZipFile zip, ZipEntry part, long most) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            var buffer = new byte[BUFFER];
            var length = 0L;
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                length += read;
                if (length > most) {
                    throw bomb();
                }
            }
            return length;
        }
    }

    private static NotPossible bomb() {
        return new NotPossible("sheet.refused.bomb");
    }
}
