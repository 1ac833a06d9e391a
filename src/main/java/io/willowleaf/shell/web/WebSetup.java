package io.willowleaf.shell.web;

import io.willowleaf.shell.Assets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Registers the frame and the static files.
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final FrameInterceptor frame;
    private final Assets assets;

    WebSetup(FrameInterceptor frame, Assets assets) {
        this.frame = frame;
        this.assets = assets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame);
    }

    /// A mail is shown as a document of no origin, and browsers ask leave for fonts.
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(Assets.PREFIX + "*/pretendard/**")
                .allowedOrigins("*")
                .allowedMethods("GET");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.PREFIX + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new Fingerprinted(assets));
    }

    /// Answers only to the fingerprint of the files it has.
    private static final class Fingerprinted extends PathResourceResolver {

        private final Assets assets;

        Fingerprinted(Assets assets) {
            this.assets = assets;
        }

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String address,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var file = assets.file(address);
            return file.isEmpty() ? null : super.resolveResourceInternal(request, file, locations, chain);
        }
    }
}
