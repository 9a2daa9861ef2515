package org.xuecang.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** What can be counted is only ever listed. */
@ApplicationScoped
class MeasureSpecimens implements Specimens {

    @Override
    public boolean covers(String operationId) {
        return operationId.equals("listMeasures");
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        return Call.of(null);
    }

    @Override
    public Permission seenBy(String operationId) {
        return null;
    }
}
