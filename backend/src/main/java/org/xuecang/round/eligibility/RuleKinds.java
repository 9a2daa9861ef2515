package org.xuecang.round.eligibility;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds of rule that the features have declared. */
@ApplicationScoped
public class RuleKinds {

    private final List<RuleKind> known;

    @Inject
    RuleKinds(@All List<RuleKind> known) {
        this.known = known.stream().sorted(Comparator.comparing(RuleKind::code)).toList();
    }

    public List<RuleKind> all() {
        return known;
    }

    public Optional<RuleKind> find(String code) {
        return known.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
