package io.relais.app.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a MongoDB URI that may be shown. */
final class MongoAddress {

    private static final Pattern URI = Pattern.compile("mongodb(?:\\+srv)?://(?:[^/]*@)?([^/?]*)(/[^?]*)?(?:\\?.*)?");

    private MongoAddress() {}

    static String withoutSecrets(String uri) {
        Matcher matcher = URI.matcher(uri);
        if (!matcher.matches()) {
            return "an address that can't be shown";
        }
        String database = matcher.group(2);
        return matcher.group(1) + (database == null ? "" : database);
    }
}
