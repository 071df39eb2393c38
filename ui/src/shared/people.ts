/** The two who talk. */
export const people = ['employee', 'manager'] as const;
export type Person = (typeof people)[number];
