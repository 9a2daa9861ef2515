package org.xuecang.measure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The measures that the features have declared. */
@ApplicationScoped
public class Measures {

    private final List<Measure> known;

    @Inject
    Measures(@All List<Measure> known) {
        this.known = known.stream().sorted(Comparator.comparing(Measure::code)).toList();
    }

    public List<Measure> all() {
        return known;
    }

    public Optional<Measure> find(String code) {
        return known.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /**
     * What is wrong with asking a measure this way.
     *
     * @return fault codes: {@code measure-unknown}, {@code measure-parameter-missing}, {@code measure-parameter-unknown},
     *     {@code measure-parameter-invalid}; empty where nothing is
     */
    public List<String> faults(String code, Map<String, String> parameters) {
        Optional<Measure> measure = find(code);
        if (measure.isEmpty()) {
            return List.of("measure-unknown");
        }
        List<String> faults = new ArrayList<>();
        List<MeasureParameter> declared = measure.get().parameters();
        for (MeasureParameter parameter : declared) {
            String given = parameters.get(parameter.name());
            if (given == null) {
                if (parameter.needed()) {
                    faults.add("measure-parameter-missing");
                }
            } else if (!fits(measure.get(), parameter, given)) {
                faults.add("measure-parameter-invalid");
            }
        }
        boolean unknown = parameters.keySet().stream().anyMatch(name -> declared.stream()
                .noneMatch(each -> each.name().equals(name)));
        if (unknown) {
            faults.add("measure-parameter-unknown");
        }
        return faults;
    }

    private static boolean fits(Measure measure, MeasureParameter parameter, String given) {
        return switch (parameter.type()) {
            case CHOICE -> parameter.options().contains(given);
            case ORGANISATION -> isUuid(given);
            case REFERENCE -> isUuid(given) && measure.isKnown(parameter.name(), UUID.fromString(given));
            case NUMBER -> given.matches("[1-9][0-9]{0,5}");
            case TEXT -> !given.isBlank();
        };
    }

    private static boolean isUuid(String given) {
        try {
            return UUID.fromString(given).toString().equalsIgnoreCase(given);
        } catch (IllegalArgumentException not) {
            return false;
        }
    }
}
