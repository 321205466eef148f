package io.relais.app.exchange;

import io.relais.app.api.read.LeadReader;
import io.relais.core.i18n.Accents;
import io.relais.core.source.Expression;
import io.relais.core.source.Meaning.OfLead;
import io.relais.core.source.Meaning.OfSignal;
import io.relais.core.source.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What columns mean where no mapping says it: by the names that they usually have in English and French. */
final class HeaderNames {

    /** Columns of an export that say how a lead stands, and of refused rows: but for the number, not read. */
    static final String OURS = LeadReader.EXPORTED + ".";

    private static final Set<String> IN_ONE_CELL = Set.of(Cells.SIGNALS, Cells.EXTRA);

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final String FIRST_NAME = "first";
    private static final String LAST_NAME = "last";
    private static final String ACTION = "signal.";
    private static final Map<String, String> FIELDS = fields();

    private HeaderNames() {}

    /** What a row with these columns says; a lead without a source of its own comes from the one that is named here. */
    static OfLead meaning(List<String> columns, String source) {
        Map<String, String> paths = new LinkedHashMap<>();
        Map<String, Expression> fields = new LinkedHashMap<>();
        for (String column : columns) {
            String field = FIELDS.get(folded(column));
            if (field != null) {
                paths.putIfAbsent(field, path(column));
            } else if (!column.isEmpty() && !column.startsWith(OURS) && !IN_ONE_CELL.contains(column)) {
                fields.put(extra(column), Expression.of(path(column)));
            }
        }
        paths.forEach((field, path) -> {
            if (Target.LEAD.containsKey(field)) {
                fields.put(field, Expression.of(path));
            }
        });
        fields.put("source", either(paths.get("source"), source));
        name(paths, fields);
        return new OfLead(fields, signals(paths));
    }

    private static Expression either(@Nullable String path, String otherwise) {
        return new Expression(path == null ? List.of(otherwise) : List.of(path, otherwise), null, Map.of(), null);
    }

    private static void name(Map<String, String> paths, Map<String, Expression> fields) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(FIRST_NAME, LAST_NAME)) {
            if (paths.containsKey(part)) {
                parts.add(paths.get(part));
            }
        }
        if (!parts.isEmpty() && !paths.containsKey("contact.name")) {
            fields.put("contact.name", new Expression(parts, " ", Map.of(), null));
        }
    }

    private static List<OfSignal> signals(Map<String, String> paths) {
        Map<String, Expression> fields = new LinkedHashMap<>();
        paths.forEach((field, path) -> {
            if (field.startsWith(ACTION)) {
                fields.put(field.substring(ACTION.length()), Expression.of(path));
            }
        });
        return fields.containsKey("kind") ? List.of(new OfSignal("", fields)) : List.of();
    }

    private static String extra(String column) {
        return column.startsWith(Target.EXTRA) ? column : Target.EXTRA + column;
    }

    private static String path(String column) {
        return "/" + column.replace("~", "~0").replace("/", "~1");
    }

    private static Map<String, String> fields() {
        Map<String, String> names = new HashMap<>();
        Target.LEAD.keySet().forEach(field -> names.put(folded(field), field));
        Map.ofEntries(
                        Map.entry("source", "lead source, origine, provenance, source du lead"),
                        Map.entry(
                                "externalId",
                                "id, external id, contact id, lead id, record id, identifiant, reference"),
                        Map.entry("campaign", "campagne, utm campaign, campaign name, nom de la campagne"),
                        Map.entry(
                                "receivedAt",
                                "received, date, created, created at, create date, date received, cree le, date de creation,"
                                        + " recu le, date de reception"),
                        Map.entry(
                                "contact.email",
                                "email, e-mail, mail, email address, courriel, adresse e-mail, adresse mail, adresse email"),
                        Map.entry(
                                "contact.name", "name, full name, contact, nom complet, contact name, nom du contact"),
                        Map.entry(FIRST_NAME, "first name, firstname, given name, prenom"),
                        Map.entry(LAST_NAME, "last name, lastname, surname, family name, nom, nom de famille"),
                        Map.entry(
                                "contact.jobTitle",
                                "job title, title, position, function, fonction, poste, intitule du poste"),
                        Map.entry("contact.role", "role, buying role, role d'achat"),
                        Map.entry(
                                "contact.phone",
                                "phone, phone number, telephone, tel, mobile, portable, numero de telephone"),
                        Map.entry("contact.locale", "locale, language, langue"),
                        Map.entry(
                                "company.name",
                                "company, company name, organisation, organization, account, entreprise, societe,"
                                        + " raison sociale, nom de l'entreprise"),
                        Map.entry(
                                "company.domain",
                                "domain, website, web site, url, domaine, site, site web, site internet"),
                        Map.entry(
                                "company.employees",
                                "employees, number of employees, headcount, company size, effectif, effectifs, salaries,"
                                        + " nombre de salaries, nombre d'employes"),
                        Map.entry("company.sector", "sector, industry, secteur, secteur d'activite"),
                        Map.entry("company.country", "country, pays"),
                        Map.entry("company.region", "region, state, city, ville"),
                        Map.entry("company.revenue", "revenue, annual revenue, turnover, chiffre d'affaires, ca"),
                        Map.entry("deal.amount", "amount, deal amount, budget, montant"),
                        Map.entry("deal.currency", "currency, devise"),
                        Map.entry("deal.cycleMonths", "cycle, cycle months, duree du cycle"),
                        Map.entry("consent.basis", "consent, legal basis, consentement, base legale"),
                        Map.entry("consent.at", "consent date, date du consentement"),
                        Map.entry(ACTION + "kind", "signal, signal kind, action, activity"),
                        Map.entry(
                                ACTION + "at",
                                "signal date, action date, activity date, date de l'action, date du signal"),
                        Map.entry(ACTION + "count", "signal count, action count"),
                        Map.entry(ACTION + "detail", "signal detail, action detail"))
                .forEach((field, usual) -> List.of(usual.split(", ")).forEach(name -> names.put(folded(name), field)));
        return Map.copyOf(names);
    }

    private static String folded(String name) {
        return OTHER.matcher(Accents.without(name)).replaceAll("");
    }
}
