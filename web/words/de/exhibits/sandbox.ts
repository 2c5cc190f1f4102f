/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "Werkstatt",
  sentence: "Alles zur Hand: Daten, Modell, Verlust und jeder einzelne Schritt.",
} satisfies Titles;
