package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The names of regions that a title or the name of a body begins with: 河西省安岭市东湖区扬尘治理方案
 * begins with 河西省, 安岭市 and 东湖区; 河西省加快推进要素市场化改革方案 with 河西省 alone
 * (vocabulary/regions.yaml).
 */
final class RegionNames {

	private static final RegionNames VOCABULARY = new RegionNames(Vocabulary.read("regions", File.class));

	private static final int LONGEST_PROVINCE = 6;

	private static final int LONGEST_CITY = 6;

	private static final int LONGEST_COUNTY = 5;

	/** Autonomous regions bear the names of peoples, zones those of industries. */
	private static final int LONGEST = 15;

	private final File file;

	private final Words notInside;

	/**
	 * The file as it is written.
	 *
	 * @param provinces ends of names of provinces
	 * @param prefectures ends of names of prefectures
	 * @param peoples ends of longer names, which hold those of peoples
	 * @param counties ends of names of counties
	 * @param zones ends of names of zones
	 * @param municipalities the cities that are provinces themselves
	 * @param national beginnings of names of bodies of the nation
	 * @param ministries ends of names of its ministries
	 * @param notMinistries longer words that end so and are no ministries
	 * @param notFirst what no name begins with
	 * @param notInside what no name holds
	 * @param notLast what no name ends with
	 * @param notBehind signs that make another word of a name's end
	 */
	record File(List<String> provinces, List<String> prefectures, List<String> peoples, List<String> counties,
			List<String> zones, List<String> municipalities, List<String> national, List<String> ministries,
			List<String> notMinistries, List<String> notFirst, List<String> notInside, List<String> notLast,
			List<String> notBehind) {
	}

	private RegionNames(File file) {
		this.file = file;
		this.notInside = new Words(file.notInside());
	}

	static RegionNames vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the names in a row at the beginning of the text, the largest first}
	 */
	List<String> at(String text) {
		List<String> names = new ArrayList<>();
		int from = (text.startsWith("中共")) ? 2 : 0;
		String province = name(text, from, this.file.provinces(), LONGEST_PROVINCE, 3);
		if (province != null) {
			names.add(province);
			from += province.length();
		}
		String prefecture = name(text, from, this.file.prefectures(), LONGEST_CITY, 3);
		if (prefecture == null) {
			prefecture = name(text, from, this.file.peoples(), LONGEST, 6);
		}
		if (prefecture != null) {
			names.add(prefecture);
			from += prefecture.length();
		}
		String zone = name(text, from, this.file.zones(), LONGEST, 3);
		String county = name(text, from, this.file.counties(), LONGEST_COUNTY, 2);
		if (county != null && zone != null && !zone.startsWith(county)) {
			county = zone;
		}
		if (county == null) {
			county = (zone != null) ? zone : name(text, from, this.file.counties(), LONGEST, 6);
		}
		if (county != null) {
			names.add(county);
		}
		return names;
	}

	/** The shortest name of this level that begins at the place. */
	private @Nullable String name(String text, int from, List<String> ends, int longest, int shortest) {
		for (int to = from + shortest; to <= Math.min(text.length(), from + longest); to++) {
			String name = text.substring(from, to);
			boolean ended = ends.stream()
				.anyMatch((end) -> name.endsWith(end) && name.length() > Math.max(end.length(), shortest - 1));
			if (ended && isName(name, text, to)) {
				return name;
			}
		}
		return null;
	}

	private boolean isName(String name, String text, int to) {
		return name.chars().allMatch((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
				&& !this.file.provinces().contains(name) && !this.file.zones().contains(name)
				&& this.file.notFirst().stream().noneMatch(name::startsWith)
				&& this.file.notLast().stream().noneMatch(name::endsWith) && !this.notInside.in(name)
				&& this.file.notBehind().stream().noneMatch((word) -> text.startsWith(word, to));
	}

	boolean isMunicipality(String name) {
		return this.file.municipalities().contains(name);
	}

	boolean isZone(String name) {
		return this.file.zones().stream().anyMatch(name::endsWith);
	}

	/**
	 * {@return whether the text begins with the name of a body of the whole nation, or is
	 * the name of a ministry: 国务院关于…, 生态环境部}
	 */
	boolean isNational(String text) {
		return this.file.national().stream().anyMatch(text::startsWith)
				|| this.file.ministries().stream().anyMatch(text::endsWith)
						&& this.file.notMinistries().stream().noneMatch(text::endsWith);
	}

}
