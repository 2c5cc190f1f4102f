/** What holds of every loss that is taken output by output. */
export const columns =
  "एक उदाहरण के कई आउटपुट हों तो PyTorch का sum सबको जोड़ देता है; यहाँ पहले उनका माध्य लिया जाता है।";
