package org.zeren.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.text.Digits;

/**
 * Finds the region of a plan in its title, and the city and province around it in the
 * names that the text prints: 南江市生态环境局东湖分局 shows the city above 东湖区.
 */
public final class PlaceFinder {

	/** 2023年, 2021—2023年 before the region in a title. */
	private static final Pattern YEARS = Pattern
		.compile("^(?:关于)?20\\d\\d年?(?:[" + Digits.RANGE + "]{1,2}20\\d\\d年?)?度?");

	/** What the name of a city does not begin with, as the name of its agency does. */
	private static final String CITY = "市";

	private PlaceFinder() {
	}

	/**
	 * {@return the region with those around it; none where neither title nor issuer names
	 * one}
	 * @param title the title of the plan; empty where none is printed
	 * @param issuer the body that issued it, whose name may show the region where the
	 * title does not
	 * @param text the whole text
	 */
	public static Place find(String title, @Nullable String issuer, String text) {
		RegionNames vocabulary = RegionNames.vocabulary();
		List<String> names = names(YEARS.matcher(title).replaceFirst(""), issuer);
		if (names.isEmpty() && issuer != null && vocabulary.isOfProvince(issuer)) {
			names = most(vocabulary.provincesNamed(text), issuer).map(List::of).orElse(names);
		}
		if (names.isEmpty()) {
			boolean national = vocabulary.isNational(title) || issuer != null && vocabulary.isNational(issuer);
			return new Place(national ? List.of(new Region("全国", RegionKind.NATION)) : List.of());
		}
		List<Region> regions = new ArrayList<>();
		String own = inFull(names.get(names.size() - 1), issuer);
		String parent = (names.size() > 1) ? names.get(names.size() - 2) : null;
		if (parent == null && vocabulary.isCounty(own) && !vocabulary.isProvince(own)
				&& !vocabulary.isMunicipality(own)) {
			parent = city(own, text).orElse(null);
		}
		boolean highest = isHighest(own) || parent != null && isHighest(parent);
		if (!highest) {
			((names.size() > 2) ? Optional.of(names.get(0)) : province(text, own))
				.ifPresent((name) -> regions.add(new Region(name, RegionKind.PROVINCE)));
		}
		if (parent != null) {
			regions.add(new Region(parent, kind(parent, null)));
		}
		regions.add(new Region(own, kind(own, parent)));
		return new Place(regions);
	}

	/**
	 * The names that the title begins with, also one that only the issuer shows to be a
	 * name: 松山区 of 松山区人民政府 in 松山区养老服务实施方案; without any, those of the issuer.
	 */
	private static List<String> names(String title, @Nullable String issuer) {
		List<String> names = RegionNames.vocabulary().at(title);
		List<String> ofIssuer = (issuer != null) ? RegionNames.vocabulary().at(issuer) : List.of();
		boolean further = ofIssuer.size() > names.size() && title.startsWith(String.join("", ofIssuer));
		return (names.isEmpty() || further) ? ofIssuer : names;
	}

	/** Whether no region but the nation is around it. */
	private static boolean isHighest(String name) {
		return RegionNames.vocabulary().isProvince(name) || RegionNames.vocabulary().isMunicipality(name);
	}

	/**
	 * The title may shorten the name of an autonomous region that the issuer bears in
	 * full.
	 */
	private static String inFull(String own, @Nullable String issuer) {
		List<String> names = (issuer != null) ? RegionNames.vocabulary().at(issuer) : List.of();
		return names.stream()
			.filter((name) -> name.contains("自治") && name.startsWith(own.substring(0, own.length() - 1)))
			.findFirst()
			.orElse(own);
	}

	private static RegionKind kind(String own, @Nullable String parent) {
		if (RegionNames.vocabulary().isMunicipality(own)) {
			return RegionKind.MUNICIPALITY;
		}
		RegionNames vocabulary = RegionNames.vocabulary();
		if (vocabulary.isProvince(own)) {
			return RegionKind.PROVINCE;
		}
		if (vocabulary.isZone(own)) {
			return RegionKind.ZONE;
		}
		boolean below = parent != null && !vocabulary.isProvince(parent);
		return vocabulary.isPrefecture(own, below) ? RegionKind.PREFECTURE : RegionKind.COUNTY;
	}

	/** The city whose name stands most often before the region's own name. */
	private static Optional<String> city(String own, String text) {
		Map<String, Integer> counts = new HashMap<>();
		Matcher matcher = RegionNames.vocabulary().cityBefore(own).matcher(text);
		while (matcher.find()) {
			String city = matcher.group(1);
			if (!city.equals(own) && !city.startsWith(CITY)) {
				counts.merge(city, 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	private static Optional<String> province(String text, String own) {
		return most(RegionNames.vocabulary().provincesCited(text), own);
	}

	/** The name that stands there most often, save the one. */
	private static Optional<String> most(List<String> names, String save) {
		Map<String, Integer> counts = new HashMap<>();
		for (String province : names) {
			if (!province.equals(save)) {
				counts.merge(province, 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey);
	}

}
