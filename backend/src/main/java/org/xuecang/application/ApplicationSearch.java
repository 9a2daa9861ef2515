package org.xuecang.application;

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

/** Applications, in the search box. */
@Singleton
class ApplicationSearch implements SearchSource {

    private static final String COLUMNS =
            "a.id, person.display_name as applicant_name, r.title as round_title, a.receipt_number";

    @Inject
    ApplicationList applications;

    @Inject
    Lists lists;

    private record Found(
            UUID id, String title, String unitName, String applicantName, String roundTitle, String receiptNumber) {

        SearchHit hit() {
            return SearchHit.of(
                    id, null, title == null ? "" : title, unitName, applicantName, roundTitle, receiptNumber);
        }
    }

    @Override
    public String code() {
        return "applications";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Permission reading() {
        return ApplicationPermission.READ;
    }

    @Override
    public List<SearchHit> find(Words words, int most) {
        return lists
                .first(
                        applications.query(
                                ApplicationFilter.found(words.typed()), new PageRequest(most, null), COLUMNS, ""),
                        most,
                        Found.class)
                .stream()
                .map(Found::hit)
                .toList();
    }
}
