using PainCost.Cli;

var terminal = Terminal.OfProcess();
using var interruption = new Interruption(terminal);
var code = await Application.RunAsync(args, terminal, interruption.Token);
return code == ExitCode.Cancelled ? interruption.ExitCode : code;
