// A page of the form as a picture on screen.

/** Sizes to look at a page in; 1 is the size of the paper. */
export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** As an image, so that nothing in the page can run or be clicked. */
export const imageOf = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

/** Width on screen of a page given in points: 96 pixels to 72 points. */
export const pageWidth = (points: number, zoom: number): number => Math.round((points * 96 * zoom) / 72);
