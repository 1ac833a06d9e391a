package io.willowleaf.archive.desk;

import io.willowleaf.archive.Look;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Print;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/// What a file is by what is in it; its name only narrows that down.
public final class FileKind {

    private static final int HEAD = 64 * 1024;
    private static final String OLD_OFFICE = "application/x-tika-msoffice";
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-universal",
            "application/x-sh",
            "application/x-bat",
            "application/java-vm",
            "application/java-archive",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/vnd.android.package-archive");

    private FileKind() {}

    /// Reads a stranger's file once through, without keeping it.
    public static Look look(Source bytes, String name) throws IOException {
        var print = Print.of(bytes);
        var kind = of(bytes, name);
        return new Look(print.id(), print.length(), kind, PROGRAMS.contains(kind));
    }

    static String of(Source bytes, String name) throws IOException {
        try (var in = bytes.open()) {
            return of(in.readNBytes(HEAD), name);
        }
    }

    /// Without parameters, in small letters. Hangul's documents share the shell of old office files, so there the name
    /// decides.
    static String of(byte[] head, String name) {
        var found = Magic.TIKA
                .detect(head, name.replace('\0', ' '))
                .replaceAll(";.*", "")
                .strip();
        if (found.equals(OLD_OFFICE)) {
            return name.toLowerCase(Locale.ROOT).endsWith(".hwp") ? "application/x-hwp" : "application/x-ole-storage";
        }
        if (found.equals("application/zip") && isHangulZip(head)) {
            return "application/hwp+zip";
        }
        return found.toLowerCase(Locale.ROOT);
    }

    /// Its first entry says so, uncompressed.
    private static boolean isHangulZip(byte[] head) {
        return new String(head, 0, Math.min(head.length, 120), StandardCharsets.ISO_8859_1)
                .contains("mimetypeapplication/hwp+zip");
    }

    /// Loaded when the first file comes.
    private static final class Magic {
        static final Tika TIKA = new Tika();
    }
}
