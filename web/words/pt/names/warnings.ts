/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "Não tem fundo",
    description:
      "A fórmula continua a cair quando a saída passa de {at}. Não há uma perda mínima, e por isso o treinamento pode nunca parar de descer.",
  },
  negative_values: {
    name: "Fica abaixo de zero",
    description:
      "A fórmula fica abaixo de zero onde a saída é {at}. Então uma perda de zero não é a melhor possível.",
  },
  flat: {
    name: "É plana",
    description: "A fórmula não muda com saídas de {from} a {to}. Os exemplos que estão ali não puxam.",
  },
  not_finite: {
    name: "Não tem valor em toda parte",
    description:
      "A fórmula não tem valor ou inclinação finitos onde a saída é {at}. Uma execução que chega ali termina.",
  },
  not_differentiable: {
    name: "Tem uma quina",
    description:
      "A fórmula tem uma quina ou um salto onde a saída é {at}, e os dados chegam até ali. A inclinação nesse ponto é a de um dos lados.",
  },
};
