package org.xuecang.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.template.TemplateKind;
import org.xuecang.round.template.TemplateService;

/** Keeps the forms. */
@ApplicationScoped
public class FormService extends TemplateService<FormContent> {

    FormService() {
        super(TemplateKind.FORM, FormContent.class);
    }

    @Override
    protected Faults hindrances(FormContent content) {
        return new Faults().addIf(!content.schema().isObject(), "/schema", "invalid");
    }
}
