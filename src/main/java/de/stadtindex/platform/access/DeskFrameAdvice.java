package de.stadtindex.platform.access;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every signed-in page its menu. */
@ControllerAdvice(annotations = SignedInPages.class)
class DeskFrameAdvice {

    private final List<DeskTopic> topics;

    DeskFrameAdvice(List<DeskTopic> topics) {
        this.topics = topics.stream()
                .sorted(Comparator.comparingInt(DeskTopic::position))
                .toList();
    }

    @ModelAttribute("desk")
    DeskFrame frame(Authentication person) {
        Set<String> authorities =
                person.getAuthorities().stream().map(Object::toString).collect(Collectors.toSet());
        return new DeskFrame(
                person.getName(),
                topics.stream()
                        .filter(topic -> !Collections.disjoint(
                                topic.roles().stream().map(Role::authority).collect(Collectors.toSet()), authorities))
                        .map(topic -> new DeskFrame.Topic(topic.key(), topic.path()))
                        .toList());
    }
}
