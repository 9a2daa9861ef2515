package org.xuecang.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PersonalCipherTest {

    private static final PersonalColumn PHONE =
            new PersonalColumn("resident", "phone_ciphertext", "phone_hash", PersonalKind.PHONE);
    private static final PersonalColumn OTHER =
            new PersonalColumn("teacher", "phone_ciphertext", "phone_hash", PersonalKind.PHONE);

    private final PersonalCipher cipher = cipher(1, 1);

    @Property(tries = 200)
    void opensWhatItSealed(@ForAll String value) {
        String stored = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(cipher.open(PHONE, cipher.seal(PHONE, stored).ciphertext())).isEqualTo(stored);
    }

    @Property(tries = 300)
    void findsAnyChangedByte(
            @ForAll @IntRange(max = 200) int position, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] ciphertext = cipher.seal(PHONE, "13800001234").ciphertext();
        ciphertext[position % ciphertext.length] ^= (byte) change;
        assertThatThrownBy(() -> cipher.open(PHONE, ciphertext)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 50)
    void findsATruncatedValue(@ForAll @IntRange(max = 40) int length) {
        byte[] ciphertext = Arrays.copyOf(cipher.seal(PHONE, "13800001234").ciphertext(), length);
        assertThatThrownBy(() -> cipher.open(PHONE, ciphertext)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenAValueMovedFromAnotherColumn() {
        byte[] moved = cipher.seal(OTHER, "13800001234").ciphertext();
        assertThatThrownBy(() -> cipher.open(PHONE, moved))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("resident.phone_ciphertext")
                .hasMessageNotContaining("138");
    }

    @Test
    void sealsTheSameValueDifferentlyAndHashesItAlike() {
        PersonalValue one = cipher.seal(PHONE, "13800001234");
        PersonalValue two = cipher.seal(PHONE, "+86 138-0000-1234");
        assertThat(one.ciphertext()).isNotEqualTo(two.ciphertext());
        assertThat(one.hash()).isEqualTo(two.hash()).hasSize(32);
        assertThat(cipher.seal(PHONE, "13800001235").hash()).isNotEqualTo(one.hash());
    }

    @Test
    void hashesTheSameTextOfAnotherKindDifferently() {
        assertThat(cipher.hashes(PersonalKind.PHONE, "12345678901").getFirst())
                .isNotEqualTo(
                        cipher.hashes(PersonalKind.DOCUMENT, "12345678901").getFirst());
    }

    @Test
    void readsOldValuesAndWritesWithTheNewKeyWhileBothAreLive() {
        PersonalValue old = cipher.seal(PHONE, "13800001234");
        PersonalCipher both = cipher(2, 1, 2);
        PersonalValue anew = both.seal(PHONE, "13800001234");

        assertThat(both.open(PHONE, old.ciphertext())).isEqualTo("13800001234");
        assertThat(anew.ciphertext()).startsWith(both.primaryHeader());
        assertThat(Arrays.copyOf(old.ciphertext(), both.primaryHeader().length)).isNotEqualTo(both.primaryHeader());
        List<byte[]> hashes = both.hashes(PersonalKind.PHONE, "13800001234");
        assertThat(hashes).hasSize(2).contains(old.hash(), anew.hash());
    }

    @Test
    void doesNotOpenAValueWhoseKeyHasGone() {
        byte[] old = cipher.seal(PHONE, "13800001234").ciphertext();
        assertThatThrownBy(() -> cipher(2, 2).open(PHONE, old)).hasMessageContaining("not live");
    }

    static PersonalCipher cipher(int primary, int... ids) {
        return new PersonalCipher(keys(primary, ids));
    }

    static KeyFile keys(int primary, int... ids) {
        TreeMap<Integer, byte[]> keys = new TreeMap<>();
        for (int id : ids) {
            byte[] key = new byte[32];
            Arrays.fill(key, (byte) id);
            keys.put(id, key);
        }
        return new KeyFile(primary, keys);
    }
}
