/** „ä" written as „ae" and so on, which German words as good as never have. */
const TRANSLITERATED = /ae(?!l)|oe(?!t|x)|(?<![aeqzAEQZ])ue(?!ll)|\bzueg|\bzurueck/iu;

/** Words of the language in which those letters are right. */
const RIGHT_AS_IT_IS = /israel|michael|poesie|koeffizient|statue|revue|guerilla|aero/giu;

/** „ß" written as „ss" in words that everyone knows. */
const WITHOUT_SHARP_S =
	/\b(gross|grosse|groesse|weiss|heisst|heissen|strasse|ausser|ausserdem|schliesslich|regelmaessig|gemaess|massnahme|massnahmen|spass|fuss|strasse|fliesst|schliesst|schliessen|schliesse|draussen)\b/iu;

/** What a German text gets wrong in its letters and quotation marks; one word each. */
export function germanFaults(text: string): readonly string[] {
	const judged = text.replace(RIGHT_AS_IT_IS, '');
	return [
		...(TRANSLITERATED.test(judged) ? ['umlaut'] : []),
		...(WITHOUT_SHARP_S.test(judged) ? ['ß'] : []),
		...(/["']/.test(text) ? ['straight quote'] : []),
		...(/[“](?=\p{L})|\p{L}”/u.test(text) ? ['English quotes'] : [])
	];
}
