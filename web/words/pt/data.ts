/** What is said where readers bring data of their own. */
export const data = {
  open: "Seus próprios dados…",
  title: "Seus próprios dados",
  close: "Fechar",
  /** Before there are any. */
  start: {
    bring:
      "Copie células de uma planilha e cole aqui, ou abra um arquivo: CSV, TSV ou um experimento salvo (JSON). Também é possível soltar um arquivo em qualquer parte da página.",
    paste: "Colar uma tabela",
    example: "x, y\n1, 2.1\n2, 3.9\n3, 6.2",
    read: "Ler a tabela",
    file: "Escolher um arquivo…",
    draw: "Ou desenhe os seus",
    draw_hint:
      "Cada um começa com dois pontos, para que haja algo a ver. Adicione os seus e depois remova estes.",
    draw_numbers: "Pontos em um plano",
    draw_classes: "Pontos de duas classes",
    drawn: "Clique duas vezes no gráfico para adicionar um ponto, ou aperte “Adicionar pontos” e toque.",
    drawn_touch: "Aperte “Adicionar pontos” e toque no gráfico para adicionar um ponto.",
  },
  stays: "Estes dados ficam neste aparelho: nada é enviado e nada é guardado.",
  reading: { one: "Lendo… {n} linha", many: "Lendo… {n} de linhas", other: "Lendo… {n} linhas" },
  cancel: "Cancelar",
  back: "Outros dados",
  use: "Usar estes dados",
  problem: "Não funcionou",
  drop: "Solte aqui uma tabela (CSV, TSV) ou um experimento salvo (JSON)",
  /** On what was understood. */
  check: {
    found: { one: "{n} linha, {columns}", many: "{n} de linhas, {columns}", other: "{n} linhas, {columns}" },
    columns: { one: "{n} coluna", many: "{n} de colunas", other: "{n} colunas" },
    preview: "As primeiras linhas",
    row: "Linha",
    more_columns: { one: "e mais {n} coluna", many: "e mais {n} de colunas", other: "e mais {n} colunas" },
    how: "Como a tabela foi lida",
    header: "A primeira linha tem os nomes",
    decimal: "Os decimais são escritos com",
    decimal_point: "um ponto: 1.5",
    decimal_comma: "uma vírgula: 1,5",
    target: "O que deve ser previsto?",
    as: "Tomar como",
    as_numbers: "um número",
    as_classes: "classes",
    features: "A partir de quê se prevê?",
    no_features: "De nada: procura-se um só valor para todas as linhas.",
    missing: "Linhas com uma célula vazia",
    missing_out: "ficam de fora",
    missing_fewer: "ficam: colunas com células vazias não são usadas",
    kinds: {
      number: "números",
      classes: { one: "{n} classe", many: "{n} de classes", other: "{n} classes" },
      two: "dois valores",
      text: "texto, não pode ser usado",
      ids: "um nome para cada linha, não pode ser usado",
      empty: "vazia",
    },
    empty_cells: { one: "{n} célula vazia", many: "{n} de células vazias", other: "{n} células vazias" },
    of_kind: "{name} ({kind})",
    odd_in: "{column}: {cells}",
    odd: {
      one: "{n} célula não contém um número e conta como vazia: “{text}” na linha {row}",
      many: "{n} de células não contêm um número e contam como vazias; a primeira é “{text}” na linha {row}",
      other: "{n} células não contêm um número e contam como vazias; a primeira é “{text}” na linha {row}",
    },
  },
  /** What will happen when the data are used. */
  outcome: {
    numbers: {
      one: "{n} linha; “{target}” é um número.",
      many: "{n} de linhas; “{target}” é um número.",
      other: "{n} linhas; “{target}” é um número.",
    },
    two: {
      one: "{n} linha; “{target}” tem duas classes, {classes}.",
      many: "{n} de linhas; “{target}” tem duas classes, {classes}.",
      other: "{n} linhas; “{target}” tem duas classes, {classes}.",
    },
    many: {
      one: "{n} linha; “{target}” tem várias classes: {classes}.",
      many: "{n} de linhas; “{target}” tem várias classes: {classes}.",
      other: "{n} linhas; “{target}” tem várias classes: {classes}.",
    },
    begins: "Começa-se com o que combina com isso: o modelo “{model}” e a perda “{loss}”.",
    constant: "Sem uma coluna a partir da qual prever, aprende-se um só valor para todas as linhas.",
    left_out: {
      one: "{n} linha com uma célula vazia fica de fora: a linha {row}.",
      many: "{n} de linhas com uma célula vazia ficam de fora; a primeira é a linha {row}.",
      other: "{n} linhas com uma célula vazia ficam de fora; a primeira é a linha {row}.",
    },
    cut: {
      one: "Não há espaço para a última linha: com tantas colunas, não cabem mais.",
      many: "Não há espaço para as últimas {n} de linhas: com tantas colunas, não cabem mais.",
      other: "Não há espaço para as últimas {n} linhas: com tantas colunas, não cabem mais.",
    },
    replaces: "O experimento em exibição fica até então, e “Desfazer” o traz de volta.",
  },
  separators: {
    tabs: "tabulações",
    semicolons: "pontos e vírgulas",
    bars: "barras verticais",
    commas: "vírgulas",
    blanks: "espaços",
  },
  remarks: {
    encoding: "O arquivo não está escrito em Unicode. Foi lido como texto da Europa Ocidental.",
    separator: "As colunas são separadas por {separator}.",
    too_many_columns: "Há {n} colunas. Foram lidas as primeiras {max}.",
    too_many_rows: "Foram lidas as primeiras {max} linhas; o resto fica de fora.",
    empty_lines: {
      one: "{n} linha vazia foi pulada.",
      many: "{n} de linhas vazias foram puladas.",
      other: "{n} linhas vazias foram puladas.",
    },
    titles: {
      one: "{n} linha acima da tabela foi pulada.",
      many: "{n} de linhas acima da tabela foram puladas.",
      other: "{n} linhas acima da tabela foram puladas.",
    },
    short_rows: {
      one: "{n} linha tem menos células que as outras: a linha {row}. O que lhe falta conta como vazio.",
      many: "{n} de linhas têm menos células que as outras; a primeira é a linha {row}. O que lhes falta conta como vazio.",
      other:
        "{n} linhas têm menos células que as outras; a primeira é a linha {row}. O que lhes falta conta como vazio.",
    },
    long_rows: {
      one: "{n} linha tem mais células que as outras: a linha {row}. O que sobra ficou de fora.",
      many: "{n} de linhas têm mais células que as outras; a primeira é a linha {row}. O que sobra ficou de fora.",
      other:
        "{n} linhas têm mais células que as outras; a primeira é a linha {row}. O que sobra ficou de fora.",
    },
    quotes: "Na linha {row} há aspas em um lugar estranho. Veja se as células dela estão certas.",
    cut_cells: {
      one: "{n} célula tem mais de {max} caracteres e foi cortada.",
      many: "{n} de células têm mais de {max} caracteres e foram cortadas.",
      other: "{n} células têm mais de {max} caracteres e foram cortadas.",
    },
    decimal_comma: "Os decimais são escritos com vírgula: 1,5 é um e meio.",
    signs: {
      one: "O sinal de dinheiro ou de porcentagem foi omitido em {n} célula.",
      many: "Os sinais de dinheiro ou de porcentagem foram omitidos em {n} de células.",
      other: "Os sinais de dinheiro ou de porcentagem foram omitidos em {n} células.",
    },
    no_header: "A primeira linha não tem nomes, e por isso as colunas foram numeradas.",
    unnamed: {
      one: "{n} coluna não tem nome e foi numerada.",
      many: "{n} de colunas não têm nome e foram numeradas.",
      other: "{n} colunas não têm nome e foram numeradas.",
    },
    double_names: {
      one: "{n} coluna tem o nome de outra e foi numerada.",
      many: "{n} de colunas têm o nome de outra e foram numeradas.",
      other: "{n} colunas têm o nome de outra e foram numeradas.",
    },
  },
  problems: {
    empty: "Não há linhas. Cole ao menos duas, ou escolha outro arquivo.",
    too_large:
      "É mais do que se pode ler aqui: {size} MB, quando são permitidos {max} MB. Deixe menos linhas ou colunas.",
    spreadsheet_file:
      "É um arquivo de planilha ou um arquivo compactado. Abra-o no programa dele, copie as células e cole aqui, ou salve como CSV.",
    picture_file:
      "É uma imagem. Aqui só é possível abrir uma tabela (CSV, TSV) ou um experimento salvo (JSON).",
    document_file:
      "É um documento PDF. Copie antes a tabela dele para uma planilha e depois cole as células aqui.",
    no_text:
      "Este arquivo não contém texto. Aqui só é possível abrir uma tabela (CSV, TSV) ou um experimento salvo (JSON).",
    no_file: "O que foi solto não é arquivo nem texto. Solte um arquivo, ou copie células e cole.",
    several_files: "Só é possível abrir um arquivo de cada vez. Solte aquele que deseja.",
    unreadable:
      "Não foi possível ler o arquivo. Talvez tenha sido movido ou esteja em uso; tente escolhê-lo de novo.",
    open_quote:
      "Aspas são abertas perto da linha {row} e nunca fechadas, e assim o resto é uma única célula. Feche ou remova as aspas.",
    no_experiment:
      "Este JSON não contém um experimento do Loss Lab. Uma tabela pode ser aberta como CSV ou colada de uma planilha.",
    experiment_refused: "O experimento deste arquivo não funciona. {message}",
    nothing_to_predict:
      "Não há nenhuma coluna de números, nem uma de duas a dez classes, e por isso não há nada a prever. Veja abaixo os tipos das colunas.",
    too_few_rows:
      "Linhas sem nenhuma célula vazia: {n}. São precisas ao menos duas. Deixe de fora colunas com muitas células vazias.",
    one_class:
      "Todas as linhas que restam são da mesma classe de “{name}”. São precisas ao menos duas classes.",
  },
};
