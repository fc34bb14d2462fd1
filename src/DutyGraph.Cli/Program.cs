using System.Text;
using DutyGraph.Cli;

// Windows consoles start in a legacy code page. UTF-8 without a BOM, so that piped output starts with the answer.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Terminal.OfProcess());
