/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.taxonomy.StandardNomenclatures;
import fr.mediation.reporting.record.Axis;
import fr.mediation.reporting.record.CaseCodes;
import fr.mediation.reporting.record.CaseRecord;
import fr.mediation.reporting.record.StandardCodes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever a report counts by can come from a file, under codes that the whole library shares. */
class CaseColumnTest {

    private static final CaseCodes CODES = CaseCodes.of(
            CodeList.of("territories", "1", Code.of("T", "T", "T")),
            CodeList.of(
                    "directions",
                    "1",
                    Code.of("CENTRAL", "C", "C"),
                    Code.of("D", "D", "D").under("CENTRAL")));

    private static CaseRecord read(String table) throws IOException {
        List<CaseRecord> found = new ArrayList<>();
        CaseFileReader.of(CODES).read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), found::add);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    @DisplayName("Chaque champ d'un dossier a sa colonne, et chaque colonne son champ")
    void columnsAndFieldsAreTheSame() {
        List<String> fields = Arrays.stream(CaseRecord.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(CaseColumn.values()).extracting(CaseColumn::property).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    @DisplayName("Chaque axe codé se lit dans un fichier, les jours aussi")
    void everyAxisIsRead() throws IOException {
        CaseRecord row =
                read("id;receivedOn;closedOn;kind;status;channel;originator;territory;direction;directionType;domain;"
                        + "subDomain;thirdParty;outcome;endReason;acknowledgedOn;persons;suspendedDays;requesterType;referralReason;"
                        + "serviceAskedOn;serviceAnsweredOn\n"
                        + "1;2024-01-02;2024-03-04;MEDIATION;COMPLETED;PHONE;USER;T;D;CENTRAL;AUTONOMY;DISABILITY;CAF;PARTIAL;AGREEMENT;"
                        + "2024-01-05;3;7;HOUSEHOLD;NO_ANSWER;2024-01-10;2024-01-20\n");

        for (Axis axis : Axis.values()) {
            boolean computed = axis.time()
                    || axis == Axis.HANDLING_TIME
                    || axis == Axis.ACKNOWLEDGEMENT_TIME
                    || axis == Axis.ANSWER_TIME
                    || axis == Axis.SUSPENSION;
            assertThat(axis.read(row) == null).as(axis.name()).isEqualTo(computed);
        }
        assertThat(row.serviceAskedOn()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(row.serviceAnsweredOn()).isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(row.acknowledgedOn()).isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(row.persons()).isEqualTo(3);
        assertThat(row.suspendedDays()).isEqualTo(7);
    }

    @Test
    @DisplayName("Les organismes et les politiques portent les codes de la nomenclature commune")
    void oneCodeForOneThing() {
        assertThat(StandardCodes.THIRD_PARTIES.codes())
                .allSatisfy(c -> assertThat(StandardNomenclatures.BODIES.find(c.code()))
                        .as(c.code())
                        .isPresent());
        assertThat(StandardCodes.DOMAINS.codes())
                .allSatisfy(c -> assertThat(StandardNomenclatures.DOMAINS.find(c.code()))
                        .as(c.code())
                        .isPresent());
    }

    @Test
    @DisplayName("Un ancien code se lit encore")
    void formerCodesAreRead() throws IOException {
        assertThat(read("id;receivedOn;thirdParty\n1;2024-01-02;DEFENDER_OF_RIGHTS\n")
                        .thirdParty())
                .isEqualTo("DEFENSEUR_DES_DROITS");
        assertThat(read("id;receivedOn;thirdParty\n1;2024-01-02;Défenseur des droits\n")
                        .thirdParty())
                .isEqualTo("DEFENSEUR_DES_DROITS");
    }
}
