package io.willowleaf.demo;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// At start, loads the example if one is wanted and none is there, and says how to sign in.
@Component
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;

    private final Settings settings;
    private final DemoLoader loader;

    DemoStart(Settings settings, DemoLoader loader) {
        this.settings = settings;
        this.loader = loader;
    }

    /// Before anybody looks whether there is an administrator.
    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.demo() == Settings.Demo.OFF) {
            return;
        }
        if (loader.isTaken()) {
            LOG.error(
                    "이 데이터베이스에는 실제 불만이 있어 예시 데이터를 넣지 않았습니다. WILLOWLEAF_HOME을 다른 폴더로 정하거나 WILLOWLEAF_DEMO=off로 시작해 주세요."
                            + " This database holds real complaints, so no example data was loaded. Choose another WILLOWLEAF_HOME or start with WILLOWLEAF_DEMO=off.");
            return;
        }
        if (!loader.isLoaded()) {
            var began = System.nanoTime();
            var passwords = passwords();
            keep(passwords);
            loader.load(settings.demo() == Settings.Demo.PUBLIC ? DemoKind.PUBLIC : DemoKind.RETAIL, passwords);
            LOG.info(
                    "Example data loaded in {} s",
                    Duration.ofNanos(System.nanoTime() - began).toSeconds());
        }
        if (!loader.isComplete()) {
            LOG.warn(
                    "예시 데이터를 넣다가 멈춘 적이 있어 일부만 있습니다. 처음부터 넣으려면 WILLOWLEAF_HOME 폴더를 지우고 다시 시작해 주세요."
                            + " Loading the example was interrupted once, so only a part is here. To start over, delete the folder WILLOWLEAF_HOME.");
        }
        LOG.info("Sign in at {}\n{}", settings.baseUrl(), accounts());
    }

    private static Map<Role, String> passwords() {
        var random = new SecureRandom();
        var passwords = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            passwords.put(
                    role,
                    random.ints(LENGTH, 0, LETTERS.length())
                            .mapToObj(LETTERS::charAt)
                            .map(String::valueOf)
                            .collect(Collectors.joining()));
        }
        return passwords;
    }

    /// So that every later start can say them again; readable by the owner of the installation only.
    private void keep(Map<Role, String> passwords) {
        var lines = passwords.entrySet().stream()
                .map(entry ->
                        "%-16s %-28s %s".formatted(entry.getKey(), DemoPeople.mail(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(settings.home());
            Files.deleteIfExists(file());
            Files.createFile(
                    file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file(), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String accounts() {
        try {
            return Files.readString(file(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "The example accounts were created elsewhere.";
        }
    }

    private Path file() {
        return settings.home().resolve("example-accounts.txt");
    }
}
