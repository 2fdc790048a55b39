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

import org.zeren.plan.Region;
import org.zeren.plan.RegionKind;

/**
 * Finds the region of a plan in its title, and the city and province around it in the
 * names that the text prints: 南江市生态环境局东湖分局 shows the city above 东湖区.
 */
public final class PlaceFinder {

	private static final Pattern PROVINCE = Pattern.compile("(?<=[《“])([\\p{IsHan}]{2,3}?省|[\\p{IsHan}]{2,6}?自治区)");

	private static final Pattern NOT_A_NAME = Pattern
		.compile("^(?:全|我|本|各|外|跨|出|入|邻|两|国家|中央|由|在|为|与|按|经|报|向|从|对|和|及|省|所|该|到).*");

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
		List<String> names = vocabulary.at(title);
		if (names.isEmpty() && issuer != null) {
			names = vocabulary.at(issuer);
		}
		if (names.isEmpty()) {
			boolean national = vocabulary.isNational(title) || issuer != null && vocabulary.isNational(issuer);
			return new Place(national ? List.of(new Region("全国", RegionKind.NATION)) : List.of());
		}
		List<Region> regions = new ArrayList<>();
		String own = inFull(names.get(names.size() - 1), issuer);
		String parent = (names.size() > 1) ? names.get(names.size() - 2) : null;
		boolean mayHaveCity = own.endsWith("区") || own.endsWith("县") || own.endsWith("旗") || own.endsWith("市");
		if (parent == null && mayHaveCity && !own.endsWith("自治区") && !vocabulary.isMunicipality(own)) {
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

	/** Whether no region but the nation is around it. */
	private static boolean isHighest(String name) {
		return isProvince(name) || RegionNames.vocabulary().isMunicipality(name);
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

	private static boolean isProvince(String name) {
		return name.endsWith("省") || name.endsWith("自治区");
	}

	private static RegionKind kind(String own, @Nullable String parent) {
		if (RegionNames.vocabulary().isMunicipality(own)) {
			return RegionKind.MUNICIPALITY;
		}
		if (isProvince(own)) {
			return RegionKind.PROVINCE;
		}
		if (RegionNames.vocabulary().isZone(own)) {
			return RegionKind.ZONE;
		}
		boolean prefecture = own.endsWith("州") || own.endsWith("盟") || own.endsWith("地区")
				|| own.endsWith("市") && (parent == null || isProvince(parent));
		return prefecture ? RegionKind.PREFECTURE : RegionKind.COUNTY;
	}

	/** The city whose name stands most often before the region's own name. */
	private static Optional<String> city(String own, String text) {
		String stem = Pattern.quote(own.substring(0, own.length() - 1));
		Pattern before = Pattern.compile("(?<!\\p{IsHan})([\\p{IsHan}]{2,4}?(?:市|州|盟))(?:(?:[\\p{IsHan}]{2,10}局)" + stem
				+ "|" + Pattern.quote(own) + ")");
		Map<String, Integer> counts = new HashMap<>();
		Matcher matcher = before.matcher(text);
		while (matcher.find()) {
			String city = matcher.group(1);
			if (!city.equals(own) && !city.startsWith("市")) {
				counts.merge(city, 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey);
	}

	private static Optional<String> province(String text, String own) {
		Map<String, Integer> counts = new HashMap<>();
		Matcher matcher = PROVINCE.matcher(text);
		while (matcher.find()) {
			if (!NOT_A_NAME.matcher(matcher.group(1)).matches() && !matcher.group(1).equals(own)) {
				counts.merge(matcher.group(1), 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey);
	}

}
