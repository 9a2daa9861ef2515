package org.xuecang.review.message;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Says what holds of cases at this moment; the feature that decides of them implements it as a CDI bean. */
public interface CaseNews {

    /** By the case's id, without those of which there is nothing to tell; in a bounded number of statements. */
    Map<UUID, News> of(Collection<UUID> caseIds);
}
