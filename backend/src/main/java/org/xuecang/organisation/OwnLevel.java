package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** At which level an organisation stands, so that it can be told what is awarded above it. */
@ApplicationScoped
public class OwnLevel {

    @Inject
    Jdbi jdbi;

    /** An organisation that is no division itself is taken for the county's. */
    public Level of(UUID organisation) {
        String kind = jdbi.withHandle(sql -> sql.select("select kind from organisation where id = ?", organisation)
                .mapTo(String.class)
                .one());
        return switch (kind) {
            case "PROVINCE" -> Level.PROVINCE;
            case "CITY" -> Level.CITY;
            case "TOWN" -> Level.TOWN;
            case "VILLAGE" -> Level.VILLAGE;
            default -> Level.COUNTY;
        };
    }
}
