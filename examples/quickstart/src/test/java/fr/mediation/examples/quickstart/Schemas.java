/*
 * SPDX-FileCopyrightText: 2026 Mediation SDK contributors
 * SPDX-License-Identifier: EUPL-1.2
 */
package fr.mediation.examples.quickstart;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped schemas, as the program itself prints them, applied by an independent validator. */
final class Schemas {

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    private static Schema compile(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Shell.run("schema", name).out(), InputFormat.JSON);
    }

    /** What a schema refuses in each line, empty when it accepts them all. */
    static List<String> faults(String name, List<String> lines) {
        Schema schema = COMPILED.computeIfAbsent(name, Schemas::compile);
        return lines.stream()
                .flatMap(line -> schema
                        .validate(
                                line,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                        .stream()
                        .map(Error::toString))
                .toList();
    }
}
