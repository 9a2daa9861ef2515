package org.xuecang.round.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.template.TemplateKind;
import org.xuecang.round.template.TemplateService;

/** Keeps the rubrics. */
@ApplicationScoped
public class RubricService extends TemplateService<RubricContent> {

    RubricService() {
        super(TemplateKind.RUBRIC, RubricContent.class);
    }

    @Override
    protected Faults hindrances(RubricContent content) {
        return RubricFaults.of(content);
    }

    /** Whether cases can be scored by it: what was published by the rules of an earlier day may not add up. */
    public static boolean isSound(RubricContent content) {
        return RubricFaults.of(content).all().isEmpty();
    }
}
