/** The sandbox. */
import type { Titles } from "../../../exhibits/exhibit.js";

export default {
  title: "सैंडबॉक्स",
  sentence: "सब कुछ हाथ में: डेटा, मॉडल, लॉस और हर कदम।",
} satisfies Titles;
