package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.text.Han;
import org.zeren.text.LevelSigns;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.Words;

/**
 * The names of regions that a title or the name of a body begins with: 河西省安岭市东湖区扬尘治理方案
 * begins with 河西省, 安岭市 and 东湖区; 河西省加快推进要素市场化改革方案 with 河西省 alone
 * (vocabulary/regions.yaml).
 */
public final class RegionNames {

	private static final RegionNames VOCABULARY = new RegionNames(Vocabulary.read("regions", File.class));

	/** Behind the name of the first ministry: 等5部门关于…的意见, 关于…的意见. */
	private static final Pattern SEVERAL = Pattern
		.compile("(?:等[\\p{IsHan}\\d]{0,4}部[门委])?关于.*|等[\\p{IsHan}\\d]{0,4}部[门委].*");

	private static final int LONGEST_PROVINCE = 6;

	private static final int LONGEST_CITY = 6;

	private static final int LONGEST_COUNTY = 5;

	/** Autonomous regions bear the names of peoples, zones those of industries. */
	private static final int LONGEST = 15;

	private final File file;

	private final Words notInside;

	private final Words governed;

	private final Words party;

	private final Words notProvinces;

	private final Words ministryOffices;

	private final Words zones;

	private final Words provinces;

	private final Words prefectures;

	private final Words counties;

	/** A province at the beginning of a title that the text cites. */
	private final Pattern province;

	/** A province at the beginning of a clause. */
	private final Pattern anyProvince;

	/** 市, 州 at the end of a city's name. */
	private final String cityEnd;

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
	 * @param ministryOffices ends of names of offices of ministries
	 * @param notMinistries longer words that end so and are no ministries
	 * @param notFirst what no name begins with
	 * @param notInside what no name holds
	 * @param notLast what no name ends with
	 * @param governed what behind a name that ends so shows that it is one all the same
	 * @param notProvinces what no name of a province begins with
	 * @param party what stands before the region of a Party body
	 * @param notBehind signs that make another word of a name's end
	 */
	record File(List<String> provinces, List<String> prefectures, List<String> peoples, List<String> counties,
			List<String> zones, List<String> municipalities, List<String> national, List<String> ministries,
			List<String> ministryOffices, List<String> notMinistries, List<String> notFirst, List<String> notInside,
			List<String> notLast, List<String> governed, List<String> notBehind, List<String> notProvinces,
			List<String> party) {
	}

	private RegionNames(File file) {
		this.file = file;
		this.notInside = new Words(file.notInside());
		this.governed = new Words(file.governed());
		this.party = new Words(file.party());
		this.notProvinces = new Words(file.notProvinces());
		this.ministryOffices = new Words(file.ministryOffices());
		this.zones = new Words(file.zones());
		this.provinces = new Words(file.provinces());
		this.prefectures = new Words(file.prefectures());
		this.counties = new Words(file.counties());
		String name = "([\\p{IsHan}]{2,3}?" + ends(file.provinces(), 1, 1) + "|[\\p{IsHan}]{2,6}?"
				+ ends(file.provinces(), 2, LONGEST) + ")";
		this.province = Pattern.compile("(?<=[《“])" + name);
		this.anyProvince = Pattern.compile("(?<!\\p{IsHan})" + name);
		this.cityEnd = ends(file.prefectures(), 1, 1);
	}

	private static String ends(List<String> ends, int shortest, int longest) {
		return new Words(ends.stream().filter((end) -> end.length() >= shortest && end.length() <= longest).toList())
			.pattern();
	}

	public static RegionNames vocabulary() {
		return VOCABULARY;
	}

	/**
	 * {@return the name without 中共 before it: 南江市委 for 中共南江市委}
	 */
	public String withoutParty(String name) {
		return name.substring(this.party.at(name, 0));
	}

	/**
	 * {@return the word for a zone that the name begins with: 高新区 of 高新区财政局; empty for
	 * none}
	 */
	String zoneAt(String name) {
		return name.substring(0, this.zones.at(name, 0));
	}

	/**
	 * {@return the names of provinces that the text prints in the titles that it cites:
	 * 河西省 of 《河西省水污染防治条例》}
	 */
	List<String> provincesCited(String text) {
		return provinces(this.province, text);
	}

	/**
	 * {@return the names of provinces that clauses of the text begin with: 河西省 of
	 * 河西省财政厅负责}
	 */
	List<String> provincesNamed(String text) {
		return provinces(this.anyProvince, text).stream()
			.filter((name) -> this.notProvinces.before(name, 0,
					name.length() - this.provinces.before(name, 0, name.length())) == 0)
			.toList();
	}

	private List<String> provinces(Pattern named, String text) {
		return named.matcher(text)
			.results()
			.map(MatchResult::group)
			.filter((name) -> this.notProvinces.at(name, 0) == 0)
			.toList();
	}

	/**
	 * {@return a pattern whose group 1 is the name of a city before the region or before
	 * a bureau with a branch in it: 南江市 in 南江市东湖区 and in 南江市生态环境局东湖分局}
	 */
	Pattern cityBefore(String region) {
		String stem = Pattern.quote(region.substring(0, region.length() - 1));
		return Pattern.compile("(?<!\\p{IsHan})([\\p{IsHan}]{2,4}?" + this.cityEnd + ")(?:(?:[\\p{IsHan}]{2,10}局)"
				+ stem + "|" + Pattern.quote(region) + ")");
	}

	/**
	 * {@return whether the body's name has the word for a province alone: 省人民政府}
	 */
	boolean isOfProvince(String body) {
		return this.provinces.at(body, 0) > 0;
	}

	boolean isProvince(String name) {
		return this.provinces.before(name, 0, name.length()) > 0;
	}

	/**
	 * {@return whether the name ends as those of counties do, which a city may be around}
	 */
	boolean isCounty(String name) {
		return this.counties.before(name, 0, name.length()) > 0;
	}

	/**
	 * {@return whether the name is a prefecture's: 南江市, but not 安岭市 in 南江市}
	 * @param below whether it lies in a city, so that it is a county's where it may be
	 */
	boolean isPrefecture(String name, boolean below) {
		int prefecture = this.prefectures.before(name, 0, name.length());
		return prefecture > (below ? this.counties.before(name, 0, name.length()) : 0);
	}

	/**
	 * {@return whether the body's name says whose it is: 南江市政府办公室 and 国务院, but not
	 * 市政府办公室}
	 */
	public boolean isPlaced(String body) {
		return !at(body).isEmpty() || isNational(body);
	}

	/**
	 * {@return the names in a row at the beginning of the text, the largest first}
	 */
	List<String> at(String text) {
		List<String> names = new ArrayList<>();
		int from = this.party.at(text, 0);
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
		return Han.only(name) && !this.file.provinces().contains(name) && !this.file.zones().contains(name)
				&& this.file.notFirst().stream().noneMatch(name::startsWith) && !LevelSigns.vocabulary().beginWord(name)
				&& (this.file.notLast().stream().noneMatch(name::endsWith) || this.governed.at(text, to) > 0)
				&& !this.notInside.in(name)
				&& this.file.notBehind().stream().noneMatch((word) -> text.startsWith(word, to));
	}

	boolean isMunicipality(String name) {
		return this.file.municipalities().contains(name);
	}

	boolean isZone(String name) {
		return this.file.zones().stream().anyMatch(name::endsWith);
	}

	/**
	 * {@return whether the text begins with the name of a body of the whole nation, or
	 * names a ministry or several, alone or before 关于: 国务院关于…, 生态环境部,
	 * 住房城乡建设部等5部门关于推进…的意见}
	 */
	public boolean isNational(String text) {
		String body = SEVERAL.matcher(text).replaceFirst("");
		String ministry = body.substring(0, body.length() - this.ministryOffices.before(body, 0, body.length()));
		return this.file.national().stream().anyMatch(text::startsWith)
				|| this.file.ministries().stream().anyMatch(ministry::endsWith)
						&& this.file.notMinistries().stream().noneMatch(ministry::endsWith);
	}

}
