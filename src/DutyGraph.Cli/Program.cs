using System.Text;
using DutyGraph.Cli;

// Windows consoles still start in a code page of their own; without a BOM, so that a pipe begins with the answer.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Terminal.OfProcess());
