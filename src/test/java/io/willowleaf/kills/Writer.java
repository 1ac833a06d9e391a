package io.willowleaf.kills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hands in one complaint after another, and each again with the same key until it is acknowledged.
record Writer(HttpClient client, URI door, String token, AtomicBoolean stop, Map<String, String> acknowledged)
        implements Runnable {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    @Override
    public void run() {
        try {
            while (!stop.get()) {
                var key = UUID.randomUUID().toString();
                var number = handIn(key);
                while (number == null) {
                    TimeUnit.MILLISECONDS.sleep(100);
                    number = handIn(key);
                }
                acknowledged.put(key, number);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The number it was given, or null if nobody answered.
    @Nullable
    String handIn(String key) throws InterruptedException {
        var request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"배송이 늦어요. " + key + "\"}"))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var number = NUMBER.matcher(answer.body());
            if (answer.statusCode() / 100 == 2 && number.find()) {
                return number.group(1);
            }
            if (answer.statusCode() / 100 == 4) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return null;
        } catch (IOException _) {
            return null;
        }
    }
}
