package org.zeren.graph.write.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zeren.graph.model.Model;
import org.zeren.graph.write.content.PlanGraph;
import org.zeren.plan.PlanRecord;
import org.zeren.plan.yaml.Corrections;
import org.zeren.plan.yaml.RecordFormatException;

/**
 * A plan as the graph is to hold it: with the corrections of the ledger that fit it.
 *
 * @param record the corrected record
 * @param graph what the graph is to hold
 * @param misfits why a correction does not fit, by its id
 */
public record CorrectedPlan(PlanRecord record, PlanGraph graph, Map<String, String> misfits) {

	private static final String LEDGER = "the ledger";

	/**
	 * {@return a plan with the corrections that fit it, one after the other}
	 * @throws IllegalArgumentException if the record contradicts itself without any
	 */
	public static CorrectedPlan of(Model model, ReadPlan plan, List<StoredCorrection> corrections) {
		try {
			CorrectedPlan all = with(model, plan, corrections);
			if (all.misfits().isEmpty()) {
				return all;
			}
		}
		catch (RecordFormatException | IllegalArgumentException ex) {
			// one of them makes what the record cannot hold; which, is seen below
		}
		return oneByOne(model, plan, corrections);
	}

	private static CorrectedPlan oneByOne(Model model, ReadPlan plan, List<StoredCorrection> corrections) {
		List<StoredCorrection> fitting = new ArrayList<>();
		Map<String, String> misfits = new LinkedHashMap<>();
		CorrectedPlan fits = with(model, plan, List.of());
		for (StoredCorrection correction : corrections) {
			fitting.add(correction);
			try {
				CorrectedPlan next = with(model, plan, fitting);
				if (next.misfits().isEmpty()) {
					fits = next;
					continue;
				}
				misfits.putAll(next.misfits());
			}
			catch (RecordFormatException | IllegalArgumentException ex) {
				misfits.put(correction.id(), String.valueOf(ex.getMessage()));
			}
			fitting.remove(correction);
		}
		return new CorrectedPlan(fits.record(), fits.graph(), misfits);
	}

	private static CorrectedPlan with(Model model, ReadPlan plan, List<StoredCorrection> corrections) {
		PlanRecord record = plan.record();
		Map<String, String> misfits = new LinkedHashMap<>();
		if (!corrections.isEmpty()) {
			Corrections.Corrected corrected = Corrections
				.of(LEDGER, corrections.stream().map(StoredCorrection::correction).toList())
				.apply(record);
			record = corrected.record();
			if (!record.id().equals(plan.record().id()) || !record.source().equals(plan.record().source())) {
				throw new IllegalArgumentException(
						"a plan's id and source are not corrected: they say which plan it is");
			}
			List<Integer> places = corrected.leftOut().stream().sorted().toList();
			for (int i = 0; i < places.size(); i++) {
				misfits.put(corrections.get(places.get(i)).id(), corrected.unfit().get(i));
			}
		}
		return new CorrectedPlan(record, PlanGraph.of(model, record, plan.texts(), plan.source()), misfits);
	}

}
