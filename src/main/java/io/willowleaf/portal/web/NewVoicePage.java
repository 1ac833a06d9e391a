package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.domain.FileRule;
import io.willowleaf.starterkit.Bilingual;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form for telling us, with what was typed and what is still wrong. The sign is the one that led here;
/// the framing where it stands in the page of others.
public record NewVoicePage(
        VoiceForm form,
        @Nullable Sign sign,
        Problems problems,
        @Nullable Framing framing) {

    /// Parts of the notice about personal data.
    private static final int NOTICE_PARTS = 4;

    /// Whether something stands in it that must not give way to what this device remembers.
    public boolean filled() {
        return !problems.none() || form.looked();
    }

    /// What a sign with words of its own asks.
    public @Nullable Bilingual question() {
        var words = sign == null ? null : sign.words();
        return words == null ? null : words.question();
    }

    public int most() {
        return FileRule.MOST;
    }

    public int megabytes() {
        return FileRule.LONGEST_MEGABYTES;
    }

    public int[] notice() {
        return IntStream.rangeClosed(1, NOTICE_PARTS).toArray();
    }
}
