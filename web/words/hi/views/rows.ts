/** What is said of examples in a list, in any view. */
export const rows = {
  order: "उदाहरणों का क्रम",
  worst: "सबसे बड़ा लॉस पहले",
  given: "मूल क्रम",
  right: "सही",
  wrong: "ग़लत",
  choose: "चुनने के लिए किसी पर क्लिक करें, या तीर वाली कुंजियाँ दबाएँ।",
  choose_touch: "चुनने के लिए किसी पर टैप करें।",
  previous: "पिछले",
  next: "अगले",
  page: "{n} में से {from}–{to}",
};
