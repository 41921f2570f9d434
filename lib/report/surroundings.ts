/** How much of what stands around marked words is kept on either side, in characters. */
export const surroundings = 40;
