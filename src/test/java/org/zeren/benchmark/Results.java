package org.zeren.benchmark;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.zeren.benchmark.process.Memory;

/**
 * What a run found out; as JSON it is the run's second file.
 *
 * @param when when it ended
 * @param machine what it ran on
 * @param settings how it went
 * @param writing how the large graph was written; null where nobody knows
 * @param bytesOnDisk the size of the large graph
 * @param apiMemory what the API's process used behind the load
 * @param large the workloads on the large graph
 * @param small those that must not depend on the size, on the small graph
 */
record Results(String when, String machine, Settings settings, @Nullable Writing writing, long bytesOnDisk,
		Memory apiMemory, List<Measurement> large, List<Measurement> small) {
}
