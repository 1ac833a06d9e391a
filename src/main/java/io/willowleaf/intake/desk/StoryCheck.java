package io.willowleaf.intake.desk;

import io.willowleaf.intake.Story;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.privacy.desk.Contacts;
import org.jspecify.annotations.Nullable;

/// What a door can take in. Lengths are in characters.
final class StoryCheck {

    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_WISH = 4_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ORDER = 100;

    private StoryCheck() {}

    static Problems of(Story story) {
        return Problems.NONE
                .with(story.words().isBlank(), "words", "intake.problem.words_missing")
                .with(story.words().length() > LONGEST_WORDS, "words", "intake.problem.too_long", LONGEST_WORDS)
                .with(isLonger(story.happened(), LONGEST_WISH), "happened", "intake.problem.too_long", LONGEST_WISH)
                .with(isLonger(story.expected(), LONGEST_WISH), "expected", "intake.problem.too_long", LONGEST_WISH)
                .with(isLonger(story.wished(), LONGEST_WISH), "wished", "intake.problem.too_long", LONGEST_WISH)
                .with(isLonger(story.order(), LONGEST_ORDER), "order", "intake.problem.too_long", LONGEST_ORDER)
                .with(isLonger(story.name(), LONGEST_NAME), "name", "intake.problem.too_long", LONGEST_NAME)
                .with(isUnreadablePhone(story.phone()), "phone", "intake.problem.phone")
                .with(isUnreadableMail(story.mail()), "mail", "intake.problem.mail");
    }

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static boolean isUnreadablePhone(@Nullable String phone) {
        return phone != null && !phone.isBlank() && Contacts.findPhone(phone).isEmpty();
    }

    private static boolean isUnreadableMail(@Nullable String mail) {
        return mail != null && !mail.isBlank() && Contacts.findMail(mail).isEmpty();
    }
}
