package io.willowleaf.guidance.domain;

/// Slips of one letter that many make, written as the dictionary has them: 않되다 안되다, 됬 됐, 할께 할게, 될껄 될걸, 법데로
/// 법대로, 이여서 이어서, 뭐라구요 뭐라고요, 머라고 뭐라고, 기달리다 기다리다. Text and forms are written alike, so a correct word
/// that looks like a slip loses nothing.
final class Slips {

    private static final int FINALS = 28;
    private static final int RIEUL = 8;
    private static final String BECOME = "되돼됩됐된될";

    private Slips() {}

    /// The letter as it is meant; zero stands for no letter.
    static char mended(char before, char letter, char after) {
        return switch (letter) {
            case '됬' -> '됐';
            case '않' -> BECOME.indexOf(after) >= 0 ? '안' : letter;
            case '께' -> endsInRieul(before) ? '게' : letter;
            case '껄' -> endsInRieul(before) ? '걸' : letter;
            case '데' -> after == '로' ? '대' : letter;
            case '여' -> after == '서' && (before == '이' || before == '니') ? '어' : letter;
            case '구' -> after == '요' ? '고' : letter;
            case '머' -> after == '라' ? '뭐' : letter;
            case '달' -> before == '기' && "리려릴린".indexOf(after) >= 0 ? '다' : letter;
            default -> letter;
        };
    }

    private static boolean endsInRieul(char letter) {
        return letter >= '가' && letter <= '힣' && (letter - '가') % FINALS == RIEUL;
    }
}
