package io.willowleaf.intake.lmtp;

import io.willowleaf.intake.desk.MailDesk;
import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens for mail servers that deliver directly, each on a virtual thread of its own, so many at a time and none for
/// longer than it takes.
@Component
class LmtpDoor implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LmtpDoor.class);
    private static final int MOST_TALKS = 20;
    private static final int PATIENCE = 60_000;
    private static final long LONGEST_TALK_SECONDS = 600;

    private final MailDesk mails;
    private final Settings.Lmtp settings;
    private final Semaphore seats = new Semaphore(MOST_TALKS);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket door;

    @Autowired
    LmtpDoor(MailDesk mails, Settings settings) {
        this(mails, settings.lmtp());
    }

    LmtpDoor(MailDesk mails, Settings.Lmtp settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.port() > 0) {
            listen(settings.port());
        }
    }

    /// Answers the port; 0 lets the system choose one.
    int listen(int port) {
        try {
            var opened = new ServerSocket(port, 50, InetAddress.getByName(settings.address()));
            door = opened;
            Thread.ofVirtual().name("lmtp").start(() -> receive(opened));
            return opened.getLocalPort();
        } catch (IOException taken) {
            throw new CannotStart(
                    "메일을 받을 " + port + "번 포트를 열 수 없습니다: " + taken.getMessage(),
                    "Port " + port + " for incoming mail cannot be opened: " + taken.getMessage(),
                    "Choose another WILLOWLEAF_LMTP_PORT or WILLOWLEAF_LMTP_ADDRESS.");
        }
    }

    private void receive(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                seats.acquire();
                var socket = from.accept();
                socket.setSoTimeout(PATIENCE);
                open.add(socket);
                Thread.ofVirtual().name("lmtp talk").start(() -> talk(socket));
            } catch (SocketException _) {
                seats.release();
            } catch (IOException trouble) {
                seats.release();
                LOG.warn("A mail server could not be heard", trouble);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void talk(Socket socket) {
        var end = Thread.ofVirtual().start(() -> endAfterAWhile(socket));
        try {
            new Talk(socket, mails, settings).run();
        } finally {
            end.interrupt();
            open.remove(socket);
            seats.release();
        }
    }

    private static void endAfterAWhile(Socket socket) {
        try {
            TimeUnit.SECONDS.sleep(LONGEST_TALK_SECONDS);
            socket.close();
        } catch (InterruptedException | IOException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        close(door);
        door = null;
        open.forEach(LmtpDoor::close);
    }

    private static void close(@Nullable AutoCloseable what) {
        if (what != null) {
            try {
                what.close();
            } catch (Exception gone) {
                LOG.debug("closed already", gone);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return door != null;
    }
}
