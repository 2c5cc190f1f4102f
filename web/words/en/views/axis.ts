/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "thousand {unit}",
  millions: "million {unit}",
};
