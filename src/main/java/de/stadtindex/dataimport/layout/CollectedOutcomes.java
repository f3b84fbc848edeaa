package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Findings;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.dataimport.rule.StatedMean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps everything that was read; for files of known size. */
public final class CollectedOutcomes implements SheetOutcomes {

    private final Findings findings;
    private final List<ResultLine> lines = new ArrayList<>();
    private final List<SkippedRow> skippedRows = new ArrayList<>();
    private final List<StatedMean> statedMeans = new ArrayList<>();

    public CollectedOutcomes() {
        this(new Findings());
    }

    /** Adds what is found to these findings, which bound themselves however faulty the file is. */
    public CollectedOutcomes(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void line(ResultLine line) {
        lines.add(line);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void skipped(SkippedRow row) {
        skippedRows.add(row);
    }

    @Override
    public void statedMean(StatedMean mean) {
        statedMeans.add(mean);
    }

    public List<ResultLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The findings that were kept, errors first. */
    public List<Finding> findings() {
        return findings.groups().stream()
                .flatMap(group -> group.kept().stream())
                .toList();
    }

    public List<SkippedRow> skippedRows() {
        return Collections.unmodifiableList(skippedRows);
    }

    public List<StatedMean> statedMeans() {
        return Collections.unmodifiableList(statedMeans);
    }
}
