package org.xuecang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.xuecang.testing.HttpTest;
import org.xuecang.testing.Upload;

/** A body beyond every limit is answered in words, and no limit is held by reading it into memory first. */
@HttpTest
class OversizeHttpTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void refusesTwoHundredMegabytesThatAnnounceThemselves() {
        refused(() -> Upload.of("bureau", "/plan-imports", 200 * MEGABYTE, true));
    }

    @Test
    void refusesTwoHundredMegabytesThatComeUnannounced() {
        refused(() -> Upload.of("bureau", "/plan-imports", 200 * MEGABYTE, false));
    }

    /** The server itself takes in 256 MB and would close the connection without a word. */
    @Test
    void refusesWhatIsLargerThanTheServerTakesInAtAll() {
        refused(() -> Upload.of("bureau", "/plan-imports", 257 * MEGABYTE, true));
    }

    @Test
    void stopsReadingAnEndlessText() {
        refused(() -> Upload.ofText("bureau", "/plans", 20 * MEGABYTE));
    }

    private static void refused(Supplier<Upload> sending) {
        MemoryPoolMXBean old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                .findFirst()
                .orElseThrow();
        old.resetPeakUsage();
        long before = old.getUsage().getUsed();
        Upload answer = sending.get();
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().path("code").asText()).isEqualTo("too-large");
        // whatever is kept whole is a large array, and those are made in the old generation
        assertThat(old.getPeakUsage().getUsed() - before).isLessThan(100 * MEGABYTE);
    }
}
