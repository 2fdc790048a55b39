package org.zeren.extract.entity.water;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zeren.plan.WaterKind;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * How the names of waters are built, from {@code vocabulary/waters.yaml}; the file
 * explains each list.
 */
public final class WaterWords {

	/** Endings that make one name with the ending before them: 甲河水库, 镜泊淖尔. */
	private static final Set<String> LONG = Set.of("水库", "淖尔", "诺尔", "海子", "泡子", "故道");

	private static final WaterWords KNOWN = new WaterWords(Vocabulary.read("waters", File.class));

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

	private final Map<String, WaterKind> kinds = new HashMap<>();

	private WaterWords(File file) {
		file.endings.forEach((kind, words) -> words.forEach((word) -> this.kinds.put(word, kind)));
		this.endings = new Words(this.kinds.keySet());
		this.alone = new Words(file.alone);
		this.shy = new Words(file.shy);
		this.open = new Words(file.open);
		this.places = new Words(file.places);
		this.placesBehind = new Words(file.places_behind);
		file.shyest.forEach((ending, words) -> this.shyest.put(ending, new Words(words)));
		this.behind = new Words(file.behind);
		this.notBehind = new Words(file.not_behind);
		this.stillBehind = new Words(file.still_behind);
		this.generalBehind = new Words(file.general_behind);
		this.near = new Words(file.near);
		this.flows = new Words(file.flows);
		this.provinces = new Words(file.provinces);
		this.placesClose = new Words(file.places_close);
		this.placesOf = new Words(file.places_of);
		this.towns = new Words(file.towns);
	}

	public static WaterWords known() {
		return KNOWN;
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
		return next.endsWith("公园") || LONG.contains(next);
	}

	/**
	 * {@return whether words that do not belong to a name begin at {@code at}}
	 */
	boolean still(String text, int at) {
		return this.stillBehind.at(text, at) > 0;
	}

	private record File(Map<WaterKind, List<String>> endings, List<String> alone, List<String> shy, List<String> open,
			List<String> places, List<String> places_behind, Map<String, List<String>> shyest, List<String> behind,
			List<String> not_behind, List<String> still_behind, List<String> general_behind, List<String> near,
			List<String> flows, List<String> provinces, List<String> places_close, List<String> places_of,
			List<String> towns) {
	}

}
