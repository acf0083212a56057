package org.collimator.citation;

import java.util.Objects;
import org.collimator.question.ReferenceId;

/**
 * A reference as it is printed, without its number.
 *
 * @param id which one
 * @param html safe HTML: text with {@code em}, {@code i}, {@code b}, {@code sub}, {@code sup} and links
 * @param plain the same words without markup
 */
public record FormattedReference(ReferenceId id, String html, String plain) {
    public FormattedReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(plain, "plain");
    }
}
