package org.xuecang.platform.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuecang.platform.Ids;
import org.xuecang.platform.Sha256;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Contents in a bucket of an S3 store. An object is there as a whole or not at all; so an upload is written down under a
 * name of its own and copied within the store when its row commits.
 */
final class S3Store implements FileStore, Closeable {

    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{64}");
    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration PATIENCE_TO_READ = Duration.ofSeconds(30);
    /** Who asks whether it is there waits for the answer. */
    private static final Duration PATIENCE_TO_PROBE = Duration.ofSeconds(2);

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /**
     * Speaks what every S3 store understands: nothing is sent in signed pieces or with the newer checksums.
     *
     * @param endpoint null for the region's own
     */
    static S3Store at(URI endpoint, String region, boolean pathStyle, String bucket, String keyId, String secret) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(keyId, secret)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        how -> how.pathStyleAccessEnabled(pathStyle).chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE_TO_CONNECT)
                        .socketTimeout(PATIENCE_TO_READ));
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
        return new S3Store(builder.build(), bucket);
    }

    /** Reads the upload twice, for its name and for the store, which compares what arrives with the MD5. */
    @Override
    public Arrival receive(Path source) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        MessageDigest md5 = md5();
        long size;
        try (InputStream in = Files.newInputStream(source);
                OutputStream both =
                        new DigestOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), md5), sha256)) {
            size = in.transferTo(both);
        }
        String place = ARRIVING + "/" + Ids.next();
        String sum = Base64.getEncoder().encodeToString(md5.digest());
        reach(() ->
                client.putObject(put -> put.bucket(bucket).key(place).contentMD5(sum), RequestBody.fromFile(source)));
        return new Arrival(place, HexFormat.of().formatHex(sha256.digest()), size);
    }

    @Override
    public void keep(Arrival arrival) throws IOException {
        if (!has(arrival.sha256())) {
            reach(() -> client.copyObject(copy -> copy.sourceBucket(bucket)
                    .sourceKey(arrival.place())
                    .destinationBucket(bucket)
                    .destinationKey(FileStore.place(arrival.sha256()))));
        }
    }

    @Override
    public void discard(Arrival arrival) throws IOException {
        delete(arrival.place());
    }

    @Override
    public boolean has(String sha256) throws IOException {
        try {
            reach(() -> client.headObject(head -> head.bucket(bucket).key(FileStore.place(sha256))));
            return true;
        } catch (NoSuchFileException none) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return reach(() -> client.getObject(get -> get.bucket(bucket).key(FileStore.place(sha256))));
    }

    @Override
    public void remove(String sha256) throws IOException {
        delete(FileStore.place(sha256));
    }

    @Override
    public List<String> olderThan(Instant moment) throws IOException {
        return reach(() -> old(moment, "")
                .filter(key -> CONTENT.matcher(key).matches())
                .map(key -> key.substring(key.indexOf('/') + 1))
                .toList());
    }

    @Override
    public void clearArrivals(Instant before) throws IOException {
        for (String left : reach(() -> old(before, ARRIVING + "/").toList())) {
            delete(left);
        }
    }

    @Override
    public void probe() throws IOException {
        reach(() -> client.headBucket(
                head -> head.bucket(bucket).overrideConfiguration(how -> how.apiCallTimeout(PATIENCE_TO_PROBE))));
    }

    @Override
    public void close() {
        client.close();
    }

    private Stream<String> old(Instant moment, String prefix) {
        return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(S3Object::key);
    }

    private void delete(String place) throws IOException {
        reach(() -> client.deleteObject(delete -> delete.bucket(bucket).key(place)));
    }

    /** What the store answers or does not answer, in the words of files. */
    private static <T> T reach(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException("not in the bucket");
        } catch (S3Exception refused) {
            // an answer to HEAD has no body that could say what is missing
            if (refused.statusCode() == NOT_FOUND && refused.awsErrorDetails() == null) {
                throw new NoSuchFileException("not in the bucket");
            }
            throw new IOException("the file store refuses: " + refused.statusCode(), refused);
        } catch (SdkException away) {
            throw new IOException("the file store cannot be reached", away);
        }
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
