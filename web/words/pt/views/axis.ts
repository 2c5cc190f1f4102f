/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "milhares de {unit}",
  millions: "milhões de {unit}",
};
