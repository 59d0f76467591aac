package casebook.site;

import org.jspecify.annotations.Nullable;

/**
 * A link in the header of an answer (RFC 8288).
 *
 * @param address where it leads
 * @param rel what is there, seen from here
 * @param type the media type of what is there, or null
 */
record WebLink(String address, String rel, @Nullable String type) {

	WebLink(String address, String rel) {
		this(address, rel, null);
	}

	/** The link as a field value. */
	String field() {
		return "<" + this.address + ">; rel=\"" + this.rel + "\""
				+ ((this.type != null) ? "; type=\"" + this.type + "\"" : "");
	}

}
