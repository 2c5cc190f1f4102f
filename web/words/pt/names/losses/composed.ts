/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "Altura da superfície",
    mean: "Altura",
    sum: "Soma das alturas",
    description:
      "A própria saída do modelo: a que altura está a superfície em x e y. Não há exemplos nem alvos.",
    twins:
      "As bibliotecas não precisam de uma função para isso: no PyTorch é o valor em que se chama backward(), e no JAX, como o Optax o usa, a função dada a grad. Keras e scikit-learn só recebem uma perda de alvos e previsões.",
  },
  sum: {
    name: "Soma ponderada",
    mean: "Média da soma ponderada",
    sum: "Total das somas ponderadas",
    description:
      "Várias perdas ao mesmo tempo, cada uma vezes o seu peso: o ajuste assenta onde os puxões delas se equilibram.",
    twins:
      "No PyTorch e no Optax, some as perdas; no Keras, dê a compile uma lista de perdas e os loss_weights delas. Antes, tira-se a média de cada termo sobre as suas próprias saídas. O scikit-learn não tem nenhuma.",
    parameters: {
      terms: { name: "Termos" },
      weight: { name: "Peso do termo" },
      outputs: { name: "Suas saídas" },
      targets: { name: "Seus alvos" },
    },
  },
  custom: {
    name: "Sua própria fórmula",
    mean: "Média da sua fórmula",
    sum: "Soma da sua fórmula",
    description:
      "Uma fórmula com a saída p, o alvo y e a diferença r = p − y; a inclinação sai dela com exatidão.",
    twins:
      "A mesma fórmula no PyTorch, no JAX ou em keras.ops dá as mesmas inclinações, exceto nas quinas, onde cada um escolhe a sua.",
    parameters: { expression: { name: "Fórmula" }, parameters: { name: "Seus parâmetros" } },
  },
};
