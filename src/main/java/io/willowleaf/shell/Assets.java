package io.willowleaf.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The addresses of the static files. Each carries a fingerprint of its folder's content, so a browser may keep it for
/// ever and files of one folder may name each other.
@Component
public class Assets {

    public static final String PREFIX = "/assets/";

    private final Map<String, String> fingerprints = new HashMap<>();

    public Assets() {
        for (var folder : new String[] {"css", "img", "js", "vendor"}) {
            fingerprints.put(folder, fingerprint(folder));
        }
    }

    /// `css/app.css` is at `/assets/css-3f2a…/app.css`.
    public String path(String file) {
        var slash = file.indexOf('/');
        var folder = file.substring(0, slash);
        return PREFIX + folder + "-" + fingerprints.getOrDefault(folder, "") + file.substring(slash);
    }

    /// The file behind an address without its prefix; nothing if the fingerprint is another version's.
    public String file(String address) {
        var slash = address.indexOf('/');
        var dash = address.indexOf('-');
        if (dash < 0 || slash < dash) {
            return "";
        }
        var folder = address.substring(0, dash);
        var known = address.substring(dash + 1, slash).equals(fingerprints.get(folder));
        return known ? folder + address.substring(slash) : "";
    }

    private static String fingerprint(String folder) {
        try (var digest =
                new DigestOutputStream(java.io.OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/" + folder + "/**");
            Arrays.sort(files, Comparator.comparing(Assets::address));
            for (var file : files) {
                if (file.isReadable()
                        && file.getFilename() != null
                        && !file.getFilename().isEmpty()) {
                    digest.write(file.getFilename().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    copy(file, digest);
                }
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Resource file, DigestOutputStream digest) throws IOException {
        try (InputStream in = file.getInputStream()) {
            in.transferTo(digest);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
