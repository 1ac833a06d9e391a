package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Another program on the same home, in a Java process of its own, so that it can be killed.
final class Node {

    private final Process process;
    private final BufferedReader says;
    final Login owner;

    private Node(Path home, Path binaries, Map<String, String> variables) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Node.class.getName(),
                home.toString(),
                binaries.toString());
        command.environment().putAll(variables);
        this.process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        this.says = process.inputReader(StandardCharsets.UTF_8);
        this.owner = new Login(hear("url"), hear("user"), hear("password"));
    }

    static Node on(Path home, Path binaries) {
        return on(home, binaries, Map.of());
    }

    static Node on(Path home, Path binaries, Map<String, String> variables) {
        try {
            return new Node(home, binaries, variables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("did not leave");
        }
    }

    private String hear(String what) throws IOException {
        for (var line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(what + "=")) {
                return line.substring(what.length() + 1);
            }
        }
        throw new IOException("the other program ended before it said its " + what);
    }

    public static void main(String[] args) throws IOException {
        try (var server = EmbeddedPostgres.start(new Home(Path.of(args[0])), Path.of(args[1]))) {
            System.out.printf(
                    "url=%s%nuser=%s%npassword=%s%n",
                    server.owner().url(), server.owner().user(), server.owner().password());
            while (System.in.read() >= 0) {
                // stays until its input is closed
            }
        }
    }
}
