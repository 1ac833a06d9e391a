package io.willowleaf.demo;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ApprovalDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.SilenceDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.demo.jdbc.DemoMark;
import io.willowleaf.guidance.desk.ChangeDesk;
import io.willowleaf.guidance.desk.HelpDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.OneGo;
import io.willowleaf.kernel.ScopedClock;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.remedy.desk.RemedyDesk;
import io.willowleaf.starterkit.Organisation;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.desk.VolumeDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads an example into an empty installation, through the desks that people use.
@Component
class DemoLoader {

    private static final long SEED = 20_260_901;
    private static final int RECEIVED_AT_ONCE = 200;
    private static final int PLAYED_AT_ONCE = 4;
    private static final Duration HEARD_WITHIN = Duration.ofMinutes(5);

    private final OrganisationDesk organisation;
    private final DemoPeople people;
    private final ComplaintDesk complaints;
    private final ChangeDesk changes;
    private final HelpDesk helps;
    private final ComplaintQueue queue;
    private final TrackingDesk tracking;
    private final SilenceDesk silence;
    private final ApprovalDesk approvals;
    private final CustomerDesk customers;
    private final CalendarDesk calendar;
    private final VolumeDesk volumes;
    private final RemedyDesk remedies;
    private final DemoSurvey surveys;
    private final DemoLoop loop;
    private final DemoDisputes disputes;
    private final DemoCare care;
    private final DemoLists lists;
    private final DemoCounters counters;
    private final Subscriptions subscriptions;
    private final DemoMark mark;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final ZoneId zone;

    DemoLoader(
            OrganisationDesk organisation,
            DemoPeople people,
            ComplaintDesk complaints,
            ChangeDesk changes,
            HelpDesk helps,
            ComplaintQueue queue,
            TrackingDesk tracking,
            SilenceDesk silence,
            ApprovalDesk approvals,
            CustomerDesk customers,
            CalendarDesk calendar,
            VolumeDesk volumes,
            RemedyDesk remedies,
            DemoSurvey surveys,
            DemoLoop loop,
            DemoDisputes disputes,
            DemoCare care,
            DemoLists lists,
            DemoCounters counters,
            Subscriptions subscriptions,
            DemoMark mark,
            TransactionTemplate transaction,
            InstantSource clock,
            ZoneId zone) {
        this.organisation = organisation;
        this.people = people;
        this.complaints = complaints;
        this.changes = changes;
        this.helps = helps;
        this.queue = queue;
        this.tracking = tracking;
        this.silence = silence;
        this.approvals = approvals;
        this.customers = customers;
        this.calendar = calendar;
        this.volumes = volumes;
        this.remedies = remedies;
        this.surveys = surveys;
        this.loop = loop;
        this.disputes = disputes;
        this.care = care;
        this.lists = lists;
        this.counters = counters;
        this.subscriptions = subscriptions;
        this.mark = mark;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    /// Whether there is work of real people here, which an example must not touch.
    boolean isTaken() {
        return !mark.isSet()
                && !queue.list(QueueFilter.ALL, Viewer.SYSTEM, null, 1).rows().isEmpty();
    }

    boolean isLoaded() {
        return mark.isSet();
    }

    /// Whether it was told to its end; an earlier start may have been stopped in the middle.
    boolean isComplete() {
        return mark.isComplete();
    }

    void load(DemoKind kind, Map<Role, String> passwords) {
        var until = clock.instant();
        var yesterday = LocalDate.ofInstant(until, zone).minusDays(1);
        var plan = DemoPlan.of(kind, yesterday, zone, SEED);
        var crew = people.hire(passwords);
        mark.set(kind.name(), SEED, yesterday, until);
        name(kind, crew);
        count(plan, kind);
        var stage = stage(kind, crew, until);
        var told = play(plan.complaints(), receive(plan.complaints(), crew), stage);
        subscriptions.awaitCaughtUp(HEARD_WITHIN);
        sideBySide(
                told.stream().filter(each -> DemoSurvey.mayAnswer(each, until)).toList(),
                each -> surveys.answer(each, stage.handlers().get(each.plan().handler()), until));
        loop.tell(kind, plan, told, stage);
        disputes.tell(kind, stage);
        care.tell(stage);
        lists.keep(crew);
        counters.tell(kind, stage);
        subscriptions.awaitCaughtUp(HEARD_WITHIN);
        mark.complete(clock.instant());
    }

    private void name(DemoKind kind, DemoPeople.Crew crew) {
        var unnamed = organisation.current();
        organisation.settle(
                new Organisation(kind.title(), unnamed.preset(), unnamed.customer(), unnamed.complaint()),
                crew.holding(Role.ADMIN));
    }

    private DemoStory.Stage stage(DemoKind kind, DemoPeople.Crew crew, Instant until) {
        return new DemoStory.Stage(
                kind,
                complaints,
                changes,
                helps,
                tracking,
                silence,
                approvals,
                remedies,
                calendar.current(),
                crew,
                crew.officers(),
                crew.holding(Role.TEAM_LEAD),
                crew.holding(Role.CS_PLANNER),
                until);
    }

    private void count(DemoPlan plan, DemoKind kind) {
        var counted = kind == DemoKind.RETAIL ? VolumeKind.ORDERS : VolumeKind.VISITS;
        volumes.record(
                plan.orders().entrySet().stream()
                        .map(day -> new DailyVolume(day.getKey(), null, counted, day.getValue()))
                        .toList(),
                Viewer.SYSTEM);
    }

    /// In order, so that numbers follow the calendar.
    private List<Receipt> receive(List<PlannedComplaint> plans, DemoPeople.Crew crew) {
        var receipts = new ArrayList<Receipt>(plans.size());
        var placed = new HashSet<CustomerId>();
        for (int from = 0; from < plans.size(); from += RECEIVED_AT_ONCE) {
            var some = plans.subList(from, Math.min(from + RECEIVED_AT_ONCE, plans.size()));
            transaction.executeWithoutResult(_ -> OneGo.tell(() -> some.forEach(
                    plan -> ScopedClock.at(plan.receivedAt(), () -> receipts.add(receive(plan, crew, placed))))));
        }
        return receipts;
    }

    private Receipt receive(PlannedComplaint plan, DemoPeople.Crew crew, Set<CustomerId> placed) {
        var person = plan.person();
        var customer = customers.recognise(
                person.name(), person.phone(), person.mail().isEmpty() ? null : person.mail(), Actor.SYSTEM);
        if (customer != null && placed.add(customer)) {
            customers.place(customer, person.rung(), "EXAMPLE", Actor.SYSTEM);
        }
        return complaints.receive(
                new Reception(
                        plan.channel(),
                        plan.words(),
                        null,
                        plan.expected().isEmpty() ? null : plan.expected(),
                        plan.wished().isEmpty() ? null : plan.wished(),
                        null,
                        customer,
                        null,
                        null,
                        crew.desk(),
                        Language.KO,
                        plan.receivedAt(),
                        List.of(),
                        null),
                Actor.SYSTEM);
    }

    private List<DemoStory.Told> play(List<PlannedComplaint> plans, List<Receipt> receipts, DemoStory.Stage stage) {
        var told = new DemoStory.Told[plans.size()];
        var all = IntStream.range(0, plans.size()).boxed().toList();
        sideBySide(
                all,
                i -> told[i] = new DemoStory(plans.get(i), receipts.get(i), stage)
                        .play(stage.handlers().get(plans.get(i).handler())));
        return List.of(told);
    }

    /// Each in one transaction, several at the same time.
    private <T> void sideBySide(List<T> all, Consumer<T> teller) {
        try (var players = Executors.newFixedThreadPool(PLAYED_AT_ONCE)) {
            var played = all.stream()
                    .<Future<?>>map(each -> players.submit(() -> transaction.executeWithoutResult(_ -> {
                        mark.hurry();
                        OneGo.tell(() -> teller.accept(each));
                    })))
                    .toList();
            for (var each : played) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the example could not be told to its end", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while telling the example", e);
        }
    }
}
