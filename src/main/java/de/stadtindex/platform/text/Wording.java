package de.stadtindex.platform.text;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Hands out the words of a language. */
@Component
public class Wording {

    private final MessageSource messages;
    private final Clock clock;

    Wording(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public Words in(Locale locale) {
        return new Words(messages, locale, clock.getZone());
    }
}
