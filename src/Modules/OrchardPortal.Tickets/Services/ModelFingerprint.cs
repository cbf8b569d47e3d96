using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// One name for all that a page is made of: equal models have the same, different ones have different ones. Under it the page's HTML
/// can be kept without a thought to what might make it stale.
/// </summary>
public static class ModelFingerprint
{
    private static readonly ConcurrentDictionary<Type, Action<object, FingerprintText>> _writers = new();

    [ThreadStatic]
    private static FingerprintText? _text;

    public static string Of(object model)
    {
        var text = _text ??= new FingerprintText();
        text.Clear();
        Write(model, text);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.Written), hash);

        return Convert.ToHexString(hash);
    }

    internal static void Write(object model, FingerprintText text) => _writers.GetOrAdd(model.GetType(), Compile)(model, text);

    /// <summary>One method for a type, that adds each of its own properties without boxing them.</summary>
    private static Action<object, FingerprintText> Compile(Type type)
    {
        var model = Expression.Parameter(typeof(object));
        var text = Expression.Parameter(typeof(FingerprintText));
        var typed = Expression.Variable(type);

        // What a base class of somebody else's declares, a shape's metadata for example, is no part of what a page shows.
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && property.DeclaringType!.Assembly == type.Assembly)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => Add(Expression.Property(typed, property), text))
            .ToList();

        if (properties.Count == 0)
        {
            throw new NotSupportedException($"A page is made of a {type}, which has no fingerprint.");
        }

        return Expression.Lambda<Action<object, FingerprintText>>(
            Expression.Block([typed], [Expression.Assign(typed, Expression.Convert(model, type)), .. properties]), model, text).Compile();
    }

    private static MethodCallExpression Add(Expression value, ParameterExpression text)
    {
        var type = value.Type.IsEnum || value.Type == typeof(int) ? typeof(long) : value.Type;
        var method = typeof(FingerprintText).GetMethod(nameof(FingerprintText.Add), [type]) is { } exact && exact.GetParameters()[0].ParameterType == type
            ? exact
            : typeof(FingerprintText).GetMethod(nameof(FingerprintText.Add), [typeof(object)])!;

        return Expression.Call(text, method, Expression.Convert(value, method.GetParameters()[0].ParameterType));
    }
}
