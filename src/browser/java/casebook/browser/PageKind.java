package casebook.browser;

/** Every kind of page, by an address that shows it. */
enum PageKind {

	HOME("/"), LIST("/cases"), SELECTION("/cases?relationship=adversaries&main_type=science-for-diplomacy"),
	NOTHING("/cases?track=firms&began=to-1945"), IGNORED("/cases?colour=red"),
	PICKED("/cases?case=moniz-salehi&case=igy-antarctic-treaty"), SECOND_PAGE("/cases?page=2"),
	CASE("/cases/moniz-salehi"), LONG_CASE("/cases/igy-antarctic-treaty"), BACKGROUND("/cases/draghi-report"),
	FACET("/facets/aim"), LETTERED_FACET("/facets/country"),
	FACET_WITHIN("/facets/person?relationship=adversaries"), NOT_FOUND("/cases/moniz-saleh", 404),
	REFUSED("/cases?track=track-9", 400), FOUND("/cases?q=vaccine"), RELAXED("/cases?q=volcano%20unicorn%20ballet"),
	NOTHING_FOUND("/cases?q=%22smalpox%22&aim=solve-shared-problem"), EXPLORE("/explore"), MATRIX("/explore/matrix"),
	WIDE_MATRIX("/explore/matrix?rows=domain&columns=instrument&relationship=adversaries"),
	ACTORS_MATRIX("/explore/matrix?rows=country&columns=externality"), TIMELINE("/explore/timeline"),
	TIMELINE_BY_MANY("/explore/timeline?by=domain&level=global"), QUESTION("/explore/truth-table"),
	TRUTH_TABLE(
			"/explore/truth-table?conditions=level:global&conditions=level:regional&conditions=externality:order-externality&explain=assessment:aim-achieved"),
	CHAINS("/explore/lineage"), LINEAGE("/explore/lineage?case=scar"), NO_LINEAGE("/explore/lineage?case=moniz-salehi"),
	COMPARED("/compare?case=covax&case=sabin-chumakov"),
	COMPARED_SIX(
			"/compare?case=arctic-council&case=covax&case=esa-russia-lunar&case=iss-partnership&case=sabin-chumakov&case=scar&diff=only"),
	COMPARED_WITH_SOURCES("/compare?case=covax&case=scar&case=sabin-chumakov&case=ipbs&sources=show&with=type"),
	COMPARE("/compare"), ADD_A_CASE("/compare?case=covax&q=vaccine"), TOO_MANY(
			"/compare?case=arctic-council&case=covax&case=esa-russia-lunar&case=ipbes&case=iss-partnership&case=sabin-chumakov&case=scar"),
	EMPTY_LENS("/explore/matrix?track=firms&began=to-1945"), ALIKE("/cases/moniz-salehi/alike"),
	CONTRAST("/cases/iss-partnership/alike?contrast=status"), SITUATION("/precedents"),
	PRECEDENTS("/precedents?relationship=adversaries&aim=keep-channel-open&domain=nuclear"),
	PRECEDENTS_WARNED("/precedents?domain=biodiversity&level=global"), DATA("/data"), CHANGES("/data/changes"),
	API("/data/api"), BRIEF("/cases/igy-antarctic-treaty/brief"),
	BRIEFS("/cases/brief?case=covax&case=scar&colour=red"), NO_BRIEF("/cases/brief?track=firms&began=to-1945"),
	TOO_MANY_BRIEFS("/cases/brief", 400), REFERENCE("/reference"), CODEBOOK("/codebook"), TYPES("/types"),
	OTHER_SCHEME("/types?scheme=gluckman-et-al-2017"), TYPE("/types/science-for-diplomacy"),
	TYPE_OF_OTHER_SCHEME("/types/global-needs?scheme=gluckman-et-al-2017&colour=red"), ARGUMENTS("/arguments"),
	ARGUMENT("/arguments/consensus-begins-at-home"), NO_ARGUMENT("/arguments/technopole", 404), CONCEPTS("/concepts"), CONCEPT("/concepts/track-2"),
	NO_CONCEPT("/concepts/track-3", 404), SOURCES("/sources"),
	SOURCES_OF_A_KIND("/sources?q=science&kind=scholarly"), NO_SOURCES("/sources?q=zzzz"),
	FOUNDING_SOURCE("/sources/bae-us-china-st-diplomacy"), SOURCE("/sources/wagner-cai-2022"), ABOUT("/about"),
	READINGS("/about/readings?dimension=assessment"), FIGURE("/figures/bae-figure-1"),
	REGIONS("/explore/regions"),
	REGIONS_WITHIN("/explore/regions?country=IRN"), STATES("/countries"), ORGANISATIONS("/organisations"),
	PEOPLE_BY_LETTER("/people?letter=A"), NOBODY("/people?q=Bertrand%20Rusell"), STATE("/countries/DEU"),
	STATE_OF_OLD("/countries/SUN"), ORGANISATION("/organisations/icsu"), PERSON("/people/ernest-moniz"),
	NO_SUCH_ACTOR("/organisations/iscu", 404), EXERCISE("/exercise?case=moniz-salehi"),
	EXERCISE_ANSWERED(
			"/exercise?case=moniz-salehi&main_type=science-for-diplomacy&track=track-1&relationship=adversaries&aim=end-deadlock"),
	EXERCISE_OPEN("/exercise?case=moniz-salehi&track=track-1&aim=give-aid&answers=compare"),
	EXERCISE_NOT_SET("/exercise?case=iiasa"),
	CLASS("/exercise/class?case=moniz-salehi"), STYLE("/style");

	private final String address;

	private final int status;

	PageKind(String address) {
		this(address, 200);
	}

	PageKind(String address, int status) {
		this.address = address;
		this.status = status;
	}

	String address() {
		return this.address;
	}

	/** The page, opened by a reader. */
	Reader openedBy(Reader reader) {
		return reader.open(this.address, this.status);
	}

	@Override
	public String toString() {
		return this.address;
	}

}
