package io.willowleaf.intake.web;

import io.willowleaf.complaint.Channel;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The form for whoever listens, beside it the order of a good conversation and who may be speaking.
public record EntryPage(
        Door door, EntryForm form, Problems problems, List<Channel> channels, List<KnownCustomer> known) {

    /// Steps of the conversation, each with a sentence to say.
    private static final int STEPS = 8;

    /// The first quarter minute decides how the rest goes.
    private static final int FIRST_SECONDS = 15;

    public enum Door {
        PHONE("PHONE_IN"),
        VISIT("VISIT");

        private final String channel;

        Door(String channel) {
            this.channel = channel;
        }

        String channel() {
            return channel;
        }

        public String path() {
            return "/intake/" + key();
        }

        /// As in addresses and message keys.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EntryPage {
        channels = List.copyOf(channels);
        known = List.copyOf(known);
    }

    public List<Option> choices(Language language) {
        return channels.stream()
                .filter(Channel::enteredByStaff)
                .map(channel -> new Option(channel.code(), channel.words().in(language)))
                .toList();
    }

    public int[] steps() {
        return IntStream.rangeClosed(1, STEPS).toArray();
    }

    public int seconds() {
        return FIRST_SECONDS;
    }

    /// Where the marks of the ring stand, in degrees.
    public int[] ticks() {
        return IntStream.range(0, FIRST_SECONDS)
                .map(second -> second * 360 / FIRST_SECONDS)
                .toArray();
    }

    /// Whether the customer was looked for and not found.
    public boolean nobody() {
        return form.looks() && known.isEmpty();
    }
}
