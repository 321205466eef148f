package io.relais.core.conversation.view;

import io.relais.core.i18n.Wording;
import io.relais.core.routing.TeamRole;
import java.util.List;
import java.util.stream.Collectors;

/** Roles in words. */
public final class RoleWords {

    private RoleWords() {}

    /** The roles, separated by commas, always in the same order. */
    public static String of(Wording words, List<TeamRole> roles) {
        return roles.stream().sorted().map(words::name).collect(Collectors.joining(", "));
    }
}
