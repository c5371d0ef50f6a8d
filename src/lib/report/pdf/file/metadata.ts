import { xmlText } from '../../../charts/xml-text';

/** What the file says about itself, in the info dictionary and, with the same words, in XMP. */
export interface Metadata {
	readonly title: string;
	readonly subject: string;
	readonly author: string;
	readonly keywords: string;
	readonly language: string;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly creator: string;
	readonly producer: string;
}

const namespaces = Object.entries({
	dc: 'http://purl.org/dc/elements/1.1/',
	xmp: 'http://ns.adobe.com/xap/1.0/',
	pdf: 'http://ns.adobe.com/pdf/1.3/',
	pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
	pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
	pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
	pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
	pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#'
});

/** PDF/A knows nothing of PDF/UA and wants its marker described. */
const accessibilitySchema =
	'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
	'<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
	'<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
	'<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
	'<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
	'<pdfaProperty:category>internal</pdfaProperty:category>' +
	'<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>' +
	'<pdfaProperty:name>part</pdfaProperty:name>' +
	'<pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
	'</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';

/** Declares PDF/UA-1 and PDF/A-3a. */
export function xmpPacket(metadata: Metadata): string {
	const { title, subject, author, keywords, language, date, creator, producer } = metadata;
	const properties = [
		'<dc:format>application/pdf</dc:format>',
		`<dc:title>${alternative(title)}</dc:title>`,
		`<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
		`<dc:description>${alternative(subject)}</dc:description>`,
		`<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
		`<pdf:Keywords>${escapeXml(keywords)}</pdf:Keywords>`,
		`<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
		`<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
		`<xmp:CreateDate>${date}T00:00:00+00:00</xmp:CreateDate>`,
		'<pdfuaid:part>1</pdfuaid:part>',
		'<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
		accessibilitySchema
	];
	return (
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n' +
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
		`<rdf:Description rdf:about=""${namespaces.map(([name, uri]) => ` xmlns:${name}="${uri}"`).join('')}>` +
		`${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>`
	);
}

function alternative(text: string): string {
	return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
	return xmlText(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
