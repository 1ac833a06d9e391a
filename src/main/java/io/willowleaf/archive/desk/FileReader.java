package io.willowleaf.archive.desk;

import io.willowleaf.archive.FileText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads text files the way Korean offices write them: UTF-8 if it is nothing else, then CP949, UTF-16 when marked.
public final class FileReader {

    private static final Charset CP949 = Charset.forName("MS949");

    private FileReader() {}

    /// What no encoding fits is read as CP949 with � in the places that do not.
    public static FileText read(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new FileText(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        var start = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return new FileText(strictly(StandardCharsets.UTF_8, bytes, start), "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return new FileText(new String(bytes, CP949), "CP949");
        }
    }

    private static String strictly(Charset charset, byte[] bytes, int start) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                .toString();
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (var i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
