package org.xuecang.platform.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Words;

/** Asks every kind of thing that the features have, a statement each. */
@ApplicationScoped
class SearchService {

    @Inject
    @All
    List<SearchSource> sources;

    @Inject
    Gate gate;

    /**
     * @param most of each kind
     * @throws org.xuecang.platform.problem.DomainError 403
     */
    SearchView find(String typed, int most) {
        gate.where(SearchPermission.SEARCH, "");
        Words words = Words.of(typed);
        return new SearchView(
                words.isNone()
                        ? List.of()
                        : sources.stream()
                                .filter(source -> gate.holds(source.reading()))
                                .sorted(Comparator.comparing(SearchSource::place))
                                .map(source -> group(source, words, most))
                                .filter(group -> !group.items().isEmpty())
                                .toList());
    }

    private static SearchView.Group group(SearchSource source, Words words, int most) {
        List<SearchHit> found = source.find(words, most + 1);
        boolean more = found.size() > most;
        return new SearchView.Group(source.code(), more ? found.subList(0, most) : found, more);
    }
}
