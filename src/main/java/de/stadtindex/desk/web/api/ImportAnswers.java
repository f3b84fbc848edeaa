package de.stadtindex.desk.web.api;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.FindingWords;
import de.stadtindex.dataimport.ImportOutcome;
import de.stadtindex.dataimport.layout.PlanGap;
import de.stadtindex.dataimport.layout.SheetPlan;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.desk.web.api.ImportAnswer.FindingAnswer;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells a script what the page would tell a person. */
@Component
class ImportAnswers {

    private static final String REJECTED = "REJECTED";
    private static final String ERROR = "ERROR";

    private final CityDirectory cities;
    private final Wording wording;

    ImportAnswers(CityDirectory cities, Wording wording) {
        this.cities = cities;
        this.wording = wording;
    }

    ImportAnswer drafted(long id, VersionNumber version, ImportOutcome.Checked checked, Locale locale) {
        return new ImportAnswer(id, "DRAFT", version.toString(), findings(checked, locale));
    }

    ImportAnswer rejected(long id, ImportOutcome outcome, Locale locale) {
        Words words = wording.in(locale);
        List<FindingAnswer> findings = switch (outcome) {
            case ImportOutcome.Refused refused -> {
                String sentence = words.say("upload.refusal." + refused.refusal());
                yield List.of(answer(refused.refusal().name(), "", 0, sentence));
            }
            case ImportOutcome.Undecided undecided -> gaps(undecided, words);
            case ImportOutcome.Checked checked -> findings(checked, locale);
        };
        return new ImportAnswer(id, REJECTED, null, findings);
    }

    private static List<FindingAnswer> gaps(ImportOutcome.Undecided undecided, Words words) {
        return undecided.reading().plans().stream()
                .flatMap(plan -> plan.gaps().stream().map(gap -> answer(plan, gap, words)))
                .toList();
    }

    private static FindingAnswer answer(SheetPlan plan, PlanGap gap, Words words) {
        return answer(gap.name(), plan.sheet(), plan.headerRow(), words.say("upload.gap." + gap));
    }

    private static FindingAnswer answer(String code, String sheet, int row, String sentence) {
        return new FindingAnswer(code, ERROR, sheet, row, "", "", "", sentence);
    }

    private List<FindingAnswer> findings(ImportOutcome.Checked checked, Locale locale) {
        Words words = wording.in(locale);
        Map<String, String> names = cities.all().stream()
                .collect(Collectors.toMap(city -> city.key().ags(), city -> city.name()));
        return checked.findings().groups().stream()
                .flatMap(group -> group.kept().stream())
                .map(finding -> answer(finding, words, names))
                .toList();
    }

    private static FindingAnswer answer(Finding finding, Words words, Map<String, String> names) {
        FindingWords said = FindingWords.of(finding, words, names);
        return new FindingAnswer(
                finding.code().name(),
                finding.severity().name(),
                said.sheet(),
                said.row(),
                said.column(),
                said.found(),
                said.expected(),
                said.hint());
    }
}
