package org.xuecang.project.appraisal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All appraisals of an application. */
@Schema(name = "CaseAppraisals", description = "The appraisals of an application, the latest first")
record CaseAppraisalsView(@Schema(required = true) List<AppraisalView> items) {}
