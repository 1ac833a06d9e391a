package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// A node as a program of its own, made to be killed: it says `half` in the middle of every batch. Ends with its input.
final class NodeProgram {

    static final List<String> SUBSCRIBERS = List.of("first", "second", "third");

    static final String HALF = "half";

    private NodeProgram() {}

    @SuppressWarnings("SystemOut") // how it speaks to the test that started it
    public static void main(String[] args) throws IOException {
        try (var _ = new Node(
                        args[0],
                        args[1],
                        args[2],
                        Node.BRISK,
                        jdbc -> SUBSCRIBERS.stream()
                                .<Subscriber>map(name -> new Notebook(name, jdbc) {
                                    @Override
                                    public void hear(List<LoggedEvent> batch) {
                                        super.hear(batch.subList(0, batch.size() / 2));
                                        System.out.println(HALF);
                                        super.hear(batch.subList(batch.size() / 2, batch.size()));
                                    }
                                })
                                .toList())
                .start()) {
            System.in.read();
        }
    }

    static Process start(Node beside) throws IOException {
        var command = Stream.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeProgram.class.getName(),
                        beside.pool.getJdbcUrl(),
                        beside.pool.getCredentials().getUsername(),
                        beside.pool.getCredentials().getPassword())
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
