package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.WordSearch;
import org.xuecang.platform.list.WordSearch.Place;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.time.RequestTime;

/**
 * In which places of an application words are looked for; of rows of {@code round_application a}, with {@code application_round r} beside it.
 */
@ApplicationScoped
public class ApplicationWords {

    @Inject
    WordSearch search;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** That all of the words stand in a case as the caller reads it. */
    Condition in(Words words) {
        return search.in(words, word -> Stream.of(titled(word), told(word), drafted(word))
                .flatMap(place -> place));
    }

    /** In the title that was handed in, or in that of the round. */
    public Stream<Place> titled(String word) {
        return Stream.of(inTitle(word), inRound(word));
    }

    /** In the title that was handed in. */
    public Place inTitle(String word) {
        return Place.of(cases(Words.in("found.title", word)), "a.id", Words.inRow("a.title", word));
    }

    /** In the round's title or its programme's name. */
    public Place inRound(String word) {
        Condition round = query(
                "r.id",
                "application_round r join programme p on p.id = r.programme_id",
                Words.inRow("r.title", word).or(Words.inRow("p.name", word)));
        return Place.of(round, "a.round_id", Condition.oneOf("a.round_id", round));
    }

    /** In the unit's or a writer's name, or in the number. */
    public Stream<Place> told(String word) {
        Condition numbered = Words.inNumber("found.receipt_number", word);
        Condition unit = units(word);
        Condition person = people(word);
        return Stream.of(
                Place.of(cases(numbered), "a.id", Words.inNumber("a.receipt_number", word)),
                Place.of(unit, "a.unit_id", Condition.oneOf("a.unit_id", unit)),
                Place.of(person, "a.applicant_id", Condition.oneOf("a.applicant_id", person)),
                Place.of(members(Condition.oneOf("member.user_id", person)), "a.id", writtenWith(person)));
    }

    /** People of a name; a query of their ids. */
    public static Condition people(String word) {
        return query("person.id", "app_user person", Words.in("person.display_name", word));
    }

    /** In the title as it is being written, for who writes it. */
    private Stream<Place> drafted(String word) {
        Caller caller = gate.caller();
        if (caller.isSystem()) {
            return Stream.of();
        }
        UUID writer = caller.userId();
        Condition written =
                query("writes.application_id", "case_writer writes", Condition.of("writes.writer_id = ?", writer));
        Condition drafts = cases(Condition.oneOf("found.id", written).and(Words.inRow("found.draft_title", word)));
        return Stream.of(
                Place.of(drafts, "a.id", Words.inRow("a.draft_title", word).and(ApplicationSight.writtenBy(writer))));
    }

    private Condition units(String word) {
        Condition today = Condition.of(
                "n.valid_from <= ? and (n.valid_until is null or n.valid_until > ?)", time.today(), time.today());
        return query(
                "n.organisation_id",
                "organisation_name n",
                Words.in("n.name", word).and(today));
    }

    private static Condition members(Condition wanted) {
        return query("member.application_id", "application_member member", wanted);
    }

    private static Condition writtenWith(Condition people) {
        Condition with = Condition.of("member.application_id = a.id").and(Condition.oneOf("member.user_id", people));
        return new Condition("exists (" + members(with).sql() + ")", with.parameters());
    }

    private static Condition cases(Condition wanted) {
        return query("found.id", "round_application found", wanted);
    }

    private static Condition query(String column, String from, Condition where) {
        return new Condition("select " + column + " from " + from + " where " + where.sql(), where.parameters());
    }
}
