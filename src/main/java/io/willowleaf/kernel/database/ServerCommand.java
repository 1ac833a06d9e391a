package io.willowleaf.kernel.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a PostgreSQL program. PostgreSQL refuses to run as root, so as root it runs in a user namespace, or as nobody
/// where that is forbidden.
final class ServerCommand {

    private static final String NOBODY = "65534";
    private final Path binaries;
    private final List<String> before;

    private ServerCommand(Path binaries, List<String> before) {
        this.binaries = binaries;
        this.before = before;
    }

    /// Ready to run in the folder.
    static ServerCommand in(Path binaries, Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return new ServerCommand(binaries, List.of());
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new ServerCommand(binaries, List.of("unshare", "-U"));
        }
        var asNobody = new ServerCommand(
                binaries, List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        asNobody.give(folder);
        return asNobody;
    }

    /// Makes the folder belong to the user that the server runs as.
    void give(Path folder) throws IOException {
        if (before.contains("setpriv")) {
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }

    void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean works(List<String> command) {
        try {
            run(command);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
