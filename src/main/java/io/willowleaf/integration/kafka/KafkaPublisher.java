package io.willowleaf.integration.kafka;

import io.willowleaf.integration.desk.Telling;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Publishes what happens, at least once and each complaint in order: its cursor moves when every server that has to
/// keep it has said so.
class KafkaPublisher implements Subscriber, AutoCloseable {

    /// A whole batch of events becomes one request to each partition, which takes all of it or nothing.
    private static final int WHOLE_BATCH = 2_000_000;

    private static final Duration GATHERING = Duration.ofSeconds(5);
    private static final Duration REQUEST = Duration.ofSeconds(4);
    private static final Duration DELIVERY = Duration.ofSeconds(10);

    private final Telling telling;
    private final String topic;
    private final Properties properties = new Properties();
    private @Nullable KafkaProducer<String, String> producer;

    KafkaPublisher(Telling telling, Settings.Kafka settings) {
        this.telling = telling;
        this.topic = settings.topic();
        put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Objects.requireNonNull(settings.servers()));
        put(ProducerConfig.CLIENT_ID_CONFIG, "willowleaf");
        put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        put(ProducerConfig.ACKS_CONFIG, "all");
        put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        put(ProducerConfig.BATCH_SIZE_CONFIG, Integer.toString(WHOLE_BATCH));
        put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(WHOLE_BATCH));
        put(ProducerConfig.LINGER_MS_CONFIG, Long.toString(GATHERING.toMillis()));
        put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(GATHERING.toMillis()));
        put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(REQUEST.toMillis()));
        put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(DELIVERY.toMillis()));
        try {
            properties.load(new StringReader(settings.properties()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void put(String name, String value) {
        properties.setProperty(name, value);
    }

    @Override
    public String name() {
        return "integration.kafka";
    }

    /// Servers that are away are nobody's fault: the whole batch is heard again after a pause, and no stream is held
    /// back for it.
    @Override
    public void hear(List<LoggedEvent> batch) {
        try {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var told : telling.of(batch)) {
                var message = new ProducerRecord<>(topic, told.key(), told.words());
                message.headers()
                        .add("willowleaf-event", told.type().getBytes(StandardCharsets.UTF_8))
                        .add(
                                "willowleaf-position",
                                Long.toString(told.position()).getBytes(StandardCharsets.UTF_8));
                sent.add(open().send(message));
            }
            open().flush();
            for (var each : sent) {
                each.get();
            }
        } catch (KafkaException | ExecutionException away) {
            giveUp();
            throw new UncheckedIOException(new IOException("Kafka did not take it"));
        } catch (InterruptedException stopped) {
            giveUp();
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped"));
        }
    }

    private KafkaProducer<String, String> open() {
        if (producer == null) {
            producer = new KafkaProducer<>(properties);
        }
        return producer;
    }

    /// What was not taken yet must not arrive behind what is sent next.
    private void giveUp() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        giveUp();
    }
}
