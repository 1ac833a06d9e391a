package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.demo.PlannedComplaint.Person;
import io.willowleaf.demo.PlannedComplaint.PromiseFate;
import io.willowleaf.demo.PlannedComplaint.Reaction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Two years of an invented organisation, ending yesterday; the same for the same day and seed.
/// In month 12 an action takes effect against one cause (rate × 0.55), in month 20 another comes up very often for two
/// weeks (rate × 4), and in the last ten days a third (rate × 10). Lately not everything is done in time.
final class DemoPlan {

    static final int MONTHS = 24;
    static final int ACTION_MONTH = 12;
    static final int SURGE_MONTH = 20;
    static final int SURGE_DAYS = 14;
    private static final CauseCode NO_WORD = new CauseCode("SV-TIM-03");

    private static final double COMPLAINTS_PER_THOUSAND = 4.1;
    private static final int ORDERS_A_DAY = 1_000;
    private static final double AFTER_ACTION = .55;
    private static final double DURING_SURGE = 4;
    private static final double LATELY = 10;
    private static final int LATELY_DAYS = 10;
    private static final int BACKLOG_DAYS = 21;
    private static final double LEFT_LYING = .4;
    private static final long LYING = 12;
    private static final double CAUSE_AT_ONCE = .6;
    private static final int EFFECT_DAYS = 56;
    private static final double CLEARLY_FEWER = .6;
    private static final int ENOUGH = 25;
    private static final int TRIES = 50;
    private static final int HANDLERS = 8;
    private static final double ANSWER_SURVEY = .22;
    private static final List<String> CHANNELS =
            List.of("PHONE_IN", "PHONE_IN", "PHONE_IN", "APP", "APP", "WEB_FORM", "WEB_FORM", "EMAIL", "CHAT", "VISIT");

    private final DemoKind kind;
    private final DemoTexts texts;
    private final RandomGenerator random;
    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final double[] skill = new double[HANDLERS];
    private final List<Person> people = new ArrayList<>();
    private final Map<LocalDate, Integer> orders = new TreeMap<>();
    private final List<PlannedComplaint> complaints = new ArrayList<>();

    private DemoPlan(DemoKind kind, LocalDate yesterday, ZoneId zone, long seed) {
        this.kind = kind;
        this.texts = DemoTexts.of(kind);
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.zone = zone;
        this.last = yesterday;
        this.first = yesterday.minusMonths(MONTHS).plusDays(1);
        for (int i = 0; i < HANDLERS; i++) {
            skill[i] = random.nextGaussian() * .05;
        }
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            plan(day);
        }
    }

    /// By the first seed from this one on that shows the effect of the action beyond chance.
    static DemoPlan of(DemoKind kind, LocalDate yesterday, ZoneId zone, long seed) {
        for (long next = seed; next < seed + TRIES; next++) {
            var plan = new DemoPlan(kind, yesterday, zone, next);
            if (plan.showsTheEffect()) {
                return plan;
            }
        }
        throw new IllegalStateException("no seed shows the effect of the action");
    }

    private boolean showsTheEffect() {
        var from = actionTakesEffect();
        long before = count(kind.improved(), from.minusDays(EFFECT_DAYS), from);
        long after = count(kind.improved(), from, from.plusDays(EFFECT_DAYS));
        return after >= ENOUGH / 2
                && before >= ENOUGH
                && after < CLEARLY_FEWER * before
                && Math.log((double) before / after) > 2 * Math.sqrt(1.0 / before + 1.0 / after) + .1;
    }

    /// Received in this time, the last day not included.
    long count(CauseCode cause, LocalDate from, LocalDate until) {
        var begin = from.atStartOfDay(zone).toInstant();
        var end = until.atStartOfDay(zone).toInstant();
        return complaints.stream()
                .filter(each -> each.cause().equals(cause)
                        && !each.receivedAt().isBefore(begin)
                        && each.receivedAt().isBefore(end))
                .count();
    }

    /// In order of receipt.
    List<PlannedComplaint> complaints() {
        return List.copyOf(complaints);
    }

    /// Orders (or visits) of each day: what complaints are counted against.
    Map<LocalDate, Integer> orders() {
        return orders;
    }

    LocalDate first() {
        return first;
    }

    LocalDate actionTakesEffect() {
        return first.plusMonths(ACTION_MONTH);
    }

    LocalDate surgeBegins() {
        return first.plusMonths(SURGE_MONTH - 1).plusDays(9);
    }

    private void plan(LocalDate day) {
        double season = season(day);
        int ordered = (int) Math.round(ORDERS_A_DAY * season * (1 + .06 * random.nextGaussian()));
        orders.put(day, ordered);
        double factor = day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.35 : 1;
        int all = texts.weights().values().stream().mapToInt(Integer::intValue).sum();
        var today = new ArrayList<PlannedComplaint>();
        texts.weights().forEach((cause, weight) -> {
            double expected = ordered / 1_000.0 * COMPLAINTS_PER_THOUSAND * factor * weight / all * change(cause, day);
            for (int i = poisson(expected); i > 0; i--) {
                today.add(complaint(cause, day));
            }
        });
        today.sort(java.util.Comparator.comparing(PlannedComplaint::receivedAt));
        complaints.addAll(today);
    }

    private double change(CauseCode cause, LocalDate day) {
        if (cause.equals(kind.improved()) && !day.isBefore(actionTakesEffect())) {
            return AFTER_ACTION;
        }
        if (cause.equals(kind.surging())
                && !day.isBefore(surgeBegins())
                && day.isBefore(surgeBegins().plusDays(SURGE_DAYS))) {
            return DURING_SURGE;
        }
        return isLately(cause, day) ? LATELY : 1;
    }

    private boolean isLately(CauseCode cause, LocalDate day) {
        return cause.equals(kind.fresh()) && day.isAfter(last.minusDays(LATELY_DAYS));
    }

    /// Busy before the autumn feast and at the year's end, quiet at weekends.
    private static double season(LocalDate day) {
        double week = switch (day.getDayOfWeek()) {
            case SATURDAY -> .7;
            case SUNDAY -> .6;
            default -> 1.14;
        };
        double year = switch (day.getMonth()) {
            case SEPTEMBER -> 1.3;
            case DECEMBER -> 1.25;
            case JANUARY -> 1.1;
            case FEBRUARY, JULY -> .92;
            default -> 1;
        };
        return week * year;
    }

    private PlannedComplaint complaint(CauseCode cause, LocalDate day) {
        int handler = random.nextInt(HANDLERS);
        var severity = severity(cause);
        var atFirst = Emotion.ofLevel(Math.clamp(Math.round(2.4 + .9 * random.nextGaussian()), 1, 5));
        double pleased = .58 + skill[handler] - .06 * (atFirst.level() - 2);
        boolean content = random.nextDouble() < pleased;
        var pace = isLately(cause, day) ? Pace.USUAL : pace(day);
        int score = random.nextDouble() < ANSWER_SURVEY * (content ? 1.1 : .9) ? score(content) : 0;
        return new PlannedComplaint(
                day.atTime(7 + random.nextInt(15), random.nextInt(60), random.nextInt(60))
                        .atZone(zone)
                        .toInstant(),
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                person(),
                texts.words(cause, random),
                texts.expected(cause, random),
                texts.wished(cause, random),
                cause,
                random.nextDouble() < .25 && !cause.equals(NO_WORD) ? NO_WORD : null,
                severity,
                random.nextDouble() < .25 ? Urgency.U1 : random.nextDouble() < .5 ? Urgency.U2 : Urgency.U3,
                atFirst,
                Emotion.ofLevel(
                        Math.clamp(atFirst.level() - (content ? 2 : 0) + (random.nextDouble() < .1 ? 1 : 0), 1, 5)),
                handler,
                minutes(8, 1.0).multipliedBy(pace.toTriage()),
                minutes(45, 1.1).multipliedBy(pace.toFirstContact()),
                minutes(560, .9).multipliedBy(pace.toAnswer()),
                minutes(900, .8),
                minutes(1_000, .7).multipliedBy(pace.toCause()),
                isLately(cause, day) || random.nextDouble() < CAUSE_AT_ONCE,
                outcome(content),
                content
                        ? random.nextDouble() < .55 ? Reaction.ACCEPTS : Reaction.SAYS_NOTHING
                        : random.nextDouble() < .3 ? Reaction.OBJECTS_THEN_ACCEPTS : Reaction.SAYS_NOTHING,
                promise(),
                score,
                score == 0 ? 0 : Math.clamp(score + random.nextInt(-1, 2), 1, 5),
                score == 0 ? "" : texts.comment(score, random));
    }

    /// How many times longer than usual each step takes; lately some complaints are left lying at one of them.
    private record Pace(long toTriage, long toFirstContact, long toAnswer, long toCause) {

        private static final Pace USUAL = new Pace(1, 1, 1, 1);
    }

    private Pace pace(LocalDate day) {
        if (day.isBefore(last.minusDays(BACKLOG_DAYS)) || random.nextDouble() > LEFT_LYING) {
            return Pace.USUAL;
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Pace(12 * LYING, 1, 1, 1);
            case 1 -> new Pace(1, 5 * LYING, 1, 1);
            case 2 -> new Pace(1, 1, LYING, 1);
            default -> new Pace(1, 1, 1, LYING);
        };
    }

    private Outcome outcome(boolean content) {
        double dice = random.nextDouble();
        if (content) {
            return dice < .7 ? Outcome.UPHELD : Outcome.PARTLY_UPHELD;
        }
        return dice < .3 ? Outcome.PARTLY_UPHELD : dice < .7 ? Outcome.DECLINED : Outcome.EXPLAINED;
    }

    private PromiseFate promise() {
        double dice = random.nextDouble();
        if (dice < .55) {
            return PromiseFate.NONE;
        }
        return dice < .96 ? PromiseFate.KEPT : dice < .985 ? PromiseFate.LATE : PromiseFate.BROKEN;
    }

    private int score(boolean content) {
        return Math.clamp(Math.round((content ? 4.5 : 2.4) + .8 * random.nextGaussian()), 1, 5);
    }

    private Severity severity(CauseCode cause) {
        if (cause.value().startsWith("PD-SAF") || cause.value().startsWith("SV-PRV")) {
            return random.nextDouble() < .5 ? Severity.S1 : Severity.S2;
        }
        double dice = random.nextDouble();
        return dice < .05 ? Severity.S2 : dice < .45 ? Severity.S3 : Severity.S4;
    }

    /// One in six has complained before.
    private Person person() {
        if (!people.isEmpty() && random.nextInt(6) == 0) {
            return people.get(random.nextInt(people.size()));
        }
        int number = people.size() + 1;
        var person = new Person(
                texts.name(random),
                String.format(java.util.Locale.ROOT, "010-0000-%04d", number % 10_000),
                random.nextDouble() < .6 ? "customer" + number + "@example.com" : "");
        people.add(person);
        return person;
    }

    /// Log-normal around the median.
    private Duration minutes(double median, double spread) {
        return Duration.ofMinutes(Math.max(1, Math.round(median * Math.exp(spread * random.nextGaussian() * .7))));
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
