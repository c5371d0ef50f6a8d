/** Only other languages than German stand in the address. */
export function match(param: string): param is 'en' {
	return param === 'en';
}
