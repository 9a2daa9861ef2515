package org.xuecang.platform.personal;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Seals, opens and finds personal values with the keys of this installation. */
@ApplicationScoped
public class PersonalFields {

    private static final int EARLY = 2;

    private volatile PersonalCipher cipher;

    @Inject
    PersonalConfig config;

    /** Without its keys the application would write what it can never read, so it does not start. */
    void readKeys(@Observes @Priority(EARLY) StartupEvent start) {
        try {
            use(KeyFile.read(config.keyFile()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "XUECANG_KEYS is not set: it names the file with the keys of the personal fields"))));
        } catch (IllegalArgumentException refused) {
            throw new ConfigurationException(refused.getMessage());
        }
    }

    void use(KeyFile keys) {
        cipher = new PersonalCipher(keys);
    }

    /** Seals a value, never null, for this column and no other. */
    public PersonalValue seal(PersonalColumn column, String value) {
        return cipher.seal(column, value);
    }

    /** @throws IllegalStateException when the value is damaged, was moved from another column, or its key is missing */
    public String open(PersonalColumn column, PersonalValue value) {
        return cipher.open(column, value.ciphertext());
    }

    /** The value as those see it who may not see it whole. */
    public String masked(PersonalColumn column, PersonalValue value) {
        return column.kind().mask(open(column, value));
    }

    /** What to look for in a hash column, {@code = any(?)}: the value's hash under each live key. */
    public byte[][] hashes(PersonalKind kind, String value) {
        List<byte[]> hashes = cipher.hashes(kind, value);
        return hashes.toArray(byte[][]::new);
    }

    PersonalCipher cipher() {
        return cipher;
    }
}
