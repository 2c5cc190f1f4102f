/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "Banco de pruebas",
  sentence: "Todo a mano: datos, modelo, pérdida y cada paso.",
} satisfies Titles;
