package io.willowleaf.archive.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.archive.domain.FileName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// The headers under which a stranger's file may reach a browser: saved, never run, never guessed at.
public final class SafeDownload {

    private static final Set<String> HARMLESS = Set.of(
            "image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain", "message/rfc822");

    private SafeDownload() {}

    public static Map<String, String> headers(Kept file) {
        var name = FileName.clean(file.name());
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of(
                "Content-Type",
                HARMLESS.contains(file.mediaType()) ? file.mediaType() : "application/octet-stream",
                "Content-Length",
                Long.toString(file.length()),
                "Content-Disposition",
                "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded,
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; sandbox",
                "Cache-Control",
                "private, no-store");
    }
}
