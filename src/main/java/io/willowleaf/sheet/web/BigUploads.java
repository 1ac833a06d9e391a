package io.willowleaf.sheet.web;

import io.willowleaf.sheet.domain.Bounds;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/// The one address that takes files larger than others do; they go to disk while they come.
@Configuration(proxyBeanMethods = false)
class BigUploads {

    static final String PATH = "/intake/import";

    private static final int IN_MEMORY = 256 * 1024;

    @Bean
    ServletRegistrationBean<HttpServlet> bigUploadServlet(DispatcherServlet dispatcher) {
        var registration = new ServletRegistrationBean<HttpServlet>(new PassOn(dispatcher), PATH);
        registration.setName("bigUploads");
        registration.setMultipartConfig(new MultipartConfigElement("", Bounds.BYTES, Bounds.BYTES, IN_MEMORY));
        registration.setLoadOnStartup(2);
        return registration;
    }

    private static final class PassOn extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient DispatcherServlet dispatcher;

        PassOn(DispatcherServlet dispatcher) {
            this.dispatcher = dispatcher;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            dispatcher.service(request, response);
        }
    }
}
