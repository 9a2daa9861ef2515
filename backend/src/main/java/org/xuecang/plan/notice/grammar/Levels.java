package org.xuecang.plan.notice.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuecang.organisation.Level;

/**
 * Tells the administrative level named in a text. A city named by its own name is above the issuer when it is not the
 * issuer's own; which level the issuer's own 市级 is depends on the issuer's rank, which the notice has to show.
 */
public final class Levels {

    /** What a text says about the level; {@code doubt} is null when it is plain or nothing is said. */
    public record Reading(Level level, Doubt doubt) {
        static final Reading NONE = new Reading(null, null);
    }

    /** Why a level is left open. */
    public enum Doubt {
        BARE_CITY,
        SEVERAL
    }

    private static final Pattern SEVERAL =
            Pattern.compile("(?:国家|省|市|县|区)级?(?:[、和及或]|以及)(?:省|市|县|区|乡|镇)级|[两三]级|各级|省、?市、?县");
    private static final Pattern COUNTY_GROUP = Pattern.compile("县\\((?:市、?区|市|区)\\)级|区县级|县区级");
    private static final Pattern CITY = Pattern.compile("(?:设区|地|州)市级|地级市");
    private static final Pattern NAMED_CITY = Pattern.compile("(?<name>\\p{IsHan}{2,5}?)市级");
    private static final Pattern OWN = Pattern.compile(
            "^(?:中共)?(?:\\p{IsHan}{2,7}?省)?(?:(?<upper>\\p{IsHan}{2,5}?)市)?(?<name>\\p{IsHan}{1,6}?)(?<kind>[市县区])(?!域)");
    private static final Pattern ABOVE_COUNTIES =
            Pattern.compile("各(?:县|区|市)?、?(?:区、?县|县\\(|县、|区县|县区|县市)|县\\(市|\\(市、区\\)");

    private static final Pattern NO_PLACE =
            Pattern.compile("(?:" + Subjects.VERB + "|入围|晋级|荣获|其中|优秀|多个|若干|一批|部分|相关|有关|各类|参与|推荐){1,3}");

    private final String place;
    private final String kind;
    private final Level cityOfIssuer;

    /**
     * Levels as one notice means them.
     *
     * @param issuer the folded name of who signs, or of whom the title names; may be empty
     * @param addressees the folded addressees
     * @param text the whole folded text, in which a higher city may be named
     */
    public Levels(String issuer, String addressees, String text) {
        Matcher own = OWN.matcher(issuer);
        boolean known = own.find();
        boolean underCity = known && own.group("upper") != null;
        this.place = known ? own.group("name") : null;
        this.kind = known ? own.group("kind") : null;
        if (known && !"市".equals(kind)) {
            this.cityOfIssuer = null;
        } else if (underCity || namesAnotherCity(text)) {
            this.cityOfIssuer = Level.COUNTY;
        } else {
            this.cityOfIssuer = ABOVE_COUNTIES.matcher(addressees).find() ? Level.CITY : null;
        }
    }

    private boolean namesAnotherCity(String text) {
        Matcher named = NAMED_CITY.matcher(text);
        while (place != null && named.find()) {
            if (!named.group("name").endsWith(place) && timesNamed(text, named.group("name")) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int timesNamed(String text, String name) {
        int times = 0;
        for (int at = text.indexOf(name + "市"); at >= 0; at = text.indexOf(name + "市", at + 1)) {
            times++;
        }
        return times;
    }

    /** Reads a subject (folded, without its leading verb). */
    public Reading of(String subject) {
        if (COUNTY_GROUP.matcher(subject).find()) {
            return new Reading(Level.COUNTY, null);
        }
        if (SEVERAL.matcher(subject).find()) {
            return new Reading(null, Doubt.SEVERAL);
        }
        if (CITY.matcher(subject).find()) {
            return new Reading(Level.CITY, null);
        }
        if (subject.contains("国家级") || subject.startsWith("全国") || subject.contains("部级")) {
            return new Reading(Level.NATIONAL, null);
        }
        if (subject.contains("省级") || subject.contains("自治区级") || subject.contains("直辖市级")) {
            return new Reading(Level.PROVINCE, null);
        }
        if (subject.contains("市级")) {
            return city(subject);
        }
        return lower(subject);
    }

    private Reading city(String subject) {
        int at = subject.indexOf("市级");
        String name = subject.substring(Math.max(0, at - 5), at);
        boolean named = name.length() >= SHORTEST_NAME
                && name.chars().allMatch(Character::isIdeographic)
                && !NO_PLACE.matcher(name).matches()
                && "各等级性和及或的个批为".indexOf(name.charAt(name.length() - 1)) < 0;
        if (!named || place == null) {
            return new Reading(null, Doubt.BARE_CITY);
        }
        if (!name.endsWith(place) || !"市".equals(kind)) {
            return new Reading(Level.CITY, null);
        }
        return cityOfIssuer == null ? new Reading(null, Doubt.BARE_CITY) : new Reading(cityOfIssuer, null);
    }

    private static final int SHORTEST_NAME = 2;

    private static Reading lower(String subject) {
        if (subject.contains("社区级") || subject.contains("村级") || subject.contains("村居级")) {
            return new Reading(Level.VILLAGE, null);
        }
        if (subject.contains("镇级") || subject.contains("街道级") || subject.contains("乡级")) {
            return new Reading(Level.TOWN, null);
        }
        if (subject.contains("县级") || subject.contains("区级")) {
            return new Reading(Level.COUNTY, null);
        }
        return Reading.NONE;
    }
}
