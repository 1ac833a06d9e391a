package io.willowleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.willowleaf.identity.Viewer;
import io.willowleaf.testing.WillowleafTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuidancePagesTest {

    @Autowired
    WebApplicationContext program;

    MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
    }

    @Test
    void the_pages_list_kind_words_words_to_avoid_and_letters() throws Exception {
        assertThat(page(get("/guidance")).select("tbody tr")).hasSize(30);
        assertThat(page(get("/guidance/phrases")).select("tbody tr")).hasSize(76);
        assertThat(page(get("/guidance/templates")).select("section.wl-card")).hasSize(20);
    }

    @Test
    void the_coach_works_without_a_script() throws Exception {
        var page = page(check());
        assertThat(page.select("#found .as-typed mark.coach.hard").text()).isEqualTo("제 담당이 아닙니다");
        assertThat(page.select("#text").val()).isEqualTo("그건 제 담당이 아닙니다. {{이유}}");
    }

    @Test
    void beside_the_composer_only_the_hints_are_sent() throws Exception {
        var hints = page(check().header("HX-Request", "true"));
        assertThat(hints.select("main")).isEmpty();
        var hint = hints.select("[data-hint=TB-07]");
        assertThat(hint.attr("data-start")).isEqualTo("3");
        assertThat(hint.attr("data-severity")).isEqualTo("3");
        assertThat(hint.attr("data-kinder")).startsWith("제가 담당 부서를");
        assertThat(hints.select("[data-open-slot=이유]")).hasSize(1);
    }

    private static MockHttpServletRequestBuilder check() {
        return post("/guidance/check").with(csrf()).param("text", "그건 제 담당이 아닙니다. {{이유}}");
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var signedIn = new TestingAuthenticationToken(Viewer.SYSTEM, "", "STAFF");
        var response =
                mvc.perform(request.with(authentication(signedIn))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
