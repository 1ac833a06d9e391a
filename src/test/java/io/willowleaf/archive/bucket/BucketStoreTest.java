package io.willowleaf.archive.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Print;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.archive.domain.StoreContract;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.testing.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BucketStoreTest implements StoreContract {

    private static StandInBucket server;
    private static BucketStore store;

    @BeforeAll
    static void open() throws IOException {
        server = new StandInBucket();
        store = new BucketStore(settings("willow").archive().s3());
    }

    @AfterAll
    static void close() {
        store.close();
        server.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Test
    void bytes_lie_there_unchanged_under_their_hash() throws IOException {
        var bytes = "그대로".getBytes(StandardCharsets.UTF_8);
        var print = Print.of(Source.of(bytes));
        store.put(print.id(), print.length(), Source.of(bytes));
        var hash = print.id().sha256();
        assertThat(server.objects()).containsEntry("/files/" + hash.substring(0, 2) + "/" + hash, bytes);
    }

    @Test
    void a_refused_key_or_a_missing_file_is_said() throws IOException {
        var print = Print.of(Source.of("never put".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> store.open(print.id(), 9)).isInstanceOf(IOException.class);
        try (var other = new BucketStore(settings("other").archive().s3())) {
            assertThatThrownBy(() -> other.put(print.id(), 9, Source.of(new byte[9])))
                    .isInstanceOf(IOException.class);
        }
    }

    /// The bucket sends the permission to go on and its answer at once, as one that is not interested in the bytes
    /// does.
    @Test
    void an_answer_that_comes_with_the_permission_is_not_lost() throws IOException {
        var empty = Print.of(Source.of(new byte[0]));
        try (var hasty = new HastyBucket();
                var other = new BucketStore(Given.settings(
                                "archive.s3.endpoint",
                                hasty.address(),
                                "archive.s3.bucket",
                                "files",
                                "archive.s3.key",
                                "willow",
                                "archive.s3.secret",
                                "secret")
                        .archive()
                        .s3())) {
            other.put(empty.id(), 0, Source.of(new byte[0]));
            assertThat(hasty.requests()).isEqualTo(1);
        }
    }

    private static Settings settings(String key) {
        return Given.settings(
                "archive.s3.endpoint",
                server.address(),
                "archive.s3.bucket",
                "files",
                "archive.s3.key",
                key,
                "archive.s3.secret",
                "secret");
    }
}
