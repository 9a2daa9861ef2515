package org.xuecang.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.search.SearchHit;
import org.xuecang.platform.search.SearchSource;

/** Rounds, in the search box. */
@Singleton
class RoundSearch implements SearchSource {

    @Inject
    RoundList rounds;

    @Override
    public String code() {
        return "rounds";
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Permission reading() {
        return RoundPermission.READ;
    }

    @Override
    public List<SearchHit> find(Words words, int most) {
        return rounds.first(RoundList.Filter.found(words.typed()), most).stream()
                .map(round -> SearchHit.of(round.id(), null, round.title(), round.programmeName()))
                .toList();
    }
}
