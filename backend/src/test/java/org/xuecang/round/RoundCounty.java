package org.xuecang.round;

import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.access.Role;
import org.xuecang.testing.Scene;

/** A county with a bureau that runs rounds and a centre that they call. */
final class RoundCounty {

    final UUID id;
    final UUID office;
    final UUID centre;
    final RoundScene rounds;

    private RoundCounty(UUID id) {
        this.id = id;
        rounds = new RoundScene("bureau", id);
        office = organisation("BUREAU", "试局", id);
        centre = organisation("CENTRE", "试镇中心", id);
    }

    static RoundCounty in(Scene scene) {
        UUID county = scene.county();
        scene.grant("bureau", Role.OFFICER, county);
        RoundCounty made = new RoundCounty(county);
        scene.close();
        scene.grant("bureau", Role.OFFICER, made.office, county);
        return made;
    }

    UUID organisation(String kind, String name, UUID parent) {
        return RoundScene.id(rounds.post(
                "/organisations", Map.of("kind", kind, "name", name, "foundedOn", "2021-01-01", "parentId", parent)));
    }
}
