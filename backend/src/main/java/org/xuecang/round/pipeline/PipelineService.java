package org.xuecang.round.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.template.TemplateKind;
import org.xuecang.round.template.TemplateService;

/** Keeps the pipelines. */
@ApplicationScoped
public class PipelineService extends TemplateService<PipelineContent> {

    @Inject
    StageKinds kinds;

    PipelineService() {
        super(TemplateKind.PIPELINE, PipelineContent.class);
    }

    @Override
    protected Faults hindrances(PipelineContent content) {
        return PipelineFaults.of(content, kinds);
    }

    @Override
    protected Faults foreign(PipelineContent content) {
        return PipelineFaults.foreign(content, kinds);
    }
}
