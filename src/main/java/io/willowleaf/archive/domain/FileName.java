package io.willowleaf.archive.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A name a file may be given back under: no folders, nothing unseen that turns or hides letters, no name that a
/// computer takes for a device, not endless.
public final class FileName {

    private static final int LONGEST = 120;
    private static final int LONGEST_GIVEN = 1_000;

    /// Control, direction, zero-width and private characters, halves of letters, fillers that look like nothing, and
    /// what means something to a shell or a folder.
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFFA0\"*:<>?|]");

    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\\$|conout\\$)(\\s*\\..*)?");

    private FileName() {}

    public static String clean(String given) {
        var sane = given.length() > LONGEST_GIVEN
                ? given.substring(0, LONGEST_GIVEN / 2) + given.substring(given.length() - LONGEST_GIVEN / 2)
                : given;
        var composed = Normalizer.normalize(sane, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var plain = EDGES.matcher(UNSEEN.matcher(last).replaceAll("").strip()).replaceAll("");
        if (plain.isEmpty()) {
            return "file";
        }
        var named = DEVICE.matcher(plain).matches() ? "_" + plain : plain;
        return named.length() <= LONGEST ? named : shorten(named);
    }

    /// The ending says what it is, so it stays.
    private static String shorten(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
