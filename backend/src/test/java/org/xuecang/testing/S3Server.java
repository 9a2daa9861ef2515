package org.xuecang.testing;

import java.io.Closeable;
import java.net.URI;
import java.util.function.Supplier;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.options.ListContainerOptions;

/** An S3 store in this process, with one empty bucket, behind a line that can be cut. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "files";
    public static final String KEY_ID = "test-key";
    public static final String SECRET = "test-secret";

    private final BlobStoreContext context;
    private final S3Proxy proxy;
    private final Relay line;

    public S3Server() {
        context = ContextBuilder.newBuilder(new TransientNio2BlobApiMetadata())
                .credentials(KEY_ID, SECRET)
                .build(BlobStoreContext.class);
        context.getBlobStore().createContainerInLocation(null, BUCKET);
        proxy = S3Proxy.builder()
                .blobStore(context.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY_ID, SECRET)
                .build();
        try {
            proxy.start();
        } catch (Exception broken) {
            throw new IllegalStateException("no S3 store", broken);
        }
        line = Relay.to("127.0.0.1", proxy.getPort());
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + line.port());
    }

    /** Takes the store away until what it gives is closed. */
    public Supplier<Closeable> outage() {
        return line;
    }

    /** How many objects there are below a prefix. */
    public long count(String prefix) {
        return context.getBlobStore()
                .list(BUCKET, ListContainerOptions.Builder.recursive().prefix(prefix))
                .size();
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception broken) {
            throw new IllegalStateException("the S3 store does not end", broken);
        }
        context.close();
    }
}
