/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.reporting.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mediation.core.taxonomy.Code;
import fr.mediation.core.taxonomy.CodeList;
import fr.mediation.core.wording.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lecture des nomenclatures: the code lists of an authority from one small CSV file.
 *
 * <p>Headings: {@code list;version;code;parent;fr;en}, in any of the encodings and separators {@link CaseFileReader} knows. An empty
 * English label repeats the French one.
 */
public final class CodeListReader {

    private CodeListReader() {}

    /**
     * Reads the lists.
     *
     * @param in the file; closed by the caller
     * @return the lists by name, in the order of the file
     * @throws IOException if the source fails
     * @throws IllegalArgumentException if a heading is missing or a list is not well formed
     */
    public static Map<String, CodeList> read(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(Encoding.detect(in).reader());
        text.mark(1 << 12);
        String first = Optional.ofNullable(text.readLine()).orElse("");
        text.reset();
        Map<String, String> versions = new LinkedHashMap<>();
        Map<String, List<Code>> codes = new LinkedHashMap<>();
        for (NamedCsvRecord row :
                CsvReader.builder().fieldSeparator(Encoding.separator(first)).ofNamedCsvRecord(text)) {
            String list = field(row, "list");
            versions.putIfAbsent(list, field(row, "version"));
            String fr = field(row, "fr");
            String en = field(row, "en");
            String parent = field(row, "parent");
            Code code = new Code(field(row, "code"), new Wording(fr, en.isEmpty() ? fr : en), null);
            codes.computeIfAbsent(list, name -> new ArrayList<>()).add(parent.isEmpty() ? code : code.under(parent));
        }
        Map<String, CodeList> lists = new LinkedHashMap<>();
        codes.forEach((name, found) -> lists.put(name, new CodeList(name, versions.getOrDefault(name, ""), found)));
        return lists;
    }

    private static String field(NamedCsvRecord row, String heading) {
        return row.findField(heading)
                .map(String::strip)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a file of code lists has the headings list, version, code, parent, fr and en"));
    }
}
