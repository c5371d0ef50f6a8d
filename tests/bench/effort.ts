/** Whether figures are to be trusted, or a part is only tried. */
export type Effort = 'full' | 'short';
