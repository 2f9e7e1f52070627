using System.Globalization;
using System.Reflection;

namespace PainCost.Tests.Conventions.Surface;

/// <summary>The library's public surface as text: one line a type or member, sorted, so that a change is a line in a review.</summary>
internal static class PublicApi
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Text(IEnumerable<Type> types) =>
        string.Join('\n', types.SelectMany(type => PublicSurface.Members(type).Select(Line).Prepend(TypeLine(type)))
            .Order(StringComparer.Ordinal));

    private static string TypeLine(Type type)
    {
        var parents = (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? [parent] : Type.EmptyTypes)
            .Concat(type.IsEnum ? [] : DeclaredInterfaces(type))
            .Select(TypeName.Of).Order(StringComparer.Ordinal).ToList();
        var bases = parents.Count == 0 ? "" : $" : {string.Join(", ", parents)}";
        return $"{TypeName.Of(type)} = {Kind(type)}{bases}";
    }

    private static IEnumerable<Type> DeclaredInterfaces(Type type) =>
        type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(face => face.IsPublic);

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(IsRecord(type) ? "record" : "class")}",
    };

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static string Line(MemberInfo member) => $"{TypeName.Of(member.DeclaringType!)}.{Signature(member)}";

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo method => $"{Access(method)}{Modifiers(method)}{TypeName.OfMethod(method)}({Parameters(method)}) -> "
            + $"{TypeName.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))}",
        PropertyInfo property => PropertySignature(property),
        FieldInfo { IsLiteral: true } field => $"const {field.Name} = {Literal(field.GetRawConstantValue())}",
        FieldInfo field =>
            $"{(field.IsStatic ? "static " : "")}readonly {field.Name} -> {TypeName.Of(field.FieldType, Nullability.Create(field))}",
        EventInfo @event => $"event {@event.Name} -> {TypeName.Of(@event.EventHandlerType!)}",
        _ => member.Name,
    };

    private static string PropertySignature(PropertyInfo property)
    {
        var accessor = property.GetMethod ?? property.SetMethod!;
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]"
            : "";
        var set = property.SetMethod is { } setter && PublicSurface.IsVisible(setter) ? PublicSurface.IsInitOnly(setter) ? " init;"
            : " set;" : "";
        var get = PublicSurface.IsVisible(property.GetMethod) ? " get;" : "";
        return $"{Access(accessor)}{Modifiers(accessor)}{property.Name}{index} -> "
            + $"{TypeName.Of(property.PropertyType, Nullability.Create(property))} {{{get}{set} }}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method) => method switch
    {
        { IsStatic: true } => method.IsAbstract ? "static abstract " : "static ",
        { IsAbstract: true } => method.GetBaseDefinition() == method ? "abstract " : "abstract override ",
        { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var mode = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute))
                || parameter.IsDefined(typeof(System.Runtime.CompilerServices.ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "";
        return $"{mode}{TypeName.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
