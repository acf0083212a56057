package org.collimator.citation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether the numbers and addresses by which a work is found can be right. Looks at their form and check digits alone;
 * nothing is looked up. Pure; for any thread.
 */
public final class ReferenceCheck {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern DOI_WITHIN = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PMID = Pattern.compile("\\d{1,8}");
    private static final Pattern PMCID = Pattern.compile("PMC\\d+");
    private static final Pattern ISBN_10 = Pattern.compile("\\d{9}[\\dX]");
    private static final Pattern ISBN_13 = Pattern.compile("97[89]\\d{10}");
    private static final Pattern BETWEEN_ISBNS = Pattern.compile("[,;]\\s*|\\s+(?=97[89])");

    /** In the order of the faults. */
    private static final List<Member> MEMBERS = List.of(
            new Member("DOI", ReferenceCheck::isDoi),
            new Member("PMID", ReferenceCheck::isPmid),
            new Member("PMCID", ReferenceCheck::isPmcid),
            new Member("ISBN", ReferenceCheck::areIsbns),
            new Member("URL", ReferenceCheck::isUrl));

    private record Member(String name, Predicate<String> isRight) {}

    private ReferenceCheck() {}

    /**
     * A member of a CSL item that cannot be right.
     *
     *
     * @param member DOI, PMID, PMCID, ISBN or URL
     *
     * @param value as it stands
     */
    public record Fault(String member, String value) {}

    /** What cannot be right in a CSL item; members that are missing or blank are no fault. */
    public static List<Fault> faults(Map<String, Object> csl) {
        List<Fault> faults = new ArrayList<>();
        for (Member member : MEMBERS) {
            Object found = csl.get(member.name());
            String value = found == null ? "" : String.valueOf(found);
            if (!value.isBlank() && !member.isRight().test(value)) {
                faults.add(new Fault(member.name(), value));
            }
        }
        return faults;
    }

    /** A bare DOI, such as {@code 10.1148/radiol.2462070712}; an address that leads to it is not one. */
    public static boolean isDoi(String text) {
        return DOI.matcher(text).matches();
    }

    /** The bare DOI in {@code https://doi.org/10…}, {@code doi:10…} or {@code 10…}. */
    public static Optional<String> doiIn(String text) {
        Matcher matcher = DOI_WITHIN.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A number in PubMed: one to eight digits. */
    public static boolean isPmid(String text) {
        return PMID.matcher(text).matches();
    }

    /** A number in PubMed Central, such as {@code PMC3256728}. */
    public static boolean isPmcid(String text) {
        return PMCID.matcher(text).matches();
    }

    /** An ISBN of ten or thirteen digits, with or without hyphens and blanks, whose check digit is right. */
    public static boolean isIsbn(String text) {
        String digits = text.replace("-", "")
                .replace("\u2010", "")
                .replace("\u2011", "")
                .replace(" ", "");
        if (ISBN_13.matcher(digits).matches()) {
            return sum(digits, i -> i % 2 == 0 ? 1 : 3) % 10 == 0;
        }
        String ten = digits.toUpperCase(Locale.ROOT);
        return ISBN_10.matcher(ten).matches() && sum(ten, i -> 10 - i) % 11 == 0;
    }

    /** Several ISBNs may stand in one member, for print and screen. */
    private static boolean areIsbns(String text) {
        return isIsbn(text) || BETWEEN_ISBNS.splitAsStream(text.strip()).allMatch(ReferenceCheck::isIsbn);
    }

    private static int sum(String digits, IntUnaryOperator weight) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            sum += weight.applyAsInt(i) * (c == 'X' ? 10 : c - '0');
        }
        return sum;
    }

    /** A complete http or https address with a host. */
    public static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            String authority = uri.getRawAuthority();
            return web && authority != null && authority.indexOf('@') < 0 && hasHost(authority);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean hasHost(String authority) {
        String host = authority.replaceFirst(":\\d*$", "");
        return host.startsWith("[") || (host.contains(".") && !host.startsWith(".") && !host.endsWith(".."));
    }
}
