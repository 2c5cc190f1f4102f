/** What is said of pictures with a class and a box. */
export const boxes = {
  /** On its button among the views. */
  title: "Caixas",
  label: "O que há em cada imagem, e onde",
  summary: "{rows}. O modelo diz o que cada uma mostra e desenha uma caixa em volta.",
  chosen: "{row}: {told}.",
  right: "{called}, certo",
  wrong: "{called}, na verdade {actual}",
  kind: "Classificada como",
  predicted: "Caixa prevista",
  actual: "Caixa verdadeira",
  place: "centro em {x}; {y}; {width} de largura, {height} de altura",
  list: "Imagens",
  shares: "Probabilidade de cada classe; a verdadeira está sublinhada",
  table: "Estas imagens como tabela",
};
