package org.collimator.storage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serial;
import org.collimator.question.QuestionKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How the records stand in JSON: two-space indent, LF, members in the records' order, empty members left out, whole numbers
 * without a fraction. The mapper is safe for all threads.
 */
public final class JsonFormat {
    private JsonFormat() {}

    /** The mapper of curriculum files. */
    public static JsonMapper mapper() {
        return Holder.MAPPER;
    }

    private static final class Holder {
        static final JsonMapper MAPPER = build();
    }

    private static JsonMapper build() {
        SimpleModule records = new SimpleModule("records") {
            @Serial
            private static final long serialVersionUID = 1;

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addValueInstantiators(new RecordInstantiators());
            }
        };
        records.addSerializer(Double.class, new WholeNumbers());
        records.addSerializer(double.class, new WholeNumbers());
        JsonMapper.Builder builder = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(Limits.DEPTH)
                                .build())
                        .build())
                .addModule(records)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .defaultPrettyPrinter(printer())
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // unknown members keep 1.0 and every digit
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, JsonFormat::textOnly);
        for (QuestionKind kind : QuestionKind.values()) {
            builder.registerSubtypes(new NamedType(kind.type(), kind.id()));
        }
        return builder.build();
    }

    /** A number is no text, so that saving never turns one into the other. */
    private static void textOnly(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("")
                        .withObjectEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
    }

    /** Writes 3.0 as 3, so that files look as people write them. */
    private static final class WholeNumbers extends ValueSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            double number = value;
            if (number == Math.rint(number) && Math.abs(number) < 1e15) {
                generator.writeNumber((long) number);
            } else {
                generator.writeNumber(number);
            }
        }

        @Override
        public boolean isEmpty(SerializationContext context, Double value) {
            return value == null;
        }
    }
}
