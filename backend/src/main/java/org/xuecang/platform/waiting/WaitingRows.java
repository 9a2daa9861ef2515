package org.xuecang.platform.waiting;

import java.util.ArrayList;
import java.util.List;
import org.xuecang.platform.list.Condition;

/** The things of one kind that wait, a row each. What belongs together is counted together. */
public final class WaitingRows {

    private final String from;
    private final Condition where;
    private String subject = "cast(null as uuid)";
    private String title = "cast(null as text)";
    private String stage = "cast(null as uuid)";
    private String due = "cast(null as timestamptz)";

    private WaitingRows(String from, Condition where) {
        this.from = from;
        this.where = where;
    }

    /** @param from a FROM clause without parameters */
    public static WaitingRows of(String from, Condition where) {
        return new WaitingRows(from, where);
    }

    /** Columns of the id and the title of what they belong to, such as a round. */
    public WaitingRows under(String idColumn, String titleColumn) {
        subject = idColumn;
        title = titleColumn;
        return this;
    }

    /** The column of the stage in which they stand. */
    public WaitingRows at(String stageColumn) {
        stage = stageColumn;
        return this;
    }

    /** The column of the moment by which they are to be done; may be null. */
    public WaitingRows due(String momentColumn) {
        due = momentColumn;
        return this;
    }

    Condition counted(String kind) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(kind);
        parameters.addAll(where.parameters());
        return new Condition("""
                select cast(? as text) as kind, count(*) as count, subject_id, title, stage_id, min(due_at) as due_at
                from (select %s as subject_id, %s as title, %s as stage_id, %s as due_at from %s where %s) waiting
                group by subject_id, title, stage_id
                """.formatted(subject, title, stage, due, from, where.sql()), parameters);
    }
}
