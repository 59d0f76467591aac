package casebook.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The ways out of a query of which one value was refused: the same query with what may
 * have been meant, and without the value.
 */
final class WaysOut {

	private final HttpServletRequest request;

	private final String parameter;

	private final String value;

	private WaysOut(HttpServletRequest request, String parameter, String value) {
		this.request = request;
		this.parameter = parameter;
		this.value = value;
	}

	/**
	 * The ways out.
	 * @param properties what the problem detail carries: {@code parameter},
	 * {@code value}, {@code nearest}
	 * @param request the request that was refused
	 * @return links; empty where the properties name no parameter of the request
	 */
	static List<ErrorPage.Link> of(Map<String, Object> properties, HttpServletRequest request) {
		if (!(properties.get("parameter") instanceof String parameter)
				|| !(properties.get("value") instanceof String value)
				|| request.getParameterValues(parameter) == null) {
			return List.of();
		}
		WaysOut ways = new WaysOut(request, parameter, value);
		List<ErrorPage.Link> links = new ArrayList<>();
		if (properties.get("nearest") instanceof List<?> nearest) {
			nearest.forEach((near) -> links
				.add(new ErrorPage.Link("The same with '" + near + "' instead", ways.href(String.valueOf(near)))));
		}
		links.add(new ErrorPage.Link("The same without '" + value + "'", ways.href(null),
				parameter.equals("case") ? value : null));
		return links;
	}

	private String href(@Nullable String instead) {
		List<String> pairs = new ArrayList<>();
		this.request.getParameterMap().forEach((name, texts) -> {
			for (String text : texts) {
				boolean refused = name.equals(this.parameter) && text.strip().equals(this.value);
				String kept = refused ? Objects.requireNonNullElse(instead, "") : text;
				if (!kept.isBlank()) {
					pairs.add(encoded(name) + "=" + encoded(kept));
				}
			}
		});
		return this.request.getRequestURI() + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
