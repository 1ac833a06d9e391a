package io.willowleaf.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class PromiseListTest {

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId officer;
    StaffId colleague;

    @BeforeEach
    void a_team() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.AGENT);
        colleague = cast.person(team, Role.AGENT);
    }

    @Test
    void every_open_promise_stands_in_order_of_time_also_two_of_one_complaint() {
        var number = complaint(officer);
        promise(number, "저녁에 다시 전화드리기", 9);
        promise(number, "오전에 다시 전화드리기", 2);
        promise(complaint(officer), "사진을 확인해 알려 드리기", 5);
        var kept = complaint(officer);
        promise(kept, "이미 지킨 약속", 1);
        var id = complaints
                .find(kept, Viewer.SYSTEM)
                .beside()
                .promises()
                .getFirst()
                .id();
        complaints.keepPromise(kept, id, Viewer.SYSTEM);
        promise(complaint(colleague), "동료의 약속", 3);
        assertThat(queue.myPromises(cast.viewer(officer), 10))
                .extracting(each -> each.promise().words())
                .containsExactly("오전에 다시 전화드리기", "사진을 확인해 알려 드리기", "저녁에 다시 전화드리기");
        assertThat(queue.myPromises(cast.viewer(officer), 2)).hasSize(2);
        assertThat(queue.promises(cast.viewer(cast.person(team, Role.TEAM_LEAD)), 10))
                .extracting(each -> each.promise().words())
                .contains("동료의 약속", "오전에 다시 전화드리기");
        assertThat(queue.promises(cast.viewer(cast.person(cast.team(), Role.TEAM_LEAD)), 200))
                .extracting(each -> each.promise().words())
                .doesNotContain("동료의 약속");
    }

    @Test
    void what_is_late_is_marked_and_the_page_costs_a_bounded_number_of_queries() {
        for (int many = 0; many < 6; many++) {
            promise(complaint(officer), "다시 전화드리기", 1 + many);
        }
        clock.forward(Duration.ofMinutes(90));
        var agent = cast.browser(officer);
        assertThat(agent.get("/promises").body())
                .contains("data-when=\"late\"")
                .contains("다시 전화드리기")
                .contains("때가 지난 약속 1개");
        assertThat(QueryCount.of(() -> agent.get("/promises"))).hasSizeLessThanOrEqualTo(20);
    }

    private ComplaintNumber complaint(StaffId owner) {
        return complaints
                .receive(Reception.of("PHONE_IN", "배송이 늦어요").to(owner, team), Actor.CUSTOMER)
                .number();
    }

    private void promise(ComplaintNumber number, String words, int hours) {
        complaints.promiseCallBack(number, words, clock.instant().plus(Duration.ofHours(hours)), Viewer.SYSTEM);
    }
}
