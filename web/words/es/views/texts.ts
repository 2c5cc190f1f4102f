/** What is said of texts whose words were counted. */
export const texts = {
  /** On its button among the views. */
  title: "Textos",
  label: "Los textos y los pesos de sus palabras",
  summary: {
    weights: "{rows}. Cada palabra contada suma su peso; juntas dicen cuánto habla a favor de “{class}”.",
    any: "{rows}, con lo que el modelo dice de cada texto: cuánto habla a favor de “{class}”.",
  },
  right: "clasificado como “{called}”, y así es.",
  wrong: "clasificado como “{called}”, pero es “{actual}”.",
  counted: "El sesgo y las palabras contadas, con sus pesos",
  hint: "Las palabras subrayadas se cuentan: línea continua y + hablan a favor de “{class}”; línea discontinua y −, en contra. Cuanto más gruesa, más peso.",
  list: "Textos, cada uno con lo que dice el modelo y su propia clase",
  heaviest: "Palabras de más peso para “{class}”",
  more: {
    one: "{n} texto más está en la tabla.",
    many: "{n} de textos más están en la tabla.",
    other: "{n} textos más están en la tabla.",
  },
  table: "Todos los textos como tabla",
  caption: "Cada texto, con lo que el modelo dice en el paso {t}",
  text: "Texto",
  actual: "Su clase",
};
