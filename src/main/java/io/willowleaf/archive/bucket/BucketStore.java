package io.willowleaf.archive.bucket;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.kernel.config.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Files in a bucket. Only what every S3-compatible store understands is asked of it: put, get, the older checksums.
/// Bytes are sent without asking first whether they may be (`Expect: 100-continue`): the connection of the JDK loses an
/// answer that comes together with the permission, as it does for an empty file or a refusal, and waits for it in vain.
public final class BucketStore implements Store, AutoCloseable {

    private final S3Client client;
    private final @Nullable String bucket;

    public BucketStore(Settings.Archive.S3 settings) {
        this.bucket = settings.bucket();
        this.client = client(settings);
    }

    private static S3Client client(Settings.Archive.S3 settings) {
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30))
                        .build())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(around -> around.addExecutionInterceptor(new WithoutAsking()))
                .serviceConfiguration(quirks ->
                        quirks.chunkedEncodingEnabled(false).pathStyleAccessEnabled(settings.endpoint() != null));
        return settings.endpoint() == null
                ? builder.build()
                : builder.endpointOverride(URI.create(settings.endpoint())).build();
    }

    @Override
    public Settings.Archive.Store kind() {
        return Settings.Archive.Store.S3;
    }

    @Override
    public void put(ContentId id, long length, Source bytes) throws IOException {
        try {
            client.putObject(
                    ask -> ask.bucket(bucket).key(key(id)).contentLength(length),
                    RequestBody.fromContentProvider(() -> open(bytes), length, "application/octet-stream"));
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    private static InputStream open(Source bytes) {
        try {
            return bytes.open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public InputStream open(ContentId id, long length) throws IOException {
        try {
            return Objects.requireNonNull(
                    client.getObject(ask -> ask.bucket(bucket).key(key(id))));
        } catch (SdkException failed) {
            throw new IOException(failed);
        }
    }

    private static String key(ContentId id) {
        return id.sha256().substring(0, 2) + "/" + id.sha256();
    }

    @Override
    public void close() {
        client.close();
    }

    private static final class WithoutAsking implements ExecutionInterceptor {

        @Override
        public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest asked, ExecutionAttributes attributes) {
            return asked.httpRequest().toBuilder().removeHeader("Expect").build();
        }
    }
}
