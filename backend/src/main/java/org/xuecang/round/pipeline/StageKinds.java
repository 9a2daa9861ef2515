package org.xuecang.round.pipeline;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds of stage that the features have declared, in the order in which they usually stand. */
@ApplicationScoped
public class StageKinds {

    private final List<StageKind> known;

    @Inject
    StageKinds(@All List<StageKind> known) {
        this.known = known.stream()
                .sorted(Comparator.comparing(StageKind::part).thenComparing(StageKind::code))
                .toList();
    }

    List<StageKind> all() {
        return known;
    }

    public Optional<StageKind> find(String code) {
        return known.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
