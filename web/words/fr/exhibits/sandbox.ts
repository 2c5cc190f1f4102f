/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "Bac à sable",
  sentence: "Tout sous la main : données, modèle, perte et chaque étape.",
} satisfies Titles;
