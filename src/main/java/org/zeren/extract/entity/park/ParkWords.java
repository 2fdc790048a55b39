package org.zeren.extract.entity.park;

import java.util.List;
import java.util.regex.Pattern;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * How the names of parks are built (vocabulary/parks.yaml): 某某 产业园, 某某 经济开发区.
 */
public final class ParkWords {

	private static final ParkWords VOCABULARY = new ParkWords(Vocabulary.read("parks", File.class));

	final Words endings;

	private final Words units;

	private final Words zones;

	/** The title of a plan for a zone: 某某高新区大气污染防治规划. */
	private final Pattern ownZone;

	/**
	 * The file as it is written, which explains each list.
	 */
	record File(List<String> endings, List<String> units, List<String> zones, List<String> planned,
			List<String> committees, List<String> subjects) {
	}

	private ParkWords(File file) {
		this.endings = new Words(file.endings());
		this.units = new Words(file.units());
		this.zones = new Words(file.zones());
		this.ownZone = Pattern
			.compile(Words.one(file.planned()) + Words.one(file.committees()) + "?" + Words.one(file.subjects()));
	}

	public static ParkWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return whether the plan of this title is for a development zone: 某某高新区大气污染防治规划}
	 */
	boolean isForZone(String title) {
		return this.ownZone.matcher(title).find();
	}

	/**
	 * {@return whether the ending at {@code at} is that of a zone: 经济开发区}
	 */
	boolean isZone(String text, int at, int end) {
		return this.zones.at(text, at) > 0 || this.zones.before(text, at, end) > 0;
	}

	/**
	 * {@return whether words that make a unit of the zone before them begin at
	 * {@code at}: 管委会}
	 */
	boolean governs(String text, int at) {
		return this.units.at(text, at) > 0;
	}

}
