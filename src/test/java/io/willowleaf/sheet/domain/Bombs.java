package io.willowleaf.sheet.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are small outside and endless inside.
final class Bombs {

    private Bombs() {}

    static byte[] zipped(String part, long length) {
        return zip(zip -> {
            zip.putNextEntry(new ZipEntry(part));
            var zeros = new byte[1 << 20];
            for (var written = 0L; written < length; written += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        });
    }

    static byte[] parts(int count) {
        return zip(zip -> {
            for (var part = 0; part < count; part++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + part));
                zip.closeEntry();
            }
        });
    }

    /// Ten entities of ten each, nine times over.
    static byte[] laughs() {
        var entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (var depth = 1; depth < 10; depth++) {
            entities.append("<!ENTITY l%d \"%s\">"
                    .formatted(depth, "&l%d;".formatted(depth - 1).repeat(10)));
        }
        var words = "<?xml version=\"1.0\"?><!DOCTYPE sst [" + entities
                + "]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&l9;</t></si></sst>";
        var parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>",
                "xl/sharedStrings.xml",
                words,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
        return zip(zip -> {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        });
    }

    private interface Content {

        void write(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            content.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
