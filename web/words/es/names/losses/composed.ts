/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "Altura de la superficie",
    mean: "Altura",
    sum: "Suma de alturas",
    description:
      "La propia salida del modelo: a qué altura está la superficie en x e y. No hay ejemplos ni objetivos.",
    twins:
      "Las bibliotecas no necesitan una función para esto: en PyTorch es el valor sobre el que se llama a backward(), y en JAX, como lo usa Optax, la función que se da a grad. Keras y scikit-learn solo toman una pérdida de objetivos y predicciones.",
  },
  sum: {
    name: "Suma ponderada",
    mean: "Media de la suma ponderada",
    sum: "Total de las sumas ponderadas",
    description:
      "Varias pérdidas a la vez, cada una por su peso: el ajuste se asienta donde sus tirones se equilibran.",
    twins:
      "En PyTorch y Optax, suma las pérdidas; en Keras, da a compile una lista de pérdidas y sus loss_weights. Cada término se promedia antes sobre sus propias salidas. scikit-learn no tiene ninguna.",
    parameters: {
      terms: { name: "Términos" },
      weight: { name: "Peso del término" },
      outputs: { name: "Sus salidas" },
      targets: { name: "Sus objetivos" },
    },
  },
  custom: {
    name: "Tu propia fórmula",
    mean: "Media de tu fórmula",
    sum: "Suma de tu fórmula",
    description:
      "Una fórmula con la salida (p), el objetivo (y) y su diferencia (r = p − y); su pendiente se deduce de ella con exactitud.",
    twins:
      "La misma fórmula en PyTorch, JAX o keras.ops da las mismas pendientes, salvo en las esquinas, donde cada uno elige la suya.",
    parameters: { expression: { name: "Fórmula" }, parameters: { name: "Sus parámetros" } },
  },
};
