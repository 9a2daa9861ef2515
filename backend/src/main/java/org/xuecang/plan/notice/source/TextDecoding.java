package org.xuecang.plan.notice.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a plain text: byte order mark, UTF-16 by its zero bytes, strict UTF-8, else the one of UTF-8,
 * GB18030 and Big5 that reads best. What cannot be decoded becomes U+FFFD and is counted.
 */
record TextDecoding(String text, int damaged) {

    /** The commonest characters and marks of official Chinese, simplified and traditional; only for comparing. */
    private static final String COMMON = "的一是在和有为年月日工作教育社区市县省区镇各中心组织单位开展建设学习加强与實實施關責務縣區學習會社" + "、，。：；（）“”《》";

    private static final int SAMPLE = 4_096;

    static boolean looksLikeText(byte[] content) {
        if (hasMark(content) || utf16WithoutMark(content) != null) {
            return true;
        }
        int odd = 0;
        int sample = Math.min(content.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            int b = content[i] & 0xFF;
            if (b == 0) {
                return false;
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                odd++;
            }
        }
        return odd <= sample / 20;
    }

    static TextDecoding decode(byte[] content) {
        if (hasMark(content)) {
            if (content[0] == (byte) 0xEF) {
                return lenient(content, 3, StandardCharsets.UTF_8);
            }
            return lenient(
                    content, 2, content[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Charset utf16 = utf16WithoutMark(content);
        if (utf16 != null) {
            return lenient(content, 0, utf16);
        }
        try {
            CharBuffer strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return new TextDecoding(strict.toString(), 0);
        } catch (CharacterCodingException notUtf8) {
            return best(
                    lenient(content, 0, StandardCharsets.UTF_8),
                    lenient(content, 0, Charset.forName("GB18030")),
                    lenient(content, 0, Charset.forName("Big5")));
        }
    }

    private static boolean hasMark(byte[] b) {
        return (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF)
                || (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
                || (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE);
    }

    /** Line ends and digits give UTF-16 text zero bytes on one side; few characters (一 is U+4E00) on the other. */
    private static Charset utf16WithoutMark(byte[] content) {
        int sample = Math.min(content.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i++) {
            if (content[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > even * 2 && odd > sample / 200) {
            return StandardCharsets.UTF_16LE;
        }
        return even > odd * 2 && even > sample / 200 ? StandardCharsets.UTF_16BE : null;
    }

    private static TextDecoding lenient(byte[] content, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return new TextDecoding(
                    text, (int) text.chars().filter(c -> c == 0xFFFD).count());
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A replacing decoder does not fail", e);
        }
    }

    private static TextDecoding best(TextDecoding... candidates) {
        TextDecoding best = candidates[0];
        for (TextDecoding candidate : candidates) {
            if (candidate.score() > best.score()) {
                best = candidate;
            }
        }
        return best;
    }

    private double score() {
        long common = text.chars().filter(c -> COMMON.indexOf(c) >= 0).count();
        return (common - 2.0 * damaged) / Math.max(1, text.length());
    }
}
