package org.zeren.agreement;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.zeren.document.Source;
import org.zeren.document.reading.OutlineReader;
import org.zeren.document.reading.SourceReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.NotAPlanException;
import org.zeren.extract.PlanExtractor;

/**
 * The facts that records lack, of all documents that readers wrote notes on, as lines
 * that can be handed from one reader to another: {@link #TOLD} or {@link #SILENT} before
 * each fact, and how many lines the review lists have.
 */
public final class LostFacts {

	static final String TOLD = "told   ";

	static final String SILENT = "silent ";

	static final String LINES = "lines  ";

	private LostFacts() {
	}

	/**
	 * {@return the facts that are lacking}
	 * @param folders folders with notes; a document that several of them hold counts once
	 */
	public static List<String> of(List<String> folders) {
		List<String> lost = new ArrayList<>();
		Set<String> seen = new TreeSet<>();
		int lines = 0;
		int idle = 0;
		for (String folder : folders) {
			File[] notes = Objects.requireNonNull(new File(folder).listFiles((file, name) -> name.endsWith(".json")),
					folder);
			Arrays.sort(notes);
			for (File file : notes) {
				JsonNode reader = JsonMapper.shared().readTree(file);
				String title = reader.path("doc").asString() + " " + reader.path("plan").path("title").asString();
				if (seen.add(title)) {
					Silence silence = silence(reader, document(file, reader.path("doc").asString()));
					lines += silence.items();
					idle += silence.idle();
					silence.told().forEach((fact) -> lost.add(TOLD + file.getName() + " " + fact));
					silence.silent().forEach((fact) -> lost.add(SILENT + file.getName() + " " + fact));
				}
			}
		}
		lost.add(LINES + "review lines " + lines + ", idle " + idle);
		return lost;
	}

	private static Silence silence(JsonNode reader, File document) {
		Source source = new SourceReader().read(document.toPath());
		try {
			Extraction extraction = Score.of(reader, new PlanExtractor().plans(OutlineReader.read(source)));
			return Silence.of(reader, Agreement.of(reader, extraction.record()), extraction, source);
		}
		catch (NotAPlanException ex) {
			// a refusal is told
			return new Silence(List.of(), List.of(), 1, 0);
		}
	}

	private static File document(File notes, String name) {
		for (String folder : List.of("", "../real", "../plans", "../../../../../shared/plans")) {
			File document = new File(new File(notes.getParentFile(), folder), name);
			if (document.exists()) {
				return document;
			}
		}
		throw new IllegalArgumentException("no document " + name + " beside " + notes);
	}

}
