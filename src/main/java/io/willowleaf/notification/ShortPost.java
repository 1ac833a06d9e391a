package io.willowleaf.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Carries messages out of the house by doors that are no mail. Asked from below; whoever keeps such doors answers.
public interface ShortPost {

    /// The names of the doors that messages may leave by now.
    Set<String> doors();

    /// Takes some seconds at most.
    Carried carry(ShortLetter letter);

    /// A message on its way out: by which door, to whom, and the id under which it is always handed over.
    record ShortLetter(String door, String to, String title, String text, String fixedId) {}

    /// What stood in the way, if anything, and what the other side said about it.
    record Carried(@Nullable Obstacle obstacle, @Nullable String said) {

        public static final Carried ARRIVED = new Carried(null, null);
    }
}
