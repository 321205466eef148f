package io.relais.slack.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as Slack sends it, made plain: its references are named, its entities are the characters again. */
final class SlackMarkup {

    private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private static final Pattern LEADING_MENTIONS = Pattern.compile("^(\\s*<@[^<>]+>)+");

    private SlackMarkup() {}

    static String plain(String text) {
        Matcher references = REFERENCE.matcher(text);
        String named = references.replaceAll(found -> Matcher.quoteReplacement(named(found.group(1), found.group(2))));
        return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    static String withoutMention(String text) {
        return LEADING_MENTIONS.matcher(text).replaceFirst("").strip();
    }

    private static String named(String target, @Nullable String label) {
        if (target.startsWith("@") || target.startsWith("#")) {
            return label == null || label.isEmpty() ? target : target.charAt(0) + label;
        }
        if (target.startsWith("!")) {
            return label == null || label.isEmpty() ? "@" + target.substring(1) : label;
        }
        String bare = target.startsWith("mailto:") || target.startsWith("tel:")
                ? target.substring(target.indexOf(':') + 1)
                : target;
        return label == null || label.isEmpty() || bare.endsWith(label)
                ? shorter(bare, label)
                : label + " (" + bare + ")";
    }

    private static String shorter(String bare, @Nullable String label) {
        return label == null || label.isEmpty() ? bare : label;
    }
}
