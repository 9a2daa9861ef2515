package org.xuecang.platform.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens values with the keys of one key file. Plain Java; see the package for the format. */
final class PersonalCipher {

    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;
    private static final int HASH = 32;
    private static final byte[] SALT = "xuecang personal fields".getBytes(StandardCharsets.UTF_8);

    private record Keys(Aead sealing, Map<PersonalKind, Prf> matching) {}

    private final int primary;
    private final SortedMap<Integer, Keys> live = new TreeMap<>();

    PersonalCipher(KeyFile file) {
        primary = file.primary();
        file.keys().forEach((id, key) -> live.put(id, derive(key)));
    }

    PersonalValue seal(PersonalColumn column, String value) {
        try {
            byte[] sealed = live.get(primary).sealing().encrypt(value.getBytes(StandardCharsets.UTF_8), bound(column));
            byte[] ciphertext = ByteBuffer.allocate(HEADER + sealed.length)
                    .put(FORMAT)
                    .putInt(primary)
                    .put(sealed)
                    .array();
            return new PersonalValue(ciphertext, hash(primary, column.kind(), value));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when the ciphertext is damaged, of another column, or its key is not live */
    String open(PersonalColumn column, byte[] ciphertext) {
        try {
            ByteBuffer in = ByteBuffer.wrap(ciphertext);
            if (ciphertext.length < HEADER || in.get() != FORMAT) {
                throw new IllegalStateException("a value of " + column.place() + " has an unknown format");
            }
            Keys keys = live.get(in.getInt());
            if (keys == null) {
                throw new IllegalStateException("a value of " + column.place() + " needs a key that is not live");
            }
            byte[] sealed = new byte[in.remaining()];
            in.get(sealed);
            return new String(keys.sealing().decrypt(sealed, bound(column)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("a value of " + column.place() + " does not open: damaged or moved");
        }
    }

    /** One hash for each live key, for exact match. */
    List<byte[]> hashes(PersonalKind kind, String value) {
        List<byte[]> hashes = new ArrayList<>();
        live.keySet().forEach(id -> hashes.add(hash(id, kind, value)));
        return hashes;
    }

    /** How a ciphertext under the primary key begins; any other is due for re-encryption. */
    byte[] primaryHeader() {
        return ByteBuffer.allocate(HEADER).put(FORMAT).putInt(primary).array();
    }

    private byte[] hash(int keyId, PersonalKind kind, String value) {
        try {
            return live.get(keyId)
                    .matching()
                    .get(kind)
                    .compute(kind.normalise(value).getBytes(StandardCharsets.UTF_8), HASH);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Keys derive(byte[] key) {
        try {
            Map<PersonalKind, Prf> matching = new EnumMap<>(PersonalKind.class);
            for (PersonalKind kind : PersonalKind.values()) {
                SecretKeySpec derived = new SecretKeySpec(derived(key, "match " + kind.name()), "HMAC");
                matching.put(kind, new PrfHmacJce("HMACSHA256", derived));
            }
            return new Keys(new AesGcmJce(derived(key, "seal")), matching);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] derived(byte[] key, String purpose) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", key, SALT, purpose.getBytes(StandardCharsets.UTF_8), HASH);
    }

    private static byte[] bound(PersonalColumn column) {
        return column.place().getBytes(StandardCharsets.UTF_8);
    }
}
