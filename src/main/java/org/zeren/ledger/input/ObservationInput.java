package org.zeren.ledger.input;

import org.jspecify.annotations.Nullable;

import org.zeren.ledger.entry.Stage;
import org.zeren.ledger.entry.WorkState;
import org.zeren.verdict.ObservationBasis;

/**
 * What somebody wants to report as achieved.
 *
 * @param subjectId the id of the target, measure or project
 * @param value the value
 * @param unit its unit; that of the target where null
 * @param state how far the work has come
 * @param asOf the day that it is for
 * @param basis what time the value is for
 * @param periodStart the first day of a period
 * @param reporter the agency that reports; that of the key where null
 * @param evidence what shows it
 * @param stage how far it was verified
 * @param supersedes the id of the observation that it corrects
 * @param reason why it is corrected
 */
public record ObservationInput(String subjectId, @Nullable Double value, @Nullable String unit,
		@Nullable WorkState state, String asOf, ObservationBasis basis, @Nullable String periodStart,
		@Nullable String reporter, @Nullable String evidence, Stage stage, @Nullable String supersedes,
		@Nullable String reason) {

	/**
	 * {@return the same as a correction}
	 * @param observation the id of the observation that it corrects
	 */
	public ObservationInput correcting(String observation) {
		return new ObservationInput(this.subjectId, this.value, this.unit, this.state, this.asOf, this.basis,
				this.periodStart, this.reporter, this.evidence, this.stage, observation, this.reason);
	}

}
