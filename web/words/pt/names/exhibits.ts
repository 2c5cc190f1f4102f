/** The exhibits. */
export const exhibits = {
  sandbox: { name: "Bancada", description: "Tudo à mão: dados, modelo, perda e cada passo." },
  "house-price": {
    name: "Quanto vale uma casa?",
    description: "Uma reta por vendas reais, um passo de cada vez.",
  },
  outliers: {
    name: "Quem puxa a reta?",
    description: "Alguns pontos distantes, e as perdas que os seguem ou não.",
  },
};
