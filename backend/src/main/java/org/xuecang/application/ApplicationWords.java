package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.Words;
import org.xuecang.platform.time.RequestTime;

/**
 * By which words an application is found. Each place has an index of its own, so the cases are put together from those that each
 * place knows, and only then asked for who may see them.
 */
@ApplicationScoped
public class ApplicationWords {

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** That all of the words stand in a case, of a row of {@code round_application a}, as the caller reads it. */
    Condition in(Words words) {
        return words.all(
                word -> Condition.oneOf("a.id", titled(word).union(of(word)).union(drafted(word))));
    }

    /** Cases with a word in the title that was handed in, or in that of their round; a query of their ids. */
    public Condition titled(String word) {
        return cases(Words.in("found.title", word)).union(ofRounds(word));
    }

    /** Cases with a word in the title of their round; a query of their ids. */
    public Condition ofRounds(String word) {
        return cases(Condition.oneOf("found.round_id", rounds(word)));
    }

    /** Cases of a unit or with a writer of this name, or with this number; a query of their ids. */
    public Condition of(String word) {
        return cases(Words.inNumber("found.receipt_number", word))
                .union(cases(Condition.oneOf("found.unit_id", units(word))))
                .union(written(people(word)));
    }

    /** People of a name; a query of their ids. */
    public static Condition people(String word) {
        return query("person.id", "app_user person", Words.in("person.display_name", word));
    }

    private Condition drafted(String word) {
        Caller caller = gate.caller();
        return caller.isSystem()
                ? cases(Condition.FALSE)
                : cases(Condition.oneOf("found.id", written(Condition.of("select cast(? as uuid)", caller.userId())))
                        .and(Words.inFew("found.draft_title", word)));
    }

    private static Condition rounds(String word) {
        return query(
                "r.id",
                "application_round r join programme p on p.id = r.programme_id",
                Words.inFew("r.title", word).or(Words.inFew("p.name", word)));
    }

    private Condition units(String word) {
        Condition today = Condition.of(
                "n.valid_from <= ? and (n.valid_until is null or n.valid_until > ?)", time.today(), time.today());
        return query(
                "n.organisation_id",
                "organisation_name n",
                Words.in("n.name", word).and(today));
    }

    private static Condition written(Condition people) {
        return query("writes.application_id", "case_writer writes", Condition.oneOf("writes.writer_id", people));
    }

    private static Condition cases(Condition wanted) {
        return query("found.id", "round_application found", wanted);
    }

    private static Condition query(String column, String from, Condition where) {
        return new Condition("select " + column + " from " + from + " where " + where.sql(), where.parameters());
    }
}
