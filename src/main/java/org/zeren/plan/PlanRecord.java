package org.zeren.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The whole content of one plan (规划): what extraction gives, what a person reviews, and
 * what the graph is written from.
 *
 * @param id the plan's stable key, made from region and title; the keys of all that it
 * contains begin with it
 * @param source the file that the record was read from
 * @param title the title, without 《》
 * @param issuer the body that issued it
 * @param documentNumber 文号
 * @param issuedOn the day of issue
 * @param status whether it is in force
 * @param periodStart the first year of its period
 * @param periodEnd the last year of its period
 * @param regions the region it covers behind those that contain it, the largest first;
 * never empty
 * @param sections the chapters
 * @param targets the rows of the table of main indicators, in order
 * @param agencies the units that bear its duties, each once
 * @param waterBodies the waters it names anywhere
 * @param monitoringSections the monitoring cross-sections it names
 * @param enterprises the companies it names
 * @param parks the industrial and logistics parks it names
 * @param policies the documents it cites, each once
 * @param projects the engineering projects it lists
 */
public record PlanRecord(String id, SourceFile source, String title, @Nullable String issuer,
		@Nullable String documentNumber, @Nullable LocalDate issuedOn, PlanStatus status, @Nullable Integer periodStart,
		@Nullable Integer periodEnd, List<Region> regions, List<Section> sections, List<TableTarget> targets,
		List<Agency> agencies, List<WaterBody> waterBodies, List<MonitoringSection> monitoringSections,
		List<Enterprise> enterprises, List<Park> parks, List<Policy> policies, List<Project> projects) {

	public PlanRecord {
		if (regions.isEmpty()) {
			throw new IllegalArgumentException("a plan covers a region");
		}
		regions = List.copyOf(regions);
		sections = List.copyOf(sections);
		targets = List.copyOf(targets);
		agencies = List.copyOf(agencies);
		waterBodies = List.copyOf(waterBodies);
		monitoringSections = List.copyOf(monitoringSections);
		enterprises = List.copyOf(enterprises);
		parks = List.copyOf(parks);
		policies = List.copyOf(policies);
		projects = List.copyOf(projects);
	}

	/**
	 * {@return the region that the plan covers: the last, smallest one}
	 */
	public Region region() {
		return this.regions.get(this.regions.size() - 1);
	}

}
