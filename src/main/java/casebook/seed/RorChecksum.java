package casebook.seed;

/**
 * The last two digits of an identifier of the Research Organization Registry, which show
 * a slip in the others: the six places behind the leading 0 are a number in the letters
 * of Crockford's base 32, and with the two digits behind it that number leaves 1 when
 * divided by 97 (ISO/IEC 7064, MOD 97-10).
 */
final class RorChecksum {

	private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

	private static final int PLACES = 6;

	private static final int MODULUS = 97;

	private RorChecksum() {
	}

	/**
	 * Whether the digits fit.
	 * @param ror an address of the form {@link Forms#ROR}
	 */
	static boolean holds(String ror) {
		int end = ror.length() - 2;
		long number = 0;
		for (char letter : ror.substring(end - PLACES, end).toCharArray()) {
			number = number * LETTERS.length() + LETTERS.indexOf(letter);
		}
		return (number * 100 + Long.parseLong(ror.substring(end))) % MODULUS == 1;
	}

}
