package io.willowleaf.identity.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.kernel.Secret;
import io.willowleaf.kernel.api.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.FlashMapManager;
import tools.jackson.databind.json.JsonMapper;

/// The rules that hold for every request, before any route: who it is, whether the form is ours, what the browser may
/// do with the answer. Whether the route is open to them is said beside the route and kept by the [Gate].
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    @Bean
    Seal seal(Secret secret) {
        return new Seal(new SecretKeySpec(secret.keyFor("csrf"), "HmacSHA256"));
    }

    @Bean
    FlashMapManager flashMapManager(Seal seal, SessionCookie cookie, JsonMapper json) {
        return new FlashCookie(seal, cookie, json);
    }

    /// There is no form of signing in besides ours; said here so that none is made up.
    @Bean
    AuthenticationManagerResolver<HttpServletRequest> nobodyElse() {
        return _ -> {
            throw new IllegalStateException("signing in is done by the desk");
        };
    }

    /// Nobody reads what each filter takes; a request is observed as a whole.
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http, Visits visits, Seal seal, SessionCookie cookie, ProblemWriter problems)
            throws Exception {
        var refusals = new Refusals(problems);
        return http.securityContext(context -> context.securityContextRepository(visits))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new SignedCsrf(seal, cookie))
                        .ignoringRequestMatchers(request -> Visits.isApi(request)
                                || Visits.hasToken(request)
                                || Visits.isSigned(request)
                                || Visits.isFramed(request)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.PAGE))
                        .frameOptions(FrameOptionsConfig::disable)
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                request -> !Visits.isFramed(request),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(strict -> strict.requestMatcher(
                                        cookie.secure() ? AnyRequestMatcher.INSTANCE : _ -> false)
                                .maxAgeInSeconds(Duration.ofDays(365).toSeconds())))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/metrics", "/actuator/metrics/**")
                        .hasAuthority(Permission.HEALTH_DETAILS.code())
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }
}
