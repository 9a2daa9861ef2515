package org.xuecang.platform.contract;

import java.util.Optional;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** What a class is called among the contract's schemas. */
final class SchemaNames {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private SchemaNames() {}

    static String of(IndexView index, DotName type) {
        return Optional.ofNullable(index.getClassByName(type))
                .map(found -> found.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.withoutPackagePrefix());
    }
}
