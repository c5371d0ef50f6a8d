/** Nothing of such an address is to stand in what the server answers: the browser puts it right. */
export const ssr = false;
export const prerender = false;
