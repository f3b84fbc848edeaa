package de.stadtindex.portal;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds the operator at every start of what the legal notice still lacks. */
@Component
class OperatorCheck {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorCheck.class);

    private final OperatorProperties operator;

    OperatorCheck(OperatorProperties operator) {
        this.operator = operator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnOfMissingDetails() {
        List<String> missing = operator.missing();
        if (!missing.isEmpty()) {
            LOG.warn(
                    "The pages /impressum, /datenschutz and /barrierefreiheit show placeholders; not set: {}",
                    String.join(", ", missing));
        }
    }
}
