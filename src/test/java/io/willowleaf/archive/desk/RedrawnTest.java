package io.willowleaf.archive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.Source;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedrawnTest {

    @ParameterizedTest
    @CsvSource({"1, 40, 20, true", "3, 40, 20, false", "6, 20, 40, true", "8, 20, 40, false"})
    void a_photograph_stands_as_it_was_held_and_says_nothing_of_where(int turn, int width, int height, boolean redFirst)
            throws IOException {
        var photo = withExif(picture(40, 20, "jpeg"), turn);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("37.5665,126.9780");
        var drawn = Redrawn.of(Source.of(photo));
        assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "37.5665");
        var seen = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(new int[] {seen.getWidth(), seen.getHeight()}).containsExactly(width, height);
        var first = new Color(seen.getRGB(2, 2));
        assertThat(first.getRed() > first.getBlue()).isEqualTo(redFirst);
    }

    @Test
    void a_large_one_comes_small() throws IOException {
        var seen = ImageIO.read(new ByteArrayInputStream(Redrawn.of(Source.of(picture(4_000, 1_000, "png")))));
        assertThat(seen.getWidth()).isBetween(600, 1_200);
        assertThat(seen.getHeight()).isBetween(150, 300);
    }

    @Test
    void a_small_file_with_a_huge_picture_is_not_drawn() throws IOException {
        var png = picture(10, 10, "png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> Redrawn.of(Source.of(png))).isInstanceOf(NotPossible.class);
    }

    @Test
    void what_is_no_picture_is_not_drawn_and_harms_nobody() throws IOException {
        for (var text :
                new String[] {"", "<svg onload=pwned(1)>", "<html>", "GIF89a", "\u0089PNG\r\n\u001a\n", "BM6"}) {
            assertThatThrownBy(() -> Redrawn.of(Source.of(text.getBytes(StandardCharsets.ISO_8859_1))))
                    .as(text)
                    .isInstanceOf(NotPossible.class);
        }
        var random = new Random(7);
        var whole = withExif(picture(60, 40, "jpeg"), 6);
        for (var round = 0; round < 200; round++) {
            var torn = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (var change = 0; change < 10; change++) {
                torn[2 + random.nextInt(torn.length - 2)] = (byte) random.nextInt();
            }
            try {
                assertThat(Redrawn.of(Source.of(torn))).isNotEmpty();
            } catch (NotPossible refused) {
                assertThat(refused.key()).isEqualTo("archive.refused.picture");
            }
        }
    }

    /// Red on the left, blue on the right.
    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int turn) {
        var place = "37.5665,126.9780".getBytes(StandardCharsets.US_ASCII);
        var block = new byte[6 + 8 + 2 + 12 + 4 + place.length];
        ByteBuffer.wrap(block)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0)
                .put(place);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((block.length + 2) >> 8);
        out.write(block.length + 2);
        out.writeBytes(block);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
