package org.xuecang.review.decision;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.search.SearchHit;
import org.xuecang.platform.search.SearchSource;

/** Awards, in the search box. */
@Singleton
class AwardSearch implements SearchSource {

    @Inject
    AwardList awards;

    @Override
    public String code() {
        return "awards";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Permission reading() {
        return DecisionPermission.READ_AWARDS;
    }

    /** An award has no page of its own; it stands on its application's. */
    @Override
    public List<SearchHit> find(Words words, int most) {
        return awards.first(AwardList.Filter.found(words.typed()), most).stream()
                .map(award -> SearchHit.of(
                        award.id(),
                        award.applicationId(),
                        award.title(),
                        award.unitName(),
                        award.grade(),
                        award.documentNumber(),
                        award.roundTitle()))
                .toList();
    }
}
