/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "Pesos",
  label: "El peso de cada característica",
  order: "Orden de las características",
  by_size: "Por tamaño",
  in_order: "En su orden",
  zero: "cero",
  of: "{feature}, {output}",
  feature: "Característica",
  weight: "Peso",
  gradient: "Gradiente",
  step: "Próximo paso",
  hint: "Las barras llenas hacia la derecha suben la salida cuando sube la característica; las huecas hacia la izquierda la bajan.",
  scaled: "Todos son por una desviación estándar de su característica, así que se pueden comparar.",
  more: {
    one: "{n} característica más está en la tabla.",
    many: "{n} de características más están en la tabla.",
    other: "{n} características más están en la tabla.",
  },
  summary: {
    one: "{n} peso. Es el de “{feature}”, de tamaño {size}.",
    many: "{n} de pesos. El más grande es el de “{feature}”, de tamaño {size}.",
    other: "{n} pesos. El más grande es el de “{feature}”, de tamaño {size}.",
  },
  zeros: {
    one: "{n} es exactamente cero: su característica no interviene.",
    many: "{n} son exactamente cero: esas características no intervienen.",
    other: "{n} son exactamente cero: esas características no intervienen.",
  },
  table: "Todos los pesos como tabla",
  against:
    "Para cada objetivo, el valor real en horizontal y su predicción en vertical: en la diagonal la predicción acierta.",
  shares: "La probabilidad que recibió la clase de cada ejemplo, de 0 a la izquierda a 1 a la derecha.",
  caption: "El peso de cada característica en el paso {t}",
};
