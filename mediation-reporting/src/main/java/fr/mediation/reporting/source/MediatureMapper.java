/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import fr.mediation.core.taxonomy.CodeResolver;
import fr.mediation.core.taxonomy.ReservedCode;
import fr.mediation.core.wording.Wording;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.source.ImportIssue.Severity;
import fr.mediation.reporting.source.TableRows.Kind;
import fr.mediation.reporting.source.TableRows.TableCell;
import fr.mediation.reporting.source.TableRows.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of an export of Médiature. Whatever it does not say stays unknown: the day of receipt is that of the recording, a maintained
 * decision is no outcome unless the host says so, a person's name is never read.
 */
final class MediatureMapper implements RowMapper {

    private static final Set<MediatureField> READ = EnumSet.of(
            MediatureField.NUMBER,
            MediatureField.AUTHORITY,
            MediatureField.CREATED,
            MediatureField.REMINDER,
            MediatureField.CLOSED,
            MediatureField.STATUS,
            MediatureField.CHANNEL,
            MediatureField.ORIGINATOR,
            MediatureField.COMPETENT,
            MediatureField.DOMAIN,
            MediatureField.SUB_DOMAIN,
            MediatureField.BODY,
            MediatureField.SUB_BODY,
            MediatureField.OUTCOME,
            MediatureField.USER_TYPE,
            MediatureField.TOWN,
            MediatureField.POSTAL_CODE,
            MediatureField.COUNTRY);

    private final Map<MediatureField, Integer> places;
    private final TableRows rows;
    private final MediatureMapping mapping;
    private final Map<String, String> ownLabels = new HashMap<>();
    private final Map<Axis, CodeResolver> resolvers = new EnumMap<>(Axis.class);
    private final Issues issues;
    private final RowReader reader;
    private final int width;
    private int number;
    private boolean shifted;

    MediatureMapper(
            TableRow header,
            MediatureGeneration generation,
            TableRows rows,
            CaseCodes codes,
            MediatureMapping mapping,
            Issues issues) {
        this.places = generation.places();
        this.number = generation.number();
        this.rows = rows;
        this.mapping = mapping;
        this.issues = issues;
        this.reader = new RowReader(codes, issues);
        this.width = header.cells().size();
        mapping.labels().forEach((label, code) -> ownLabels.put(CodeResolver.normalise(label), code));
        for (Axis axis : Axis.values()) {
            resolvers.put(axis, CodeResolver.over(codes.on(axis)));
        }
        issues.keep(
                header.line(),
                CaseColumn.RECEIVED_ON,
                "RECORDED_NOT_RECEIVED",
                new Wording(
                        "Médiature ne connaît que le jour d'enregistrement : les durées partent de lui",
                        "Médiature knows the day of recording only: durations start from it"));
        issues.keep(
                header.line(),
                CaseColumn.CHANNEL,
                "WEB_OVERCOUNTED",
                new Wording(
                        "Médiature inscrit « Formulaire internet » aussi pour les demandes saisies par le médiateur",
                        "Médiature writes « Formulaire internet » also for requests typed by the mediator"));
    }

    @Override
    public String format() {
        return "MEDIATURE_G" + number;
    }

    @Override
    public List<CaseColumn> missing() {
        List<CaseColumn> missing = new ArrayList<>(List.of(CaseColumn.values()));
        places.keySet().forEach(f -> f.column().ifPresent(missing::remove));
        if (places.containsKey(MediatureField.OUTCOME)) {
            missing.remove(CaseColumn.END_REASON);
        }
        missing.remove(CaseColumn.KIND);
        return missing;
    }

    @Override
    public int ignored() {
        return (int) places.keySet().stream().filter(f -> !READ.contains(f)).count();
    }

    @Override
    public Optional<CaseRecord> map(TableRow row) {
        if (RowMapper.overflows(row, width)) {
            RowMapper.tooManyCells(issues, row.line());
            return Optional.empty();
        }
        boolean readable = true;
        for (MediatureField field : READ) {
            readable &= RowMapper.readable(cell(row, field), issues, row.line(), name(field));
        }
        if (!readable) {
            return Optional.empty();
        }
        generation(row);
        Map<CaseColumn, String> found = new EnumMap<>(CaseColumn.class);
        boolean sure = status(row, found) && lists(row, found);
        found.put(CaseColumn.ID, identifier(row));
        found.put(CaseColumn.RECEIVED_ON, day(row, MediatureField.CREATED));
        found.put(CaseColumn.CLOSED_ON, day(row, MediatureField.CLOSED));
        territory(row, found);
        return sure ? reader.read(row.line(), column -> found.getOrDefault(column, "")) : Optional.empty();
    }

    /** The last generation writes days as numbers, whose hours betray the clock of the server. */
    private void generation(TableRow row) {
        Kind kind = cell(row, MediatureField.CREATED).kind();
        if (number == 6 && kind != Kind.TEXT) {
            number = 7;
        }
        String hour = day(row, MediatureField.REMINDER);
        if (!shifted && number == 7 && (hour.endsWith(" 23:00:00") || hour.endsWith(" 22:00:00"))) {
            shifted = true;
            issues.add(
                    Severity.KEPT,
                    row.line(),
                    MediatureField.REMINDER.heading(),
                    "SHIFTED_CLOCK",
                    new Wording(
                            "heures décalées d'une ou deux heures : les jours enregistrés après 22 heures sont ceux de la veille",
                            "hours shifted by one or two: days recorded after ten in the evening are those of the day before"));
        }
    }

    private String identifier(TableRow row) {
        String own = text(row, MediatureField.NUMBER);
        return own.isBlank() ? "" : CodeResolver.normalise(text(row, MediatureField.AUTHORITY)) + "#" + own.strip();
    }

    /** State, kind, outcome and reason, which follow from one another. */
    private boolean status(TableRow row, Map<CaseColumn, String> found) {
        Optional<String> state = known(row, MediatureField.STATUS, MediatureLabels.STATUSES);
        String ending = text(row, MediatureField.OUTCOME);
        if (state.isEmpty()) {
            return false;
        }
        boolean closed = state.get().equals(MediatureLabels.CLOSED);
        if (closed && ending.isBlank() && places.containsKey(MediatureField.OUTCOME)) {
            issues.refuse(
                    row.line(),
                    CaseColumn.OUTCOME,
                    "CLOSED_WITHOUT_OUTCOME",
                    new Wording("dossier clos sans type de clôture", "closed case without a type of closing"));
            return false;
        }
        found.put(CaseColumn.STATUS, closed ? "COMPLETED" : "IN_PROGRESS");
        competence(row, found);
        if (!closed || ending.isBlank()) {
            return true;
        }
        Optional<String> meaning = known(row, MediatureField.OUTCOME, MediatureLabels.OUTCOMES);
        meaning.ifPresent(m -> outcome(m, row, found));
        return meaning.isPresent();
    }

    private void competence(TableRow row, Map<CaseColumn, String> found) {
        String competent = CodeResolver.normalise(text(row, MediatureField.COMPETENT));
        if (competent.equals("oui")) {
            found.put(CaseColumn.KIND, "MEDIATION");
        } else if (competent.equals("non")) {
            found.put(CaseColumn.KIND, "REORIENTATION");
        }
    }

    private void outcome(String meaning, TableRow row, Map<CaseColumn, String> found) {
        switch (meaning) {
            case MediatureLabels.REORIENTED -> {
                found.put(CaseColumn.KIND, "REORIENTATION");
                found.put(CaseColumn.END_REASON, "REORIENTED");
            }
            case MediatureLabels.WITHDRAWN, MediatureLabels.UNREACHABLE -> {
                found.put(CaseColumn.STATUS, "ABANDONED");
                found.put(CaseColumn.END_REASON, meaning);
            }
            default -> {
                found.put(CaseColumn.KIND, "MEDIATION");
                level(meaning, row, found);
            }
        }
    }

    private void level(String meaning, TableRow row, Map<CaseColumn, String> found) {
        if (!meaning.equals(MediatureLabels.MAINTAINED)) {
            found.put(CaseColumn.OUTCOME, meaning.equals(MediatureLabels.PARTIAL) ? "PARTIAL" : "COMPLETE");
        } else if (mapping.maintainedIsUnresolved()) {
            found.put(CaseColumn.OUTCOME, "NONE");
        } else {
            issues.keep(
                    row.line(),
                    CaseColumn.OUTCOME,
                    "MAINTAINED_DECISION",
                    new Wording(
                            "décision maintenue : résultat non renseigné, faute de savoir si elle a été expliquée",
                            "decision maintained: outcome not recorded, for want of knowing whether it was explained"));
        }
    }

    private boolean lists(TableRow row, Map<CaseColumn, String> found) {
        Optional<String> channel = known(row, MediatureField.CHANNEL, MediatureLabels.CHANNELS);
        Optional<String> originator = originator(row);
        if (channel.isEmpty() || originator.isEmpty()) {
            return false;
        }
        put(row, found, CaseColumn.CHANNEL, Axis.CHANNEL, text(row, MediatureField.CHANNEL), channel.get());
        put(row, found, CaseColumn.ORIGINATOR, Axis.ORIGINATOR, originatorLabel(row), originator.get());
        String domain = text(row, MediatureField.DOMAIN);
        put(row, found, CaseColumn.DOMAIN, Axis.DOMAIN, domain, "");
        put(row, found, CaseColumn.SUB_DOMAIN, Axis.SUB_DOMAIN, text(row, MediatureField.SUB_DOMAIN), "");
        String body = text(row, MediatureField.SUB_BODY);
        String root = text(row, MediatureField.BODY);
        put(row, found, CaseColumn.THIRD_PARTY, Axis.THIRD_PARTY, body.isBlank() ? root : body, "");
        return true;
    }

    private String originatorLabel(TableRow row) {
        String label = text(row, MediatureField.ORIGINATOR);
        // what the user is says more than « Usager »
        return MediatureLabels.ORIGINATORS.meaning(label).filter("USER"::equals).isPresent()
                ? text(row, MediatureField.USER_TYPE)
                : label;
    }

    private Optional<String> originator(TableRow row) {
        Optional<String> by = known(row, MediatureField.ORIGINATOR, MediatureLabels.ORIGINATORS);
        return by.equals(Optional.of("USER"))
                        && !text(row, MediatureField.USER_TYPE).isBlank()
                ? known(row, MediatureField.USER_TYPE, MediatureLabels.USER_TYPES)
                : by;
    }

    /** The meaning of a label of a closed list: empty text for an empty cell, and nothing, told, for an unknown label. */
    private Optional<String> known(TableRow row, MediatureField field, MediatureLabels labels) {
        String label = text(row, field);
        if (label.isBlank()) {
            return Optional.of("");
        }
        Optional<String> meaning = labels.meaning(label);
        if (meaning.isEmpty()) {
            String nearest = labels.nearest(label);
            issues.add(
                    Severity.REFUSED,
                    row.line(),
                    name(field),
                    "UNKNOWN_LABEL",
                    new Wording(
                            "libellé inconnu de Médiature ; le plus proche est « " + nearest + " »",
                            "label unknown to Médiature; the nearest is « " + nearest + " »"));
        }
        return meaning;
    }

    /** A code of the authority's list: by the host's own table, by its label, or by our equivalent. */
    private void put(
            TableRow row, Map<CaseColumn, String> found, CaseColumn column, Axis axis, String label, String standard) {
        if (label.isBlank() && standard.isEmpty()) {
            return;
        }
        CodeResolver list = resolvers.getOrDefault(axis, CodeResolver.over(List.of()));
        Optional<String> code = Optional.ofNullable(ownLabels.get(CodeResolver.normalise(label)))
                .flatMap(list::resolve)
                .or(() -> standard.isEmpty() ? Optional.empty() : list.resolve(standard))
                .or(() -> label.isBlank() ? Optional.empty() : list.resolve(label));
        if (code.isEmpty()) {
            issues.keep(
                    row.line(),
                    column,
                    "UNKNOWN_CODE",
                    new Wording(
                            "valeur inconnue de la nomenclature, ou commune à deux codes",
                            "value unknown to the list, or shared by two codes"));
        }
        found.put(column, code.orElse(ReservedCode.UNMAPPED.name()));
    }

    private void territory(TableRow row, Map<CaseColumn, String> found) {
        TableCell town = cell(row, MediatureField.TOWN);
        if (town.kind() == Kind.DATE) {
            issues.keep(
                    row.line(),
                    CaseColumn.TERRITORY,
                    "TEXT_BECAME_DATE",
                    new Wording(
                            "le tableur a changé ce texte en date : valeur perdue",
                            "the spreadsheet made a date of this text: value lost"));
        }
        String name = town.kind() == Kind.DATE ? "" : town.text();
        mapping.towns().territory(name, postalCode(row)).ifPresent(code -> found.put(CaseColumn.TERRITORY, code));
    }

    private String postalCode(TableRow row) {
        TableCell cell = cell(row, MediatureField.POSTAL_CODE);
        String country = text(row, MediatureField.COUNTRY);
        boolean french = country.isBlank() || CodeResolver.normalise(country).equals("fr");
        if (french && cell.text().matches("\\d{1,4}")) {
            issues.add(
                    Severity.REPAIRED,
                    row.line(),
                    MediatureField.POSTAL_CODE.heading(),
                    "POSTAL_CODE_PADDED",
                    new Wording("code postal complété par des zéros", "postal code completed with zeros"));
            return "0".repeat(5 - cell.text().length()) + cell.text();
        }
        return cell.kind() == Kind.DATE ? "" : cell.text();
    }

    private String day(TableRow row, MediatureField field) {
        TableCell cell = cell(row, field);
        if (cell.kind() == Kind.NUMBER) {
            String moment = rows.moment(Double.parseDouble(cell.text()));
            return moment.isEmpty() ? cell.text() : moment;
        }
        return cell.text();
    }

    private String text(TableRow row, MediatureField field) {
        TableCell cell = cell(row, field);
        return cell.kind() == Kind.DATE ? "" : cell.text();
    }

    private TableCell cell(TableRow row, MediatureField field) {
        Integer at = places.get(field);
        return at == null ? TableCell.EMPTY : row.cell(at);
    }

    private static String name(MediatureField field) {
        return field.column().map(CaseColumn::property).orElse(field.heading());
    }
}
