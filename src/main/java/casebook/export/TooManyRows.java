package casebook.export;

import java.util.Locale;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A selection with more rows than a sheet holds. It names the forms that hold it. */
final class TooManyRows extends ErrorResponseException {

	private TooManyRows(Excerpt excerpt, String sheet, int rows) {
		super(HttpStatus.BAD_REQUEST, problem(excerpt, sheet, rows), null);
	}

	static void check(Excerpt excerpt, String sheet, int rows) {
		if (rows > Sheet.ROWS) {
			throw new TooManyRows(excerpt, sheet, rows);
		}
	}

	private static ProblemDetail problem(Excerpt excerpt, String sheet, int rows) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.format(Locale.ENGLISH,
				"The selection has %,d %s, and a sheet holds %,d rows. Select fewer cases, or take the data package.",
				rows, sheet, Sheet.ROWS));
		problem.setTitle("Too much for a spreadsheet");
		problem.setProperty("links", Map.of("The same as a data package", excerpt.file("zip")));
		return problem;
	}

}
