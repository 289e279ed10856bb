package com.listwright.gate.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What dues, rent, an owner or a tenant are said to pay for: "dues cover water and heat" needs each of them listed. */
final class Coverage {
    private static final int EARSHOT = 9;
    private static final Map<String, String> PAYERS = Map.ofEntries(
            Map.entry("dues", "AssociationFeeIncludes"),
            Map.entry("due", "AssociationFeeIncludes"),
            Map.entry("hoa", "AssociationFeeIncludes"),
            Map.entry("association", "AssociationFeeIncludes"),
            Map.entry("fee", "AssociationFeeIncludes"),
            Map.entry("maintenance", "AssociationFeeIncludes"),
            Map.entry("rent", "RentIncludes"),
            Map.entry("tenant", "TenantPays"),
            Map.entry("renter", "TenantPays"),
            Map.entry("lessee", "TenantPays"),
            Map.entry("owner", "OwnerPays"),
            Map.entry("landlord", "OwnerPays"));
    private static final Set<String> COVERS = Set.of(
            "cover",
            "covering",
            "include",
            "including",
            "handle",
            "pay",
            "carry",
            "carri",
            "take",
            "pick",
            "bundle",
            "absorb",
            "keep",
            "settle",
            "mind",
            "paying",
            "look",
            "buy",
            "fold",
            "contribute",
            "cares",
            "care");
    private static final Set<String> SERVICES = Set.of(
            "water",
            "heat",
            "gas",
            "electricity",
            "electric",
            "trash",
            "sewer",
            "internet",
            "wifi",
            "cable",
            "insurance",
            "roof",
            "tax",
            "snow",
            "landscaping",
            "exterior",
            "parking",
            "pool",
            "gardener",
            "lawn",
            "security");
    private static final Set<String> ENDS = Set.of(
            "with", "but", "not", "except", "while", "there", "is", "are", "was", "has", "have", "for", "plus",
            "beyond", "besides", "at", "on", "from", "near", "to");

    private static final Set<String> INTO = Set.of("in", "into", "with", "by", "under", "on");
    private static final Set<String> CARRIED = Set.of(
            "is",
            "are",
            "come",
            "comes",
            "included",
            "covered",
            "paid",
            "wrapped",
            "rolled",
            "folded",
            "bundled",
            "all",
            "both",
            "already",
            "also",
            "figured",
            "carried",
            "handled",
            "picked",
            "up");
    private static final Set<String> BILLS = Set.of("due", "dues", "rent", "fee");
    private static final Set<String> JOINS = Set.of(",", "and", "&", "plus", "the", "your", "even", "hot", "pickup");

    private final Terms terms;
    private final Known known;
    private final List<Entry> entries;

    Coverage(Terms terms, Known known, List<Entry> entries) {
        this.terms = terms;
        this.known = known;
        this.entries = entries;
    }

    /** @param first and up to {@code end}: a sentence */
    void judge(int first, int end) {
        int i = first;
        while (i < end) {
            var field = PAYERS.get(terms.key(i));
            if (field != null) {
                carried(field, first, i);
            }
            int verb = field == null ? 0 : verb(i, end);
            i = verb > i && field != null ? list(field, verb + 1, end) : i + 1;
        }
    }

    /** "Heat and water are in the rent", "gas comes with the dues": what stands before the payer. */
    private void carried(String field, int first, int payer) {
        int at = payer - 1;
        while (at > first && at > payer - EARSHOT && !INTO.contains(terms.word(at)) && !terms.is(at, ",")) {
            at--;
        }
        if (!INTO.contains(terms.word(at))) {
            return;
        }
        at--;
        int verbs = at;
        while (at > first && CARRIED.contains(terms.word(at))) {
            at--;
        }
        boolean inside = terms.is(verbs + 1, "in") && BILLS.contains(terms.key(payer));
        if (at == verbs && !inside) {
            return;
        }
        var wanting = new ArrayList<Entry>();
        boolean some = false;
        while (at >= first && listed(at)) {
            if (SERVICES.contains(terms.key(at))) {
                boolean covered = known.covers(field, terms.stem(at));
                some |= covered;
                if (!covered) {
                    wanting.add(Entry.unsupported(at, at + 1, Entry.Kind.FEATURE));
                }
            }
            at--;
        }
        if (some || !known.facts().list(field).isEmpty() || isTheOthers(field, wanting)) {
            entries.addAll(wanting);
        }
    }

    private boolean listed(int at) {
        return SERVICES.contains(terms.key(at)) || JOINS.contains(terms.word(at));
    }

    /** "The landlord covers water" where the tenant is known to pay for it. */
    private boolean isTheOthers(String field, List<Entry> wanting) {
        var other = field.equals("OwnerPays") ? "TenantPays" : field.equals("TenantPays") ? "OwnerPays" : "";
        return !other.isEmpty()
                && !known.facts().list(other).isEmpty()
                && wanting.stream().anyMatch(entry -> known.covers(other, terms.stem(entry.first())));
    }

    private int verb(int payer, int end) {
        for (int i = payer + 1; i < Math.min(end, payer + EARSHOT); i++) {
            if (COVERS.contains(terms.key(i))) {
                return i;
            }
            if (PAYERS.containsKey(terms.key(i)) || terms.is(i, ";") || terms.is(i, ",")) {
                return 0;
            }
        }
        return 0;
    }

    /** Where the list of what is covered ends. */
    private int list(String field, int from, int end) {
        var wanting = new ArrayList<Entry>();
        boolean some = false;
        int i = from;
        while (i < end && !ends(i)) {
            boolean covered = known.covers(field, terms.stem(i));
            some |= covered;
            if (!covered && SERVICES.contains(terms.key(i)) && !partOfAnother(i)) {
                wanting.add(Entry.unsupported(i, i + 1, Entry.Kind.FEATURE));
            }
            i++;
        }
        if (some || !known.facts().list(field).isEmpty() || isTheOthers(field, wanting)) {
            entries.addAll(wanting);
        }
        return Math.max(i, from);
    }

    private boolean ends(int i) {
        return terms.is(i, ";")
                || terms.is(i, "$")
                || terms.is(i, ":")
                || terms.isNumber(i)
                || (ENDS.contains(terms.word(i)) && !terms.is(i - 1, "care"))
                || PAYERS.containsKey(terms.key(i));
    }

    /** "the pool house", "water views": no service, only the first half of something else. */
    private boolean partOfAnother(int i) {
        return terms.isWord(i + 1)
                && terms.sameSentence(i, i + 1)
                && !terms.is(i + 1, "and")
                && !ENDS.contains(terms.word(i + 1))
                && !terms.is(i + 1, "in")
                && !terms.is(i + 1, "or")
                && !terms.is(i + 1, "too")
                && !terms.is(i + 1, "as");
    }
}
