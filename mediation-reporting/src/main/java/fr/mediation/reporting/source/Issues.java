/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects issues in bounded memory: all are counted, the first ones are kept. */
final class Issues {

    private final int most;
    private final List<ImportIssue> first = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    private final Progress progress;

    Issues(int most, Progress progress) {
        this.most = most;
        this.progress = progress;
    }

    void add(ImportIssue.Severity severity, long line, String column, String code, Wording message) {
        add(new ImportIssue(severity, line, column, code, message));
    }

    void refuse(long line, CaseColumn column, String code, Wording message) {
        add(new ImportIssue(ImportIssue.Severity.REFUSED, line, column.property(), code, message));
    }

    void refuseRow(long line, String code, Wording message) {
        add(new ImportIssue(ImportIssue.Severity.REFUSED, line, "", code, message));
    }

    void keep(long line, CaseColumn column, String code, Wording message) {
        add(new ImportIssue(ImportIssue.Severity.KEPT, line, column.property(), code, message));
    }

    void repair(long line, CaseColumn column, String code, Wording message) {
        add(new ImportIssue(ImportIssue.Severity.REPAIRED, line, column.property(), code, message));
    }

    private void add(ImportIssue issue) {
        counts.merge(issue.code(), 1L, Long::sum);
        if (first.size() < most) {
            first.add(issue);
            progress.issue(issue);
        }
    }

    List<ImportIssue> first() {
        return first;
    }

    Map<String, Long> counts() {
        return counts;
    }
}
