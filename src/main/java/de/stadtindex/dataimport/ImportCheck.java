package de.stadtindex.dataimport;

import de.stadtindex.core.CityKey;
import de.stadtindex.dataimport.ImportChoices.Scope;
import de.stadtindex.dataimport.file.FileRefusedException;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.layout.CityMatcher;
import de.stadtindex.dataimport.layout.CollectedOutcomes;
import de.stadtindex.dataimport.layout.EditionScope;
import de.stadtindex.dataimport.layout.Layout;
import de.stadtindex.dataimport.layout.ReadingContext;
import de.stadtindex.dataimport.layout.SheetPlan;
import de.stadtindex.dataimport.layout.SheetReader;
import de.stadtindex.dataimport.rule.Background;
import de.stadtindex.dataimport.rule.EditionDraft;
import de.stadtindex.dataimport.rule.Findings;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.ranking.Participation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a file from its first byte to the last rule. The preview of an import is this, and an import is this and a draft. */
@Component
class ImportCheck {

    private final ImportSettings settings;
    private final ImportPlans plans;
    private final ImportMeters meters;

    ImportCheck(ImportSettings settings, ImportPlans plans, ImportMeters meters) {
        this.settings = settings;
        this.plans = plans;
        this.meters = meters;
    }

    /** All that can be said of these bytes, read as these choices say. */
    @Transactional(readOnly = true)
    ImportOutcome check(UploadEntry upload, byte[] bytes) {
        return meters.measure(() -> look(upload, bytes));
    }

    private ImportOutcome look(UploadEntry upload, byte[] bytes) {
        ImportChoices choices = upload.choices();
        try {
            ImportSetting setting = settings.of(upload.edition());
            ImportReading reading = plans.reading(upload, bytes, choices, setting.categoryNames());
            return reading.hasGaps() ? new ImportOutcome.Undecided(reading) : read(reading, upload, choices, setting);
        } catch (FileRefusedException refused) {
            return new ImportOutcome.Refused(refused.refusal());
        }
    }

    private static ImportOutcome read(
            ImportReading reading, UploadEntry upload, ImportChoices choices, ImportSetting setting) {
        Findings findings = new Findings();
        CollectedOutcomes outcomes = new CollectedOutcomes(findings);
        ReadingContext context = new ReadingContext(
                new CityMatcher(setting.cityNames(), cityChoices(choices)),
                setting.categoryNames(),
                EditionScope.only(upload.edition()),
                SourceText.citation(choices.source(), upload.edition()));
        reading.file().sheets().forEach(sheet -> read(sheet, reading.plans(), context, outcomes));
        Scope scope = scope(choices, reading, outcomes.lines(), setting);
        EditionDraft draft = draft(scope, outcomes, setting);
        findings.check(draft);
        return new ImportOutcome.Checked(
                reading,
                scope,
                scope == Scope.PART ? setting.base() : null,
                outcomes.lines().size(),
                findings,
                draft.content(),
                outcomes.skippedRows());
    }

    private static void read(Sheet sheet, List<SheetPlan> plans, ReadingContext context, CollectedOutcomes outcomes) {
        SheetReader.reportHidden(sheet, outcomes);
        plans.stream()
                .filter(plan -> !sheet.isHidden() && plan.sheet().equals(sheet.name()))
                .forEach(plan -> new SheetReader(plan, context, outcomes).read(sheet));
    }

    private static Map<String, CityKey> cityChoices(ImportChoices choices) {
        return choices.cities().entrySet().stream()
                .filter(choice -> choice.getValue().matches("[0-9]{8}"))
                .collect(Collectors.toMap(Map.Entry::getKey, choice -> new CityKey(choice.getValue())));
    }

    /** A file with one ranking completes what is there; one with all rankings replaces it, unless somebody said otherwise. */
    private static Scope scope(
            ImportChoices choices, ImportReading reading, List<ResultLine> lines, ImportSetting setting) {
        if (choices.scope() != null) {
            return choices.scope();
        }
        boolean onlyRankings = reading.plans().stream().allMatch(plan -> plan.layout() == Layout.ONE_RANKING);
        long categories = lines.stream().map(ResultLine::category).distinct().count();
        return onlyRankings && categories < setting.categories().size() ? Scope.PART : Scope.WHOLE;
    }

    private static EditionDraft draft(Scope scope, CollectedOutcomes outcomes, ImportSetting setting) {
        Background background = setting.background().stating(outcomes.statedMeans());
        return new EditionDraft(
                setting.edition(),
                setting.categories(),
                participants(outcomes.lines(), setting),
                outcomes.lines(),
                scope == Scope.PART
                        ? background.carrying(setting.baseContent().get().figures())
                        : background);
    }

    /** A file that names every city says who took part; a shorter one only adds to those known already. */
    private static Map<CityKey, Participation> participants(List<ResultLine> lines, ImportSetting setting) {
        Set<CityKey> named = lines.stream().map(ResultLine::city).collect(Collectors.toSet());
        Map<CityKey, Participation> participants = new HashMap<>();
        if (named.size() < setting.edition().cities()) {
            participants.putAll(setting.baseParticipants());
        }
        named.forEach(city -> participants.put(city, Participation.CERTAIN));
        return participants;
    }
}
