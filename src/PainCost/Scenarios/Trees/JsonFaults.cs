using PainCost.Evidence.Tables;

namespace PainCost.Scenarios.Trees;

/// <summary>The faults of one JSON file, each at its line, position and path.</summary>
internal sealed class JsonFaults(string file, FaultLog log)
{
    public bool IsEmpty => log.IsEmpty;

    public bool IsFull => log.IsFull;

    /// <summary>Tells what is wrong with a value.</summary>
    public void Add(JsonNodeAt node, string message) => log.Add(file, node.Line, node.Path, message, node.Position);

    /// <summary>Tells what is wrong with the file as a whole.</summary>
    public void Add(string message) => log.Add(file, 0, "", message);
}
