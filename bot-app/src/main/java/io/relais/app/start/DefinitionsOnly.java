package io.relais.app.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Reads settings and definitions exactly as a start does, and goes no further. */
public final class DefinitionsOnly implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private @Nullable Prepared found;

    private DefinitionsOnly() {}

    /** What a start with these Spring properties would find. */
    public static Prepared read(String[] properties) {
        DefinitionsOnly reading = new DefinitionsOnly();
        SpringApplication application = new SpringApplication(DefinitionsOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.addListeners(reading);
        try {
            application.run(properties);
        } catch (AbandonedRunException goesNoFurther) {
            if (reading.found == null) {
                throw goesNoFurther;
            }
            return reading.found;
        }
        throw new IllegalStateException("the start went on");
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        found = Prepared.read(event.getEnvironment());
        throw new AbandonedRunException();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
