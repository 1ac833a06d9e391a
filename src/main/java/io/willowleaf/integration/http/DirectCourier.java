package io.willowleaf.integration.http;

import io.willowleaf.integration.Obstacle;
import io.willowleaf.integration.domain.Courier;
import io.willowleaf.integration.domain.Names;
import io.willowleaf.integration.domain.Network;
import io.willowleaf.integration.domain.OpenInternet;
import io.willowleaf.integration.domain.WebhookUrl;
import io.willowleaf.kernel.config.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Calls another program so that nothing inside the house can be reached through it: the name is looked up once, every
/// address it has is checked, and the connection goes to the address that was checked. No proxy, no redirect, no
/// cookie; what comes back is read to a limit and within a time.
@Component
class DirectCourier implements Courier {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int CLOSER_THREADS = 1;

    private final OpenInternet internet;
    private final Names names;
    private final boolean plain;
    private final Duration longest;
    private final SSLSocketFactory tls;
    private final ScheduledExecutorService closer = Executors.newScheduledThreadPool(
            CLOSER_THREADS, Thread.ofPlatform().daemon().name("webhook-time").factory());

    @Autowired
    DirectCourier(Settings settings) {
        this(
                settings.webhooks().networks().stream().map(Network::of).toList(),
                settings.webhooks().plainHttp(),
                host -> List.of(InetAddress.getAllByName(host)),
                WHOLE);
    }

    /// @param longest what a call may take altogether
    DirectCourier(List<Network> allowed, boolean plain, Names names, Duration longest) {
        this.longest = longest;
        this.internet = new OpenInternet(allowed);
        this.names = names;
        this.plain = plain;
        this.tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    @Override
    public boolean knows(String url) {
        return WebhookUrl.find(url)
                .filter(read -> plain || read.secure())
                .filter(read -> read.literal().map(internet::mayCall).orElse(true))
                .isPresent();
    }

    @Override
    public Answer hand(String url, Map<String, String> headers, String body) {
        var begun = System.nanoTime();
        var read = WebhookUrl.find(url).filter(each -> plain || each.secure());
        if (read.isEmpty()) {
            return missed(Obstacle.ADDRESS, begun);
        }
        try {
            var address = checked(read.get());
            return address == null ? missed(Obstacle.ADDRESS, begun) : call(read.get(), address, headers, body, begun);
        } catch (UnknownHostException _) {
            return missed(Obstacle.NAME, begun);
        }
    }

    /// One address out of all that the name has, if every one of them may be called.
    private @Nullable InetAddress checked(WebhookUrl url) throws UnknownHostException {
        var literal = url.literal();
        var found = literal.isPresent() ? List.of(literal.get()) : names.addresses(url.host());
        if (found.isEmpty()) {
            throw new UnknownHostException(url.host());
        }
        return found.stream().allMatch(internet::mayCall) ? found.getFirst() : null;
    }

    private Answer call(WebhookUrl url, InetAddress address, Map<String, String> headers, String body, long begun) {
        var late = new AtomicBoolean();
        try (var socket = new Socket(Proxy.NO_PROXY)) {
            var end = closer.schedule(() -> close(socket, late), longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                socket.connect(new InetSocketAddress(address, url.port()), (int) CONNECT.toMillis());
                socket.setSoTimeout((int) SILENCE.toMillis());
                var line = url.secure() ? secured(socket, url) : socket;
                var reply = Exchange.over(line, url, headers, body);
                var obstacle = reply.status() / 100 == 2 ? null : Obstacle.STATUS;
                return new Answer(reply.status(), obstacle, since(begun), reply.said());
            } finally {
                end.cancel(false);
            }
        } catch (SSLException _) {
            return missed(late.get() ? Obstacle.TIME : Obstacle.TLS, begun);
        } catch (SocketTimeoutException _) {
            return missed(Obstacle.TIME, begun);
        } catch (Exchange.NotHttp _) {
            return missed(late.get() ? Obstacle.TIME : Obstacle.BROKEN, begun);
        } catch (IOException _) {
            return missed(late.get() ? Obstacle.TIME : Obstacle.CONNECT, begun);
        }
    }

    /// The certificate must be that of the name that was asked for, whatever address it has.
    private Socket secured(Socket socket, WebhookUrl url) throws IOException {
        var host =
                url.host().startsWith("[") ? url.host().substring(1, url.host().length() - 1) : url.host();
        var secured = (SSLSocket) tls.createSocket(socket, host, url.port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static void close(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException _) {
            // it is closed either way
        }
    }

    private static Answer missed(Obstacle obstacle, long begun) {
        return new Answer(null, obstacle, since(begun), "");
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
