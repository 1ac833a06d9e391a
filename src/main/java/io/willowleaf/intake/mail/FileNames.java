package io.willowleaf.intake.mail;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Makes a name a stranger gave a file fit to be shown and offered for download: no path, no control or direction
/// characters, composed Hangul.
final class FileNames {

    private static final int LONGEST = 120;

    /// Names that Windows takes for devices, whatever their ending.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    static String safe(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[\\\\／＼∕⁄⧸]", "/")
                .replace('．', '.');
        name = name.substring(name.lastIndexOf('/') + 1).strip().replaceAll("^[.\\s]+", "");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
