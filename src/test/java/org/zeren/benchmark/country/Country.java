package org.zeren.benchmark.country;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.zeren.plan.PlanRecord;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;

/**
 * An invented country of provinces, prefectures and counties, in the proportions of a
 * real one: of 3,200 regions 31 are provinces and 330 prefectures. Each has one plan.
 */
public final class Country {

	private static final double PROVINCES = 31 / 3200.0;

	private static final double PREFECTURES = 330 / 3200.0;

	private final int size;

	private final int provinces;

	private final int prefectures;

	private final Words words = Words.read();

	private final PlanWriter writer;

	/**
	 * A country; nothing is made before it is asked for.
	 * @param size how many regions, and so plans, it has
	 * @param seed what else than the size decides on its content
	 */
	public Country(int size, long seed) {
		this.size = size;
		this.provinces = Math.max(1, (int) Math.round(size * PROVINCES));
		this.prefectures = Math.max(1, (int) Math.round(size * PREFECTURES));
		this.writer = new PlanWriter(this.words, seed);
	}

	/**
	 * {@return the plans, provinces first, each made when the stream gets to it}
	 */
	public Stream<PlanRecord> plans() {
		return IntStream.range(0, this.size).mapToObj(this::place).map(this.writer::write);
	}

	Place place(int index) {
		List<Region> path = new ArrayList<>();
		int province = index;
		if (index >= this.provinces) {
			int prefecture = index;
			if (index >= this.provinces + this.prefectures) {
				prefecture = this.provinces + (index - this.provinces) % this.prefectures;
				path.add(region(index, (index % 3 != 0) ? "县" : "区", RegionKind.COUNTY));
			}
			path.add(0, region(prefecture, "市", RegionKind.PREFECTURE));
			province = (prefecture - this.provinces) % this.provinces;
		}
		path.add(0, region(province, "省", RegionKind.PROVINCE));
		return new Place(index, province, List.copyOf(path));
	}

	private Region region(int index, String suffix, RegionKind kind) {
		return new Region(this.words.syllables().place(index) + suffix, kind);
	}

}
