/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "Bancada",
  sentence: "Tudo à mão: dados, modelo, perda e cada passo.",
} satisfies Titles;
