package casebook.seed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The seeds cannot be taken as they are. Names the first fault of every broken file;
 * nothing has been written when it is thrown.
 */
class BrokenSeeds extends RuntimeException {

	private final List<SeedFault> faults;

	BrokenSeeds(String place, List<SeedFault> faults) {
		super(faults.stream()
			.map(SeedFault::toString)
			.collect(Collectors.joining("\n  ", "the seeds in " + place + " are broken; nothing was written\n  ", "")));
		this.faults = List.copyOf(faults);
	}

	/** The faults, at most one a file, in the order of the files. */
	List<SeedFault> faults() {
		return this.faults;
	}

}
