package io.willowleaf.demo;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.demo.DemoAction.Story;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.ScopedClock;
import io.willowleaf.management.Choice;
import io.willowleaf.management.DecisionNumber;
import io.willowleaf.management.NewDecision;
import io.willowleaf.management.desk.DecisionDesk;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.desk.EvaluationDesk;
import io.willowleaf.warning.desk.WarningDesk;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the house learned from its complaints: alarms, improvement actions, decisions, and what came of them.
@Component
class DemoLoop {

    private static final int WEEKS_WATCHED = 26;
    private static final int LINKED = 60;
    private static final int JUDGED_AFTER = 57;
    private static final int MOMENT_OF_QUIET = 21;

    private final ImprovementDesk improvements;
    private final DecisionDesk decisions;
    private final EvaluationDesk evaluation;
    private final WarningDesk warnings;
    private final TransactionTemplate transaction;
    private final ZoneId zone;

    DemoLoop(
            ImprovementDesk improvements,
            DecisionDesk decisions,
            EvaluationDesk evaluation,
            WarningDesk warnings,
            TransactionTemplate transaction,
            ZoneId zone) {
        this.improvements = improvements;
        this.decisions = decisions;
        this.evaluation = evaluation;
        this.warnings = warnings;
        this.transaction = transaction;
        this.zone = zone;
    }

    void tell(DemoKind kind, DemoPlan plan, List<DemoStory.Told> complaints, DemoStory.Stage stage) {
        var agenda = new Agenda(kind, plan, complaints, stage);
        agenda.improved();
        agenda.surge();
        agenda.today();
        agenda.watch();
        agenda.run();
    }

    private record Step(Instant at, Runnable what) {}

    /// Everything with its hour; told in that order.
    private final class Agenda {

        private final DemoKind kind;
        private final DemoPlan plan;
        private final List<DemoStory.Told> complaints;
        private final Map<Story, DemoAction> actions;
        private final Viewer planner;
        private final Viewer owner;
        private final Viewer exec;
        private final StaffId owning;
        private final LocalDate today;
        private final Instant until;
        private final List<Step> steps = new ArrayList<>();

        Agenda(DemoKind kind, DemoPlan plan, List<DemoStory.Told> complaints, DemoStory.Stage stage) {
            this.kind = kind;
            this.plan = plan;
            this.complaints = complaints;
            this.actions = DemoAction.of(kind);
            this.planner = stage.planner();
            this.owner = stage.crew().holding(Role.DEPT_OWNER);
            this.exec = stage.crew().holding(Role.EXEC);
            this.owning = Objects.requireNonNull(stage.crew().accounts().get(Role.DEPT_OWNER));
            this.until = stage.until();
            this.today = LocalDate.ofInstant(until, zone);
        }

        /// From the proposal to what everybody learned from it.
        void improved() {
            var from = plan.actionTakesEffect();
            var action = new Course(Story.IMPROVED, from.minusDays(50), from);
            action.open().approve(from.minusDays(40), Choice.APPROVED, "깨진 상품을 다시 보내는 비용이 상자 값보다 큽니다.");
            action.start(from.minusDays(30)).finish(from).judge(from.plusDays(JUDGED_AFTER));
            on(
                    from.plusDays(JUDGED_AFTER + 4L),
                    () -> improvements.share(
                            action.number(), "포장을 바꾼 뒤 파손 불만이 눈에 띄게 줄었습니다. 다른 상품군에도 낙하 시험을 먼저 합니다.", planner));
            on(from.plusDays(2), () -> action.follow(from.plusDays(2), "새 상자로 모두 바꾸었습니다."));
        }

        /// The alarm is turned into an action within days.
        void surge() {
            var begins = plan.surgeBegins();
            var from = begins.plusDays(DemoPlan.SURGE_DAYS);
            var action = new Course(Story.SURGE, begins.plusDays(9), from);
            action.open().approve(begins.plusDays(10), Choice.CONDITIONS, "석 달 뒤 비용과 효과를 다시 보고하는 조건입니다.");
            action.start(begins.plusDays(11)).finish(from).judge(from.plusDays(JUDGED_AFTER));
            on(from.plusDays(1), () -> action.follow(from.plusDays(1), "계약을 마치고 물량을 나누기 시작했습니다."));
        }

        /// What stands on the desks now.
        void today() {
            var doing = new Course(Story.DOING, today.minusDays(45), today.plusDays(20));
            doing.open().approve(today.minusDays(38), Choice.APPROVED, "하루에 한 번 알리는 것을 모든 창구의 규칙으로 합니다.");
            doing.start(today.minusDays(30));
            new Course(Story.WAITING, today.minusDays(6), today.plusDays(60)).open();
            new Course(Story.LATE, today.minusDays(70), today.minusDays(5))
                    .open()
                    .start(today.minusDays(55));
            new Course(Story.REFUSED, today.minusDays(100), today.minusDays(20))
                    .open()
                    .approve(today.minusDays(90), Choice.REFUSED, "비용에 견주어 효과가 분명하지 않아 다음 해에 다시 봅니다.");
            on(today.minusDays(2), () -> new Course(Story.PROPOSED, today.minusDays(2), today.plusDays(40)).propose());
            on(
                    today.minusDays(60),
                    () -> decisions.record(
                            new NewDecision(
                                    null, "상담 인력을 두 명 늘릴지", Choice.POSTPONED, "하반기 물량을 보고 다시 정합니다.", null, null),
                            exec));
            on(
                    today.minusDays(75),
                    () -> decisions.record(
                            new NewDecision(
                                    null,
                                    "저녁 여덟 시까지 상담을 시범으로 열지",
                                    Choice.APPROVED,
                                    "저녁에 온 불만의 첫 연락이 다음 날로 넘어가고 있습니다.",
                                    owning,
                                    today.minusDays(8)),
                            exec));
        }

        /// Every week is counted when it is over, and on Monday morning somebody looks at what the numbers say.
        void watch() {
            var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (int week = WEEKS_WATCHED; week >= 0; week--) {
                var morning = monday.minusWeeks(week);
                steps.add(new Step(at(morning.minusDays(1), 20, 0), evaluation::evaluate));
                on(morning, () -> look(morning));
            }
            steps.add(new Step(until.minusSeconds(1), evaluation::evaluate));
        }

        private void look(LocalDate day) {
            for (var alarm : warnings.board(planner).open()) {
                if (alarm.acknowledged() == null && day.isBefore(today.minusDays(2))) {
                    warnings.acknowledge(alarm.id(), "지난주 접수 내용을 확인했습니다.", planner);
                }
                if (isSurge(alarm)) {
                    warnings.turn(alarm.id(), planner);
                }
                if (alarm.week().isBefore(day.minusDays(MOMENT_OF_QUIET))) {
                    warnings.close(
                            alarm.id(),
                            isSurge(alarm),
                            isSurge(alarm) ? "개선 과제를 시작하고 평소 수준으로 돌아왔습니다." : "한 주 동안의 우연한 변동으로 봅니다.",
                            planner);
                }
            }
        }

        private boolean isSurge(Alarm alarm) {
            return alarm.cause().equals(kind.surging())
                    && alarm.week().isAfter(plan.surgeBegins().minusDays(7))
                    && alarm.week().isBefore(plan.surgeBegins().plusDays(DemoPlan.SURGE_DAYS));
        }

        void run() {
            steps.stream()
                    .filter(step -> step.at().isBefore(until))
                    .sorted(Comparator.comparing(Step::at))
                    .forEach(step -> ScopedClock.at(step.at(), step.what()));
        }

        private void on(LocalDate day, Runnable what) {
            steps.add(
                    new Step(at(day, 10, steps.size() % 50), () -> transaction.executeWithoutResult(_ -> what.run())));
        }

        private Instant at(LocalDate day, int hour, int minute) {
            return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
        }

        /// One action from its proposal on.
        private final class Course {

            private final DemoAction action;
            private final LocalDate opened;
            private final LocalDate due;
            private final List<ActionNumber> numbers = new ArrayList<>(1);
            private final List<DecisionNumber> decided = new ArrayList<>(1);

            Course(Story story, LocalDate opened, LocalDate due) {
                this.action = Objects.requireNonNull(actions.get(story));
                this.opened = opened;
                this.due = due;
            }

            ActionNumber number() {
                return numbers.getFirst();
            }

            void propose() {
                numbers.add(improvements.open(action.proposal(owning, due), planner));
            }

            Course open() {
                on(opened, () -> {
                    propose();
                    improvements.accept(number(), planner);
                    link(at(opened, 0, 0));
                });
                return this;
            }

            Course approve(LocalDate day, Choice choice, String reason) {
                on(
                        day,
                        () -> decided.add(decisions.record(
                                new NewDecision(
                                        number().value(),
                                        action.measure(),
                                        choice,
                                        reason,
                                        choice.binds() ? owning : null,
                                        choice.binds() ? due : null),
                                exec)));
                return this;
            }

            Course start(LocalDate day) {
                on(day, () -> improvements.start(number(), owner));
                return this;
            }

            Course finish(LocalDate day) {
                on(day, () -> improvements.finish(number(), day, owner));
                return this;
            }

            void judge(LocalDate day) {
                on(day, () -> improvements.judge(number(), planner));
            }

            void follow(LocalDate doneOn, String words) {
                decisions.followUp(decided.getFirst(), doneOn, words, owner);
            }

            /// The newest whose cause was known by then.
            private void link(Instant by) {
                var known = complaints.stream()
                        .filter(told -> isCausedBy(told, action.cause(), by))
                        .toList();
                known.subList(Math.max(0, known.size() - LINKED), known.size())
                        .forEach(told ->
                                improvements.link(number(), told.receipt().number(), planner));
            }

            private static boolean isCausedBy(DemoStory.Told told, CauseCode cause, Instant by) {
                var known = told.causeAt();
                return known != null
                        && known.isBefore(by)
                        && told.plan().cause().equals(cause);
            }
        }
    }
}
