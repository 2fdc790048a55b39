package org.zeren.plan.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import org.zeren.document.Locator;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.measure.Section;

/**
 * The YAML form of a {@link PlanRecord}, which a person can review and correct. Keys are
 * the names of the record's components; what is empty is left out; a place is written as
 * L12 340-352: line, first and last offset.
 */
public final class PlanYaml {

	private static final int LONGEST_TITLE = 2_000;

	private final YAMLMapper yaml;

	private final JsonMapper json;

	/**
	 * Makes a reader and writer, which may be shared between threads.
	 */
	public PlanYaml() {
		this.yaml = asRecordsAre(YAMLMapper.builder()
			.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
			.enable(YAMLWriteFeature.MINIMIZE_QUOTES)
			.enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
			.enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
			.disable(YAMLWriteFeature.SPLIT_LINES)).build();
		this.json = asRecordsAre(JsonMapper.builder()).build();
	}

	private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B asRecordsAre(B mapper) {
		SimpleModule places = new SimpleModule("places");
		places.addSerializer(Locator.class, new LocatorWriter());
		places.addDeserializer(Locator.class, new LocatorReader());
		return mapper.addModule(places)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
			.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.changeDefaultPropertyInclusion(
					(all) -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL))
			.withConfigOverride(List.class,
					(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
			.withConfigOverride(boolean.class,
					(flags) -> flags.setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, null)));
	}

	/**
	 * {@return the record as YAML, the same text for the same record}
	 */
	public String write(PlanRecord record) {
		return this.yaml.writeValueAsString(record);
	}

	/**
	 * {@return the record as one line of JSON, for programs: {@link #read} takes it too,
	 * and it is written and read far faster}
	 */
	public String writeLine(PlanRecord record) {
		return this.json.writeValueAsString(record);
	}

	/**
	 * {@return the record in the YAML}
	 * @param file the name of the file, for messages
	 * @param text the content of the file
	 * @throws RecordFormatException if the text is no YAML, bears an unknown key or lacks
	 * or misspells a value, if its id is empty or a region is there twice, or if a plan
	 * or measure has a title that is none
	 */
	public PlanRecord read(String file, String text) {
		PlanRecord record = read(file, text, PlanRecord.class);
		if (record.id().isBlank()) {
			throw new RecordFormatException(file, 0, "id is empty; a plan's id is its region and title");
		}
		Set<String> regions = new HashSet<>();
		record.regions().forEach((region) -> {
			if (!regions.add(region.name())) {
				throw new RecordFormatException(file, 0, "regions holds " + region.name() + " twice");
			}
		});
		title(file, "the plan", record.title());
		record.sections().forEach((section) -> titles(file, section));
		return record;
	}

	private static void titles(String file, Section section) {
		section.sections().forEach((below) -> titles(file, below));
		section.measures().forEach((measure) -> title(file, "measure " + measure.path(), measure.title()));
	}

	/** Lists are walked in the order of titles, by an index that takes no longer ones. */
	private static void title(String file, String what, @Nullable String title) {
		if (title == null) {
			throw new RecordFormatException(file, 0, what + " has no title; only a part of a measure has none");
		}
		if (title.length() > LONGEST_TITLE) {
			throw new RecordFormatException(file, 0,
					"%s has a title of %d characters; %d are allowed".formatted(what, title.length(), LONGEST_TITLE));
		}
	}

	<T> T read(String file, String text, Class<T> type) {
		try {
			T value = (text.startsWith("{") ? this.json : this.yaml).readValue(text, type);
			if (value == null) {
				throw new RecordFormatException(file, 0, "holds no record");
			}
			Completeness.missing(value).ifPresent((missing) -> {
				throw new RecordFormatException(file, 0, "lacks " + missing);
			});
			return value;
		}
		catch (JacksonException ex) {
			throw new RecordFormatException(file, line(ex, text), reason(ex));
		}
	}

	YAMLMapper mapper() {
		return this.yaml;
	}

	/**
	 * Jackson meets an unknown key at the end of its object; the key itself stands above.
	 */
	private static int line(JacksonException ex, String text) {
		TokenStreamLocation location = ex.getLocation();
		int line = (location != null) ? Math.max(0, location.getLineNr()) : 0;
		if (ex instanceof UnrecognizedPropertyException unknown) {
			List<String> lines = text.lines().toList();
			for (int i = Math.min(line, lines.size()); i > 0; i--) {
				String key = lines.get(i - 1).strip();
				if ((key.startsWith("- ") ? key.substring(2) : key).startsWith(unknown.getPropertyName() + ":")) {
					return i;
				}
			}
		}
		return line;
	}

	private static String reason(JacksonException ex) {
		String where = (ex instanceof DatabindException bind) ? bind.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : String.valueOf(step.getIndex()))
			.collect(Collectors.joining("/")) : "";
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return "the key " + unknown.getPropertyName() + " is not known there; known are "
					+ String.valueOf(unknown.getKnownPropertyIds());
		}
		String first = String.valueOf(ex.getOriginalMessage()).lines().findFirst().orElse("");
		return (where.isEmpty() ? "" : where + ": ") + first;
	}

	private static final class LocatorWriter extends ValueSerializer<Locator> {

		@Override
		public void serialize(Locator at, JsonGenerator generator, SerializationContext context) {
			String page = (at.page() != null) ? " p" + at.page() : "";
			generator.writeString("L" + at.line() + " " + at.start() + "-" + at.end() + page);
		}

	}

	private static final class LocatorReader extends ValueDeserializer<Locator> {

		/** L12 340-352, or L12 340-352 p3 where the format knows the page. */
		private static final Pattern PLACE = Pattern
			.compile("L(?<line>\\d{1,8}) (?<start>\\d{1,9})-(?<end>\\d{1,9})(?: p(?<page>\\d{1,6}))?");

		@Override
		public Locator deserialize(JsonParser parser, DeserializationContext context) {
			String text = parser.getString();
			Matcher place = PLACE.matcher(String.valueOf(text));
			if (place.matches()) {
				int line = Integer.parseInt(place.group("line"));
				int start = Integer.parseInt(place.group("start"));
				int end = Integer.parseInt(place.group("end"));
				String page = place.group("page");
				if (line >= 1 && end >= start) {
					return new Locator(line, start, end, (page != null) ? Integer.valueOf(page) : null);
				}
			}
			throw context.weirdStringException(String.valueOf(text), Locator.class,
					"a place reads L12 340-352 or L12 340-352 p3");
		}

	}

}
