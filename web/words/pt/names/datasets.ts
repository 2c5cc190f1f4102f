/** The data sets, what their rows are, and what to look for in them. */
export const datasets = {
  "house-prices": {
    name: "Preços de casas",
    rows: { one: "{n} venda", many: "{n} de vendas", other: "{n} vendas" },
    row: "Venda {n}",
    description: "Casas vendidas em Ames, Iowa: a área habitável e o preço.",
    look: "Algumas casas muito grandes foram vendidas por bem menos do que o tamanho sugere. Veja com que força elas puxam a reta, e qual perda deixa que façam isso.",
  },
  penguins: {
    name: "Pinguins",
    rows: { one: "{n} pinguim", many: "{n} de pinguins", other: "{n} pinguins" },
    row: "Pinguim {n}",
    description: "Pinguins do arquipélago Palmer: comprimento da nadadeira e massa corporal.",
    look: "Aves mais pesadas têm nadadeiras mais compridas, e três espécies ficam ao longo de uma mesma reta. O erro é tão grande nas aves leves quanto nas pesadas?",
  },
  "old-faithful": {
    name: "Old Faithful",
    rows: { one: "{n} erupção", many: "{n} de erupções", other: "{n} erupções" },
    row: "Erupção {n}",
    description: "Um gêiser: quanto dura cada erupção e quanto se espera até a próxima.",
    look: "Duas nuvens, com pouca coisa entre elas. Experimente o modelo constante: a média cai onde quase não há erupções.",
  },
  line: {
    name: "Reta",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Pontos ao longo de uma reta, com ruído.",
    look: "O ruído é igual em toda parte, e o erro quadrático é feito para isso: aqui as perdas quase concordam.",
  },
  outliers: {
    name: "Valores discrepantes",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Uma reta, com alguns pontos muito acima dela.",
    look: "Ajuste com o erro quadrático e troque para o erro absoluto sem recomeçar: veja quem puxa agora.",
  },
  sine: {
    name: "Seno",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Uma onda, com ruído.",
    look: "Uma reta não consegue acompanhá-la. Aumente o grau de um polinômio, ou dê a uma rede algumas unidades ocultas.",
  },
  blobs: {
    name: "Duas nuvens",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Duas nuvens redondas de pontos, uma para cada classe.",
    look: "Basta uma fronteira reta. Pontos bem dentro do seu lado quase não puxam.",
  },
  moons: {
    name: "Meias-luas",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Duas meias-luas encaixadas uma na outra.",
    look: "Uma fronteira reta deixa as pontas do lado errado: veja como elas puxam.",
  },
  circles: {
    name: "Anel e disco",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Um disco de uma classe dentro de um anel da outra.",
    look: "A fronteira precisa se fechar, e uma reta não consegue: veja como a perda fica perto da de uma constante.",
  },
  spiral: {
    name: "Espiral",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Dois braços enrolados um no outro.",
    look: "Difícil para uma rede pequena: veja quanto tempo a perda fica plana antes de cair.",
  },
  xor: {
    name: "Quadrantes",
    rows: { one: "{n} ponto", many: "{n} de pontos", other: "{n} pontos" },
    row: "Ponto {n}",
    description: "Quadrantes opostos são da mesma classe.",
    look: "Nenhuma das duas entradas diz algo sozinha: uma reta não faz melhor do que adivinhar.",
  },
  "breast-cancer": {
    name: "Câncer de mama",
    rows: { one: "{n} tumor", many: "{n} de tumores", other: "{n} tumores" },
    row: "Tumor {n}",
    description:
      "Células de tumores de mama ao microscópio: o tamanho e a irregularidade dos núcleos, e se é câncer.",
    look: "Nenhuma reta separa os dois tipos sem erros. Mova o limiar: para deixar passar menos cânceres, é preciso aceitar mais alarmes falsos.",
  },
  diabetes: {
    name: "Diabetes",
    rows: { one: "{n} paciente", many: "{n} de pacientes", other: "{n} pacientes" },
    row: "Paciente {n}",
    description: "Dez medidas de pessoas com diabetes, e quanto a doença tinha avançado um ano depois.",
    look: "Algumas medidas dizem quase o mesmo. Dê um preço aos pesos: L1 leva alguns a zero, L2 torna todos menores.",
  },
  reviews: {
    name: "Avaliações",
    rows: { one: "{n} avaliação", many: "{n} de avaliações", other: "{n} avaliações" },
    row: "Avaliação {n}",
    description:
      "Avaliações curtas de filmes, cafés e aplicativos, em inglês e inventadas para este conjunto de dados: quantas vezes certas palavras aparecem.",
    look: "Cada palavra recebe um peso. Procure as avaliações que saem erradas: negação e ironia são difíceis quando as palavras são apenas contadas.",
  },
  messages: {
    name: "Mensagens",
    rows: { one: "{n} mensagem", many: "{n} de mensagens", other: "{n} mensagens" },
    row: "Mensagem {n}",
    description:
      "Mensagens curtas, desejadas ou spam, em inglês e inventadas para este conjunto de dados: quantas vezes certas palavras aparecem.",
    look: "Que palavras denunciam o spam? Amigos também escrevem “free” e “prize”: mova o limiar e veja que mensagens se perdem e que spam passa.",
  },
  darts: {
    name: "Dardos",
    rows: { one: "{n} lançamento", many: "{n} de lançamentos", other: "{n} lançamentos" },
    row: "Lançamento {n}",
    description:
      "Lançamentos inventados contra um alvo de dardos: eles se espalham em torno de um ponto ao lado do centro.",
    look: "Todos os lançamentos erram mais ou menos na mesma direção. Veja como um só deslocamento, achado passo a passo, leva todos ao centro.",
  },
  coin: {
    name: "Moeda torta",
    rows: { one: "{n} lançamento", many: "{n} de lançamentos", other: "{n} lançamentos" },
    row: "Lançamento {n}",
    description: "Lançamentos inventados de uma moeda torta: dá cara em sete de cada dez casos.",
    look: "Nada anuncia que lado vem depois. O melhor que um modelo pode dizer é a proporção de caras, a mesma para cada lançamento.",
  },
  bakery: {
    name: "Padaria",
    rows: { one: "{n} dia", many: "{n} de dias", other: "{n} dias" },
    row: "Dia {n}",
    description:
      "Um ano inventado em uma padaria: a temperatura de cada dia e quantos pãezinhos foram pedidos.",
    look: "Nos dias quentes a demanda varia mais. Ajuste um quantil alto: é quanto assar se um pãozinho a menos custa mais do que um a mais.",
  },
  objects: {
    name: "Figuras em imagens",
    rows: { one: "{n} imagem", many: "{n} de imagens", other: "{n} imagens" },
    row: "Imagem {n}",
    description:
      "Imagens pequenas e inventadas de oito por oito pixels: cada uma contém um bloco, uma cruz ou um anel.",
    look: "O que é, e onde está? Some uma perda para a figura e outra para a caixa em volta dela, e veja uma tarefa pagar pela outra.",
  },
  searches: {
    name: "Resultados de busca",
    rows: { one: "{n} resultado", many: "{n} de resultados", other: "{n} resultados" },
    row: "Resultado {n}",
    description:
      "Resultados inventados de buscas, quatro para cada uma: quanto as palavras combinam, quantas páginas apontam para lá, a idade da página e a nota que pessoas deram.",
    look: "Uma nota compara um resultado com os vizinhos. Tome a ordem como alvo, com uma perda de ordenação: então só conta o que vem primeiro.",
  },
  "search-lists": {
    name: "Listas de resultados",
    rows: { one: "{n} busca", many: "{n} de buscas", other: "{n} buscas" },
    row: "Busca {n}",
    description: "Buscas inventadas, cada uma com seus quatro resultados em uma linha.",
    look: "O erro quadrático quer acertar cada nota; o softmax de uma lista quer apenas os melhores resultados no topo. Veja que pesos cada um aprende.",
  },
};
