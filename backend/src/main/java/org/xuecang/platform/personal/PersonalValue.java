package org.xuecang.platform.personal;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/**
 * A personal field as it is stored; made and opened by {@link PersonalFields}. As a part of an entity its two columns are
 * named with {@code @AttributeOverride} for {@code ciphertext} and {@code hash}.
 */
@Embeddable
public class PersonalValue {

    private byte[] ciphertext;
    private byte[] hash;

    protected PersonalValue() {}

    /** Of two columns of a row it is nothing where the first is null. */
    @JdbiConstructor
    public PersonalValue(@PropagateNull @ColumnName("ciphertext") byte[] ciphertext, @ColumnName("hash") byte[] hash) {
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
