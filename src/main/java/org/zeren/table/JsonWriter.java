package org.zeren.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON: every value as it is, null where there is none, a row a line. What is
 * hidden elsewhere stands here as JSON's own escape, so that no value is changed.
 */
final class JsonWriter implements TableWriter {

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder().characterEscapes(new DirectionEscapes()).build())
		.build();

	private final Table table;

	private final Writer out;

	private String before = "[\n";

	JsonWriter(Table table, OutputStream out) throws IOException {
		this.table = table;
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			row.put(this.table.columns().get(i).key(), cells.get(i));
		}
		this.out.write(this.before);
		this.out.write(JSON.writeValueAsString(row));
		this.before = ",\n";
	}

	@Override
	public void end() throws IOException {
		this.out.write(this.before.equals(",\n") ? "\n]\n" : "[]\n");
		this.out.flush();
	}

	/** Escapes what turns the direction of the writing, beside what JSON escapes. */
	private static final class DirectionEscapes extends CharacterEscapes {

		private static final long serialVersionUID = 1L;

		@Override
		public int[] getEscapeCodesForAscii() {
			return standardAsciiEscapesForJSON();
		}

		@Override
		public @Nullable SerializableString getEscapeSequence(int character) {
			return CellText.isDirection(character) ? new SerializedString("\\u%04X".formatted(character)) : null;
		}

	}

}
