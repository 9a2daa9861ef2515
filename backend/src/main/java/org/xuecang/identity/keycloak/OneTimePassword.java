package org.xuecang.identity.keycloak;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A password to be told once and changed at the first sign-in; never stored here, and not printed by accident. */
public final class OneTimePassword {

    /** Without the characters that are confused when read aloud or from a slip of paper. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private OneTimePassword(String text) {
        this.text = text;
    }

    /** Three groups of four, 59 bits. */
    public static OneTimePassword random() {
        String letters = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
        return new OneTimePassword(letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
    }

    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "OneTimePassword";
    }
}
