package io.relais.teams.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wrote, as plain text. */
final class PlainWords {

    private static final Pattern LEADING_MENTION = Pattern.compile("^(\\s*<at[^>]*>[^<]*</at>)+");

    private static final Pattern MENTION = Pattern.compile("</?at[^>]*>");

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|tr|h[1-6])\\s*>");

    private static final Pattern NOT_TEXT = Pattern.compile("(?is)<(script|style|attachment)\\b.*?</\\1\\s*>");

    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^>]*>");

    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,7});");

    private PlainWords() {}

    /** The text of a message to the bot, without the mention of the bot. */
    static String of(ObjectNode message) {
        String text = Parts.orEmpty(message, "text");
        String bot = Parts.orEmpty(message, "recipient", "id");
        for (JsonNode entity : message.path("entities")) {
            String mention = Parts.orEmpty(entity, "text");
            boolean isOfTheBot = Parts.orEmpty(entity, "mentioned", "id").equals(bot);
            if (isOfTheBot && Parts.orEmpty(entity, "type").equals("mention") && !mention.isEmpty()) {
                text = text.replace(mention, " ");
            }
        }
        String rest = LEADING_MENTION.matcher(text).replaceFirst("");
        return decoded(MENTION.matcher(rest).replaceAll("")).strip();
    }

    /** The text of a message that was picked: its HTML without tags, or its text as it is. */
    static String ofBody(JsonNode body) {
        String content = Parts.orEmpty(body, "content");
        if (!Parts.orEmpty(body, "contentType").equals("html")) {
            return content.strip();
        }
        String broken = BREAK.matcher(NOT_TEXT.matcher(content).replaceAll("")).replaceAll("\n");
        return decoded(TAG.matcher(broken).replaceAll("")).strip();
    }

    private static String decoded(String text) {
        String plain = NUMBERED.matcher(text).replaceAll(found -> character(found.group(1)));
        return plain.replace("&nbsp;", " ")
                .replace('\u00A0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String character(String number) {
        int codePoint = Integer.parseInt(number);
        boolean isText = Character.isValidCodePoint(codePoint) && !Character.isISOControl(codePoint);
        return isText ? Matcher.quoteReplacement(Character.toString(codePoint)) : " ";
    }
}
