package io.relais.app.chat.slack;

import io.relais.app.settings.SlackAccess;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there are credentials for Slack. */
final class SlackIsSetUp implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bindOrCreate("relais.slack", SlackAccess.class)
                .complete();
    }
}
