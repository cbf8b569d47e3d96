using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// One name for all that a view model shows: equal models have the same, different ones have different ones. Under it the model's
/// HTML can be kept without a thought to what might make it stale.
/// </summary>
internal static class ModelFingerprint
{
    private static readonly ConcurrentDictionary<Type, Func<object, object?>[]> _getters = new();

    public static string Of(object model)
    {
        var text = new ArrayBufferWriter<char>(8 * 1024);
        Add(model, text);

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.WrittenSpan), hash);

        return Convert.ToHexString(hash);
    }

    private static void Add(object? value, ArrayBufferWriter<char> text)
    {
        switch (value)
        {
            case null:
                text.Write("\u0001");
                return;
            case string characters:
                Add(characters.Length, text);
                text.Write(characters);
                return;
            case bool flag:
                text.Write(flag ? "\u0002" : "\u0003");
                return;
            case DateTime time:
                Add(time.Ticks, text);
                return;
            case IConvertible:
                Add(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), text);
                return;
            case IReadOnlyDictionary<string, string> words:
                foreach (var (name, word) in words)
                {
                    text.Write("\u0004");
                    Add(name, text);
                    Add(word, text);
                }

                text.Write("\u0005");
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    text.Write("\u0004");
                    Add(item, text);
                }

                text.Write("\u0005");
                return;
            default:
                var getters = _getters.GetOrAdd(value.GetType(), Compile);
                if (getters.Length == 0)
                {
                    throw new NotSupportedException($"A view model shows a {value.GetType()}, which has no fingerprint.");
                }

                foreach (var get in getters)
                {
                    Add(get(value), text);
                }

                return;
        }
    }

    private static void Add(long number, ArrayBufferWriter<char> text)
    {
        MemoryMarshal.Write(MemoryMarshal.AsBytes(text.GetSpan(sizeof(long) / sizeof(char))), in number);
        text.Advance(sizeof(long) / sizeof(char));
    }

    /// <summary>What the suite's own classes declare; a shape's metadata are no part of what it shows.</summary>
    private static Func<object, object?>[] Compile(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.DeclaringType!.Assembly == typeof(ModelFingerprint).Assembly)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(Compile)];

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var model = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(model, property.DeclaringType!), property);

        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), model).Compile();
    }
}
