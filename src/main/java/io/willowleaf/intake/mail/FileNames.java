package io.willowleaf.intake.mail;

import java.text.Normalizer;

/// Makes a name a stranger gave a file fit to be shown and offered for download: no path, no control or direction
/// characters, composed Hangul.
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    static String safe(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1).strip().replaceAll("^\\.+", "");
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
