/** Where an address leads, as people say it: "eur-lex.europa.eu". */
export function siteOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}
