using PainCost.Cli;

using var interruption = new Interruption();
return await Application.RunAsync(args, Terminal.OfProcess(), interruption.Token);
