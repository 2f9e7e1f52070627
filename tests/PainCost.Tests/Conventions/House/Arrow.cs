namespace PainCost.Tests.Conventions.House;

/// <summary>One file naming a type that another declares.</summary>
internal sealed record Arrow(SourceFile From, SourceFile To, string Type);
