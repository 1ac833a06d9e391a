package io.willowleaf.kills;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real mail server in a scratch folder: IMAP, POP3, and LMTP to put mails in. Every name is a mailbox, and `secret`
/// the password of each.
final class Dovecot implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private final Path folder;
    private final Process process;
    private int countings;
    final int imap = free();
    final int pop3 = free();
    final int lmtp = free();

    Dovecot(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        boolean root = System.getProperty("user.name").equals("root");
        var mails = Files.createDirectories(this.folder.resolve("mail"));
        if (root) {
            run(List.of("chown", "mail:mail", mails.toString()));
            Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(configuration(), said(root));
        process = new ProcessBuilder(
                        PROGRAM.toString(), "-F", "-c", configuration().toString())
                .redirectErrorStream(true)
                .redirectOutput(this.folder.resolve("dovecot.out").toFile())
                .start();
        try (var knock = new Postbox(lmtp)) {
            knock.isOpen();
        }
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && Files.exists(Path.of("/usr/lib/dovecot/imap"));
    }

    /// The server forgets how it counted the mails of a mailbox, as after a repair.
    void countAnew(String user) throws IOException, InterruptedException {
        var validity = Long.toString(2_000_000_000L + ++countings);
        run(List.of(
                "doveadm",
                "-c",
                configuration().toString(),
                "mailbox",
                "update",
                "--uid-validity",
                validity,
                "-u",
                user,
                "INBOX"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("did not work: " + command);
        }
    }

    private Path configuration() {
        return folder.resolve("dovecot.conf");
    }

    private String said(boolean root) {
        var user = System.getProperty("user.name");
        var own = root
                ? ""
                : "default_internal_user = %1$s\ndefault_login_user = %1$s\ndefault_internal_group = %1$s\n"
                        .formatted(user);
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/dovecot.log
                protocols = imap pop3 lmtp
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                first_valid_uid = 1
                first_valid_gid = 1
                mail_max_userip_connections = 100
                mail_location = maildir:%1$s/mail/%%u
                %2$s
                passdb {
                  driver = static
                  args = password=secret
                }
                userdb {
                  driver = static
                  args = uid=%3$s gid=%3$s home=%1$s/mail/%%u allow_all_users=yes
                }
                service imap-login {
                  %4$s
                  inet_listener imap {
                    port = %5$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service pop3-login {
                  %4$s
                  inet_listener pop3 {
                    port = %6$d
                  }
                  inet_listener pop3s {
                    port = 0
                  }
                }
                service anvil {
                  %4$s
                }
                service lmtp {
                  inet_listener lmtp {
                    port = %7$d
                  }
                }
                """.formatted(folder, own, root ? "mail" : user, root ? "" : "chroot =", imap, pop3, lmtp);
    }

    private static int free() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
