package org.xuecang.review.pool;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.search.SearchHit;
import org.xuecang.platform.search.SearchSource;

/** Experts of the organisation over which the caller's role reaches, in the search box. */
@Singleton
class ExpertSearch implements SearchSource {

    @Inject
    ExpertService experts;

    @Override
    public String code() {
        return "experts";
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Permission reading() {
        return PoolPermission.READ;
    }

    @Override
    public List<SearchHit> find(Words words, int most) {
        return experts.first(words, most);
    }
}
