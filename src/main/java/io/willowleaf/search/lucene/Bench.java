package io.willowleaf.search.lucene;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.WordClass;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// One tokenizer and its buffers; for one thread at a time. Compounds and inflected words are given as their pieces.
final class Bench {

    private final KoreanTokenizer tokenizer;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PartOfSpeechAttribute speech;

    Bench(@Nullable UserDictionary words) {
        tokenizer = new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, words, DecompoundMode.NONE, false, false);
        term = tokenizer.addAttribute(CharTermAttribute.class);
        offset = tokenizer.addAttribute(OffsetAttribute.class);
        speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    }

    List<Morpheme> apart(String text) throws IOException {
        var pieces = new ArrayList<Morpheme>();
        tokenizer.setReader(new StringReader(text));
        try {
            tokenizer.reset();
            while (pieces.size() < Morphemes.MOST && tokenizer.incrementToken()) {
                add(pieces);
            }
            tokenizer.end();
        } finally {
            tokenizer.close();
        }
        return List.copyOf(pieces);
    }

    private void add(List<Morpheme> pieces) {
        var word = term.toString();
        if (word.isBlank()) {
            return;
        }
        var parts = speech.getMorphemes();
        if (parts == null || parts.length == 0) {
            pieces.add(piece(word, speech.getLeftPOS(), pieces.size(), offset.startOffset(), offset.endOffset()));
            return;
        }
        var lies = lie(word, parts);
        var from = offset.startOffset();
        for (var part : parts) {
            var until = lies ? from + part.surfaceForm().length() : offset.endOffset();
            pieces.add(piece(part.surfaceForm(), part.posTag(), pieces.size(), from, until));
            from = lies ? until : from;
        }
    }

    /// Whether the parts are the word cut into pieces, not its forms in the dictionary.
    private static boolean lie(String word, KoMorphData.Morpheme[] parts) {
        var whole = new StringBuilder();
        for (var part : parts) {
            whole.append(part.surfaceForm());
        }
        return word.contentEquals(whole);
    }

    private static Morpheme piece(String text, POS.Tag tag, int position, int from, int until) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Morpheme(folded, kind(tag), tag != POS.Tag.UNKNOWN && tag != POS.Tag.UNA, position, from, until);
    }

    private static WordClass kind(POS.Tag tag) {
        return switch (tag) {
            case NNG, SH, UNKNOWN, UNA, NA -> WordClass.NOUN;
            case NNP -> WordClass.NAME;
            case NNB, NNBC, NP -> WordClass.BOUND_NOUN;
            case NR, SN -> WordClass.NUMBER;
            case VV, VSV -> WordClass.VERB;
            case VA -> WordClass.ADJECTIVE;
            case VX, VCN, VCP -> WordClass.AUXILIARY;
            case MAG, MAJ -> WordClass.ADVERB;
            case MM -> WordClass.DETERMINER;
            case IC -> WordClass.INTERJECTION;
            case XR -> WordClass.ROOT;
            case XPN -> WordClass.PREFIX;
            case XSA, XSN, XSV -> WordClass.SUFFIX;
            case JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC -> WordClass.PARTICLE;
            case EP, EF, EC, ETN, ETM -> WordClass.ENDING;
            case SL -> WordClass.FOREIGN;
            case SF, SP, SSC, SSO, SC, SY, SE -> WordClass.MARK;
        };
    }
}
