/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "miles de {unit}",
  millions: "millones de {unit}",
};
