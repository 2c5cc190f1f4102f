/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "À mão",
  label: "Encontre você o mínimo",
  summary:
    "A perda é {loss}. Mova os parâmetros para torná-la tão pequena quanto puder; a menor até agora é {least}.",
  /** Of what the sliders move. */
  units: "Em unidades de treinamento: as entradas e o alvo são contados em desvios-padrão a partir da média.",
  natural: "{value} nas unidades dos dados",
  show: "Mostrar o melhor",
  hide: "Esconder o melhor",
  looking: "Procurando a menor perda…",
  proven: "O melhor que existe: uma perda de {loss}.",
  searched: {
    one: "O melhor que uma busca de {n} passo encontrou: uma perda de {loss}. Pode haver algo melhor.",
    many: "O melhor que uma busca de {n} de passos encontrou: uma perda de {loss}. Pode haver algo melhor.",
    other: "O melhor que uma busca de {n} passos encontrou: uma perda de {loss}. Pode haver algo melhor.",
  },
  yours: "A sua é {loss}.",
  below: "A sua é {loss}: melhor ainda.",
  there: "Você chegou lá.",
  no_penalty: "A penalização fica de fora: aqui só contam os dados.",
  go: "Ir ao melhor",
  at_best: "O melhor: {value}",
  best: "Melhor valor",
  finish: "Deixar o treinamento seguir daqui",
  numbered: "{name} {n}",
  table: "Os parâmetros como tabela",
  parameter: "Parâmetro",
  value: "Valor",
};
