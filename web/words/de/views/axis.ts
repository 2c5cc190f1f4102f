/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "Tausend {unit}",
  millions: "Millionen {unit}",
};
