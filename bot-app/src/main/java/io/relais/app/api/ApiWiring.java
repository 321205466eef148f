package io.relais.app.api;

import io.relais.app.settings.RelaisSettings;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the API, and before whatever else needs a key; vendors have a gate of their own. */
@Configuration(proxyBeanMethods = false)
class ApiWiring implements WebMvcConfigurer {

    private final Keys keys;

    ApiWiring(RelaisSettings settings) {
        this.keys = new Keys(settings.keys());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ApiGate(keys))
                .addPathPatterns("/api/v1/**", "/dev/**")
                .excludePathPatterns("/api/v1/sources/**");
    }
}
