package org.zeren.extract.entity.water;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.zeren.extract.entity.naming.ListEnd;
import org.zeren.plan.named.WaterKind;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * How the names of waters are built, from {@code vocabulary/waters.yaml}; the file
 * explains each list.
 */
public final class WaterWords {

	private static final WaterWords VOCABULARY = new WaterWords(Vocabulary.read("waters", File.class));

	final Words endings;

	final Words alone;

	final Words shy;

	final Words open;

	final Words places;

	final Words placesBehind;

	/** What must stand behind each of the shyest endings. */
	final Map<String, Words> shyest = new HashMap<>();

	public final Words behind;

	final Words notBehind;

	final Words stillBehind;

	final Words generalBehind;

	final Words near;

	final Words flows;

	final Words provinces;

	final Words placesClose;

	final Words placesOf;

	final Words towns;

	final Words systems;

	final Words beforeFlows;

	/** 等9处水源, 等21条黑臭水体. */
	final Pattern closing;

	private final Words longer;

	private final Words works;

	private final Words general;

	private final Map<String, WaterKind> kinds = new HashMap<>();

	private WaterWords(File file) {
		file.endings.forEach((kind, words) -> words.forEach((word) -> this.kinds.put(word, kind)));
		this.endings = new Words(this.kinds.keySet());
		this.alone = new Words(file.alone);
		this.shy = new Words(file.shy);
		this.open = new Words(file.open);
		this.places = new Words(file.places);
		this.placesBehind = new Words(file.placesBehind);
		file.shyest.forEach((ending, words) -> this.shyest.put(ending, new Words(words)));
		this.behind = new Words(file.behind);
		this.notBehind = new Words(file.notBehind);
		this.stillBehind = new Words(file.stillBehind);
		this.generalBehind = new Words(file.generalBehind);
		this.near = new Words(file.near);
		this.flows = new Words(file.flows);
		this.provinces = new Words(file.provinces);
		this.placesClose = new Words(file.placesClose);
		this.placesOf = new Words(file.placesOf);
		this.towns = new Words(file.towns);
		this.systems = new Words(file.systems);
		this.beforeFlows = new Words(file.beforeFlows);
		this.closing = Pattern.compile(ListEnd.counted(file.counters, 6, file.listed));
		this.longer = new Words(file.longer);
		this.works = new Words(file.works);
		this.general = new Words(file.kinds);
	}

	public static WaterWords vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the kind of water that the ending of {@code name} makes}
	 */
	WaterKind kind(String name) {
		int length = this.endings.before(name, 0, name.length());
		return this.kinds.getOrDefault(name.substring(name.length() - length), WaterKind.OTHER);
	}

	/**
	 * {@return whether the ending at {@code at} makes one name with the water before it:
	 * 甲湖湿地公园, 甲河水库}
	 */
	boolean continues(String text, int at) {
		String next = text.substring(at, at + this.endings.at(text, at));
		return this.longer.before(next, 0, next.length()) > 0;
	}

	/**
	 * {@return whether the stem before the ending ends with a word for waters of a kind:
	 * 江河湖, not 甲江水库}
	 */
	boolean isOfKind(String stem, String ending) {
		return this.general.before(stem, 0, stem.length()) > 0 && this.works.before(ending, 0, ending.length()) == 0;
	}

	/**
	 * {@return whether words that do not belong to a name begin at {@code at}}
	 */
	boolean still(String text, int at) {
		return this.stillBehind.at(text, at) > 0;
	}

	private record File(Map<WaterKind, List<String>> endings, List<String> alone, List<String> shy, List<String> open,
			List<String> places, List<String> placesBehind, Map<String, List<String>> shyest, List<String> behind,
			List<String> notBehind, List<String> stillBehind, List<String> generalBehind, List<String> near,
			List<String> flows, List<String> provinces, List<String> placesClose, List<String> placesOf,
			List<String> towns, List<String> longer, List<String> works, List<String> kinds, List<String> systems,
			List<String> counters, List<String> listed, List<String> beforeFlows) {
	}

}
