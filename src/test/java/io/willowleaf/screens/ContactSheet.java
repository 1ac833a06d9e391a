package io.willowleaf.screens;

import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Many pictures on one, so that a person can look over all pages at once.
final class ContactSheet {

    private static final int GAP = 12;
    private static final int TITLE = 22;
    private static final int ROWS = 3;

    private ContactSheet() {}

    /// Sheets of all the pictures in a folder, written beside it.
    static void of(Path folder, boolean phone) {
        try (var files = Files.list(folder)) {
            var pictures = files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
            var columns = phone ? 7 : 3;
            var perSheet = columns * ROWS;
            for (var from = 0; from < pictures.size(); from += perSheet) {
                var sheet = draw(pictures.subList(from, Math.min(from + perSheet, pictures.size())), columns, phone);
                ImageIO.write(
                        sheet,
                        "png",
                        folder.resolveSibling(folder.getFileName() + "-sheet-" + (from / perSheet + 1) + ".png")
                                .toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage draw(List<Path> pictures, int columns, boolean phone) throws IOException {
        var width = phone ? 222 : 520;
        var height = phone ? 560 : 440;
        var rows = (pictures.size() + columns - 1) / columns;
        var sheet = new BufferedImage(
                columns * (width + GAP) + GAP, rows * (height + TITLE + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(new Color(0x808880));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        for (var i = 0; i < pictures.size(); i++) {
            var picture = ImageIO.read(pictures.get(i).toFile());
            var x = GAP + i % columns * (width + GAP);
            var y = GAP + i / columns * (height + TITLE + GAP);
            pen.setColor(Color.WHITE);
            pen.drawString(pictures.get(i).getFileName().toString().replace(".png", ""), x, y + 15);
            var shown = Math.min(picture.getHeight(), picture.getWidth() * height / width);
            pen.drawImage(
                    picture.getSubimage(0, 0, picture.getWidth(), shown)
                            .getScaledInstance(width, -1, Image.SCALE_AREA_AVERAGING),
                    x,
                    y + TITLE,
                    null);
        }
        pen.dispose();
        return sheet;
    }
}
