package io.willowleaf.intake.desk;

import io.willowleaf.intake.OwnWords;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.mail.ReceivedMail;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.desk.Contacts;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a mail tells: a story, or more words for one we know.
final class MailStory {

    private static final String CHANNEL = "EMAIL";
    private static final String NOTHING = "✉";
    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_NAME = 100;
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private MailStory() {}

    static Story of(ReceivedMail mail) {
        return of(
                whole(mail),
                mail.fromName(),
                sender(mail).map(MailAddress::text).orElse(null));
    }

    /// In the words one of us took out of a mail.
    static Story of(String words, @Nullable String name, @Nullable String address) {
        return new Story(
                CHANNEL,
                cut(words, LONGEST_WORDS),
                null,
                null,
                null,
                null,
                name == null || name.isBlank() ? null : cut(name, LONGEST_NAME),
                null,
                address,
                null,
                isEnglish(words) ? Language.EN : Language.KO,
                null);
    }

    static Optional<MailAddress> sender(ReceivedMail mail) {
        return Contacts.findMail(mail.fromAddress());
    }

    /// An address the way it is compared; empty when it is none.
    static String address(String given) {
        return Contacts.findMail(given).map(MailAddress::text).orElse("");
    }

    /// Without what was quoted from the letter it answers, unless there is nothing else.
    static String answer(ReceivedMail mail) {
        var own = OwnWords.of(mail.text()).text();
        return cut(own.isEmpty() ? whole(mail) : own, LONGEST_WORDS);
    }

    /// A new story, though it looks like an answer: with its subject, without what was quoted.
    static Story apart(ReceivedMail mail) {
        var words = (mail.subject() + "\n\n" + OwnWords.of(mail.text()).text()).strip();
        return of(
                words.isEmpty() ? NOTHING : words,
                mail.fromName(),
                sender(mail).map(MailAddress::text).orElse(null));
    }

    /// Never empty: a mail with nothing but files still says that it came.
    private static String whole(ReceivedMail mail) {
        var both = (mail.subject() + "\n\n" + mail.text()).strip();
        return both.isEmpty() ? NOTHING : both;
    }

    private static boolean isEnglish(String words) {
        return !HANGUL.matcher(words).find() && LATIN.matcher(words).find();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
