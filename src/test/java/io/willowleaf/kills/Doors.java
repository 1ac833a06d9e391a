package io.willowleaf.kills;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The doors that are tried.
final class Doors {

    static final String ADMIN = "admin@example.com";
    static final String PASSWORD = "kill-me-again-and-again";
    static final int ROWS = 10;

    private static final Pattern NUMBER = Pattern.compile("C-\\d{4}-\\d{6,}");
    private static final int FILE = 60_000;

    private Doors() {}

    /// The file that goes with this key: the same bytes each time, more than one piece of the archive is long in one of
    /// ten.
    static byte[] file(String key) {
        var random = new Random(key.hashCode());
        var bytes = new byte[random.nextInt(10) == 0 ? 12 * FILE : FILE];
        random.nextBytes(bytes);
        var text = Base64.getEncoder().encode(bytes);
        return ("파일 " + key + "\n" + new String(text, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.UTF_8);
    }

    /// A program with a token and a key of its own.
    record Api(Post post, String token) implements Door {

        @Override
        public String name() {
            return "api";
        }

        @Override
        public @Nullable String handIn(String key) throws InterruptedException {
            var answer = post.send(
                    post.to("/api/v1/complaints")
                            .header("Authorization", "Bearer " + token)
                            .header("Idempotency-Key", key)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"words\":\"배송이 늦어요. " + key + "\"}")),
                    key);
            return answer == null ? null : number(answer.body());
        }
    }

    /// A customer who fills in the public form and adds a file. Sends the same form again until a receipt comes.
    record Form(Post post) implements Door {

        @Override
        public String name() {
            return "form";
        }

        @Override
        public @Nullable String handIn(String key) throws InterruptedException {
            if (!post.readForm("/voice/new", key)) {
                return null;
            }
            var answer = post.send(
                    post.form(
                            "/voice/new",
                            "files",
                            key + ".txt",
                            file(key),
                            "token",
                            key,
                            "lang",
                            "ko",
                            "words",
                            "상품이 깨져서 왔어요. " + key),
                    key);
            if (answer == null) {
                return null;
            }
            var receipt = post.send(post.to(Post.path(answer)).GET(), key);
            return receipt == null ? null : number(receipt.body());
        }
    }

    /// A mail server that delivers again until it is told that the mail was taken.
    record Mail(Post post, String token) implements Door {

        @Override
        public String name() {
            return "mail";
        }

        @Override
        public @Nullable String handIn(String key) throws InterruptedException {
            var answer = post.send(
                    post.to("/api/v1/mail")
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "message/rfc822")
                            .POST(BodyPublishers.ofByteArray(letter(key))),
                    key);
            return answer == null ? null : number(answer.body());
        }

        static byte[] letter(String key) {
            var encoded = Base64.getMimeEncoder().encodeToString(file(key));
            return """
                    From: guest-%1$s@example.com
                    To: voice@example.com
                    Message-ID: <%1$s@example.com>
                    Subject: =?UTF-8?B?67Cw7Iah?=
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary=edge

                    --edge
                    Content-Type: text/plain; charset=UTF-8

                    아직 오지 않았습니다. %1$s
                    --edge
                    Content-Type: text/plain; name=letter.txt
                    Content-Disposition: attachment; filename=%1$s.txt
                    Content-Transfer-Encoding: base64

                    %2$s
                    --edge--
                    """.formatted(key, encoded).replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /// Somebody of us who brings a spreadsheet of ten rows and has it taken in. From then on each row is promised.
    record Sheet(Post post) implements Door {

        @Override
        public String name() {
            return "sheet";
        }

        @Override
        public int makes() {
            return ROWS;
        }

        @Override
        public @Nullable String handIn(String key) throws InterruptedException {
            if (!post.readForm("/voice/new", key)) {
                return null;
            }
            var signedIn =
                    post.send(post.form("/sign-in", "email=" + encode(ADMIN) + "&password=" + encode(PASSWORD)), key);
            if (signedIn == null) {
                return null;
            }
            post.keep(signedIn);
            var kept = post.send(
                    post.form("/intake/import", "file", key + ".csv", rows(key).getBytes(StandardCharsets.UTF_8)), key);
            if (kept == null) {
                return null;
            }
            var started = post.send(post.form(Post.path(kept), ""), key);
            return started == null ? null : "";
        }

        static String rows(String key) {
            return "내용,경로\n"
                    + IntStream.range(0, ROWS)
                            .mapToObj(row -> "영수증이 오지 않았습니다. " + row(key, row) + ",전화\n")
                            .collect(Collectors.joining());
        }

        /// The key of one row.
        static String row(String key, int row) {
            return key.substring(0, key.length() - 1) + row;
        }
    }

    private static @Nullable String number(String body) {
        var number = NUMBER.matcher(body);
        return number.find() ? number.group() : null;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
