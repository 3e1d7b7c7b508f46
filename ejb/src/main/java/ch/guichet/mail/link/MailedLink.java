package ch.guichet.mail.link;

import java.time.Instant;

/**
 * What a mailed link is for.
 *
 * @param subjectVersion the one version it is bound to
 * @param holderId whom it was mailed to: the link speaks for him and nobody else
 * @param usedAt null until it was used
 */
public record MailedLink(
        long id,
        LinkPurpose purpose,
        long subjectId,
        int subjectVersion,
        long holderId,
        Instant expiresAt,
        Instant usedAt) {}
