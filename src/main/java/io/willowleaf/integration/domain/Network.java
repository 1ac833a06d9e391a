package io.willowleaf.integration.domain;

import java.net.InetAddress;
import java.util.Arrays;

/// A range of addresses, as `10.0.0.0/8` or `fd00::/8`; a single address is a range of one.
public record Network(InetAddress start, int bits) {

    /// Reads one.
    ///
    /// @throws IllegalArgumentException if it is not written so
    public static Network of(String written) {
        var slash = written.indexOf('/');
        var start = InetAddress.ofLiteral(slash < 0 ? written : written.substring(0, slash));
        var all = start.getAddress().length * 8;
        var bits = slash < 0 ? all : Integer.parseInt(written.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException(written);
        }
        return new Network(start, bits);
    }

    public boolean holds(InetAddress address) {
        var mine = start.getAddress();
        var other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        var whole = bits / 8;
        var rest = bits % 8;
        return Arrays.equals(mine, 0, whole, other, 0, whole)
                && (rest == 0 || sameStart(mine[whole], other[whole], rest));
    }

    private static boolean sameStart(byte one, byte other, int bits) {
        var mask = 0xff << (8 - bits);
        return (one & mask) == (other & mask);
    }
}
