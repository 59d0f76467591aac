package casebook.seed;

/**
 * Stops the reading of one file at its first fault. Never leaves the {@link SeedReader}.
 */
class FaultFound extends RuntimeException {

	private final SeedFault fault;

	FaultFound(SeedFault fault) {
		super(fault.toString());
		this.fault = fault;
	}

	/** What was found. */
	SeedFault fault() {
		return this.fault;
	}

}
