package org.xuecang.platform.problem;

/**
 * A value of a {@link Fault} that is itself a word of the message bundles, so that it is told in the language of the text.
 *
 * @param key where the word stands; what has none is told by the last part of the key
 */
public record Word(String key) {

    String code() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
