package org.xuecang.platform.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that stands in one line wherever it is shown or printed: a name, a title, a number, a report's line. It holds
 * no line break of any kind.
 */
@Pattern(regexp = "\\V*") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {
    String message() default "{org.xuecang.platform.problem.OneLine.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
