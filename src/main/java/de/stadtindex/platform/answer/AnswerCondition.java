package de.stadtindex.platform.answer;

import de.stadtindex.platform.condition.Amounts;
import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much is kept, and how many readers were answered with it. */
@Component
@Order(40)
class AnswerCondition implements ConditionSource {

    private static final int ALL = 100;

    private final KeptAnswers answers;

    AnswerCondition(KeptAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        if (!answers.isOn()) {
            return List.of(ConditionLine.notice(
                    Topic.PORTAL, words.say("condition.answers.off"), words.say("condition.answers.off.so")));
        }
        KeptAnswers.Stock stock = answers.stock();
        long asked = stock.found() + stock.missed();
        return List.of(ConditionLine.fine(
                Topic.PORTAL,
                words.say(
                        "condition.answers",
                        words.count((int) stock.number()),
                        Amounts.bytes(stock.bytes(), words),
                        Amounts.bytes(stock.most(), words)),
                asked == 0 ? "" : words.say("condition.answers.share", stock.found() * ALL / asked)));
    }
}
