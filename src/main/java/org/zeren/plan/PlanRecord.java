package org.zeren.plan;

import java.util.List;
import java.util.regex.Pattern;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

import org.zeren.plan.measure.Project;
import org.zeren.plan.measure.Section;
import org.zeren.plan.named.Agency;
import org.zeren.plan.named.Enterprise;
import org.zeren.plan.named.MonitoringSection;
import org.zeren.plan.named.Park;
import org.zeren.plan.named.Policy;
import org.zeren.plan.named.Region;
import org.zeren.plan.named.WaterBody;
import org.zeren.plan.target.TableTarget;

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
 * @param issuedOn when it was issued, as precise as printed: 2022-03-08, 2021-09 or 2021
 * @param status whether it is in force
 * @param periodStart the first year of its period
 * @param periodEnd the last year of its period
 * @param regions the region it covers behind those that contain it, the largest first;
 * empty where the document names none
 * @param sections the chapters
 * @param targets the rows of the table of main indicators, in order
 * @param agencies the units that bear its duties, each once
 * @param waterBodies the waters it names anywhere
 * @param monitoringSections the monitoring cross-sections it names
 * @param enterprises the companies it names
 * @param parks the industrial and logistics parks it names
 * @param policies the documents it cites, each once
 * @param projects the engineering projects it lists
 * @param review the places that the reader could not read for sure, in the order of the
 * document
 */
@RecordBuilder
public record PlanRecord(String id, SourceFile source, String title, @Nullable String issuer,
		@Nullable String documentNumber, @Nullable String issuedOn, PlanStatus status, @Nullable Integer periodStart,
		@Nullable Integer periodEnd, List<Region> regions, List<Section> sections, List<TableTarget> targets,
		List<Agency> agencies, List<WaterBody> waterBodies, List<MonitoringSection> monitoringSections,
		List<Enterprise> enterprises, List<Park> parks, List<Policy> policies, List<Project> projects,
		List<ReviewItem> review) {

	private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	public PlanRecord {
		if (issuedOn != null && !DATE.matcher(issuedOn).matches()) {
			throw new IllegalArgumentException("issuedOn is no date such as 2022-03-08 or 2022-03: " + issuedOn);
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
		review = List.copyOf(review);
	}

	/**
	 * {@return the region that the plan covers: the last, smallest one; null where the
	 * document names none}
	 */
	public @Nullable Region region() {
		return this.regions.isEmpty() ? null : this.regions.get(this.regions.size() - 1);
	}

}
