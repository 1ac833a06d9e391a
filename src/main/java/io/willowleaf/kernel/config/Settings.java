package io.willowleaf.kernel.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Everything an installation can be told from outside, as `WILLOWLEAF_…` variables. `docs/configuration.md` explains
/// each.
@ConfigurationProperties("willowleaf")
public record Settings(
        @DefaultValue(".willowleaf") Path home,
        @DefaultValue("8080") int port,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("Asia/Seoul") ZoneId zone,
        @Nullable String secret,
        @Nullable String apiToken,
        @DefaultValue("120000") int apiPerMinute,
        @DefaultValue("off") Demo demo,
        @DefaultValue("10s") Duration undoSend,
        @DefaultValue Database database,
        @DefaultValue Mail mail,
        @DefaultValue Archive archive,
        @DefaultValue List<Mailbox> mailboxes,
        @DefaultValue Lmtp lmtp,
        @Nullable String clamav,
        @DefaultValue Webhooks webhooks,
        @DefaultValue Kafka kafka,
        @DefaultValue Admin admin) {

    public Settings {
        secret = unlessBlank(secret);
        apiToken = unlessBlank(apiToken);
        mailboxes = List.copyOf(mailboxes);
        clamav = unlessBlank(clamav);
    }

    /// Example data to look around with: none, a shop, or a public office.
    public enum Demo {
        OFF,
        ON,
        PUBLIC
    }

    /// An own PostgreSQL server; without a URL the program runs the one it carries.
    public record Database(
            @Nullable String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("24") int pool,
            @Nullable Path binaries) {

        public Database {
            url = unlessBlank(url);
        }
    }

    /// The outgoing mail server; without a host nothing is sent.
    public record Mail(
            @Nullable String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("starttls") Tls tls,
            @DefaultValue("false") boolean stopped,
            @DefaultValue("2000") int perHour,
            @DefaultValue("30") int perAddress,
            @Nullable String replyTo) {

        public Mail {
            host = unlessBlank(host);
            replyTo = unlessBlank(replyTo);
        }

        public enum Tls {
            NONE,
            STARTTLS,
            TLS
        }
    }

    /// Where files are kept. What was kept before stays where it is, and readable as long as that place is named here.
    public record Archive(
            @DefaultValue("database") Store store,
            @Nullable Path folder,
            @DefaultValue S3 s3) {

        /// The folder of files: that of the home, unless another is named.
        public Path folder(Home home) {
            return folder == null ? home.resolve("files") : folder;
        }

        public enum Store {
            DATABASE,
            FOLDER,
            S3
        }

        /// A bucket; without an endpoint that of Amazon.
        public record S3(
                @Nullable String endpoint,
                @DefaultValue("us-east-1") String region,
                @Nullable String bucket,
                @DefaultValue("") String key,
                @DefaultValue("") String secret) {

            public S3 {
                endpoint = unlessBlank(endpoint);
                bucket = unlessBlank(bucket);
            }
        }
    }

    /// A mailbox that mails are fetched from; without a host there is none. `history` takes what lay there before, too.
    public record Mailbox(
            @Nullable String host,
            @DefaultValue("993") int port,
            @DefaultValue("imap") Protocol protocol,
            @DefaultValue("tls") Mail.Tls tls,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("leave") Afterwards afterwards,
            @DefaultValue("Willowleaf") String moveTo,
            @DefaultValue("true") boolean dryRun,
            @DefaultValue("false") boolean history) {

        public Mailbox {
            host = unlessBlank(host);
        }

        public enum Protocol {
            IMAP,
            POP3
        }

        public enum Afterwards {
            LEAVE,
            SEEN,
            MOVE,
            DELETE
        }
    }

    /// The door for mail servers that deliver directly, by LMTP or SMTP; port 0 keeps it shut.
    public record Lmtp(
            @DefaultValue("0") int port,
            @DefaultValue("127.0.0.1") String address,
            @DefaultValue("") List<String> domains,
            @DefaultValue("40") int megabytes) {

        public Lmtp {
            domains = List.copyOf(domains);
        }
    }

    /// Where events are published besides; without servers nowhere. The properties are lines as Kafka's own clients
    /// read them.
    public record Kafka(
            @Nullable String servers,
            @DefaultValue("willowleaf.events") String topic,
            @DefaultValue("") String properties) {

        public Kafka {
            servers = unlessBlank(servers);
        }
    }

    /// What other programs are told: whether also without TLS, and which networks inside the house may be called.
    public record Webhooks(
            @DefaultValue("false") boolean plainHttp,
            @DefaultValue List<String> networks) {

        public Webhooks {
            networks = List.copyOf(networks);
        }
    }

    /// The first person who may sign in.
    public record Admin(@Nullable String email, @Nullable String password) {

        public Admin {
            email = unlessBlank(email);
            password = unlessBlank(password);
        }
    }

    private static @Nullable String unlessBlank(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
