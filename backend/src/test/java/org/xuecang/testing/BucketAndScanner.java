package org.xuecang.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A start of the application with its files in a bucket and with a virus scanner. A test takes the bucket away by its field
 * {@code Supplier<Closeable> bucketOutage}, and changes the scanner's mood by {@code Consumer<String> scanner}, see
 * {@link ScannerDouble#accept}.
 */
public class BucketAndScanner implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Resource.class));
    }

    /** Both, for as long as the start lasts. */
    public static class Resource implements QuarkusTestResourceLifecycleManager {

        private S3Server bucket;
        private ScannerDouble scanner;

        @Override
        public Map<String, String> start() {
            bucket = new S3Server();
            scanner = new ScannerDouble();
            return Map.ofEntries(
                    Map.entry("XUECANG_FILE_STORE", "s3"),
                    Map.entry("XUECANG_S3_ENDPOINT", bucket.endpoint().toString()),
                    Map.entry("XUECANG_S3_PATH_STYLE", "true"),
                    Map.entry("XUECANG_S3_BUCKET", S3Server.BUCKET),
                    Map.entry("XUECANG_S3_KEY_ID", S3Server.KEY_ID),
                    Map.entry("XUECANG_S3_SECRET", S3Server.SECRET),
                    Map.entry("XUECANG_CLAMD_HOST", "127.0.0.1"),
                    Map.entry("XUECANG_CLAMD_PORT", String.valueOf(scanner.port())),
                    Map.entry("xuecang.clamd.patience", "2s"),
                    Map.entry("xuecang.clamd.poll", "1s"),
                    Map.entry("xuecang.clamd.first-retry", "500ms"),
                    Map.entry("xuecang.clamd.longest-retry", "2s"),
                    Map.entry("xuecang.jobs.poll", "500ms"));
        }

        @Override
        public void inject(TestInjector tests) {
            tests.injectIntoFields(
                    bucket.outage(),
                    field -> field.getName().equals("bucketOutage") && field.getType() == Supplier.class);
            tests.injectIntoFields(
                    scanner, field -> field.getName().equals("scanner") && field.getType() == Consumer.class);
        }

        @Override
        public void stop() {
            try {
                scanner.close();
                bucket.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
