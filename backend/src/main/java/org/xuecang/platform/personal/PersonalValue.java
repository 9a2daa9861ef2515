package org.xuecang.platform.personal;

import jakarta.persistence.Embeddable;
import java.util.Arrays;

/**
 * A personal field as it is stored; made and opened by {@link PersonalFields}. As a part of an entity its two columns are
 * named with {@code @AttributeOverride} for {@code ciphertext} and {@code hash}.
 */
@Embeddable
public class PersonalValue {

    private byte[] ciphertext;
    private byte[] hash;

    protected PersonalValue() {}

    public PersonalValue(byte[] ciphertext, byte[] hash) {
        this.ciphertext = ciphertext.clone();
        this.hash = hash.clone();
    }

    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalValue value
                && Arrays.equals(ciphertext, value.ciphertext)
                && Arrays.equals(hash, value.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    public String toString() {
        return "PersonalValue";
    }
}
