package org.xuecang.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.search.SearchHit;
import org.xuecang.platform.search.SearchSource;

/** Reviews, in the search box. */
@Singleton
class ReviewSearch implements SearchSource {

    private static final String COLUMNS = "v.id, v.round_id, " + ReviewList.TITLE
            + " as title, person.display_name as reviewer_name, r.title as round_title, " + ReviewList.RECEIPT_NUMBER
            + " as receipt_number";

    @Inject
    ReviewList reviews;

    @Inject
    Lists lists;

    private record Found(
            UUID id,
            UUID roundId,
            String title,
            String reviewerName,
            String unitName,
            String roundTitle,
            String receiptNumber) {

        SearchHit hit() {
            return SearchHit.of(id, roundId, title, reviewerName, unitName, roundTitle, receiptNumber);
        }
    }

    @Override
    public String code() {
        return "reviews";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Permission reading() {
        return ReviewPermission.READ;
    }

    @Override
    public List<SearchHit> find(Words words, int most) {
        return lists
                .first(
                        reviews.query(ReviewFilter.found(words.typed()), new PageRequest(most, null), COLUMNS, ""),
                        most,
                        Found.class)
                .stream()
                .map(Found::hit)
                .toList();
    }
}
