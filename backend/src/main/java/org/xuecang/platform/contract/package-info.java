/** What the contract says of every operation. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Xuecang 学仓",
                        version = "1.0.0",
                        description =
                                "A county's year of community education: plan, progress, sign-off, organisations, people."),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package org.xuecang.platform.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.Problem;
