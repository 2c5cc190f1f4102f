/** What holds of every loss that is taken output by output. */
export const columns = "一个样本有多个输出时，PyTorch 的 sum 把它们全部相加；这里先对它们取平均。";
