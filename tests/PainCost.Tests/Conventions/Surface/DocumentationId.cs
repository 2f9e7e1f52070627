using System.Globalization;
using System.Reflection;

namespace PainCost.Tests.Conventions.Surface;

/// <summary>The name by which the compiler's XML file refers to a type or member, such as
/// <c>M:Space.Type.Method(System.Double)</c>.</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => $"T:{Definition(type)}";

    public static string Of(MemberInfo member)
    {
        var owner = Definition(member.DeclaringType!);
        var name = member.Name.Replace('.', '#');
        return member switch
        {
            ConstructorInfo constructor => $"M:{owner}.{name}{Parameters(constructor.GetParameters())}",
            MethodInfo method => $"M:{owner}.{name}{Arity(method)}{Parameters(method.GetParameters())}{Conversion(method)}",
            PropertyInfo property => $"P:{owner}.{name}{Parameters(property.GetIndexParameters())}",
            FieldInfo => $"F:{owner}.{name}",
            EventInfo => $"E:{owner}.{name}",
            _ => throw new ArgumentException($"A {member.MemberType} has no documentation.", nameof(member)),
        };
    }

    private static string Definition(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) =>
        method.IsGenericMethod ? string.Create(CultureInfo.InvariantCulture, $"``{method.GetGenericArguments().Length}") : "";

    private static string Conversion(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? $"~{Reference(method.ReturnType)}" : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
        {
            var mark = type.DeclaringMethod is null ? "`" : "``";
            return string.Create(CultureInfo.InvariantCulture, $"{mark}{type.GenericParameterPosition}");
        }

        if (type.HasElementType)
        {
            var element = Reference(type.GetElementType()!);
            return type.IsByRef ? $"{element}@" : type.IsPointer ? $"{element}*" : $"{element}[{Dimensions(type.GetArrayRank())}]";
        }

        return type.IsGenericType ? Constructed(type) : type.FullName!.Replace('+', '.');
    }

    private static string Dimensions(int rank) => rank == 1 ? "" : string.Join(",", Enumerable.Repeat("0:", rank));

    /// <summary>Each part of a nested name takes its own type arguments: <c>Outer{A}.Inner{B}</c>.</summary>
    private static string Constructed(Type type)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var parts = Definition(type).Split('.').Select(part =>
        {
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
            {
                return part;
            }

            var count = int.Parse(part.AsSpan(tick + 1), CultureInfo.InvariantCulture);
            return $"{part[..tick]}{{{string.Join(",", Enumerable.Range(0, count).Select(_ => Reference(arguments.Dequeue())))}}}";
        });
        return string.Join(".", parts);
    }
}
