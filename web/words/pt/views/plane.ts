/** What is said of predictions that are places of a plane. */
export const plane = {
  /** On its button among the views. */
  title: "Plano",
  label: "Previsões e alvos no plano",
  plot: "Gráfico do plano. Um ponto de cada vez tem o foco.",
  across: "Horizontal",
  up: "Vertical",
  place: "{x} na horizontal, {y} na vertical",
  target: "Alvo",
  /** Where an input lies, in the same plane. */
  given: "Dado",
  summary: {
    bullseye: "{rows} e o único lugar onde todos deveriam estar: o centro do alvo.",
    scattered: "{rows}, cada um com o anel onde deveria estar.",
    next: "O próximo passo move cada ponto em {move}.",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  gap: {
    distance: "Cada linha é tão longa quanto a perda do seu ponto: a distância até o alvo.",
    mse: "Cada quadrado tem como diagonal a distância até o alvo. Sua área é a perda desse ponto: a média dos quadrados das duas direções.",
    mae: "Cada lacuna vai primeiro na horizontal, depois na vertical. Metade do seu comprimento é a perda desse ponto.",
    general: "Cada linha é a lacuna entre um ponto e o seu alvo.",
  },
  ways: "Os anéis vazios mostram onde os pontos foram dados; as linhas pontilhadas levam aonde o modelo os põe.",
  arrows: "As setas mostram para onde o próximo passo os move.",
};
