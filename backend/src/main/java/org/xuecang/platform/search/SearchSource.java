package org.xuecang.platform.search;

import java.util.List;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.list.Words;

/** One kind of thing that is found by words; a CDI bean of the feature whose thing it is. */
public interface SearchSource {

    /** Stable name in kebab case, such as {@code applications}; its words stand in the user interface's texts. */
    String code();

    /** Among the other kinds, the smallest first. */
    int place();

    /** Leave to list such things; who holds it nowhere is shown none. */
    Permission reading();

    /**
     * The first of those that the caller may list, in the order of their list; one statement.
     *
     * @param words one at least
     */
    List<SearchHit> find(Words words, int most);
}
