/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "À mão",
  label: "Encontre você o mínimo",
  summary:
    "A perda é {loss}. Mova os parâmetros para torná-la tão pequena quanto puder; a menor até agora é {least}.",
  /** Of what the sliders move. */
  units: "Em unidades de treinamento: as entradas e o alvo são contados em desvios-padrão a partir da média.",
  natural: "{value} nas unidades dos dados",
  finish: "Deixar o treinamento seguir daqui",
  numbered: "{name} {n}",
  table: "Os parâmetros como tabela",
  parameter: "Parâmetro",
  value: "Valor",
};
