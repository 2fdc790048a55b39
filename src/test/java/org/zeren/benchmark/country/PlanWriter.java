package org.zeren.benchmark.country;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.zeren.Sha256;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.PlanStatus;
import org.zeren.plan.SourceFile;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.RegionKind;
import org.zeren.plan.target.TableTarget;

/**
 * Writes the plan of a place.
 */
final class PlanWriter {

	private static final String TITLE = "“十四五”生态环境保护规划";

	private final Words words;

	private final long seed;

	PlanWriter(Words words, long seed) {
		this.words = words;
		this.seed = seed;
	}

	/** The same place gets the same plan. */
	PlanRecord write(Place place) {
		Dice dice = new Dice(this.seed * 1_000_003 + place.index());
		Pen pen = new Pen();
		String title = place.fullName() + TITLE;
		pen.write(title);
		Body body = new Body(this.words, dice, pen, place);
		List<TableTarget> table = new Table(this.words, dice, pen).rows();
		List<Section> chapters = new Outline(this.words, dice, pen, body, table).chapters();
		String id = place.path().stream().map(Region::name).collect(Collectors.joining("-")) + "-2021-2025";
		return new PlanRecord(id, new SourceFile(id + ".txt", Sha256.of(id)), title, place.region().name() + "人民政府",
				"%s政发〔%d〕%d号".formatted(place.region().name().charAt(0), 2021, 1 + place.index() % 90),
				LocalDate.of(2021, 7, 1).plusDays(place.index() % 365).toString(),
				dice.chance(0.9) ? PlanStatus.PUBLISHED : PlanStatus.DRAFT, 2021, 2025, place.path(), chapters, table,
				body.agencies(), body.waterBodies(), body.monitoringSections(), body.enterprises(), body.parks(),
				body.policies(), body.projects(), List.of());
	}

	/** How a plan names the region it covers inside itself: 市 or 县, not its name. */
	static String shortName(Region region) {
		return (region.kind() != RegionKind.COUNTY) ? region.name().substring(region.name().length() - 1)
				: region.name().endsWith("区") ? "区" : "县";
	}

}
