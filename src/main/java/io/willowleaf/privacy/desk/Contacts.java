package io.willowleaf.privacy.desk;

import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.Phone;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads telephone numbers and mail addresses as people write them, so that the same one is always kept the same way.
public final class Contacts {

    private static final Pattern PHONE_AS_WRITTEN = Pattern.compile("\\+?[0-9()\\-.\\s/]{7,30}");
    private static final Pattern KOREAN = Pattern.compile("""
            010\\d{8}|01[16789]\\d{7,8}\
            |02\\d{7,8}|0[3-6][1-5]\\d{7,8}\
            |070\\d{8}|080\\d{7,8}|050\\d\\d{7,8}\
            |1[568]\\d{6}""");
    private static final Pattern FOREIGN = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'&=#~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}[\\p{L}]{2,24}");

    private Contacts() {}

    /// Korean numbers (010-1234-5678, 02-123-4567, 1588-1234, +82 10 …) and foreign ones that begin with `+`.
    public static Optional<Phone> findPhone(String written) {
        var plain = fold(written);
        if (!PHONE_AS_WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        var digits = plain.replaceAll("[^0-9+]", "");
        if (digits.startsWith("+82") || digits.startsWith("0082")) {
            var national = digits.substring(digits.startsWith("+") ? 3 : 4);
            digits = national.startsWith("0") || (national.startsWith("1") && national.length() == 8)
                    ? national
                    : "0" + national;
        }
        return KOREAN.matcher(digits).matches() || FOREIGN.matcher(digits).matches()
                ? Optional.of(new Phone(digits))
                : Optional.empty();
    }

    public static Optional<MailAddress> findMail(String written) {
        var plain = fold(written).toLowerCase(Locale.ROOT);
        return plain.length() <= 254
                        && !plain.contains("..")
                        && !plain.startsWith(".")
                        && MAIL.matcher(plain).matches()
                ? Optional.of(new MailAddress(plain))
                : Optional.empty();
    }

    /// With the hyphens people expect: 010-1234-5678.
    public static String shown(Phone phone) {
        var digits = phone.digits();
        if (digits.startsWith("+")) {
            return digits;
        }
        var end = digits.length() - 4;
        var area = areaLength(digits);
        return area == 0
                ? digits.substring(0, end) + "-" + digits.substring(end)
                : digits.substring(0, area) + "-" + digits.substring(area, end) + "-" + digits.substring(end);
    }

    private static int areaLength(String digits) {
        if (digits.startsWith("1")) {
            return 0;
        }
        if (digits.startsWith("02")) {
            return 2;
        }
        return digits.startsWith("050") ? 4 : 3;
    }

    private static String fold(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u200B-\\u200F\\uFEFF]", "")
                .strip();
    }
}
