/** What is said of the round of one step. */
export const loop = {
  /** On its button among the views. */
  title: "Ciclo",
  label: "O treinamento, uma volta",
  stations: "As cinco estações de um passo",
  hint: "Clique em uma estação; pelo teclado, as setas dão a volta.",
  hint_touch: "Toque em uma estação.",
  step: "Passo {t}",
  unseen: "ainda não vista",
  wanted: "Alvo: {name}",
  back: "Voltar",
  onward: "Próxima: {name}",
  again: "Dar o passo para {next}",
  more: {
    one: "e mais {n} parâmetro",
    many: "e mais {n} parâmetros",
    other: "e mais {n} parâmetros",
  },
  table: "Os parâmetros em tabela",
  caption: "Os parâmetros com as maiores inclinações no passo {t}",
  parameter: "Parâmetro",
  now: "Agora",
  gradient: "Gradiente",
  change: "Mudança",
  after: "Depois",
  names: {
    predict: "Prever",
    measure: "Medir",
    trace: "Rastrear",
    adjust: "Ajustar",
    repeat: "Repetir",
  },
  /** What happens at each. */
  says: {
    predict: "O modelo pega o que se sabe de “{row}” e calcula sua resposta com os parâmetros de agora.",
    measure: {
      one: "A perda diz quão ruim é a resposta: {loss}. Este passo olha {n} exemplo, e a função objetivo vale {objective}.",
      many: "A perda diz quão ruim é a resposta: {loss}. As perdas dos {n} exemplos deste passo se reúnem em um número, {objective}.",
      other:
        "A perda diz quão ruim é a resposta: {loss}. As perdas dos {n} exemplos deste passo se reúnem em um número, {objective}.",
    },
    trace:
      "De quem é a culpa? O gradiente rastreia a perda até cada parâmetro: com que rapidez a função objetivo subiria se ele crescesse um pouco.",
    adjust: "Cada parâmetro anda contra a sua inclinação, e a taxa de aprendizado, {rate}, diz quanto.",
    repeat:
      "Com os novos parâmetros, tudo recomeça no passo {next}. No início a função objetivo valia {start}; agora vale {loss}.",
    repeat_first:
      "Com os novos parâmetros, tudo recomeça. A função objetivo vale agora {loss}: veja o que acontece com ela.",
  },
  summary: {
    example: "{row}: a previsão é {output} e a perda, {loss}.",
    steepest: "O parâmetro de maior inclinação: {name}, com inclinação {gradient} e mudança {change}.",
  },
};
