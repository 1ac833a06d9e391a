package io.willowleaf.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What every store has to keep to.
public interface StoreContract {

    Store store();

    /// For stores whose bytes only count once somebody knows the content.
    default void known(ContentId id, long length) {}

    @Test
    default void bytes_come_back_as_they_were_put() throws IOException {
        for (var length : new int[] {0, 1, 512 * 1024, 512 * 1024 + 1, 1_300_000}) {
            var bytes = new byte[length];
            new Random(length + 3L).nextBytes(bytes);
            assertThat(read(put(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    default void what_is_put_twice_is_there_once_and_whole() throws Exception {
        var bytes = "같은 파일을 둘이 한꺼번에".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        Callable<Print> one = () -> put(bytes);
        try (var two = Executors.newFixedThreadPool(4)) {
            for (var done : two.invokeAll(java.util.List.of(one, one, one, one))) {
                assertThat(read(done.get())).isEqualTo(bytes);
            }
        }
    }

    @Test
    default void many_files_do_not_mix() throws IOException {
        var prints = new ArrayList<Print>();
        for (var number = 0; number < 20; number++) {
            prints.add(put(("파일 " + number).getBytes(StandardCharsets.UTF_8)));
        }
        for (var number = 0; number < 20; number++) {
            assertThat(read(prints.get(number))).isEqualTo(("파일 " + number).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    default void a_reader_may_leave_in_the_middle() throws IOException {
        var bytes = new byte[2_000_000];
        Arrays.fill(bytes, (byte) 7);
        var print = put(bytes);
        try (var in = store().open(print.id(), print.length())) {
            assertThat(in.readNBytes(10)).containsOnly(7);
        }
        assertThat(read(print)).hasSize(bytes.length);
    }

    private Print put(byte[] bytes) throws IOException {
        var source = Source.of(bytes);
        var print = Print.of(source);
        known(print.id(), print.length());
        store().put(print.id(), print.length(), source);
        return print;
    }

    private byte[] read(Print print) throws IOException {
        try (var in = Print.checked(store().open(print.id(), print.length()), print.id())) {
            return in.readAllBytes();
        }
    }
}
