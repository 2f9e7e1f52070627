using PainCost.Scenarios;

return await Application.RunAsync(args, Terminal.OfProcess());
