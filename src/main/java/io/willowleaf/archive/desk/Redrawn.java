package io.willowleaf.archive.desk;

import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Turn;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture drawn anew to be looked at on a page: small, turned as it was held, and without anything else the file
/// held, such as where and when it was taken. One at a time, because a small file may hold a huge picture.
public final class Redrawn {

    private static final Set<String> KINDS = Set.of("image/jpeg", "image/png", "image/gif");
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 1_200;
    private static final int HEAD = 128 * 1024;
    private static final Semaphore ONE = new Semaphore(1, true);

    private Redrawn() {}

    public static boolean canBe(String mediaType) {
        return KINDS.contains(mediaType);
    }

    /// As a JPEG. Refuses what is no picture after all, or too large to be drawn.
    public static byte[] of(Source picture) throws IOException {
        ONE.acquireUninterruptibly();
        try (var in = picture.open();
                var head = picture.open()) {
            var turn = Turn.of(head.readNBytes(HEAD));
            return jpeg(turned(read(new MemoryCacheImageInputStream(in)), turn));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof NotPossible known ? known : new NotPossible("archive.refused.picture");
        } finally {
            ONE.release();
        }
    }

    /// Only every so many points of a large one, so that it is never in memory as a whole.
    private static BufferedImage read(MemoryCacheImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new NotPossible("archive.refused.picture");
        }
        var reader = readers.next();
        try {
            reader.setInput(in, true, true);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (Set.of("jpeg", "png", "gif").stream().noneMatch(name(reader)::equals)
                || (long) width * height > MOST_PIXELS) {
            throw new NotPossible("archive.refused.picture");
        }
        var step = Math.max(1, Math.ceilDiv(Math.max(width, height), LONGEST_SIDE));
        var few = reader.getDefaultReadParam();
        few.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, few);
    }

    private static String name(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT);
    }

    /// On white, in three colours, upright.
    private static BufferedImage turned(BufferedImage picture, int turn) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var lies = turn >= 5;
        var sheet = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.drawImage(picture, transform(turn, width, height), null);
        pen.dispose();
        return sheet;
    }

    private static AffineTransform transform(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg", out)) {
            throw new NotPossible("archive.refused.picture");
        }
        return out.toByteArray();
    }
}
