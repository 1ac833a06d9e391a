package io.willowleaf.messenger.domain;

import io.willowleaf.messenger.FileReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a gateway hands in, once it is read. `id` is the one it has there.
public sealed interface Incoming {

    String id();

    /// Somebody writes. `sender` is their telephone number, or what the messenger knows them by.
    record Told(
            String id,
            String sender,
            String words,
            @Nullable Instant at,
            @Nullable String name,
            @Nullable String phone,
            List<FileReference> files)
            implements Incoming {

        public Told {
            files = List.copyOf(files);
        }
    }

    /// What became of a message of ours; without a status it arrived.
    record Report(String id, String letter, @Nullable String status) implements Incoming {}
}
