using Jint;
using PainCost.Pages.Scripts;

namespace PainCost.Tests.Pages;

/// <summary>The script of a model in an interpreter of JavaScript that shares no code with the library.</summary>
internal sealed class ScriptedModel : IDisposable
{
    private readonly Engine engine = new();

    public ScriptedModel(Model model, ulong seed, int draws) =>
        engine.Execute(ModelScript.Write(model, seed, draws, CancellationToken.None));

    /// <summary>The outputs with some inputs moved.</summary>
    public double[] Evaluate(params IEnumerable<(int Input, double Value)> moved) =>
        Numbers($"(() => {{ const x = base(); {string.Concat(moved.Select(m => $"x[{m.Input}] = {ScriptText.Of(m.Value)};"))} return "
            + $"evaluate(x); }})()");

    /// <summary>Mean and percentiles of every output, one output after the other, with some inputs held.</summary>
    public double[] Simulate(IEnumerable<double> shares, params IEnumerable<(int Input, double Value)> held) => Numbers(
        $"simulate(new Map([{string.Join(',', held.Select(h => $"[{h.Input}, {ScriptText.Of(h.Value)}]"))}]))"
        + $".flatMap(r => [r.mean, {string.Join(", ", shares.Select(s => $"percentile(r.sorted, {ScriptText.Of(s)})"))}])");

    public void Dispose() => engine.Dispose();

    private double[] Numbers(string expression) => [.. engine.Evaluate(expression).AsArray().Select(value => value.AsNumber())];
}
