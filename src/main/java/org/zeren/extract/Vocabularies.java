package org.zeren.extract;

import org.zeren.extract.agency.AgencyForms;
import org.zeren.extract.agency.AgencyWords;
import org.zeren.extract.agency.RegionNames;
import org.zeren.extract.agency.Sectors;
import org.zeren.extract.duty.Roles;
import org.zeren.extract.entity.company.CompanyWords;
import org.zeren.extract.entity.naming.Lead;
import org.zeren.extract.entity.park.ParkWords;
import org.zeren.extract.entity.policy.PolicyWords;
import org.zeren.extract.entity.project.ProjectWords;
import org.zeren.extract.entity.water.MonitoringWords;
import org.zeren.extract.entity.water.WaterWords;
import org.zeren.extract.language.Commitments;
import org.zeren.extract.language.DateWords;
import org.zeren.extract.language.MeasurementUnits;
import org.zeren.extract.target.Indicators;
import org.zeren.vocabulary.Vocabulary;
import org.zeren.vocabulary.VocabularyException;

/**
 * Reads the vocabulary files that a user may add to before the first document is opened,
 * so that a fault in one is told once and in one line.
 */
final class Vocabularies {

	private Vocabularies() {
	}

	/**
	 * @throws VocabularyException where a file cannot be used
	 */
	static void open() {
		Vocabulary.checkFolder();
		try {
			RegionNames.vocabulary();
			AgencyWords.vocabulary();
			AgencyForms.vocabulary();
			Sectors.vocabulary();
			Roles.vocabulary();
			Commitments.known();
			DateWords.known();
			MeasurementUnits.known();
			Indicators.known();
			CompanyWords.known();
			Lead.known();
			WaterWords.known();
			MonitoringWords.vocabulary();
			ParkWords.vocabulary();
			PolicyWords.vocabulary();
			ProjectWords.vocabulary();
		}
		catch (ExceptionInInitializerError ex) {
			if (ex.getCause() instanceof VocabularyException fault) {
				throw fault;
			}
			throw ex;
		}
	}

}
