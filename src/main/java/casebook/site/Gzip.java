package casebook.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** Tells who takes an answer compressed. */
final class Gzip {

	private Gzip() {
	}

	/** Whether {@code Accept-Encoding} names gzip, with a weight above zero. */
	static boolean isAccepted(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		for (String coding : accepted.split(",", -1)) {
			String[] parts = coding.strip().split("\\s*;\\s*", 2);
			if (parts[0].equalsIgnoreCase("gzip")) {
				return parts.length == 1 || !parts[1].matches("(?i)q\\s*=\\s*0(\\.0*)?");
			}
		}
		return false;
	}

}
