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
        Faults schema = FormSchema.faultsOf(content.schema());
        Faults faults = new Faults().addAll(schema, "/schema");
        // places of a schema that cannot be read are no places
        return schema.all().isEmpty()
                ? faults.addAll(FormHints.faultsOf(content.hints(), content.schema()), "/hints")
                : faults;
    }
}
