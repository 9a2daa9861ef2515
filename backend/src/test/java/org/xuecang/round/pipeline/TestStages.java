package org.xuecang.round.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A feature that runs stages, as small as one can be: cases come in, somebody decides, and a host above is asked. */
public final class TestStages {

    public static final String ENTRY = "test-entry";
    public static final String DECISION = "test-decision";
    public static final String NOMINATION = "test-nomination";

    private TestStages() {}

    @ApplicationScoped
    static class Entry implements StageKind {
        @Override
        public String code() {
            return ENTRY;
        }

        @Override
        public Part part() {
            return Part.BEGINS;
        }
    }

    @ApplicationScoped
    static class Decision implements StageKind {
        @Override
        public String code() {
            return DECISION;
        }

        @Override
        public Part part() {
            return Part.DECIDES;
        }

        @Override
        public List<StageSetting> settings() {
            return List.of(StageSetting.number("days", 5, 1, 30));
        }
    }

    @ApplicationScoped
    static class Nomination implements StageKind {
        @Override
        public String code() {
            return NOMINATION;
        }

        @Override
        public Part part() {
            return Part.SENDS_ABOVE;
        }
    }
}
