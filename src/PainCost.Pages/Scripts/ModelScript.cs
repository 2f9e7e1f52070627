using System.Globalization;
using System.Text;
using PainCost.Sampling.Streams;

namespace PainCost.Pages.Scripts;

/// <summary>A model as plain JavaScript: its equation, its inputs, and the means to draw them as the library does.</summary>
/// <remarks>What it declares: data, evaluate, base, simulate and percentile. It needs no browser.</remarks>
internal static class ModelScript
{
    public static string Write(Model model, ulong seed, int draws, CancellationToken cancellationToken)
    {
        var script = new StringBuilder("  const data = {\n");
        script.Append(CultureInfo.InvariantCulture, $"    seed: [{(uint)seed}, {seed >> 32}], draws: {draws},\n    outputs: [");
        script.AppendJoin(", ", model.Outputs.Select(o => ScriptText.Of(o.Name))).Append("],\n    inputs: [\n");
        var tables = new List<string>();
        foreach (var input in model.Inputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isDrawn = draws > 0 && !input.Distribution.IsFixed;
            var key = InputStream.Of(seed, input.StreamName);
            script.Append(CultureInfo.InvariantCulture, $"      {{ name: {ScriptText.Of(input.Name)}, ")
                .Append(CultureInfo.InvariantCulture, $"value: {ScriptText.Of(input.CentralValue)}, key: [{key.NameLow}, {key.NameHigh}], ")
                .Append(CultureInfo.InvariantCulture, $"table: {(isDrawn ? tables.Count : -1)} }},\n");
            if (isDrawn)
            {
                var (below, above) = DrawnPieces.Of(input, seed, draws);
                tables.Add($"[\"{below}\", \"{above}\"]");
            }
        }

        script.Append("    ],\n    tables: [").AppendJoin(",\n", tables).Append("],\n  };\n");
        EquationScript.Write(script, model.Graph, cancellationToken);
        return script.Append(Resource.Read("engine.js")).ToString();
    }
}
