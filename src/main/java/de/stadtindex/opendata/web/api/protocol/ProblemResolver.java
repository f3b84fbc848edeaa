package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.web.DatabaseOutage;
import de.stadtindex.ranking.EditionNotFoundException;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.ranking.VersionWithdrawnException;
import de.stadtindex.ranking.WithdrawnVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells programs in problem details what people are told on a page, also of faults of ours; only a database that is away is
 * told elsewhere, as to everybody. No advice for controllers: an address that leads nowhere has no controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (request.getAttribute(ApiGate.PASSED) == null
                || response.isCommitted()
                || DatabaseOutage.isBehind(failure)) {
            return null;
        }
        try {
            problems.write(request, response, problem(failure));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static ProblemException problem(Exception failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            case VersionWithdrawnException gone -> withdrawn(gone.version());
            case VersionNotFoundException _ -> ProblemException.notFound("No such version is public");
            case EditionNotFoundException _ -> ProblemException.notFound("No such edition is public");
            case NoResourceFoundException _ ->
                ProblemException.notFound("No such address; /api/v1 lists those that there are");
            case InvalidParameterException _, RequestRejectedException _ ->
                new ProblemException(
                        ProblemType.MALFORMED_PARAMETER, "The parameters of the address cannot be decoded");
            default -> unforeseen(failure);
        };
    }

    private static ProblemException unforeseen(Exception failure) {
        LOG.error("A question of a program could not be answered", failure);
        return new ProblemException(
                ProblemType.INTERNAL_ERROR, "This is a fault of the portal, not of the question; it was noted");
    }

    private static ProblemException withdrawn(WithdrawnVersion version) {
        return new ProblemException(
                ProblemType.WITHDRAWN,
                "Version %s was withdrawn on %s, for this reason: %s"
                        .formatted(
                                version.number(),
                                version.withdrawnAt(),
                                version.reason().replaceFirst("[.]$", "")));
    }
}
