package io.willowleaf.privacy.desk;

import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.Phone;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Hides enough of a name, a number or an address that its owner is known only to whoever knew it before.
public final class Masking {

    private static final Set<String> TWO_SYLLABLE_SURNAMES =
            Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방", "어금", "망절", "무본", "황목");

    private Masking() {}

    /// 010-****-5678.
    public static String of(Phone phone) {
        var digits = phone.digits();
        if (digits.startsWith("+")) {
            return digits.substring(0, 3) + "-****-" + phone.lastFour();
        }
        var parts = Contacts.shown(phone).split("-", -1);
        return parts.length == 3 ? parts[0] + "-****-" + parts[2] : "****-" + phone.lastFour();
    }

    /// ab***@domain.
    public static String of(MailAddress mail) {
        var at = mail.text().lastIndexOf('@');
        return mail.text().substring(0, at > 2 ? 2 : 1) + "***" + mail.text().substring(at);
    }

    /// 박소영 → 박*영, 김솔 → 김*, 남궁민수 → 남궁**, John Smith → J*** S****.
    public static String ofName(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(Masking::ofWord).collect(Collectors.joining(" "));
    }

    private static String ofWord(String word) {
        var letters = word.codePoints().mapToObj(Character::toString).toList();
        if (letters.size() <= 1) {
            return "*".repeat(letters.size());
        }
        if (letters.size() > 2 && TWO_SYLLABLE_SURNAMES.contains(word.substring(0, 2))) {
            return word.substring(0, 2) + "*".repeat(letters.size() - 2);
        }
        if (letters.size() == 2 || !isHangul(word)) {
            return letters.getFirst() + "*".repeat(letters.size() - 1);
        }
        return letters.getFirst() + "*".repeat(letters.size() - 2) + letters.getLast();
    }

    private static boolean isHangul(String word) {
        return word.codePoints()
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
    }
}
