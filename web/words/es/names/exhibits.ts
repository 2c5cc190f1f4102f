/** The exhibits. */
export const exhibits = {
  sandbox: { name: "Banco de pruebas", description: "Todo a mano: datos, modelo, pérdida y cada paso." },
  "house-price": {
    name: "¿Cuánto vale una casa?",
    description: "Una recta por ventas reales, paso a paso.",
  },
  outliers: {
    name: "¿Quién tira de la recta?",
    description: "Unos pocos puntos lejanos, y las pérdidas que los siguen o no.",
  },
};
