package io.relais.core.mongo.copy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a collection holds, in two numbers: the same documents give the same sum in whatever order they come.
 *
 * @param documents how many
 * @param sum of the SHA-256 of each, without its carry
 */
public record ContentSum(long documents, BigInteger sum) {

    static final ContentSum NOTHING = new ContentSum(0, BigInteger.ZERO);

    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
    private static final int SHOWN_BITS = 64;

    /** With one more document, of these bytes. */
    ContentSum with(ByteBuffer document) {
        MessageDigest digest = sha256();
        digest.update(document);
        return new ContentSum(
                documents + 1, sum.add(new BigInteger(1, digest.digest())).and(MOST));
    }

    /** Enough of the sum to tell two apart by eye: 16 digits. */
    public String shown() {
        return "%016x".formatted(sum.shiftRight(MOST.bitLength() - SHOWN_BITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
