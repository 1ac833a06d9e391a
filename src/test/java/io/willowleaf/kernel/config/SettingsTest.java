package io.willowleaf.kernel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void the_table_in_the_documentation_lists_every_setting_with_its_default() throws IOException {
        var documented = new TreeMap<String, String>();
        for (var line : Files.readAllLines(Path.of("docs", "configuration.md"))) {
            if (line.startsWith("| `WILLOWLEAF_")) {
                var cells = line.split("\\|", -1);
                documented.put(
                        cells[1].strip().replace("`", ""), cells[2].strip().replace("`", ""));
            }
        }
        assertThat(documented).isEqualTo(settings("WILLOWLEAF_", Settings.class));
    }

    @Test
    void a_variable_may_name_a_file_instead() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "s3cret words\n");
        var settings = read(Map.of("WILLOWLEAF_MAIL_PASSWORD_FILE", file.toString(), "WILLOWLEAF_MAIL_PER_HOUR", "7"));
        assertThat(settings.mail().password()).isEqualTo("s3cret words");
        assertThat(settings.mail().perHour()).isEqualTo(7);
    }

    @Test
    void a_file_that_cannot_be_read_stops_the_start() {
        assertThatThrownBy(() -> read(Map.of("WILLOWLEAF_SECRET_FILE", "/no/such/file")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/no/such/file");
    }

    @Test
    void every_setting_can_be_given_by_its_documented_name() {
        var settings = read(Map.of(
                "WILLOWLEAF_BASE_URL", "https://voc.example.org",
                "WILLOWLEAF_DATABASE_URL", "jdbc:postgresql://db/voc",
                "WILLOWLEAF_ADMIN_EMAIL", "kim@example.org",
                "WILLOWLEAF_API_TOKEN", "token",
                "WILLOWLEAF_MAIL_TLS", "TLS",
                "WILLOWLEAF_DEMO", "public"));
        assertThat(settings.baseUrl()).hasToString("https://voc.example.org");
        assertThat(settings.database().url()).isEqualTo("jdbc:postgresql://db/voc");
        assertThat(settings.admin().email()).isEqualTo("kim@example.org");
        assertThat(settings.apiToken()).isEqualTo("token");
        assertThat(settings.mail().tls()).isEqualTo(Settings.Mail.Tls.TLS);
        assertThat(settings.demo()).isEqualTo(Settings.Demo.PUBLIC);
    }

    private static Settings read(Map<String, Object> variables) {
        var environment = new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return variables;
            }
        };
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        new SettingsFromFiles().postProcessEnvironment(environment, new SpringApplication());
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("willowleaf", Settings.class);
    }

    private static Map<String, String> settings(String prefix, Class<?> type) {
        var found = new TreeMap<String, String>();
        for (var component : Objects.requireNonNull(type.getRecordComponents())) {
            var name = prefix + upper(component.getName());
            var first = firstOf(component);
            if (component.getType().isRecord()) {
                found.putAll(settings(name + "_", component.getType()));
            } else if (first != null) {
                found.putAll(settings(name + "_0_", first));
            } else {
                found.put(name, defaultOf(component, type));
            }
        }
        return found;
    }

    /// What a list of settings is made of; nothing for a list of words.
    private static @Nullable Class<?> firstOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> one
                        && one.isRecord()
                ? one
                : null;
    }

    private static String defaultOf(RecordComponent component, Class<?> type) {
        var parameters = type.getDeclaredConstructors()[0].getParameters();
        return Arrays.stream(parameters)
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .filter(Objects::nonNull)
                .flatMap(value -> Arrays.stream(value.value()))
                .findFirst()
                .orElse("");
    }

    private static String upper(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
