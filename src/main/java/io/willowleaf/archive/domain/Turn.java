package io.willowleaf.archive.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as a JPEG says in its EXIF block: 1 upright, 3 upside down, 6 and 8 on its sides, the others
/// mirrored.
public final class Turn {

    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_FIELDS = 200;

    private Turn() {}

    /// From the first bytes of a picture; upright where nothing is said or it cannot be read.
    public static int of(byte[] head) {
        try {
            return find(ByteBuffer.wrap(head));
        } catch (IndexOutOfBoundsException | IllegalArgumentException torn) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer head) {
        if (head.remaining() < 4 || (head.getShort(0) & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        for (var at = 2; (head.getShort(at) & 0xFF00) == 0xFF00; at += 2 + (head.getShort(at + 2) & 0xFFFF)) {
            var kind = head.getShort(at) & 0xFF;
            if (kind == 0xDA) {
                return UPRIGHT;
            }
            if (kind == 0xE1 && isExif(head, at + 4)) {
                return field(head.slice(at + 10, head.capacity() - at - 10));
            }
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer head, int at) {
        return head.slice(at, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int field(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        var count = Math.min(tiff.getShort(first) & 0xFFFF, MOST_FIELDS);
        for (var number = 0; number < count; number++) {
            var field = first + 2 + number * 12;
            if ((tiff.getShort(field) & 0xFFFF) == ORIENTATION) {
                var turn = tiff.getShort(field + 8) & 0xFFFF;
                return turn >= 1 && turn <= 8 ? turn : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
