package io.relais.app.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with the settings for Teams. */
final class TeamsCheck {

    private TeamsCheck() {}

    static List<String> problems(TeamsAccess teams) {
        List<String> problems = new ArrayList<>();
        TeamsAppType type = teams.type();
        if (type == null) {
            problems.add("RELAIS_TEAMS_APP_TYPE: is not SingleTenant, Certificate or ManagedIdentity");
        } else if (teams.partial()) {
            problems.add("RELAIS_TEAMS_APP_ID: Teams needs it together with RELAIS_TEAMS_TENANT_ID and " + proof(type)
                    + "; unset all of them to run without Teams");
        }
        problems.addAll(certificate(teams));
        problems.addAll(addresses(teams));
        problems.addAll(anonymous(teams));
        if (!teams.tenantId().matches("[A-Za-z0-9.-]*")) {
            problems.add("RELAIS_TEAMS_TENANT_ID: is not the id of a tenant");
        }
        return problems;
    }

    private static String proof(TeamsAppType type) {
        return switch (type) {
            case CERTIFICATE -> "RELAIS_TEAMS_CERTIFICATE";
            case MANAGED_IDENTITY -> "nothing else";
            case SINGLE_TENANT ->
                "RELAIS_TEAMS_APP_SECRET (or, with another RELAIS_TEAMS_APP_TYPE, a certificate or a managed"
                        + " identity)";
        };
    }

    private static List<String> certificate(TeamsAccess teams) {
        List<String> problems = new ArrayList<>();
        if (!teams.certificate().isEmpty() && !isReadable(teams.certificate())) {
            problems.add("RELAIS_TEAMS_CERTIFICATE: is not a file that can be read");
        }
        if (!teams.certificateKey().isEmpty() && !isReadable(teams.certificateKey())) {
            problems.add("RELAIS_TEAMS_CERTIFICATE_KEY: is not a file that can be read");
        }
        return problems;
    }

    private static boolean isReadable(String file) {
        try {
            return Files.isReadable(Path.of(file)) && Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException noFile) {
            return false;
        }
    }

    private static List<String> addresses(TeamsAccess teams) {
        List<String> problems = new ArrayList<>();
        if (!teams.openidMetadataUrl().isEmpty() && !WebAddress.isProtected(teams.openidMetadataUrl())) {
            problems.add("RELAIS_TEAMS_OPENID_METADATA_URL: is not an https:// address (http:// on this machine only)");
        }
        if (!teams.tokenUrl().isEmpty() && !WebAddress.isProtected(teams.tokenUrl())) {
            problems.add("RELAIS_TEAMS_TOKEN_URL: is not an https:// address (http:// on this machine only)");
        }
        if (teams.hosts().stream().anyMatch(host -> !host.matches("\\.?[A-Za-z0-9.-]+|\\[::1]"))) {
            problems.add("RELAIS_TEAMS_SERVICE_HOSTS: holds something that is not the name of a host");
        }
        return problems;
    }

    private static List<String> anonymous(TeamsAccess teams) {
        boolean isWanted = teams.allowAnonymous().equalsIgnoreCase("true");
        if (isWanted && !teams.isAnonymous()) {
            return List.of(
                    "RELAIS_TEAMS_ALLOW_ANONYMOUS: is for a bot without credentials; unset it, or the credentials");
        }
        return isWanted
                        || teams.allowAnonymous().isEmpty()
                        || teams.allowAnonymous().equalsIgnoreCase("false")
                ? List.of()
                : List.of("RELAIS_TEAMS_ALLOW_ANONYMOUS: is not true or false");
    }
}
