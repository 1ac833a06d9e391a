package io.willowleaf.kernel.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Reads `WILLOWLEAF_X` from the file that `WILLOWLEAF_X_FILE` names, so that no password need stand in the
/// environment.
class SettingsFromFiles implements EnvironmentPostProcessor {

    private static final String PREFIX = "WILLOWLEAF_";
    private static final String SUFFIX = "_FILE";
    private static final String SOURCE =
            "willowleaf-files-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var read = new HashMap<String, Object>();
        environment.getSystemEnvironment().forEach((name, file) -> {
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
                read.put(name.substring(0, name.length() - SUFFIX.length()), content(name, Path.of(file.toString())));
            }
        });
        if (!read.isEmpty()) {
            add(environment, read);
        }
    }

    private static void add(ConfigurableEnvironment environment, Map<String, Object> read) {
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(SOURCE, read));
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    name + "이(가) 가리키는 파일을 읽을 수 없습니다: " + file,
                    "The file that " + name + " names cannot be read: " + file,
                    "Check the path and its permissions.");
        }
    }
}
