/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "ألف {unit}",
  millions: "مليون {unit}",
};
