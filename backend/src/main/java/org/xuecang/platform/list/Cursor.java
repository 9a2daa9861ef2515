package org.xuecang.platform.list;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.xuecang.platform.Sha256;
import org.xuecang.platform.problem.PlatformProblem;

/** Where a page ended: a fingerprint of the question and the last row's sort keys, as one opaque word. */
final class Cursor {

    private static final int FINGERPRINT = 8;

    /** In place of a length: the row has no such key. */
    private static final int NONE = 0xffff;

    private Cursor() {}

    static String write(String question, List<String> keys) {
        List<byte[]> parts = keys.stream()
                .map(key -> key == null ? null : key.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer out = ByteBuffer.allocate(FINGERPRINT
                + parts.stream()
                        .mapToInt(part -> part == null ? 2 : part.length + 2)
                        .sum());
        out.put(fingerprint(question));
        for (byte[] part : parts) {
            if (part == null) {
                out.putShort((short) NONE);
            } else {
                out.putShort((short) part.length).put(part);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.array());
    }

    /** @throws org.xuecang.platform.problem.DomainError 400 {@code bad-cursor} for another question's or a damaged one */
    static List<String> read(String cursor, String question, int keyCount) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            byte[] fingerprint = new byte[FINGERPRINT];
            in.get(fingerprint);
            List<String> keys = new ArrayList<>();
            while (in.hasRemaining()) {
                int length = Short.toUnsignedInt(in.getShort());
                keys.add(length == NONE ? null : text(in, length));
            }
            if (Arrays.equals(fingerprint, fingerprint(question)) && keys.size() == keyCount) {
                return keys;
            }
        } catch (IllegalArgumentException | java.nio.BufferUnderflowException damaged) {
            throw PlatformProblem.BAD_CURSOR.error();
        }
        throw PlatformProblem.BAD_CURSOR.error();
    }

    private static String text(ByteBuffer in, int length) {
        byte[] part = new byte[length];
        in.get(part);
        return new String(part, StandardCharsets.UTF_8);
    }

    private static byte[] fingerprint(String question) {
        return Arrays.copyOf(Sha256.of(question), FINGERPRINT);
    }
}
