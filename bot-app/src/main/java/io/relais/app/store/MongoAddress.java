package io.relais.app.store;

/** The part of a MongoDB URI that may be shown. */
public final class MongoAddress {

    private static final String SCHEME_END = "://";

    private MongoAddress() {}

    /** Hosts and database. A password may hold anything, escaped or not: all that is before the last @ is left out. */
    public static String withoutSecrets(String uri) {
        int at = uri.lastIndexOf('@');
        int scheme = uri.indexOf(SCHEME_END);
        String rest = uri.substring(at >= 0 ? at + 1 : scheme < 0 ? 0 : scheme + SCHEME_END.length());
        int options = rest.indexOf('?');
        return options < 0 ? rest : rest.substring(0, options);
    }
}
