package io.relais.slack.block;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.relais.core.chat.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forms as modals. */
public final class SlackForms {

    private SlackForms() {}

    /** The modal of one page of a form. */
    public static View view(Form form) {
        FieldBlocks renderer = new FieldBlocks(form.saving());
        List<Drawn> blocks = new ArrayList<>();
        form.fields().forEach(field -> blocks.addAll(field.accept(renderer)));
        return View.builder()
                .type("modal")
                .callbackId(SlackActionId.fitting(form.id().value()))
                .title(title(form.title()))
                .submit(submit(form.buttons().submit()))
                .close(close(form.buttons().close()))
                .privateMetadata(FormStates.write(form.state()))
                .notifyOnClose(false)
                .blocks(Drawn.fit(blocks, Drawn.Room.VIEW))
                .build();
    }

    static ViewTitle title(String text) {
        return ViewTitle.builder()
                .type("plain_text")
                .text(SlackText.line(text, SlackLimits.VIEW_TITLE))
                .emoji(false)
                .build();
    }

    static ViewClose close(String text) {
        return ViewClose.builder()
                .type("plain_text")
                .text(SlackText.line(text, SlackLimits.VIEW_TITLE))
                .emoji(false)
                .build();
    }

    private static @Nullable ViewSubmit submit(@Nullable String text) {
        return text == null
                ? null
                : ViewSubmit.builder()
                        .type("plain_text")
                        .text(SlackText.line(text, SlackLimits.VIEW_TITLE))
                        .emoji(false)
                        .build();
    }
}
