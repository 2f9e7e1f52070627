using System.Reflection;

namespace PainCost.Tests.Conventions.Surface;

/// <summary>A type as C# writes it, without the namespaces of the framework: <c>IReadOnlyList&lt;double?&gt;</c>.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(byte)] = "byte",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type) => Of(type, nullability: null);

    public static string Of(Type type, NullabilityInfo? nullability)
    {
        var mark = nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        return Name(type, nullability) + mark;
    }

    public static string OfMethod(MethodInfo method) =>
        method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : method.Name;

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        if (type.HasElementType)
        {
            var element = Of(type.GetElementType()!, nullability?.ElementType);
            return type.IsArray ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : type.IsPointer ? $"{element}*" : element;
        }

        if (type.IsAssignableTo(typeof(System.Runtime.CompilerServices.ITuple)) && type.IsGenericType)
        {
            return $"({Arguments(type, nullability)})";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var space = type.Namespace is "PainCost" || type.Namespace?.StartsWith("PainCost.", StringComparison.Ordinal) == true;
        var name = type.IsNested ? $"{Of(type.DeclaringType!)}.{type.Name}" : space ? $"{type.Namespace}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{Arguments(type, nullability)}>" : name;
    }

    private static string Arguments(Type type, NullabilityInfo? nullability)
    {
        var known = nullability?.GenericTypeArguments ?? [];
        var arguments = type.GetGenericArguments().Select((argument, i) => Of(argument, i < known.Length ? known[i] : null));
        return string.Join(", ", arguments);
    }
}
