package io.willowleaf.integration.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.integration.desk.FeedDesk;
import io.willowleaf.integration.desk.Telling;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.testing.WillowleafTest;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.json.JsonMapper;

/// Against a real broker.
@WillowleafTest
class KafkaIT {

    static final String TOPIC = "willowleaf.events";
    static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 3, TOPIC);

    @Autowired
    ApplicationContext program;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    EventLog log;

    @Autowired
    Telling telling;

    @Autowired
    FeedDesk feed;

    @Autowired
    Subscriptions subscriptions;

    final JsonMapper json = JsonMapper.shared();

    @BeforeAll
    static void start() {
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @Test
    void what_happens_is_published_under_the_receipt_number_each_complaint_in_order() {
        var numbers = IntStream.range(0, 5).mapToObj(_ -> receive()).toList();
        numbers.forEach(number -> complaints.hear(number, "아직도 안 열려요", null, Viewer.SYSTEM));
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        var events =
                numbers.stream().flatMap(number -> history(number).stream()).toList();
        try (var publisher = new KafkaPublisher(telling, settings(BROKER.getBrokersAsString()))) {
            publisher.hear(events);
            publisher.hear(events);
        }
        var arrived = arrived(2 * events.size());
        for (var number : numbers) {
            var revisions = arrived.stream()
                    .filter(message -> message.key().equals(number.value()))
                    .map(message ->
                            json.readTree(message.value()).path("revision").asLong())
                    .toList();
            assertThat(revisions).startsWith(1L, 2L).hasSize(2 * history(number).size());
            assertThat(revisions.subList(0, revisions.size() / 2)).isSorted();
        }
        var first = arrived.getFirst();
        assertThat(new String(first.headers().lastHeader("willowleaf-event").value(), StandardCharsets.UTF_8))
                .startsWith("complaint.");
        var position = json.readTree(first.value()).path("position").asLong();
        assertThat(json.readTree(first.value()).path("data"))
                .isEqualTo(feed.read(position - 1, Set.of(), 1, Duration.ZERO, Viewer.SYSTEM)
                        .events()
                        .getFirst()
                        .data());
    }

    @Test
    void a_server_that_is_away_is_no_fault_of_any_stream() {
        var number = receive();
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        try (var publisher = new KafkaPublisher(telling, settings("127.0.0.1:1"))) {
            assertThatThrownBy(() -> publisher.hear(history(number))).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void without_servers_there_is_no_publisher() {
        assertThat(program.getBeanNamesForType(KafkaPublisher.class)).isEmpty();
        assertThat(program.containsBean("kafkaConfiguration")).isFalse();
    }

    private List<LoggedEvent> history(ComplaintNumber number) {
        return log.history(complaints.find(number, Viewer.SYSTEM).heard().id().stream());
    }

    private ComplaintNumber receive() {
        return complaints
                .receive(Reception.of("PHONE_IN", "문이 열리지 않아요"), Actor.CUSTOMER)
                .number();
    }

    private static Settings.Kafka settings(String servers) {
        return new Settings.Kafka(servers, TOPIC, "client.dns.lookup=use_all_dns_ips\n");
    }

    private static List<ConsumerRecord<String, String>> arrived(int many) {
        var properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.getBrokersAsString());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, "test");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        var arrived = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<String, String>(properties)) {
            consumer.subscribe(List.of(TOPIC));
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (arrived.size() < many && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(arrived::add);
            }
        }
        assertThat(arrived).hasSize(many);
        return arrived;
    }
}
