package io.relais.app.chat.teams;

import io.relais.app.settings.TeamsAccess;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there are credentials for Teams, or it was said that none are needed. */
final class TeamsIsSetUp implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bindOrCreate("relais.teams", TeamsAccess.class)
                .complete();
    }
}
