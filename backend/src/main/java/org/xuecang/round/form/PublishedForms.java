package org.xuecang.round.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Forms that take answers, kept ready: a published version never changes, and compiling its patterns takes a while. */
@ApplicationScoped
public class PublishedForms {

    private static final long MOST = 200;

    private final Cache<UUID, PublishedForm> ready =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    FormService forms;

    /** @param versionId of a published version */
    public PublishedForm get(UUID versionId) {
        PublishedForm known = ready.getIfPresent(versionId);
        if (known != null) {
            return known;
        }
        // not inside the cache's own computation: it would hold a lock while the database is asked
        PublishedForm read =
                new PublishedForm(forms.published(versionId).orElseThrow().content());
        ready.put(versionId, read);
        return read;
    }
}
