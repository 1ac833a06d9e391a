package io.willowleaf.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Print;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.archive.domain.StoreContract;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.testing.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest implements StoreContract {

    @TempDir
    Path folder;

    @Override
    public Store store() {
        return new FolderStore(Given.settings(), new Home(folder));
    }

    @Test
    void a_file_that_broke_off_leaves_nothing() throws IOException {
        var print = Print.of(Source.of("ab".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> store().put(print.id(), 2, () -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        try (var left = Files.walk(folder.resolve("files"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_file_changed_from_outside_is_noticed() throws IOException {
        var source = Source.of("원래 내용".getBytes(StandardCharsets.UTF_8));
        var print = Print.of(source);
        store().put(print.id(), print.length(), source);
        try (var files = Files.walk(folder)) {
            var file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(file, "바뀐 내용");
        }
        assertThatThrownBy(() -> Print.checked(store().open(print.id(), print.length()), print.id())
                        .readAllBytes())
                .hasMessageContaining("changed");
    }
}
