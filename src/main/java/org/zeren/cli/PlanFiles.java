package org.zeren.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.zeren.document.Outline;
import org.zeren.document.SourceReader;
import org.zeren.extract.Extraction;
import org.zeren.extract.PlanExtractor;
import org.zeren.plan.PlanYaml;
import org.zeren.vocabulary.VocabularyException;

/**
 * Reads files: records as they are, documents through the outline.
 */
final class PlanFiles implements Reading {

	private final SourceReader sources = new SourceReader();

	private @Nullable PlanExtractor extractor;

	@Override
	public Extraction read(Path file) {
		return isRecord(file) ? record(file) : document(file);
	}

	/**
	 * {@return whether the file is a record by its name}
	 */
	static boolean isRecord(Path file) {
		String name = file.toString();
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

	private Extraction document(Path file) {
		return extractor().extract(Outline.of(this.sources.read(file)));
	}

	/** Opened by the first document: serving and importing records need no vocabulary. */
	private synchronized PlanExtractor extractor() {
		if (this.extractor == null) {
			try {
				this.extractor = new PlanExtractor();
			}
			catch (VocabularyException ex) {
				throw new CommandFailure(String.valueOf(ex.getMessage()), ex);
			}
		}
		return this.extractor;
	}

	private Extraction record(Path file) {
		String text = this.sources.read(file).text();
		return new Extraction(new PlanYaml().read(file.toString(), text), Map.of(), List.of());
	}

}
