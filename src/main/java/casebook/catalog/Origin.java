package casebook.catalog;

/** Where the values of a facet come from. */
public enum Origin {

	/** Editors give them, case by case: a dimension. */
	CODED,

	/** They follow from something else in the record. */
	DERIVED,

	/** They are the actors of one kind. */
	PARTICIPANT

}
