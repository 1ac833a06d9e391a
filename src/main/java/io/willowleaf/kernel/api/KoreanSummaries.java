package io.willowleaf.kernel.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/// What each operation does, in Korean; the English stands beside the route.
final class KoreanSummaries {

    private static final Properties ALL = read();

    private KoreanSummaries() {}

    /// Empty where nobody has said it yet.
    static String of(String operation) {
        return ALL.getProperty(operation, "");
    }

    private static Properties read() {
        var all = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("api/ko.properties").getInputStream(), StandardCharsets.UTF_8)) {
            all.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
