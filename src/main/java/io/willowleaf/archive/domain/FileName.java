package io.willowleaf.archive.domain;

import java.text.Normalizer;

/// A name a file may be given back under: no folders, no control characters, not endless.
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    public static String clean(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"*:<>?|]", "")
                .strip()
                .replaceAll("^\\.+", "");
        if (plain.isEmpty()) {
            return "file";
        }
        return plain.length() <= LONGEST ? plain : shorten(plain);
    }

    /// The ending says what it is, so it stays.
    private static String shorten(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
