package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.ranking.EditionNotFoundException;
import de.stadtindex.ranking.VersionNotFoundException;
import de.stadtindex.ranking.VersionWithdrawnException;
import de.stadtindex.ranking.WithdrawnVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells programs in problem details what people are told on a page. No advice for controllers: an address that leads
 * nowhere has no controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemResolver implements HandlerExceptionResolver {

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (request.getAttribute(ApiGate.PASSED) == null) {
            return null;
        }
        return problem(failure)
                .map(problem -> {
                    try {
                        problems.write(request, response, problem);
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                    return new ModelAndView();
                })
                .orElse(null);
    }

    private static Optional<ProblemException> problem(Exception failure) {
        return switch (failure) {
            case ProblemException problem -> Optional.of(problem);
            case VersionWithdrawnException gone -> Optional.of(withdrawn(gone.version()));
            case VersionNotFoundException _ -> notFound("No such version is public");
            case EditionNotFoundException _ -> notFound("No such edition is public");
            case NoResourceFoundException _ -> notFound("No such address; /api/v1 lists those that there are");
            case InvalidParameterException _ ->
                Optional.of(new ProblemException(
                        ProblemType.MALFORMED_PARAMETER, "The parameters of the address cannot be decoded"));
            default -> Optional.empty();
        };
    }

    private static Optional<ProblemException> notFound(String detail) {
        return Optional.of(ProblemException.notFound(detail));
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
