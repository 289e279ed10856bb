package com.listwright.platform.web;

import com.listwright.platform.Precondition;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.LinkedHashSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Tags of what is shown and conditions on what is changed, as RFC 9110 has them. */
public final class EntityTags {
    private static final String ANY = "*";
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern LIST = Pattern.compile("[ \\t,]*" + TAG + "(?:[ \\t]*,[ \\t,]*" + TAG + ")*[ \\t,]*");

    private EntityTags() {}

    public static String quoted(String tag) {
        return "\"" + tag + "\"";
    }

    /** What the caller wants to be sure of; a weak tag is sure of nothing. */
    public static Precondition ifMatch(HttpRequest<?> request) {
        var given = request.getHeaders().getAll(HttpHeaders.IF_MATCH);
        if (given.isEmpty()) {
            return Precondition.NONE;
        }
        var tags = String.join(",", given).strip();
        if (tags.equals(ANY)) {
            return Precondition.NONE;
        }
        if (!LIST.matcher(tags).matches()) {
            throw new Refused(Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(HttpHeaders.IF_MATCH, "must be *, or ETags in their quotes, such as \"3\""));
        }
        var seen = new LinkedHashSet<String>();
        ONE.matcher(tags)
                .results()
                .map(found -> found.group())
                .filter(tag -> !tag.startsWith("W/"))
                .forEach(tag -> seen.add(tag.substring(1, tag.length() - 1)));
        return new Precondition(seen);
    }

    /** The thing itself, or word that the caller has it already. */
    public static <T> HttpResponse<?> shown(HttpRequest<?> request, String tag, Supplier<T> thing) {
        return marked(isKnown(request, quoted(tag)) ? HttpResponse.notModified() : HttpResponse.ok(thing.get()), tag);
    }

    public static <T> MutableHttpResponse<T> marked(MutableHttpResponse<T> answer, String tag) {
        return answer.header(HttpHeaders.ETAG, quoted(tag));
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        var given = String.join(",", request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH))
                .strip();
        return given.equals(ANY)
                || (LIST.matcher(given).matches()
                        && ONE.matcher(given)
                                .results()
                                .anyMatch(found ->
                                        found.group().replaceFirst("^W/", "").equals(tag)));
    }
}
