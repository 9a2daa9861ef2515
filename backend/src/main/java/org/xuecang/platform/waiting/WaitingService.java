package org.xuecang.platform.waiting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.RecordRows;

/** Counts what waits for the caller, of every kind that the features have, in one statement. */
@ApplicationScoped
class WaitingService {

    /** More than anybody looks at. */
    private static final int MOST = 100;

    @Inject
    @All
    List<WaitingKind> kinds;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    WaitingView get() {
        gate.requireSelf();
        Optional<Condition> all = kinds.stream()
                .filter(kind -> kind.acting().stream().anyMatch(gate::holds))
                .map(kind -> kind.waiting().counted(kind.code()))
                .reduce(Condition::union);
        return new WaitingView(all.map(this::entries).orElse(List.of()));
    }

    private List<WaitingView.Entry> entries(Condition all) {
        return jdbi.withHandle(sql -> sql.select(
                        all.sql() + " order by due_at nulls last, kind, title, subject_id limit " + MOST,
                        all.parameters().toArray())
                .map(RecordRows.of(WaitingView.Entry.class))
                .list());
    }
}
