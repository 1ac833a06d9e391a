package io.willowleaf.intake.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.intake.CallNow;
import io.willowleaf.intake.CallState;
import io.willowleaf.intake.ScriptLine;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form for whoever listens, beside it the order of a good conversation and who may be speaking.
public record EntryPage(
        Door door,
        EntryForm form,
        Problems problems,
        List<Channel> channels,
        Who who,
        @Nullable CallNow call,
        List<ScriptLine> lines,
        List<CallBackTime> callBacks,
        String extension,
        Instant now) {

    /// The first quarter minute decides how the rest goes.
    private static final int FIRST_SECONDS = 15;

    /// After so long somebody who waits has to hear from us.
    private static final int HOLD_SECONDS = 60;

    public enum Door {
        PHONE("PHONE_IN", "SC-01"),
        VISIT("VISIT", "SC-10");

        private final String channel;
        private final String script;

        Door(String channel, String script) {
            this.channel = channel;
            this.script = script;
        }

        String channel() {
            return channel;
        }

        String script() {
            return script;
        }

        public String path() {
            return "/intake/" + key();
        }

        /// As in addresses and message keys.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A time to call back at, offered with one key: `at` as a field takes it.
    public record CallBackTime(String key, String at) {}

    /// Who may be speaking, and when we last spoke with that number.
    public record Who(
            boolean sought,
            List<KnownCustomer> known,
            @Nullable Instant lastCall) {

        public Who {
            known = List.copyOf(known);
        }

        /// Whether somebody was looked for and not found.
        public boolean nobody() {
            return sought && known.isEmpty();
        }

        /// What the conversation may be about already, the newest first.
        public List<KnownCustomer> withOpen() {
            return known.stream().filter(each -> !each.open().isEmpty()).toList();
        }
    }

    public EntryPage {
        channels = List.copyOf(channels);
        lines = List.copyOf(lines);
        callBacks = List.copyOf(callBacks);
    }

    public List<Option> choices(Language language) {
        return channels.stream()
                .filter(Channel::enteredByStaff)
                .map(channel -> new Option(channel.code(), channel.words().in(language)))
                .toList();
    }

    public List<Option> scripts(Language language) {
        return lines.stream()
                .map(line -> new Option(line.script(), line.title().in(language)))
                .distinct()
                .toList();
    }

    public List<ScriptLine> script(String code) {
        return lines.stream().filter(line -> line.script().equals(code)).toList();
    }

    /// What is said, with our name and that of whoever says it.
    public String say(ScriptLine line, Language language, String organisation, String me) {
        return line.say().in(language).replace("{{COMPANY}}", organisation).replace("{{HANDLER}}", me);
    }

    public int seconds() {
        return FIRST_SECONDS;
    }

    public int holdSeconds() {
        return HOLD_SECONDS;
    }

    /// How many seconds of the conversation have passed; null while it still rings.
    public @Nullable Long passed() {
        if (call == null) {
            return 0L;
        }
        var from = call.answeredAt();
        return from == null ? null : Math.max(0, Duration.between(from, now).toSeconds());
    }

    public boolean rings() {
        return call != null && call.state() == CallState.RINGING;
    }

    /// Where the marks of the ring stand, in degrees.
    public int[] ticks() {
        return IntStream.range(0, FIRST_SECONDS)
                .map(second -> second * 360 / FIRST_SECONDS)
                .toArray();
    }
}
