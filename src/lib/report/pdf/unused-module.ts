/** Stands in for jsPDF's optional HTML and SVG readers, which the report never uses. */
const absent = undefined;

export { absent as default };
